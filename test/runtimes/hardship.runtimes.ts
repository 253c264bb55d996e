import { execFile } from "node:child_process";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { FileTokenStore } from "../../src/index.ts";
import type { CodexEmulator } from "../../src/testing/index.ts";
import { ALL } from "./all.ts";
import { backend, ready } from "./backend.ts";
import type { Results } from "./cells.ts";
import { environment } from "./process.ts";
import { programOf } from "./runtimes.ts";

const run = promisify(execFile);
const project = inject("project");
/** Somebody whom the system does not know. Only root can be somebody else. */
const STRANGER = 54_321;
const isRoot = process.getuid?.() === 0;

let emulator: CodexEmulator;
let home: string;
beforeAll(async () => {
  emulator = await backend();
});
afterAll(() => emulator.close());
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "oauth-codex-home-"));
});
afterEach(async () => {
  await chmod(home, 0o700);
  await rm(home, { recursive: true, force: true });
});

interface Circumstances {
  readonly flags?: readonly string[];
  /** Whether it is another user, whose rights count: root may do everything. */
  readonly asStranger?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs the acceptance program in Node 26. */
async function accepted({ flags = [], asStranger = false, env = {} }: Circumstances): Promise<Results> {
  ready(emulator);
  const program = join(project, "programs/on-disk.js");
  const node = [programOf("node-26", project), "--no-warnings", ...flags, program];
  const stranger = ["setpriv", `--reuid=${STRANGER}`, `--regid=${STRANGER}`, "--clear-groups"];
  const [command = "", ...args] = asStranger ? [...stranger, ...node] : node;
  const options = { cwd: home, env: { ...environment(emulator, home), ...env }, timeout: 120_000 };
  const { stdout } = await run(command, args, options);
  return JSON.parse(stdout);
}

/** Where nobody can sign in, the rest is asked with a token. */
async function acceptedWithToken(circumstances: Circumstances): Promise<Results> {
  const { login } = await accepted(circumstances);
  const env = { ...circumstances.env, TOKEN: await emulator.accessToken() };
  return { ...(login === undefined ? {} : { login }), ...(await accepted({ ...circumstances, env })) };
}

/** Of a disk that gives nothing away: what needs no disk works. */
const NO_STORAGE: Results = {
  ...ALL,
  login: "TokenStoreWriteError: token_store_failed",
  files: "StorageError: storage_read_only",
  search: "StorageError: storage_read_only",
  conversation: "StorageError: storage_read_only",
};

describe("Node's permission model", () => {
  const readable = (): readonly string[] => [
    "--permission",
    "--allow-net",
    ...[join(project, "*"), home, join(home, "*")].map((path) => `--allow-fs-read=${path}`),
  ];
  const writable = (): readonly string[] => [
    ...readable(),
    ...[home, join(home, "*")].map((path) => `--allow-fs-write=${path}`),
  ];

  it("with its folders and threads allowed", async ({ task }) => {
    const results = await accepted({ flags: [...writable(), "--allow-worker"] });
    expect(results).toEqual(ALL);
    task.meta.hardship = { hardship: "permission-all", results };
  });

  it("without threads", async ({ task }) => {
    const results = await accepted({ flags: writable() });
    expect(results).toEqual(ALL);
    task.meta.hardship = { hardship: "permission-no-worker", results };
  });

  it("without writing", async ({ task }) => {
    const results = await acceptedWithToken({ flags: readable() });
    expect(results).toEqual(NO_STORAGE);
    task.meta.hardship = { hardship: "permission-read", results };
  });
});

describe.skipIf(!isRoot)("another user", () => {
  it("with a home of their own", async ({ task }) => {
    await chown(home, STRANGER, STRANGER);
    const results = await accepted({ asStranger: true });
    expect(results).toEqual(ALL);
    task.meta.hardship = { hardship: "another-user", results };
  });

  it("without a home", async ({ task }) => {
    const env = { HOME: undefined };
    await chmod(home, 0o755);
    const results = await acceptedWithToken({ asStranger: true, env });
    const none = "ConfigurationError: invalid_configuration";
    expect(results).toEqual({ ...ALL, login: none, files: none, search: none, conversation: none });
    task.meta.hardship = { hardship: "no-home", results };
  });

  it("with a home that cannot be written", async ({ task }) => {
    await chmod(home, 0o555);
    const results = await acceptedWithToken({ asStranger: true });
    expect(results).toEqual(NO_STORAGE);
    task.meta.hardship = { hardship: "read-only", results };
  });

  it("with the login of somebody else", async ({ task }) => {
    const folder = join(home, ".oauth_codex");
    await new FileTokenStore(join(folder, "auth.json")).save(await emulator.tokens());
    await chown(home, STRANGER, STRANGER);
    await chown(folder, STRANGER, STRANGER);
    const results = await accepted({ asStranger: true });
    expect(results).toMatchObject({
      login: "TokenStoreWriteError: token_store_failed",
      answer: "TokenStoreReadError: token_store_failed",
      files: true,
    });
    task.meta.hardship = { hardship: "not-ours", results };
  });
});
