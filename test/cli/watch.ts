import { PassThrough } from "node:stream";
import { run } from "../../src/cli/program.ts";
import { liveIn, type Place } from "./command.ts";

interface Seen {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process before a person, who types when a question is there. Without colours unless they are wanted. */
export async function watch(
  { emulator, home }: Place,
  args: readonly string[],
  {
    typed = "",
    env = { NO_COLOR: "1" } as Readonly<Record<string, string>>,
    signal = new AbortController().signal,
  } = {},
): Promise<Seen> {
  liveIn(home);
  const seen = { stdout: "", stderr: "" };
  const stdin = Object.assign(new PassThrough(), { isTTY: true });
  const screen = (name: keyof typeof seen) =>
    Object.assign(new PassThrough(), { isTTY: true, columns: 1000 }).on("data", (data) => {
      seen[name] += String(data);
      if (name === "stderr" && /[?>\]] $/.test(seen.stderr) && typed !== "") stdin.write(typed);
    });
  const code = await run(
    args,
    {
      env: {
        OAUTH_CODEX_BASE_URL: emulator.baseURL,
        OAUTH_CODEX_ACCESS_TOKEN: await emulator.accessToken(),
        ...env,
      },
      stdin,
      stdout: screen("stdout"),
      stderr: screen("stderr"),
    },
    { version: "0", signal },
  );
  return { code, ...seen };
}
