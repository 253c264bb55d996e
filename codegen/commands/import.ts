import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative } from "node:path";
import {
  ImportError,
  type Imported,
  importSpec,
  type PackageRoot,
  resolvePackageRoot,
  serialize,
} from "../import/index.ts";
import { CodegenError, throwProblems } from "../model/errors.ts";
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

/** The spec of a version of `openai`, as it is committed. */
interface Upstream {
  readonly version: string;
  readonly text: string;
}

/** Writes the spec from the sources of `openai`, or with `check` says whether that would change it. */
export async function importCommand(io: CommandIO, given: ImportArguments): Promise<number> {
  const { text } = await readUpstream(io, typeof given.from === "string" ? given.from : undefined);
  const file = outputFile(io.root, typeof given.out === "string" ? given.out : SPEC_FILE);
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
}

/**
 * Reads the sources of `openai`: those that are installed, of a version, or in a folder. Writes nothing.
 *
 * @throws {CodegenError} with the file and line of everything that an API without it would be another one.
 */
export async function readUpstream(io: CommandIO, from?: string): Promise<Upstream> {
  const source = await asProblem(from ?? "node_modules/openai", () =>
    resolvePackageRoot(from, { home: HOME }),
  );
  try {
    const imported = await phase(
      io,
      "import",
      () => asProblem(source.root, () => importSpec({ packageRoot: source.root })),
      ({ document: { info, paths }, warnings: { length } }) =>
        `openai ${info.version}, ${Object.keys(paths).length} paths${length > 0 ? `, ${length} warnings` : ""}`,
    );
    throwProblems(losses(imported, source));
    for (const { file, line, message } of imported.warnings) io.err(`warning: ${file}:${line}: ${message}`);
    return { version: imported.document.info.version, text: serialize(imported.document) };
  } finally {
    source.dispose();
  }
}

function losses({ lost, document }: Imported, { root, isFetched }: PackageRoot) {
  const near = relative(process.cwd(), root);
  // What was fetched is gone again by the time somebody reads this.
  const home = isFetched ? `openai@${document.info.version}` : near.startsWith("..") ? root : near;
  return lost.map(({ file, line, message }) => ({
    file: `${home}/${file}`,
    line,
    message,
    fix: "teach codegen/import to read this: without it the spec would describe another API, so nothing was written",
  }));
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
    ...reasons(before, text),
    "What is ours and not upstream's belongs into spec/overlay.yaml.",
    `To write it again: ${command}`,
  ].join("\n");
}

/** Of two versions it is the installed one that has to change, or what is newer would be undone. */
function reasons(before: string | undefined, text: string): string[] {
  const [known, found] = [before, text].map((each) => /"version": "([^"]+)"/.exec(each ?? "")?.[1]);
  if (known === undefined || known === found) {
    return ["Why: the file was edited by hand, or the importer changed."];
  }
  return [
    `Why: the file is of openai ${known}, and openai ${found} is what was read.`,
    `Where ${known} is meant, install it: npm ci, or npm run spec:bump -- ${known}`,
  ];
}

/** Inside the project's folder, as the writing code has it; elsewhere as a path that leads there from it. */
function outputFile(root: string, given: string): string {
  const path = isAbsolute(given) ? given : join(process.cwd(), given);
  return given === SPEC_FILE ? SPEC_FILE : relative(root, path);
}
