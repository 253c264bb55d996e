import { run } from "../../../codegen/commands/run.ts";
import { PROJECT } from "../../support/codegen.ts";

/** `npm run generate --` with these arguments, in this process. */
export async function generate(...args: readonly string[]): Promise<{ status: number; text: string }> {
  const lines: string[] = [];
  const print = (text: string): void => {
    lines.push(text);
  };
  const status = await run(["generate", ...args], {
    root: PROJECT,
    out: print,
    err: print,
    now: () => performance.now(),
  });
  return { status, text: lines.join("\n") };
}
