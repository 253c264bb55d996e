import type { ExternalType, Method, SdkModel } from "../model/types.ts";
import { methodSignatures } from "./method-signatures.ts";
import { indexModel, isExternal, type ModelIndex } from "./model-index.ts";
import { ModuleScope } from "./module-scope.ts";
import { HEADER, importPath, moduleFile } from "./naming.ts";
import { splitTypeParameters } from "./type-parameters.ts";
import { propertyKey } from "./type-text.ts";

const FILE = "test/types/generated-parity.ts";

const PARITY_TYPES = [
  "MethodFailures",
  "Named",
  "NamedOptions",
  "Nothing",
  "OptionFailures",
  "PageFailures",
  "TypeFailures",
  "Unused",
];

interface Group {
  /** Name of the interface that lists what is compared. */
  readonly name: string;
  readonly module: string;
  readonly entries: readonly string[];
}

/**
 * Every type and every overload, side by side with the pinned `openai` package's. The lists are generated because the
 * names are; what is compared how, and what may differ, is written by hand in `test/types`.
 */
export function emitParity(model: SdkModel): Map<string, string> {
  const index = indexModel(model);
  const ours = ownTypes(index);
  const modules = index.modules
    .map((module, number) => ({
      module,
      number,
      types: typeEntries(index, ours, module, number),
      pages: pageEntries(index, module, number),
    }))
    .filter(({ types, pages }) => types.length + pages.length > 0);
  const groups = modules.flatMap(({ module, number, types, pages }): Group[] => [
    ...(types.length > 0 ? [{ name: `Types${number}`, module, entries: types }] : []),
    ...(pages.length > 0 ? [{ name: `Pages${number}`, module, entries: pages }] : []),
  ]);
  const imports = modules.flatMap(({ module, number }) => [
    `import type * as T${number} from "${model.source.package}/resources/${module}";`,
    `import type * as O${number} from "${importPath(FILE, moduleFile(module))}";`,
  ]);
  const failures = groups.map(({ name, module }) => {
    const compare = name.startsWith("Types") ? "TypeFailures" : "PageFailures";
    return `export type ${name}Fail = Nothing<${compare}<"${module}", ${name}>>;`;
  });
  const compared = groups.map(({ name, module }) => `    | Named<"${module}", ${name}>`);
  const text = [
    HEADER,
    ...imports,
    `import type { ${PARITY_TYPES.join(", ")} } from "./parity.ts";`,
    "",
    [
      ...groups,
      {
        name: "Methods",
        module: "all methods, with the number of their overloads",
        entries: methodEntries(index),
      },
    ]
      .map(groupText)
      .join("\n\n"),
    "",
    ...failures,
    "export type OptionsFail = Nothing<OptionFailures>;",
    "export type MethodsFail = Nothing<MethodFailures<Methods>>;",
    "export type UnusedFail = Nothing<",
    ["  Unused<", "    | keyof Methods", "    | NamedOptions", ...compared, "  >"].join("\n"),
    ">;",
    "",
  ];
  return new Map([[FILE, text.join("\n")]]);
}

function groupText({ name, module, entries }: Group): string {
  return [`/** ${module} */`, `interface ${name} {`, ...entries.map((entry) => `  ${entry}`), "}"].join("\n");
}

function typeEntries(index: ModelIndex, ours: ReadonlySet<string>, module: string, number: number): string[] {
  const components = index.model.components.filter((component) => component.module === module);
  return [
    ...components
      .filter(
        ({ key, names }) =>
          !ours.has(key) && !(names.length === 1 && isExternal(index, module, names[0] ?? "")),
      )
      .map(({ names }) => pair(names.join("."), number)),
    ...(index.externals.get(module) ?? []).flatMap((external) => {
      const sample = sampleArguments(external);
      return sample === undefined ? [] : [pair(external.name, number, sample)];
    }),
  ];
}

/**
 * Types that `openai` has not got: what only our extensions speak of, page items that it leaves without a name, and what the
 * overlay says is its own.
 */
function ownTypes(index: ModelIndex): Set<string> {
  const extensions = new Set(index.model.extensions.map((extension) => extension.id));
  const mentioned = new Set<string>();
  const shared = new Set<string>();
  for (const method of index.model.resources.flatMap((resource) => resource.methods)) {
    for (const [word] of JSON.stringify(method).matchAll(/[\w.]+/g)) {
      const key = index.components.has(word) ? word : `${method.accessor}.${word}`;
      if (index.components.has(key)) (extensions.has(method.id) ? mentioned : shared).add(key);
    }
  }
  const offered = new Set(
    index.model.resources.flatMap(({ namespace }) => namespace.map(({ name }) => name)),
  );
  const added = index.model.components.filter(({ schema }) => schema["x-sdk"]?.own === true);
  const unnamed = index.model.pages
    .map(({ item }) => index.components.get(item))
    .filter((component) => component !== undefined && !offered.has(component.names[0] ?? ""));
  return new Set([
    ...[...mentioned].filter((key) => !shared.has(key)),
    ...added.map(({ key }) => key),
    ...unnamed.map((component) => component?.key ?? ""),
  ]);
}

function pageEntries(index: ModelIndex, module: string, number: number): string[] {
  return (index.pages.get(module) ?? []).map(({ name }) => pair(name, number));
}

function pair(path: string, number: number, suffix = ""): string {
  return `${propertyKey(path)}: [O${number}.${path}${suffix}, T${number}.${path}${suffix}];`;
}

/** A generic type is compared for one argument, and by its defaults where it has them. Constraints of other kinds say no sample. */
function sampleArguments({ typeParams }: ExternalType): string | undefined {
  const needed = splitTypeParameters(typeParams).filter((param) => !/[^=]=(?!>)/.test(param));
  if (needed.length === 0) return "";
  if (!needed.every((param) => /^\w+( extends object)?$/.test(param))) return undefined;
  return `<${needed.map(() => "{ sample: string }").join(", ")}>`;
}

function methodEntries(index: ModelIndex): string[] {
  const own = new Set(index.model.extensions.map((extension) => extension.id));
  return index.model.resources
    .filter((resource) => resource.aliasOf === undefined)
    .flatMap((resource) => resource.methods.map((method) => ({ method, module: resource.module })))
    .filter(({ method }) => !own.has(method.id))
    .map(({ method, module }) => `"${method.id}": ${overloadCount(index, method, module)};`);
}

function overloadCount(index: ModelIndex, method: Method, module: string): number {
  const scope = new ModuleScope(index, moduleFile(module), module);
  return methodSignatures(method, { index, scope }).overloads.length || 1;
}
