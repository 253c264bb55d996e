import { type ImportDeclarationStructure, StructureKind, type TypeAliasDeclarationStructure } from "ts-morph";
import type { ProfileModel, SdkModel } from "../model/types.ts";
import { camelCase, GENERATED, importPath, profileFile } from "./naming.ts";
import { Code, inlineValue, printFile, typeImport } from "./printing.ts";
import { supportRows } from "./support-rows.ts";
import { constant, TextTables } from "./text-tables.ts";

const FILE = `${GENERATED}/support.ts`;

/** The support table as data, for programs that want to ask before they call: a file for each profile, and all together. */
export function emitSupport(model: SdkModel): Map<string, string> {
  const { profiles } = model;
  const names = profiles.map(({ name }) => JSON.stringify(name)).join(" | ");
  const row: TypeAliasDeclarationStructure = {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name: "SupportRow",
    docs: ["What one method does on one profile."],
    type: `SupportFact<${names}>`,
  };
  return new Map([
    ...profiles.map((profile): [string, string] => [
      profileFile(profile.name, "support"),
      profileSupport(model, profile),
    ]),
    [
      FILE,
      printFile([
        ...profiles.map(supportImport),
        typeImport("./profiles/types.ts", "SupportFact"),
        row,
        constant({
          name: "supportMatrix",
          type: "readonly SupportRow[]",
          value: inlineValue(profiles.map(({ name }) => new Code(`...${localName(name)}`))),
          exported: true,
          docs: "Every method on every profile.",
        }),
      ]),
    ],
  ]);
}

function profileSupport(model: SdkModel, profile: ProfileModel): string {
  const texts = new TextTables();
  const rows = supportRows(model, profile).map((row) => {
    const { method, route, experimental, when, since } = row;
    return { method, route, profile: profile.name, experimental, when: when?.en, ...texts.of(row), since };
  });
  return printFile([
    typeImport("../types.ts", "SupportFact"),
    ...texts.statements(),
    constant({
      name: "support",
      type: `readonly SupportFact<${JSON.stringify(profile.name)}>[]`,
      value: inlineValue(rows),
      exported: true,
      docs: `What every method does on \`${profile.name}\`.`,
    }),
  ]);
}

function supportImport({ name }: ProfileModel): ImportDeclarationStructure {
  return {
    kind: StructureKind.ImportDeclaration,
    moduleSpecifier: importPath(FILE, profileFile(name, "support")),
    namedImports: [{ name: "support", alias: localName(name) }],
  };
}

/** Never a word that the language keeps for itself, whatever the profile is called. */
function localName(profile: string): string {
  return `${camelCase(profile)}Support`;
}
