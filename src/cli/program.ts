import { Command, CommanderError } from "commander";
import type { CommandSpec, Context, OptionValues } from "./command.ts";
import { EXIT, type ExitCode, failureOf, UsageError } from "./exit.ts";
import { type Io, type Output, outputOf } from "./io.ts";
import { PROFILES } from "./profiles.ts";
import { commands } from "./registry.ts";
import { makeClient } from "./session.ts";
import { type Settings, settingsOf, signInWith } from "./settings.ts";
import { withoutTokens } from "./text.ts";

const EPILOGUE = `
Environment: OAUTH_CODEX_ACCOUNT, OAUTH_CODEX_BASE_URL, CODEX_OAUTH_ISSUER, OAUTH_CODEX_ACCESS_TOKEN,
             SIWC_BASE_URL, SIWC_OAUTH_ISSUER, CODEX_COMPAT_STORAGE_DIR, OAUTH_CODEX_LOG, NO_COLOR
Exit codes: 0 done, 1 failed, 2 wrong use, 3 not signed in, 4 plan limit, 5 not reached, 130 interrupted`;

/** Runs a command line. @returns the exit code; nothing is thrown. */
export async function run(
  argv: readonly string[],
  io: Io,
  { version, signal }: { version: string; signal: AbortSignal },
): Promise<ExitCode> {
  let exit: ExitCode = EXIT.ok;
  // It is told by whoever reads, and is no reason to end before.
  io.stdin.on("error", () => {});
  // Known before the line is parsed, since the parser's own complaints must be JSON, too.
  const out = outputOf(io, argv.includes("--json"));
  const program = new Command("oauth-codex")
    .description(
      "Work with a ChatGPT account: on the ChatGPT Codex backend, or by Sign in with ChatGPT on OpenAI's API.",
    )
    .version(version)
    .addHelpText("after", EPILOGUE);
  let signIn: string | undefined;
  const start = async (spec: CommandSpec, args: readonly string[], options: OptionValues) => {
    const given = options as Parameters<typeof settingsOf>[0];
    const { env, stdin } = io;
    const contextOf = (settings: Settings): Context => {
      let client: ReturnType<Context["client"]> | undefined;
      const context: Context = {
        io: { env, stdin },
        out,
        settings,
        signal,
        client: (extras) => (client ??= makeClient(settings, out, extras)),
        on: ({ name }) =>
          name === settings.profile.name
            ? context
            : contextOf(settingsOf({ ...given, siwc: false, profile: name }, env)),
      };
      return context;
    };
    const context = contextOf(settingsOf(given, env));
    signIn = signInWith(context.settings);
    exit = (await spec.run?.(context, { args, options })) ?? EXIT.ok;
  };
  for (const spec of commands) add(program, spec, start);
  configure(program, out);
  try {
    await program.parseAsync(argv.length === 0 ? ["--help"] : [...argv], { from: "user" });
    return exit;
  } catch (error) {
    if (signal.aborted) return (signal.reason as ExitCode | undefined) ?? EXIT.interrupted;
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.ok;
      return report(new UsageError(error.message.replace(/^error: /, "")), io, out);
    }
    return report(error, io, out, signIn);
  }
}

function add(
  parent: Command,
  spec: CommandSpec,
  start: (spec: CommandSpec, args: readonly string[], options: OptionValues) => Promise<void>,
): void {
  const command = parent.command(spec.name).description(spec.summary);
  for (const argument of spec.arguments ?? []) command.argument(argument.name, argument.description);
  for (const { flags, description, many } of spec.options ?? []) {
    if (many)
      command.option(flags, description, (value: string, before: string[] = []) => [...before, value]);
    else command.option(flags, description);
  }
  for (const child of spec.commands ?? []) add(command, child, start);
  if (spec.run) {
    command
      .option("--json", "print one JSON document")
      .option("--profile <name>", `the backend: ${PROFILES.map(({ name }) => name).join(" or ")}`)
      .option("--account <name>", "the account to use, by its name (OAUTH_CODEX_ACCOUNT)")
      .option("--base-url <url>", "another backend, e.g. the emulator's")
      .option("--issuer <url>", "another OAuth issuer, e.g. the emulator's")
      .action(() => start(spec, command.args, command.opts()));
  }
}

/** Every command throws instead of ending the process, and writes to where we say. */
function configure(command: Command, out: Output): void {
  command.exitOverride().configureOutput({
    writeOut: (text) => out.piece(text),
    writeErr: (text) => out.note(text),
    // The parser's complaints are reported with all the others.
    outputError: () => {},
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  for (const child of command.commands) configure(child as Command, out);
}

function report(error: unknown, { env }: Io, out: Output, signIn?: string): ExitCode {
  const { exit, code, message, unexpected } = failureOf(error);
  if (out.json) out.result({ error: { code, message: withoutTokens(message) } }, () => []);
  else out.note(`oauth-codex: ${message}`);
  if (exit === EXIT.notSignedIn && !out.json) out.note(`Sign in with: ${signIn ?? "oauth-codex login"}`);
  if (exit === EXIT.usage && !out.json) out.note("Help: oauth-codex --help");
  if (unexpected) {
    const stack = error instanceof Error && env["OAUTH_CODEX_DEBUG"] ? error.stack : undefined;
    out.note(stack ?? "This was not expected: OAUTH_CODEX_DEBUG=1 shows where it happened.");
  }
  return exit;
}
