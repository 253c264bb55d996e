import { type InterfaceDeclarationStructure, StructureKind } from "ts-morph";
import type { SdkModel } from "../model/types.ts";
import { modelMethods } from "./model-methods.ts";
import { GENERATED } from "./naming.ts";
import { inlineValue, printFile } from "./printing.ts";
import { constant, TextTables } from "./text-tables.ts";

/** Texts of the stubs, in a file of their own that is loaded when the first stub is called. */
export function emitStubs(model: SdkModel): Map<string, string> {
  const texts = new TextTables();
  const rows = Object.fromEntries(
    modelMethods(model)
      .filter(({ effective }) => effective.route === "unsupported")
      .map(({ id, effective }) => [id, { ...texts.of(effective), since: effective.since }]),
  );
  return new Map([
    [
      `${GENERATED}/stubs.ts`,
      printFile([
        STUB,
        ...texts.statements(),
        constant({
          name: "stubs",
          type: "Readonly<Record<string, Stub>>",
          value: inlineValue(rows),
          exported: true,
          docs: "Why a method is a stub on Codex, and what to use instead.",
        }),
      ]),
    ],
  ]);
}

const STUB: InterfaceDeclarationStructure = {
  kind: StructureKind.Interface,
  isExported: true,
  name: "Stub",
  properties: [
    { name: "reason", type: "string", isReadonly: true },
    { name: "alternative", type: "string", isReadonly: true, hasQuestionToken: true },
    { name: "since", type: "string", isReadonly: true },
  ],
};
