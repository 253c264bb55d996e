import { type InterfaceDeclarationStructure, StructureKind } from "ts-morph";
import { GENERATED } from "./naming.ts";
import { printFile } from "./printing.ts";

/** Shapes of the profiles' tables. In a file of their own: it is the same whatever profiles there are. */
export function emitProfileTypes(): Map<string, string> {
  return new Map([[`${GENERATED}/profiles/types.ts`, printFile([STUB, SUPPORT_FACT])]]);
}

const STUB: InterfaceDeclarationStructure = {
  kind: StructureKind.Interface,
  isExported: true,
  name: "Stub",
  docs: ["Why a method is not supported."],
  properties: [
    { name: "reason", type: "string", isReadonly: true },
    { name: "alternative", type: "string", isReadonly: true, hasQuestionToken: true },
    { name: "since", type: "string", isReadonly: true },
  ],
};

const SUPPORT_FACT: InterfaceDeclarationStructure = {
  kind: StructureKind.Interface,
  isExported: true,
  name: "SupportFact",
  docs: ["What one method does on one profile."],
  typeParameters: ["Profile extends string"],
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
    { name: "profile", type: "Profile", isReadonly: true, docs: ["The backend that the row speaks of."] },
    {
      name: "experimental",
      type: "true",
      isReadonly: true,
      hasQuestionToken: true,
      docs: [
        "Built on what is known from other programs' use: it may stop working from one day to the next.",
      ],
    },
    {
      name: "when",
      type: "string",
      isReadonly: true,
      hasQuestionToken: true,
      docs: ['Under what condition it works, and what becomes of a call otherwise. Follows the word "only".'],
    },
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
