import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { CodegenError } from "../model/errors.ts";
import type { CommandIO } from "./io.ts";

const USAGE = `Usage: node codegen/cli.ts <command>

  import [--from <version|folder>] [--check] [--out <file>]
           the pinned \`openai\` package's sources to spec/openapi.json
  generate [--check] [--out <folder>] [--manifest <file>]
           spec, overlay and manifests to src/generated and docs
  generate --spec <file> --out <folder> [--config <file>] [--check]
           another API's OpenAPI document to a client of its own: a file, or one of an installed package
  diff [<old.json>] [<new.json>]
           what a new spec means for this package, in Markdown; by default the committed spec and the present one.
           Exits with 1 where they differ and no change is found
  triage [--write]
           methods and parameters without a verdict, as lines for the manifests
  bump --from <version|folder> [--write]
           import, diff, triage and generate in one run, which stops where a human must decide

--write     adds the lines that triage prints to the manifests.
--check     writes nothing and exits with 1 when something is not up to date.
--out       of generate: a folder that is written to in the place of the project's.
--manifest  of generate, with --out: a manifest besides those in spec/. May be given several times.
--root      the folder to work on, this project if it is not given; for every command.

Exit codes: 0 done, 1 something is wrong or not up to date, 2 wrong usage, 3 a bump waits for a decision.`;

const FLAG = { type: "boolean" } as const;
const TEXT = { type: "string" } as const;

class UsageError extends Error {}

/** Runs one command. Modules are loaded by the command that needs them: half of them bring a compiler along. */
export async function run(argv: readonly string[], outside: CommandIO): Promise<number> {
  const [command, ...given] = argv;
  try {
    const { root, args } = takeRoot(given);
    const io = root === undefined ? outside : { ...outside, root };
    switch (command) {
      case "import": {
        const { values } = parse(args, { from: TEXT, out: TEXT, check: FLAG });
        const { importCommand } = await import("./import.ts");
        return await importCommand(io, values);
      }
      case "generate": {
        const manifest = { ...TEXT, multiple: true } as const;
        const { values } = parse(args, { check: FLAG, out: TEXT, manifest, spec: TEXT, config: TEXT });
        const { out, manifest: manifests, spec, config } = values;
        if (spec !== undefined) {
          if (out === undefined || manifests !== undefined) {
            throw new UsageError("--spec needs --out, the folder of the client, and takes no --manifest");
          }
          const { generateRest } = await import("./rest.ts");
          return await generateRest(io, { spec, config, out: resolve(out), check: values.check === true });
        }
        if (config !== undefined) throw new UsageError("--config goes with --spec");
        const target = out === undefined ? io.root : resolve(out);
        if (manifests !== undefined && target === io.root) {
          throw new UsageError(
            "--manifest needs --out, another folder than the project's: it is no part of it",
          );
        }
        const { generate } = await import("./generate.ts");
        return await generate(io, {
          check: values.check === true,
          out: target,
          manifests,
        });
      }
      case "diff": {
        const { positionals } = parse(args, {}, 2);
        const { diffCommand } = await import("./diff.ts");
        return diffCommand(io, positionals);
      }
      case "triage": {
        const { values } = parse(args, { write: FLAG });
        const { triage } = await import("./triage.ts");
        triage(io, { write: values.write === true });
        return 0;
      }
      case "bump": {
        const { values } = parse(args, { from: TEXT, write: FLAG });
        const { from } = values;
        if (from === undefined) throw new UsageError("bump needs --from <version|folder>");
        const { bump } = await import("./bump.ts");
        return await bump(io, { from, write: values.write === true });
      }
      case "help":
      case "--help":
      case "-h":
        io.out(USAGE);
        return 0;
      default:
        throw new UsageError(command === undefined ? "no command" : `unknown command ${command}`);
    }
  } catch (error) {
    if (error instanceof UsageError) outside.err(`${error.message}\n\n${USAGE}`);
    else if (error instanceof CodegenError) outside.err(error.message);
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
    if (parsed.positionals.length > positionals) throw new Error(`at most ${positionals} files`);
    return parsed;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
