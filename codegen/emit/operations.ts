import { StructureKind, type TypeAliasDeclarationStructure } from "ts-morph";
import { operationConstant } from "../model/names.ts";
import { isPageClass, PAGE_KINDS, type PageRule } from "../model/page-classes.ts";
import type { Method, PageFact, SdkModel } from "../model/types.ts";
import { modelMethods } from "./model-methods.ts";
import { GENERATED } from "./naming.ts";
import { inlineValue, printFile, typeImport } from "./printing.ts";
import { constant } from "./text-tables.ts";

/** One constant for each operation and helper. Keys that say the usual are left out: every byte is loaded eagerly. */
export function emitOperations(model: SdkModel): Map<string, string> {
  const rows = modelMethods(model).map((method) =>
    constant({
      name: operationConstant(method.id),
      value: `${inlineValue(operationRow(method))} as const satisfies GeneratedOperation`,
      exported: true,
    }),
  );
  const routed = modelMethods(model)
    .filter(({ kind }) => kind !== "helper")
    .map((method) => `  ${inlineValue(operationRow(method))},`);
  return new Map([
    [
      `${GENERATED}/operation-list.ts`,
      printFile([
        typeImport("../runtime/operation.ts", "Operation"),
        "/** Every operation, for what goes through them all; loaded late, so that what is loaded early need not be kept whole. */",
        `export const operationList: readonly Operation[] = [\n${routed.join("\n")}\n];`,
      ]),
    ],
    [
      `${GENERATED}/operations.ts`,
      printFile([
        typeImport("../runtime/operation.ts", "Operation"),
        typeImport("./openapi.ts", "paths"),
        ROW,
        ...rows,
      ]),
    ],
  ]);
}

/** The template must be one of the spec's: openapi-fetch builds the URL from it. */
const ROW: TypeAliasDeclarationStructure = {
  kind: StructureKind.TypeAlias,
  name: "GeneratedOperation",
  type: "Operation & { readonly path?: keyof paths }",
};

export function operationRow(method: Method): Record<string, unknown> {
  const { id } = method;
  if (method.kind === "helper") return { id, sync: method.sync ? stubTexts(method) : undefined };
  return {
    id,
    method: method.verb,
    // A fragment only tells it from another operation on the path: on the wire there is none, and a query could not follow it.
    path: method.path.split("#")[0],
    body: method.hasBody ? true : undefined,
    query: method.queryWithBody.length > 0 ? method.queryWithBody : undefined,
    page: method.page && pageOf(method.page),
    form: method.form,
    binary: method.result.kind === "binary" ? true : undefined,
    accept: method.accept,
    beta: method.beta,
  };
}

/** The kind of page; where the runtime has none of that name, how to get the next one. */
function pageOf({ class: name, rule }: PageFact): string | PageRule | undefined {
  return isPageClass(name) ? PAGE_KINDS[name] : rule;
}

/** What a stub that returns at once throws cannot be awaited, so its texts are here and not in the lazy chunk. */
function stubTexts({ effective }: Method): true | Record<string, unknown> {
  const { route, reason, alternative } = effective;
  if (route !== "unsupported") return true;
  return { reason: reason?.text.en ?? "", alternative: alternative?.en };
}
