import { once } from "node:events";
import type { AnswerParts } from "../../testing/index.ts";
import { type CommandSpec, textOf } from "../command.ts";
import { UsageError } from "../exit.ts";
import { readJSON } from "../json.ts";

/** A month: it is started and left alone. */
const TOKEN_SECONDS = 30 * 86_400;

export const emulator: CommandSpec = {
  name: "emulator",
  summary: "An emulator of the backend on this machine, for programs to be tried with. Ctrl-C ends it.",
  options: [
    { flags: "-p, --port <number>", description: "port on 127.0.0.1 (default: any free one)" },
    { flags: "--script <file>", description: "what it answers, in turn: a JSON array of texts and answers" },
  ],
  examples: ["emulator --port 4010", "emulator --script answers.json"],
  async run({ out, signal }, { options }) {
    const port = Number(options["port"] ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new UsageError("--port must be a whole number from 0 to 65535.");
    }
    const script = textOf(options, "script");
    const answers = script === undefined ? [] : await answersIn(script);
    const { createCodexEmulator } = await import("../../testing/index.ts");
    await using running = await createCodexEmulator({ port }).catch((error: NodeJS.ErrnoException) => {
      throw new UsageError(`Port ${port} cannot be opened: ${error.code ?? error.message}.`);
    });
    try {
      running.script(...answers);
    } catch (error) {
      throw new UsageError(`${script}: ${error instanceof Error ? error.message : String(error)}`);
    }
    const variables = {
      OAUTH_CODEX_BASE_URL: running.baseURL,
      CODEX_OAUTH_ISSUER: running.issuer,
      OAUTH_CODEX_ACCESS_TOKEN: await running.accessToken({ expiresInSeconds: TOKEN_SECONDS }),
    };
    // The token is good here alone, and has to be read whole.
    if (out.json) out.line(variables);
    else for (const [name, value] of Object.entries(variables)) out.piece(`${setting(name, value)}\n`);
    out.hint(
      "Type these lines in another terminal: the command and programs use the emulator there. Ctrl-C ends it.",
    );
    if (!signal.aborted) await once(signal, "abort");
    signal.throwIfAborted();
    return undefined;
  },
};

const setting = (name: string, value: string): string =>
  process.platform === "win32" ? `$env:${name} = "${value}"` : `export ${name}=${value}`;

/** @throws {UsageError} with the line, or the answer, that is wrong. */
async function answersIn(path: string): Promise<(string | AnswerParts)[]> {
  const found = await readJSON(path);
  if (!Array.isArray(found))
    throw new UsageError(`${path} must hold an array, e.g. ["Hello.", {"json": {"a": 1}}].`);
  return found.map((answer: unknown, index) => {
    if (typeof answer === "string" || (typeof answer === "object" && answer !== null)) return answer;
    throw new UsageError(`${path}: answer ${index + 1} must be a text or an object.`);
  });
}
