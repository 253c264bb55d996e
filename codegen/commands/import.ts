import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative } from "node:path";
import { ImportError, importSpec, resolvePackageRoot, serialize } from "../import/index.ts";
import { CodegenError } from "../model/errors.ts";
import { HOME } from "../write/home.ts";
import { applyChanges } from "../write/plan.ts";
import { unifiedDiff } from "../write/unified-diff.ts";
import { type CommandIO, phase } from "./io.ts";
import { SPEC_FILE } from "./paths.ts";

interface ImportArguments {
  readonly from?: string | boolean | undefined;
  readonly out?: string | boolean | undefined;
  readonly check?: string | boolean | undefined;
}

/** Writes the spec from the sources of `openai`, or with `check` says whether that would change it. */
export async function importCommand(io: CommandIO, given: ImportArguments): Promise<number> {
  const from = typeof given.from === "string" ? given.from : undefined;
  const source = await asProblem(from ?? "node_modules/openai", () =>
    resolvePackageRoot(from, { home: HOME }),
  );
  const file = outputFile(io.root, typeof given.out === "string" ? given.out : SPEC_FILE);
  try {
    const { document, warnings } = await phase(
      io,
      "import",
      () => asProblem(source.root, () => importSpec({ packageRoot: source.root })),
      ({ document: { info, paths }, warnings: { length } }) =>
        `openai ${info.version}, ${Object.keys(paths).length} paths${length > 0 ? `, ${length} warnings` : ""}`,
    );
    for (const { file: place, line, message } of warnings) io.err(`warning: ${place}:${line}: ${message}`);
    const text = serialize(document);
    const path = join(io.root, file);
    const before = existsSync(path) ? readFileSync(path, "utf8") : undefined;
    if (before === text) {
      io.out(`${file} is up to date`);
      return 0;
    }
    if (given.check === true) {
      io.err(drift(file, before, text, given.from));
      return 1;
    }
    // Where the caller says, be it outside of the project.
    applyChanges(dirname(path), [{ file: basename(path), before, after: text }]);
    io.out(`${file} written (${text.length} characters)`);
    return 0;
  } finally {
    source.dispose();
  }
}

/** The importer knows nothing of the generator's errors: here they become one of those. */
async function asProblem<T>(file: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new CodegenError({ file, message: error.what, fix: error.fix });
  }
}

function drift(
  file: string,
  before: string | undefined,
  text: string,
  from: ImportArguments["from"],
): string {
  const command = ["npm run spec:import", ...(typeof from === "string" ? [`-- --from ${from}`] : [])].join(
    " ",
  );
  return [
    before === undefined ? `${file} does not exist.` : `${file} is not what the import gives.`,
    "",
    unifiedDiff(file, before, text),
    "",
    "Why: the file was edited by hand, the importer changed, or another version of `openai` is installed.",
    `To write it again: ${command}`,
    "What is ours and not upstream's belongs into spec/overlay.yaml.",
  ].join("\n");
}

/** Inside the project's folder, as the writing code has it; elsewhere as a path that leads there from it. */
function outputFile(root: string, given: string): string {
  const path = isAbsolute(given) ? given : join(process.cwd(), given);
  return given === SPEC_FILE ? SPEC_FILE : relative(root, path);
}
