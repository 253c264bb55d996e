import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../support.ts";

const run = promisify(execFile);
const at = (path: string): string => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));

/** Keeps a file and gives it back. Prints what came of it. */
const program = `
  const { OAuthCodexClient } = await import(${at("../../../src/index.ts")});
  const client = new OAuthCodexClient({ accessToken: "unused", compatStorageDir: process.argv[1] });
  const kept = async () => {
    const { id } = await client.files.create({ file: new File(["kept"], "kept.txt"), purpose: "user_data" });
    return await (await client.files.content(id)).text();
  };
  const result = await kept().catch(({ name, code, message }) => ({ name, code, message }));
  await client.close();
  console.log(JSON.stringify(result));
`;

async function permitted(folder: string, ...flags: readonly string[]): Promise<unknown> {
  const command = ["--no-warnings", "--permission", "--allow-fs-read=*", ...flags];
  const { stdout } = await run(process.execPath, [...command, "--input-type=module", "-e", program, folder]);
  return JSON.parse(stdout);
}

describe("under Node's permission model, a storage", () => {
  it("that may have no threads works on the caller's", async () => {
    const folder = await temporaryFolder();
    expect(await permitted(join(folder, "compat"), `--allow-fs-write=${folder}/*`)).toBe("kept");
  });

  it("that may not be written names the flags", async () => {
    const folder = await temporaryFolder();
    expect(await permitted(join(folder, "compat"))).toEqual({
      name: "StorageError",
      code: "storage_read_only",
      message: expect.stringContaining("--allow-fs-write"),
    });
  });
});
