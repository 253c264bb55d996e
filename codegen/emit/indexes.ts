import type { ExportedName } from "../model/types.ts";
import { type ModelIndex, PAGINATION_MODULE, paginationFile } from "./model-index.ts";
import { HEADER, importPath, moduleFile } from "./naming.ts";

/**
 * Index modules, and one file beside each folder that passes its index on: `resources/responses` and
 * `resources/responses/index` are both importable in `openai`.
 *
 * An index passes on everything of the module that its folder is named after, where `openai` passes on its class only:
 * `import type { Response } from "oauth-codex-sdk/resources/responses"` is what people write.
 */
export function emitIndexes(index: ModelIndex): Map<string, string> {
  const files = new Map<string, string>();
  for (const [module, names] of Object.entries(index.model.indexes)) {
    const file = moduleFile(module);
    files.set(file, indexText(index, file, names, namesakeOf(index, module)));
    const folder = file.replace(/\/index\.ts$/, ".ts");
    if (
      folder !== file &&
      !files.has(folder) &&
      !index.modules.some((other) => moduleFile(other) === folder)
    ) {
      files.set(folder, `${HEADER}\nexport * from "${importPath(folder, file)}";\n`);
    }
  }
  return files;
}

/** The module that an index's folder is named after: `responses/index` and `responses` -> `responses/responses`. */
function namesakeOf(index: ModelIndex, module: string): string | undefined {
  const folders = module.replace(/\/index$/, "").split("/");
  const namesake = [...folders, folders.at(-1)].join("/");
  return index.modules.includes(namesake) ? namesake : undefined;
}

function indexText(
  index: ModelIndex,
  file: string,
  names: readonly ExportedName[],
  namesake: string | undefined,
): string {
  const homes = new Map<string, ExportedName[]>();
  for (const name of names.filter(({ module }) => module !== namesake)) {
    const home = homeOf(index, name);
    homes.set(home, [...(homes.get(home) ?? []), name]);
  }
  const statements = [...homes]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([home, exported]) => exportStatement(file, home, exported));
  if (namesake !== undefined) statements.push(`export * from "${importPath(file, moduleFile(namesake))}";`);
  return `${HEADER}\n${statements.join("\n")}\n`;
}

function homeOf(index: ModelIndex, { module, name, declared = name }: ExportedName): string {
  return module === PAGINATION_MODULE ? paginationFile(index, declared) : moduleFile(module);
}

function exportStatement(file: string, home: string, exported: readonly ExportedName[]): string {
  const allTypes = exported.every((name) => name.kind === "type");
  const names = exported.map(({ name, declared = name, kind }) => {
    const renamed = declared === name ? name : `${declared} as ${name}`;
    return kind === "type" && !allTypes ? `type ${renamed}` : renamed;
  });
  return `export ${allTypes ? "type " : ""}{ ${names.join(", ")} } from "${importPath(file, home)}";`;
}
