import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { CodegenError } from "../model/errors.ts";
import { COMMANDS, helpOf, overview } from "./help.ts";
import type { CommandIO } from "./io.ts";

const FLAG = { type: "boolean" } as const;
const TEXT = { type: "string" } as const;

class UsageError extends Error {}

/** What each command is run with. Modules are loaded by the command that needs them: half of them bring a compiler along. */
const RUNNERS: Readonly<Record<string, (io: CommandIO, args: readonly string[]) => Promise<number>>> = {
  async import(io, args) {
    const { values } = parse(args, { from: TEXT, out: TEXT, check: FLAG });
    const { importCommand } = await import("./import.ts");
    return await importCommand(io, values);
  },
  async generate(io, args) {
    const { values } = parse(args, {
      check: FLAG,
      out: TEXT,
      manifest: { ...TEXT, multiple: true },
      profile: TEXT,
      overwrite: FLAG,
      spec: TEXT,
      config: TEXT,
    });
    const { out, manifest: manifests, profile, check, overwrite, spec, config } = values;
    if (spec !== undefined) {
      if (out === undefined || manifests !== undefined || profile !== undefined) {
        throw new UsageError(
          "--spec needs --out, the folder of the client, and takes no --manifest or --profile",
        );
      }
      const { generateRest } = await import("./rest.ts");
      return await generateRest(io, { spec, config, out: resolve(out), check: check === true });
    }
    if (config !== undefined) throw new UsageError("--config goes with --spec");
    const target = out === undefined ? io.root : resolve(out);
    if (manifests !== undefined && target === io.root) {
      throw new UsageError("--manifest needs --out, another folder than the project's: it is no part of it");
    }
    if (profile !== undefined && target !== io.root) {
      throw new UsageError(
        "--profile writes to the project: another folder has no other files to go with it",
      );
    }
    const { generate } = await import("./generate.ts");
    return await generate(io, { check: check === true, out: target, manifests, profile, overwrite });
  },
  async diff(io, args) {
    const { values, positionals } = parse(args, { json: FLAG, markdown: FLAG }, 2);
    if (values.json === true && values.markdown === true) {
      throw new UsageError("--json or --markdown, not both");
    }
    const { diffCommand } = await import("./diff.ts");
    return await diffCommand(io, positionals, { json: values.json === true });
  },
  async triage(io, args) {
    const { values } = parse(args, { write: FLAG, "accept-proposals": FLAG });
    const { triageCommand } = await import("./triage.ts");
    return await triageCommand(io, {
      answers: values["accept-proposals"] ? "proposals" : values.write ? "not yet" : "asked",
    });
  },
  async fill(io, args) {
    const { values } = parse(args, { korean: FLAG, form: TEXT, from: TEXT });
    const { fillCommand } = await import("./fill.ts");
    return await fillCommand(io, { ...values, korean: values.korean === true });
  },
  async bump(io, args) {
    const { values, positionals } = parse(
      args,
      {
        from: TEXT,
        "accept-proposals": FLAG,
        fill: TEXT,
        codex: TEXT,
        "no-install": FLAG,
        "no-tests": FLAG,
        restart: FLAG,
      },
      1,
    );
    const from = positionals[0] ?? values.from;
    if (from === undefined) throw new UsageError("bump needs a version or a folder");
    const { bump } = await import("./bump.ts");
    return await bump(io, {
      from,
      acceptProposals: values["accept-proposals"] === true,
      fill: values.fill,
      codex: values.codex,
      install: values["no-install"] !== true,
      tests: values["no-tests"] !== true,
      restart: values.restart === true,
    });
  },
};

/** Runs one command. */
export async function run(argv: readonly string[], outside: CommandIO): Promise<number> {
  const [command, ...given] = argv;
  const help = command === undefined ? undefined : COMMANDS[command];
  try {
    if (command === "help" || command === "--help" || command === "-h") {
      outside.out(overview());
      return 0;
    }
    const runner = help === undefined || command === undefined ? undefined : RUNNERS[command];
    if (help === undefined || runner === undefined) {
      throw new UsageError(command === undefined ? "no command" : `unknown command ${command}`);
    }
    if (given.includes("--help") || given.includes("-h")) {
      outside.out(helpOf(help));
      return 0;
    }
    const { root, args } = takeRoot(given);
    return await runner(root === undefined ? outside : { ...outside, root }, args);
  } catch (error) {
    if (error instanceof UsageError) {
      outside.err(`${error.message}\n\n${help === undefined ? overview() : helpOf(help)}`);
    } else if (error instanceof CodegenError) outside.err(error.message);
    else throw error;
    return error instanceof UsageError ? 2 : 1;
  }
}

/** `--root` is taken out first, because every command has it. */
function takeRoot(given: readonly string[]): { root?: string; args: readonly string[] } {
  const at = given.indexOf("--root");
  if (at < 0) return { args: given };
  const folder = given[at + 1];
  if (folder === undefined || !existsSync(folder)) {
    throw new UsageError(`--root needs a folder, and ${folder ?? "nothing"} is none`);
  }
  return { root: resolve(folder), args: given.toSpliced(at, 2) };
}

function parse<const Options extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Options,
  positionals = 0,
) {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: positionals > 0 });
    if (parsed.positionals.length > positionals) throw new Error(`at most ${positionals} names`);
    return parsed;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
