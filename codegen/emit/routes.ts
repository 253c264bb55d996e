import { StructureKind, type TypeAliasDeclarationStructure } from "ts-morph";
import { byText } from "../model/order.ts";
import type { SdkModel } from "../model/types.ts";
import { modelMethods } from "./model-methods.ts";
import { GENERATED } from "./naming.ts";
import { Code, inlineValue, printFile } from "./printing.ts";
import { constant } from "./text-tables.ts";

/** What each profile does with the methods it does not treat in its usual way, and the ids that handler tables must have. */
export function emitRoutes(model: SdkModel): Map<string, string> {
  const methods = modelMethods(model);
  const sent = methods.filter(({ kind, verdict }) => kind === "operation" && verdict.route !== "unsupported");
  const codex = Object.fromEntries(
    sent.map(({ id, verdict }) => [id, verdict.route === "http" ? "http" : verdict.handler]),
  );
  const handlers = [
    ...Object.values(codex).filter((route) => route !== "http"),
    ...Object.values(model.openaiRoutes),
  ];
  const helpers = methods
    .filter(({ verdict }) => verdict.route === "helper")
    .map(({ verdict }) => verdict.handler);
  const routes = inlineValue({
    codex: new Code(inlineValue(codex)),
    openai: new Code(inlineValue(model.openaiRoutes)),
  });
  return new Map([
    [
      `${GENERATED}/routes.ts`,
      printFile([
        constant({
          name: "routes",
          value: `${routes} as const`,
          exported: true,
          docs: "By profile: `http`, or the id of the handler that answers. Other methods go the profile's usual way.",
        }),
        alias("HandlerId", union(handlers), "Handlers that some profile's routes name."),
        alias("HelperId", union(helpers), "Helpers that the manifest names."),
        alias("HandlerTable", "{ readonly [Id in HandlerId]: H }", undefined, "H"),
        alias("HelperTable", "{ readonly [Id in HelperId]: H }", undefined, "H"),
      ]),
    ],
  ]);
}

function alias(name: string, type: string, docs?: string, parameter?: string): TypeAliasDeclarationStructure {
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    name,
    type,
    ...(docs === undefined ? {} : { docs: [docs] }),
    ...(parameter === undefined ? {} : { typeParameters: [parameter] }),
  };
}

function union(ids: readonly (string | undefined)[]): string {
  const distinct = [...new Set(ids)].filter((id) => id !== undefined).sort(byText);
  return distinct.length === 0 ? "never" : distinct.map((id) => JSON.stringify(id)).join(" | ");
}
