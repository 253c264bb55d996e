import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OAuthCodexClient } from "oauth-codex-sdk";
import { sqliteStorage } from "oauth-codex-sdk/storage";
import { createCodexEmulator } from "oauth-codex-sdk/testing";

const TURNS = 200;
const WINDOW = 20;

/**
 * `npm run bench -- continuity`: a conversation of 200 turns, continued by `previous_response_id` and sent whole every time,
 * beside the same with continuity off. What is written per turn must not grow; the time does with the request, which carries
 * the whole conversation whoever remembers it.
 */
export async function benchContinuity(): Promise<void> {
  await using emulator = await createCodexEmulator({ port: 0 });
  console.log(
    `${TURNS} turns, medians of ${WINDOW}:`.padEnd(34),
    "first".padStart(12),
    "middle".padStart(12),
    "last".padStart(12),
  );
  for (const mode of ["off, sent whole", "on, sent whole", "on, previous_response_id"]) {
    const folder = mkdtempSync(join(tmpdir(), "oauth-codex-continuity-"));
    const storage = await sqliteStorage(folder);
    try {
      const client = new OAuthCodexClient({
        baseURL: emulator.baseURL,
        profile: "codex",
        accessToken: await emulator.accessToken(),
        storage,
        continuity: mode.startsWith("off") ? "off" : "on",
      });
      const times: number[] = [];
      const rows: number[] = [];
      const bytes: number[] = [];
      let history: { role: "user" | "assistant"; content: string }[] = [];
      let previous: string | undefined;
      const kept = async () => {
        const counts = await storage.count("responses", { by: "owner", sum: "bytes" });
        const items = await storage.count("history_items", { by: "side" });
        const sum = (values: readonly number[]): number => values.reduce((total, each) => total + each, 0);
        return { bytes: sum(counts.map((each) => each.sum)), rows: sum(items.map((each) => each.count)) };
      };
      for (let turn = 0; turn < TURNS; turn++) {
        const own = { role: "user" as const, content: `${turn}: ${"question ".repeat(40)}` };
        const before = await kept();
        const start = performance.now();
        const response = mode.endsWith("whole")
          ? await client.responses.create({ model: "gpt-5.5", input: [...history, own] })
          : await client.responses.create({
              model: "gpt-5.5",
              input: [own],
              ...(previous === undefined ? {} : { previous_response_id: previous }),
            });
        times.push(performance.now() - start);
        const after = await kept();
        rows.push(after.rows - before.rows);
        bytes.push(after.bytes - before.bytes);
        previous = response.id;
        history = [...history, own, { role: "assistant", content: response.output_text }];
      }
      print(`${mode}: ms a turn`, times, 1);
      print(`${mode}: rows a turn`, rows, 0);
      print(`${mode}: bytes a turn`, bytes, 0);
      await client.close();
    } finally {
      await storage.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function print(what: string, values: readonly number[], digits: number): void {
  const middle = Math.floor((TURNS - WINDOW) / 2);
  const windows = [values.slice(1, WINDOW + 1), values.slice(middle, middle + WINDOW), values.slice(-WINDOW)];
  const medians = windows.map((window) => [...window].sort((a, b) => a - b)[WINDOW / 2] ?? 0);
  console.log(what.padEnd(34), ...medians.map((value) => value.toFixed(digits).padStart(12)));
}
