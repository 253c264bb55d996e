import { StructureKind, type TypeAliasDeclarationStructure, type VariableStatementStructure } from "ts-morph";
import { byText } from "../model/order.ts";
import type { ProfileModel, SdkModel } from "../model/types.ts";
import { type MethodOnProfile, methodsOn } from "./model-methods.ts";
import { GENERATED, profileFile } from "./naming.ts";
import { inlineValue, printFile } from "./printing.ts";
import { constant } from "./text-tables.ts";

/** Handler that answers many methods; the file behind it has a table of its own. */
const LOCAL_HANDLER = "compat";

/**
 * What each profile does with the methods it does not treat in its usual way, and the ids that handler tables must have: those
 * of all profiles together.
 */
export function emitRoutes(model: SdkModel): Map<string, string> {
  const everywhere = model.profiles.flatMap((profile) => methodsOn(model, profile));
  const named = (handles: (each: MethodOnProfile) => boolean): MethodOnProfile[] =>
    everywhere.filter((each) => each.own.handler !== undefined && handles(each));
  const handlers = named(({ own }) => own.route !== "helper");
  const helpers = named(({ own }) => own.route === "helper");
  const local = handlers.filter(({ own }) => own.handler === LOCAL_HANDLER);
  return new Map([
    ...model.profiles.map((profile): [string, string] => [
      profileFile(profile.name, "routes"),
      profileRoutes(model, profile, new Set(helpers.map(({ method }) => method.id))),
    ]),
    [
      `${GENERATED}/routes.ts`,
      printFile([
        alias(
          "HandlerId",
          union(handlers.map(({ own }) => own.handler)),
          "Handlers that some profile names.",
        ),
        alias("HelperId", union(helpers.map(({ own }) => own.handler)), "Helpers that some profile names."),
        alias(
          "LocalMethod",
          union(local.map(({ method }) => method.id)),
          `Methods that some profile gives to the handler \`${LOCAL_HANDLER}\`.`,
        ),
        alias("HandlerTable", "{ readonly [Id in HandlerId]: H }", undefined, "H"),
        alias("HelperTable", "{ readonly [Id in HelperId]: H }", undefined, "H"),
      ]),
    ],
  ]);
}

/** @param written ids of the helpers that there is code for. */
function profileRoutes(model: SdkModel, profile: ProfileModel, written: ReadonlySet<string>): string {
  const methods = methodsOn(model, profile);
  const rows = methods.flatMap((each): [string, string][] => {
    const { kind, id } = each.method;
    if (kind === "helper" && !written.has(id)) return [];
    const route = kind === "helper" ? helperRoute(each, profile) : operationRoute(each, profile);
    return route === undefined ? [] : [[id, route]];
  });
  const stubs = methods.filter(throwsAtOnce);
  return printFile([
    constant({
      name: "routes",
      type: "Readonly<Record<string, string>>",
      value: inlineValue(Object.fromEntries(rows)),
      exported: true,
      docs: "By method: `http`, `unsupported`, or the id of the handler that answers.",
    }),
    constant({
      name: "otherwise",
      value: JSON.stringify(profile.otherwise),
      exported: true,
      docs: "What becomes of an operation that `routes` does not name.",
    }),
    ...(stubs.length === 0 ? [] : [syncStubs(stubs)]),
  ]);
}

/** A stub that returns at once, for another reason than the one that its operation carries along for the default profile. */
function throwsAtOnce({ method, effective }: MethodOnProfile): boolean {
  if (method.kind !== "helper" || !method.sync || effective.route !== "unsupported") return false;
  const usual = method.effective;
  return (
    usual.route !== "unsupported" ||
    usual.reason?.text.en !== effective.reason?.text.en ||
    usual.alternative?.en !== effective.alternative?.en
  );
}

/** What they throw cannot wait for the file of the stubs. */
function syncStubs(stubs: readonly MethodOnProfile[]): VariableStatementStructure {
  const rows = stubs.map(({ method, effective }) => [
    method.id,
    { reason: effective.reason?.text.en ?? "", alternative: effective.alternative?.en },
  ]);
  return constant({
    name: "syncStubs",
    type: "Readonly<Record<string, { readonly reason: string; readonly alternative?: string }>>",
    value: inlineValue(Object.fromEntries(rows)),
    exported: true,
    docs: "Why a method is a stub that throws at once, where it is not for the reason that the operation gives.",
  });
}

/** Only what is not the profile's usual way: these tables are loaded with the client. */
function operationRoute({ own }: MethodOnProfile, { otherwise }: ProfileModel): string | undefined {
  const route = own.handler ?? own.route;
  return route === otherwise ? undefined : route;
}

/**
 * A helper that is written is found by its name, so that it needs no route: it works where the default profile has it, which
 * the generated method knows, and where everything is sent. A profile that has it otherwise says so.
 */
function helperRoute(
  { method, effective }: MethodOnProfile,
  { otherwise }: ProfileModel,
): string | undefined {
  const works = effective.route !== "unsupported";
  const usually = method.effective.route !== "unsupported" || otherwise === "http";
  if (works === usually) return undefined;
  return works ? "helper" : "unsupported";
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
