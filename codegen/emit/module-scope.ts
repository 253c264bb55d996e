import {
  componentOf,
  declaredNames,
  externalFile,
  isExternal,
  type ModelIndex,
  nestingKey,
  PAGINATION_MODULE,
  paginationFile,
} from "./model-index.ts";
import { GENERATED, importPath, moduleFile, pascalCase, REST_PACKAGE } from "./naming.ts";

interface Binding {
  readonly exported: string;
  readonly local: string;
  type: boolean;
}

/**
 * The names of one generated file: what it declares, what it imports, and how a type is to be written at a given place
 * in it. References to other modules go through namespace imports: hundreds of type names repeat across modules.
 */
export class ModuleScope {
  readonly #index: ModelIndex;
  readonly #file: string;
  readonly #module: string | undefined;
  readonly #declared: ReadonlySet<string>;
  readonly #namespaces = new Map<string, string>();
  readonly #named = new Map<string, Map<string, Binding>>();
  readonly #locals = new Set<string>();
  #nested: ReadonlySet<string> | undefined;
  #operations: string | undefined;

  constructor(index: ModelIndex, file: string, module?: string, declared: readonly string[] = []) {
    this.#index = index;
    this.#file = file;
    this.#module = module;
    this.#declared = new Set([...(module === undefined ? [] : declaredNames(index, module)), ...declared]);
  }

  get module(): string | undefined {
    return this.#module;
  }

  declares(name: string): boolean {
    return this.#declared.has(name);
  }

  /** Whether a name of the language means another thing at a place: a type of the document bears it. */
  hides(name: string, enclosing: readonly string[]): boolean {
    return this.#declared.has(name) || this.#isShadowed(name, enclosing);
  }

  /** Text of a reference to a component, `enclosing` being the namespaces that the place is in. */
  component(key: string, enclosing: readonly string[] = []): string {
    const { module, names } = componentOf(this.#index, key);
    return this.member(module, names.join("."), enclosing);
  }

  /** Text of a reference to an exported type of a resource module. */
  member(module: string, path: string, enclosing: readonly string[] = []): string {
    if (module === PAGINATION_MODULE) return this.runtime("pagination", path);
    const [first = ""] = path.split(".");
    if (module === this.#module && !this.#isShadowed(first, enclosing)) return path;
    return `${this.#namespace(module)}.${path}`;
  }

  /** Text of a type that a runtime module exports. */
  runtime(name: string, exported: string): string {
    const file = name === "pagination" ? paginationFile(this.#index, exported) : `src/runtime/${name}.ts`;
    return this.bind(file, exported, "type");
  }

  /** Imports a name and says what it is called here: another name where the file declares the same one. */
  bind(fromFile: string, exported: string, kind: "type" | "value", preferred = exported): string {
    const bindings = this.#named.get(fromFile) ?? new Map<string, Binding>();
    this.#named.set(fromFile, bindings);
    const known = bindings.get(exported);
    if (known !== undefined) {
      if (kind === "value") known.type = false;
      return known.local;
    }
    const isRuntime = fromFile.startsWith("src/runtime/");
    const local = this.#free(preferred, isRuntime ? this.#nestedNames() : undefined);
    bindings.set(exported, { exported, local, type: kind === "type" });
    return local;
  }

  /** Imports the operation table as a whole: single names of it would fill half the file's head. */
  operations(fromFile: string): string {
    this.#operations = fromFile;
    return "ops";
  }

  /** File that exports a name of a module: what no resource module has is written by hand. */
  fileOf(module: string, name: string): string {
    if (this.#index.modules.includes(module)) return moduleFile(module);
    const isOwn = module === PAGINATION_MODULE && !isExternal(this.#index, module, name);
    return isOwn ? paginationFile(this.#index, name) : externalFile(this.#index, name);
  }

  /** Imports a hand-written type from the file that declares it, and says what it is called here. */
  external(name: string): string {
    return this.bind(externalFile(this.#index, name), name, "type");
  }

  /** Imports a hand-written type that the file counts among its own, under its own name. */
  own(exported: string): string {
    const fromFile = externalFile(this.#index, exported);
    const bindings = this.#named.get(fromFile) ?? new Map<string, Binding>();
    this.#named.set(fromFile, bindings);
    bindings.set(exported, { exported, local: exported, type: true });
    return exported;
  }

  /** Import statements of everything asked for so far, sorted by what they import from. */
  imports(): string[] {
    const statements: [file: string, statement: string][] = [];
    for (const [module, alias] of this.#namespaces) {
      const file = moduleFile(module);
      statements.push([file, `import type * as ${alias} from "${importPath(this.#file, file)}";`]);
    }
    if (this.#operations !== undefined) {
      const specifier = importPath(this.#file, this.#operations);
      statements.push([this.#operations, `import * as ops from "${specifier}";`]);
    }
    for (const [specifier, { file, bindings }] of this.#bySpecifier()) {
      statements.push([file, namedImport(bindings, specifier)]);
    }
    return statements.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, statement]) => statement);
  }

  /** What is imported, by where from: of the runtime, a client of another API has one package. */
  #bySpecifier(): Map<string, { file: string; bindings: Binding[] }> {
    const found = new Map<string, { file: string; bindings: Binding[] }>();
    for (const [file, bindings] of this.#named) {
      const isOutside = this.#index.model.client !== undefined && !file.startsWith(GENERATED);
      const specifier = isOutside ? REST_PACKAGE : importPath(this.#file, file);
      const known = found.get(specifier);
      if (known === undefined) found.set(specifier, { file, bindings: [...bindings.values()] });
      else known.bindings.push(...bindings.values());
    }
    return found;
  }

  /** A name that nothing in the file has, and that nothing else gets. */
  #free(preferred: string, taken: ReadonlySet<string> = new Set()): string {
    let local = preferred;
    while (this.#declared.has(local) || this.#locals.has(local) || taken.has(local))
      local = `Imported${local}`;
    this.#locals.add(local);
    return local;
  }

  /** Names that hide what is imported wherever types inside of others are written. */
  #nestedNames(): ReadonlySet<string> {
    this.#nested ??= new Set(
      (this.#index.inModule.get(this.#module ?? "") ?? []).flatMap(({ names }) => names.slice(1)),
    );
    return this.#nested;
  }

  #namespace(module: string): string {
    const known = this.#namespaces.get(module);
    if (known !== undefined) return known;
    const alias = this.#free(namespaceAlias(this.#index.modules, module), this.#nestedNames());
    this.#namespaces.set(module, alias);
    return alias;
  }

  #isShadowed(name: string, enclosing: readonly string[]): boolean {
    return enclosing.some((_, depth) => {
      const path = enclosing.slice(0, depth + 1);
      const members = this.#index.nested.get(nestingKey(this.#module ?? "", path)) ?? [];
      return members.some((member) => member.names[path.length] === name);
    });
  }
}

function namedImport(bindings: readonly Binding[], specifier: string): string {
  const sorted = bindings.toSorted((a, b) => (a.exported < b.exported ? -1 : 1));
  const allTypes = sorted.every((binding) => binding.type);
  const names = sorted.map(({ exported, local, type }) => {
    const name = exported === local ? exported : `${exported} as ${local}`;
    return type && !allTypes ? `type ${name}` : name;
  });
  return `import ${allTypes ? "type " : ""}{ ${names.join(", ")} } from "${specifier}";`;
}

/** `ThreadsAPI`; with the folders in front (`BetaChatkitThreadsAPI`) where another module has the same file name. */
function namespaceAlias(modules: readonly string[], module: string): string {
  const segments = module.split("/");
  const last = segments.at(-1) ?? module;
  const alone = modules.filter((other) => other.split("/").at(-1) === last).length === 1;
  const parts = alone ? [last] : segments.filter((segment, position) => segment !== segments[position - 1]);
  return `${parts.map(pascalCase).join("")}API`;
}
