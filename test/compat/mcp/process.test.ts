import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { useEmulator } from "../chat/support.ts";
import { everything, everythingByHttp } from "./support.ts";

const bench = useEmulator();
const program = join(import.meta.dirname, "one-answer.ts");

it.each([
  ["a program", () => Promise.resolve(everything)],
  ["a server by HTTP", async () => ({ url: await everythingByHttp() })],
])("a process ends with its work, whatever %s would still answer", async (_, server) => {
  bench.emulator.script(
    { toolCalls: [{ name: "mcp__tools__echo", arguments: { message: "hi" }, callId: "call_one" }] },
    "It said hi.",
  );
  const { baseURL } = bench.emulator;
  const given = [program, baseURL, await bench.emulator.accessToken(), JSON.stringify(await server())];
  const begun = performance.now();
  // Ended by a signal, which rejects, where it does not end by itself: connections wait for another call for a minute.
  const { stdout } = await promisify(execFile)(process.execPath, given, { timeout: 20_000 });
  expect(JSON.parse(stdout)).toContainEqual(["mcp_call", "Echo: hi"]);
  expect(performance.now() - begun).toBeLessThan(20_000);
});
