import { Command, CommanderError } from "commander";
import type { CommandSpec, Context, OptionValues } from "./command.ts";
import type { CommandTree } from "./completion.ts";
import { EXIT, type ExitCode, UsageError } from "./exit.ts";
import { tell } from "./failure.ts";
import { type Io, type Output, outputOf } from "./io.ts";
import { PROFILES } from "./profiles.ts";
import { commands } from "./registry.ts";
import { makeClient } from "./session.ts";
import { type Settings, settingsOf } from "./settings.ts";
import { withProgram } from "./text.ts";

const EXAMPLES = ["login", 'ask "What is the capital of France?"', "help files upload"];
const EPILOGUE = `

Environment: OAUTH_CODEX_ACCOUNT, OAUTH_CODEX_BASE_URL, CODEX_OAUTH_ISSUER, OAUTH_CODEX_ACCESS_TOKEN,
             SIWC_BASE_URL, SIWC_OAUTH_ISSUER, CODEX_COMPAT_STORAGE_DIR, OAUTH_CODEX_MODEL,
             OAUTH_CODEX_LOG, NO_COLOR
Exit codes: 0 done, 1 failed, 2 wrong use, 3 not signed in, 4 plan limit, 5 not reached, 130 interrupted`;

type Start = (spec: CommandSpec, args: readonly string[], options: OptionValues) => Promise<void>;

/** The process around a command line. */
interface Around {
  readonly version: string;
  readonly signal: AbortSignal;
  readonly onInterrupt?: Context["onInterrupt"];
  readonly interrupt?: Context["interrupt"];
}

/** Runs a command line. @returns the exit code; nothing is thrown. */
export async function run(
  argv: readonly string[],
  io: Io,
  { version, signal, onInterrupt = () => {}, interrupt = () => {} }: Around,
): Promise<ExitCode> {
  let exit: ExitCode = EXIT.ok;
  // It is told by whoever reads, and is no reason to end before.
  io.stdin.on("error", () => {});
  // Known before the line is parsed, since the parser's own complaints must be JSON, too.
  const out = outputOf(io, argv.includes("--json"));
  let meant: Settings | undefined;
  const report = (error: unknown): ExitCode => tell(error, { env: io.env, out, settings: meant });
  const start: Start = async (spec, args, options) => {
    const given = options as Parameters<typeof settingsOf>[0];
    const { env, stdin } = io;
    const contextOf = (settings: Settings): Context => {
      let client: ReturnType<Context["client"]> | undefined;
      const context: Context = {
        io: { env, stdin },
        out,
        settings,
        signal,
        onInterrupt,
        interrupt,
        client: (extras) => (client ??= makeClient(settings, out, extras)),
        report,
        tree: () => treeOf(program),
        on: ({ name }) =>
          name === settings.profile.name
            ? context
            : contextOf(settingsOf({ ...given, siwc: false, profile: name }, env)),
      };
      return context;
    };
    meant = settingsOf(given, env);
    exit = (await spec.run?.(contextOf(meant), { args, options })) ?? EXIT.ok;
  };
  const program = programOf(version, start);
  configure(program, out);
  try {
    await program.parseAsync(argv.length === 0 ? ["--help"] : helpLast(argv, program), { from: "user" });
    return exit;
  } catch (error) {
    if (signal.aborted) {
      // The shell's next line begins where ^C was echoed.
      out.hint("");
      return (signal.reason as ExitCode | undefined) ?? EXIT.interrupted;
    }
    if (!(error instanceof CommanderError)) return report(error);
    if (error.exitCode === 0) return EXIT.ok;
    return report(new UsageError(complaint(error, argv, program)));
  }
}

/** The command line as its parser knows it. @param start Runs a command that was named, with what it was given. */
export function programOf(version: string, start: Start): Command {
  const program = new Command("oauth-codex")
    .description(
      "Work with a ChatGPT account: on the ChatGPT Codex backend, or by Sign in with ChatGPT on OpenAI's API.",
    )
    .version(version)
    .addHelpText("after", examplesText(EXAMPLES) + EPILOGUE);
  for (const spec of commands) add(program, spec, start);
  return program;
}

function add(parent: Command, spec: CommandSpec, start: Start): void {
  const command = parent.command(spec.name).description(spec.summary);
  for (const argument of spec.arguments ?? []) command.argument(argument.name, argument.description);
  for (const { flags, description, many } of spec.options ?? []) {
    if (many)
      command.option(flags, description, (value: string, before: string[] = []) => [...before, value]);
    else command.option(flags, description);
  }
  for (const child of spec.commands ?? []) add(command, child, start);
  command.addHelpText("after", examplesText(examplesOf(spec)));
  if (spec.run) {
    command
      .option("--json", "print JSON instead of words")
      .option("--profile <name>", `the backend: ${PROFILES.map(({ name }) => name).join(" or ")}`)
      .option("--account <name>", "the account to use, by its name (OAUTH_CODEX_ACCOUNT)")
      .option("--base-url <url>", "another backend, e.g. the emulator's")
      .option("--issuer <url>", "another OAuth issuer, e.g. the emulator's")
      .action(() => start(spec, command.args, command.opts()));
  }
}

/** A command's own, or the first one of each below it. */
function examplesOf({ examples, commands: below = [] }: CommandSpec): readonly string[] {
  return examples ?? below.flatMap((child) => examplesOf(child).slice(0, 1));
}

const examplesText = (examples: readonly string[]): string =>
  ["\nExamples:", ...examples.map((line) => `  ${withProgram(line)}`)].join("\n");

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

function treeOf(command: Command): CommandTree {
  return {
    name: command.name(),
    summary: command.description(),
    options: command
      .createHelp()
      .visibleOptions(command)
      .map(({ short, long, description, required, optional }) => ({
        names: [short, long].filter((name) => name !== undefined),
        summary: description,
        takes: required || optional,
      })),
    commands: command.commands.map((child) => treeOf(child as Command)),
  };
}

/** `help files upload` is `files upload --help`: the parser's own `help` looks one word deep, and shows all for a word that is none. */
function helpLast(argv: readonly string[], program: Command): string[] {
  const [first, ...words] = argv;
  if (first !== "help" || words.length === 0 || words.some((word) => word.startsWith("-"))) return [...argv];
  const { command, rest } = follow(program, words);
  if (rest.length === 0) return [...words, "--help"];
  const below = command.commands.map((child) => child.name());
  throw new UsageError(
    `there is no command '${words.join(" ")}'${below.length > 0 ? `. There are: ${below.join(", ")}` : ""}`,
  );
}

/** The command that words name, as far as they do. */
function follow(program: Command, words: readonly string[]): { command: Command; rest: readonly string[] } {
  let command = program;
  for (const [index, word] of words.entries()) {
    const child = command.commands.find((each) => each.name() === word);
    if (!child) return { command, rest: words.slice(index) };
    command = child as Command;
  }
  return { command, rest: [] };
}

/** What the parser objects to, in words: of a command that has others below it, it says the name of its own routine. */
function complaint({ code, message }: CommanderError, argv: readonly string[], program: Command): string {
  if (code !== "commander.help") return message.replace(/^error: /, "");
  const { command } = follow(
    program,
    argv.filter((word) => !word.startsWith("-")),
  );
  const names = command.commands.map((child) => child.name()).filter((name) => name !== "help");
  return `say what to do: ${names.map((name) => `${command.name()} ${name}`).join(", ")}.`;
}
