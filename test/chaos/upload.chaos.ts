import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";

const WORKER = fileURLToPath(new URL("./upload-worker.ts", import.meta.url));

it.each(["handed on", "written out"])(
  "512 MB through client.fetch, in a form that is %s, are not held in memory",
  async (kind) => {
    // With a small young generation: what is garbage, but not collected yet, is not held. V8 leaves up to 64 MB of it otherwise.
    const args = ["--no-warnings", "--max-semi-space-size=2", WORKER, kind, "512"];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    const { grown } = JSON.parse(stdout) as { grown: number };
    console.log(`a form that is ${kind}: ${Math.round(grown)} MB more`);
    expect(grown).toBeLessThan(64);
  },
  300_000,
);
