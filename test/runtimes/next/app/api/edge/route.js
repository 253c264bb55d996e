import { memoryStorage } from "oauth-codex-sdk/storage";
import { accept } from "../../acceptance.js";

export const runtime = "edge";
export const dynamic = "force-dynamic";

export async function GET() {
  const { EMULATOR: baseURL, EDGE_TOKEN: accessToken } = process.env;
  return Response.json(await accept({ baseURL, accessToken, storage: memoryStorage() }));
}
