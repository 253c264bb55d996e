import { parseArgs } from "node:util";
import { CodegenError } from "../model/errors.ts";
import type { CommandIO } from "./io.ts";

const USAGE = `Usage: node codegen/cli.ts <command>

  import [--from <version|folder>] [--check] [--out <file>]
           the pinned \`openai\` package's sources to spec/openapi.json
  generate [--check]
           spec, overlay and manifest to src/generated and docs
  diff [<old.json>] [<new.json>]
           what a new spec means for this package, in Markdown; by default the committed spec and the present one
  triage [--write]
           methods and parameters without a verdict, as lines for the manifest

--check writes nothing and exits with 1 when something is not up to date.`;

class UsageError extends Error {}

/** Runs one command. Modules are loaded by the command that needs them: half of them bring a compiler along. */
export async function run(argv: readonly string[], io: CommandIO): Promise<number> {
  const [command, ...args] = argv;
  try {
    switch (command) {
      case "import": {
        const { values } = parse(args, { from: "string", out: "string", check: "boolean" });
        const { importCommand } = await import("./import.ts");
        return await importCommand(io, values);
      }
      case "generate": {
        const { values } = parse(args, { check: "boolean" });
        const { generate } = await import("./generate.ts");
        return await generate(io, { check: values["check"] === true });
      }
      case "diff": {
        const { positionals } = parse(args, {}, 2);
        const { diffCommand } = await import("./diff.ts");
        return diffCommand(io, positionals);
      }
      case "triage": {
        const { values } = parse(args, { write: "boolean" });
        const { triage } = await import("./triage.ts");
        return triage(io, { write: values["write"] === true });
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
    if (error instanceof UsageError) io.err(`${error.message}\n\n${USAGE}`);
    else if (error instanceof CodegenError) io.err(error.message);
    else throw error;
    return error instanceof UsageError ? 2 : 1;
  }
}

function parse(
  args: readonly string[],
  options: Readonly<Record<string, "string" | "boolean">>,
  positionals = 0,
): { values: Record<string, string | boolean | undefined>; positionals: string[] } {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }])),
      allowPositionals: positionals > 0,
    });
    if (parsed.positionals.length > positionals) throw new Error(`at most ${positionals} files`);
    return { values: parsed.values as Record<string, string | boolean>, positionals: parsed.positionals };
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}
