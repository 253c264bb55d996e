import { accept } from "../../acceptance.js";
import { options } from "../../environment.js";

export const dynamic = "force-dynamic";

export async function GET() {
  return Response.json(await accept(options(process.env)));
}
