import { type InterfaceDeclarationStructure, StructureKind } from "ts-morph";
import type { SdkModel } from "../model/types.ts";
import { GENERATED } from "./naming.ts";
import { inlineValue, printFile } from "./printing.ts";
import { supportRows } from "./support-rows.ts";
import { constant, TextTables } from "./text-tables.ts";

/** The support table as data, for programs that want to ask before they call. */
export function emitSupport(model: SdkModel): Map<string, string> {
  const texts = new TextTables();
  const rows = supportRows(model).map((row) => {
    const { method, route, profile, since } = row;
    return { method, route, profile, ...texts.of(row), since };
  });
  return new Map([
    [
      `${GENERATED}/support.ts`,
      printFile([
        ROW,
        ...texts.statements(),
        constant({
          name: "supportMatrix",
          type: "readonly SupportRow[]",
          value: inlineValue(rows),
          exported: true,
          docs: "Every method on every profile.",
        }),
      ]),
    ],
  ]);
}

const ROW: InterfaceDeclarationStructure = {
  kind: StructureKind.Interface,
  isExported: true,
  name: "SupportRow",
  docs: ["What one method does on one profile."],
  properties: [
    {
      name: "method",
      type: "string",
      isReadonly: true,
      docs: ["Accessor and name, e.g. `vectorStores.files.list`."],
    },
    {
      name: "route",
      type: '"http" | "runtime" | "compat" | "helper" | "unsupported"',
      isReadonly: true,
      docs: [
        "`http` and `runtime` are sent, `compat` is answered on this side, `helper` calls other methods, `unsupported` is a stub.",
      ],
    },
    { name: "profile", type: '"codex" | "openai"', isReadonly: true },
    {
      name: "reason",
      type: "string",
      isReadonly: true,
      hasQuestionToken: true,
      docs: ["Why it is not supported."],
    },
    {
      name: "alternative",
      type: "string",
      isReadonly: true,
      hasQuestionToken: true,
      docs: ["What to use instead."],
    },
    {
      name: "since",
      type: "string",
      isReadonly: true,
      docs: ["Version of this package that the row is true from."],
    },
  ],
};
