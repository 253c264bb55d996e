import { PassThrough, type Readable } from "node:stream";
import { run } from "../../src/cli/program.ts";
import { liveIn, type Place } from "./command.ts";

interface Seen {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs the command in this process before a person, who types when a question is there, or into pipes. Without colours unless they are
 * wanted.
 */
export async function watch(
  { emulator, home }: Place,
  args: readonly string[],
  {
    typed = "",
    terminal = true,
    env = { NO_COLOR: "1" } as Readonly<Record<string, string>>,
    signal = new AbortController().signal,
    stdin = undefined as Readable | undefined,
  } = {},
): Promise<Seen> {
  liveIn(home);
  const seen = { stdout: "", stderr: "" };
  const keyboard = Object.assign(new PassThrough(), { isTTY: terminal });
  const screen = (name: keyof typeof seen) =>
    Object.assign(new PassThrough(), { isTTY: terminal, columns: 1000 }).on("data", (data) => {
      seen[name] += String(data);
      if (name === "stderr" && /[?>\]] $/.test(seen.stderr) && typed !== "") keyboard.write(typed);
    });
  const code = await run(
    args,
    {
      env: {
        OAUTH_CODEX_BASE_URL: emulator.baseURL,
        OAUTH_CODEX_ACCESS_TOKEN: await emulator.accessToken(),
        ...env,
      },
      stdin: stdin ?? keyboard,
      stdout: screen("stdout"),
      stderr: screen("stderr"),
    },
    { version: "0", signal },
  );
  return { code, ...seen };
}
