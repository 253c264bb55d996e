import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, vi } from "vitest";
import { temporaryFolder } from "../support.ts";
import { useLog } from "./support.ts";

const use = useLog();
const program = fileURLToPath(new URL("turn-process.ts", import.meta.url));
const children: ChildProcess[] = [];
afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
});

/** Starts a turn; resolves to its response's id, at which moment the process is killed. */
async function turn(folder: string, input: string, previous?: string): Promise<string> {
  const args = [program, use.emulator.baseURL, await use.emulator.accessToken(), folder, input];
  const child = spawn(process.execPath, previous === undefined ? args : [...args, previous], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  return await new Promise((resolve, reject) => {
    let said = "";
    let errors = "";
    child.stderr?.on("data", (chunk) => {
      errors += chunk;
    });
    child.stdout?.on("data", (chunk) => {
      said += chunk;
      if (!said.includes("\n")) return;
      child.kill("SIGKILL");
      resolve(said.trim());
    });
    child.on("exit", () => reject(new Error(`ended without an answer: ${errors}`)));
  });
}

describe("processes", () => {
  it("that are killed between turns lose nothing", async () => {
    const folder = await temporaryFolder();
    use.emulator.script("a", "b", "c");
    const first = await turn(folder, "1");
    const second = await turn(folder, "2", first);
    await turn(folder, "3", second);
    expect(use.told.at(-1)).toEqual(["user: 1", "assistant: a", "user: 2", "assistant: b", "user: 3"]);
  }, 120_000);

  it("that continue the same response at once branch, and mix nothing", async () => {
    const folder = await temporaryFolder();
    const client = await use.connect({ compatStorageDir: folder });
    use.emulator.script("root");
    const root = await client.responses.create({ model: "gpt-5.5", input: "0" });
    const echo =
      (name: string) =>
      ({ body }: { body: { input: readonly unknown[] } }) =>
        `${name} ${JSON.stringify(body.input.at(-1)).includes("left") ? "left" : "right"}`;
    use.emulator.script(echo("to"), echo("to"));
    const [left, right] = await Promise.all([
      turn(folder, "go left", root.id),
      turn(folder, "go right", root.id),
    ]);
    use.emulator.script("x", "y");
    await client.responses.create({ model: "gpt-5.5", input: "on", previous_response_id: left });
    await client.responses.create({ model: "gpt-5.5", input: "on", previous_response_id: right });
    expect(use.told.slice(-2)).toEqual([
      ["user: 0", "assistant: root", "user: go left", "assistant: to left", "user: on"],
      ["user: 0", "assistant: root", "user: go right", "assistant: to right", "user: on"],
    ]);
  }, 120_000);
});

describe("a background response", () => {
  const background = fileURLToPath(new URL("background-process.ts", import.meta.url));

  async function start(folder: string): Promise<{ id: string; child: ChildProcess }> {
    const args = [background, use.emulator.baseURL, await use.emulator.accessToken(), folder];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    children.push(child);
    const id = await new Promise<string>((resolve, reject) => {
      child.stdout?.once("data", (chunk) => resolve(String(chunk).trim()));
      child.once("exit", () => reject(new Error("ended without an id")));
    });
    return { id, child };
  }

  it("of a process that died has failed, and says so", async () => {
    const folder = await temporaryFolder();
    const client = await use.connect({ compatStorageDir: folder });
    use.emulator.fault({ on: "responses", kind: "stall", after: 4 });
    const { id, child } = await start(folder);
    expect((await client.responses.retrieve(id)).status).toBe("in_progress");
    const exit = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await exit;
    expect(await client.responses.retrieve(id)).toMatchObject({
      status: "failed",
      error: { code: "server_error", message: expect.stringContaining("process") },
    });
  }, 120_000);

  it("is read along, and cancelled, from another process", async () => {
    const folder = await temporaryFolder();
    const client = await use.connect({ compatStorageDir: folder });
    use.emulator.script({ text: "Slowly, slowly, slowly, slowly.", pace: 100 });
    const first = await start(folder);
    const types: string[] = [];
    for await (const event of await client.responses.retrieve(first.id, { stream: true }))
      types.push(event.type);
    expect(types[0]).toBe("response.created");
    expect(types.at(-1)).toBe("response.completed");
    use.emulator.fault({ on: "responses", kind: "stall", after: 4 });
    const second = await start(folder);
    expect((await client.responses.cancel(second.id)).status).toBe("cancelled");
    await vi.waitFor(() => expect(use.emulator.requests.at(-1)?.aborted).toBe(true), { timeout: 20_000 });
  }, 120_000);
});
