import { chmod, readFile, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { playAudio, recordAudio } from "../../src/helpers/audio.ts";
import { temporaryFolder } from "../compat/support.ts";

afterEach(() => vi.unstubAllEnvs());

/** A program of FFmpeg's name that does what the script says. */
async function instead(name: string, script: string): Promise<string> {
  const folder = await temporaryFolder();
  const file = join(folder, name);
  await writeFile(file, `#!${process.execPath}\n${script}`);
  await chmod(file, 0o755);
  vi.stubEnv("PATH", [folder, process.env["PATH"]].join(delimiter));
  return folder;
}

const KEEP = `
const { createWriteStream } = require("node:fs");
process.stdin.pipe(createWriteStream(__dirname + "/heard"));
`;

it.each([
  ["an answer", () => new Response("sound".repeat(100_000))],
  ["a file", () => new File(["sound".repeat(100_000)], "a.mp3")],
  ["a stream of bytes", () => new Blob(["sound".repeat(100_000)]).stream()],
])("plays %s, whole", async (_, input) => {
  const folder = await instead("ffplay", KEEP);
  await playAudio(input());
  expect(await readFile(join(folder, "heard"), "utf8")).toBe("sound".repeat(100_000));
});

it("is done when the player stops early", async () => {
  await instead("ffplay", "process.exit(0)");
  await playAudio(new Response("sound".repeat(1_000_000)));
});

it("says what failed", async () => {
  await instead("ffplay", "process.exit(3)");
  await expect(playAudio(new Response("x"))).rejects.toThrow("ffplay ended with code 3");
  vi.stubEnv("PATH", await temporaryFolder());
  await expect(playAudio(new Response("x"))).rejects.toThrow(/needs ffplay.*install it/);
  await expect(recordAudio()).rejects.toThrow(/needs ffmpeg.*install it/);
});

const RECORD = `
process.stdout.write("RIFF" + process.argv.slice(2).join(" "));
process.stdin.on("data", (key) => { if (String(key) === "q") process.stdout.write("end", () => process.exit(0)); });
`;

it("records until the time is over, or the signal fires", async () => {
  await instead("ffmpeg", RECORD);
  const timed = await recordAudio({ timeout: 200, device: 2 });
  expect([timed.name, timed.type]).toEqual(["audio.wav", "audio/wav"]);
  expect(await timed.text()).toMatch(/^RIFF-f \w+ -i \S*2 -ar 24000 .*end$/);
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 200);
  expect(await (await recordAudio({ signal: controller.signal })).text()).toMatch(/end$/);
});
