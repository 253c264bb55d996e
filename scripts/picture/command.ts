/** Runs the built command as on a terminal, against the emulator, in an empty home folder. */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type CodexEmulator, createCodexEmulator } from "oauth-codex-sdk/testing";

const command = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));
/** Pipes that the command takes for a terminal, so that it uses its colours. */
const TERMINAL = "data:text/javascript,process.stdout.isTTY=process.stderr.isTTY=true";

/** What is typed behind `oauth-codex`, and what the model says to it. */
export interface Scene {
  readonly args: readonly string[];
  readonly answer?: string;
}

/** @returns what the terminal shows: prompts, and all that the command wrote. */
export async function play(scenes: readonly Scene[]): Promise<string> {
  const emulator = await createCodexEmulator({ email: "ada@example.com", device: { interval: 1 } });
  const home = await mkdtemp(join(tmpdir(), "oauth-codex-picture-"));
  try {
    const shown: string[] = [];
    for (const { args, answer } of scenes) {
      if (answer !== undefined) emulator.script(answer);
      const typed = args.map((word) => (/^[\w-]+$/.test(word) ? word : `"${word}"`)).join(" ");
      shown.push(
        `\u001b[2m$\u001b[22m \u001b[1moauth-codex ${typed}\u001b[22m\n${await run(args, emulator, home)}`,
      );
    }
    return sameEveryTime(shown.join("\n"), emulator);
  } finally {
    await emulator.close();
    await rm(home, { recursive: true, force: true });
  }
}

/** Where ChatGPT would stand, and what differs from run to run, in the words of every run. */
function sameEveryTime(output: string, { issuer }: CodexEmulator): string {
  return output
    .replaceAll(issuer, "https://auth.openai.com")
    .replace(/good until [^)]+/, "good until 9:15:00 AM")
    .replace(/^( +)[A-Z0-9]{4}-[A-Z0-9]{5}$/m, "$1ABCD-EFGHI");
}

function run(args: readonly string[], emulator: CodexEmulator, home: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["--import", TERMINAL, command, ...args], {
      cwd: home,
      env: {
        PATH: process.env["PATH"],
        HOME: home,
        USERPROFILE: home,
        OAUTH_CODEX_BASE_URL: emulator.baseURL,
        CODEX_OAUTH_ISSUER: emulator.issuer,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        output += text;
        // Somebody reads the code, and types it.
        if (text.includes("/codex/device")) emulator.device.approve();
      });
    }
    child.on("error", reject);
    child.on("close", (status) => {
      if (status === 0) resolve(output.trimEnd().concat("\n"));
      else reject(new Error(`oauth-codex ${args.join(" ")} ended with ${status}:\n${output}`));
    });
  });
}
