import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const WORKER = fileURLToPath(new URL("./upload-worker.ts", import.meta.url));

/**
 * By how many megabytes a process of its own grows when it uploads a file through `client.fetch`.
 *
 * @param form As it is handed on to `fetch`, or written out, as a `Request` has it.
 */
export async function growthOfUpload(form: "handed on" | "written out", megabytes: number): Promise<number> {
  // With a small young generation: what is garbage, but not collected yet, is not held. V8 leaves up to 64 MB of it otherwise.
  const args = ["--no-warnings", "--max-semi-space-size=2", WORKER, form, String(megabytes)];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return (JSON.parse(stdout) as { grown: number }).grown;
}
