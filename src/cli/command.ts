import type { ClientOptions, OAuthCodexClient } from "../index.ts";
import type { CommandTree } from "./completion.ts";
import type { ExitCode } from "./exit.ts";
import type { Io, Output } from "./io.ts";
import type { CommandProfile } from "./profiles.ts";
import type { Settings } from "./settings.ts";

/** What only some commands want of the client. */
export type ClientExtras = Pick<ClientOptions, "continuity" | "mcpServers">;

/** What a command has to work with. */
export interface Context {
  /** Without the streams that people look at: those are behind `out`. */
  readonly io: Pick<Io, "env" | "stdin">;
  readonly out: Output;
  readonly settings: Settings;
  /** Fires at Ctrl-C and at a request to end. Pass it to whatever takes long. */
  readonly signal: AbortSignal;
  /** Asks first whether a Ctrl-C is meant for a part of the command only; `true` is that it was, and no more. */
  onInterrupt(isTaken: () => boolean): void;
  /** A Ctrl-C that came as a key. */
  interrupt(): void;
  /** The client that the settings mean; made at the first call, which says what else it needs. */
  client(extras?: ClientExtras): Promise<OAuthCodexClient>;
  /** All commands, as the parser knows them. */
  tree(): CommandTree;
  /** Tells of a failure that is not the end of the command. */
  report(error: unknown): ExitCode;
  /** The same command line, on another backend. */
  on(profile: CommandProfile): Context;
}

/** Options as given: `--no-browser` is `browser: false`. One that may be given several times is a list. */
export type OptionValues = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

export interface OptionSpec {
  /** e.g. `-m, --model <slug>`. */
  readonly flags: string;
  readonly description: string;
  /** It may be given several times. */
  readonly many?: boolean;
}

/** A command as data. One file each; `registry.ts` lists them. */
export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** Arguments in their order: `<needed>`, `[optional]`, `[many...]`. */
  readonly arguments?: readonly { readonly name: string; readonly description: string }[];
  /** Options besides the general ones. */
  readonly options?: readonly OptionSpec[];
  /** Command lines to begin with, without the name of the program: shown in the help. */
  readonly examples?: readonly string[];
  /** Commands below this one. A command has these, or `run`. */
  readonly commands?: readonly CommandSpec[];
  /** @returns the exit code, when it is not 0. Errors are reported by the caller. */
  readonly run?: (
    context: Context,
    input: { readonly args: readonly string[]; readonly options: OptionValues },
  ) => Promise<ExitCode | undefined>;
}

/** The text of an option that takes one, if it was given. */
export function textOf(options: OptionValues, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

/** The texts of an option that may be given several times. */
export function textsOf(options: OptionValues, name: string): readonly string[] {
  const value = options[name];
  return typeof value === "object" ? value : [];
}
