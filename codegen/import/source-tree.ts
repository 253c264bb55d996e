import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { ts } from "ts-morph";
import { ImportError } from "./errors.ts";

/** Name, version and licence as the package's own manifest has them. */
interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * The sources of one version of the package, by module id (path below `src`, without extension). Files are parsed and no
 * more: names are followed by hand, which takes a tenth of the checker's time and is all that generated sources need.
 */
export class SourceTree {
  readonly facts: PackageFacts;
  /** Ids of everything below `resources`. */
  readonly resources: readonly string[];
  readonly #root: string;
  readonly #files = new Map<string, ts.SourceFile | undefined>();

  constructor(root: string, shuffle: (files: string[]) => string[] = (files) => files) {
    this.#root = root;
    this.facts = readFacts(root);
    const resources = listSources(root).map((file) => `resources/${file.slice(0, -".ts".length)}`);
    this.resources = shuffle(resources);
    for (const id of this.resources) this.get(id);
  }

  /** The parsed file, or nothing where the module is not part of the package's sources. */
  get(id: string): ts.SourceFile | undefined {
    if (this.#files.has(id)) return this.#files.get(id);
    const file = join(this.#root, "src", `${id}.ts`);
    const parsed = existsSync(file)
      ? ts.createSourceFile(`src/${id}.ts`, readText(file), ts.ScriptTarget.ESNext, true, ts.ScriptKind.TS)
      : undefined;
    this.#files.set(id, parsed);
    return parsed;
  }

  /** Id of the module that an import names, seen from another module. */
  resolve(from: string, specifier: string): string | undefined {
    if (!specifier.startsWith(".")) return undefined;
    const id = posix.join(posix.dirname(from), specifier.replace(/\.(ts|js|mjs)$/, ""));
    return [id, posix.join(id, "index")].find((candidate) => this.get(candidate) !== undefined);
  }
}

function readFacts(root: string): PackageFacts {
  const fix = "give the root folder of an unpacked `openai` package, or a version of it";
  const manifest = join(root, "package.json");
  if (!existsSync(manifest)) throw new ImportError(`${root} holds no package.json`, fix);
  const { name, version, license } = parseManifest(manifest, fix);
  if (name !== "openai") {
    throw new ImportError(`${root} is the package "${String(name)}", not "openai"`, fix);
  }
  if (typeof version !== "string") throw new ImportError(`${manifest} names no version`, fix);
  return { name, version, license: typeof license === "string" ? license : "" };
}

function parseManifest(file: string, fix: string): Record<string, unknown> {
  try {
    return JSON.parse(readText(file)) as Record<string, unknown>;
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError(`${file} is no JSON`, fix, { cause });
  }
}

function listSources(root: string): string[] {
  const folder = join(root, "src", "resources");
  if (!existsSync(folder) || !existsSync(join(root, "src", "client.ts"))) {
    throw new ImportError(
      `${root} has no src/resources with a src/client.ts beside it`,
      "the importer reads the TypeScript sources: give a package that carries its `src` folder",
    );
  }
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))
    .sort();
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new ImportError(`${file} cannot be read`, "check that it is a file and that you may read it", {
      cause,
    });
  }
}
