import { written } from "./debt.ts";
import { CodegenError, type Problem } from "./errors.ts";
import type { ManifestSource } from "./manifest.ts";
import type { MethodRow, ParameterRow } from "./manifest-schema.ts";
import type { MethodFact } from "./methods.ts";
import { byVersion, mapOf, sortedRecord } from "./order.ts";
import type { Localized, MethodVerdict, ParameterVerdict, Route } from "./types.ts";

/** One profile's verdicts by method: as its manifest has them, and with helpers resolved to what they call. */
export interface Verdicts {
  readonly manifest: ManifestSource;
  readonly own: ReadonlyMap<string, MethodVerdict>;
  readonly effective: ReadonlyMap<string, MethodVerdict>;
}

/**
 * Expects manifests that {@link manifestProblems} found nothing wrong with.
 *
 * @param manifests those of all profiles: what one with `otherwise` leaves open, the others know.
 */
export function resolveVerdicts(
  methods: readonly MethodFact[],
  manifest: ManifestSource,
  manifests: readonly ManifestSource[],
): Verdicts {
  const own = new Map(methods.map((method) => [method.id, ownVerdict(method, manifest, manifests)]));
  const effective = new Map<string, MethodVerdict>();
  const calls = new Map(methods.map((each) => [each.id, each.kind === "helper" ? each.fact.calls : []]));

  const resolve = (id: string, callers: readonly string[]): MethodVerdict => {
    const known = effective.get(id);
    if (known !== undefined) return known;
    if (callers.includes(id)) throw circle([...callers.slice(callers.indexOf(id)), id], manifest);
    const verdict = own.get(id) as MethodVerdict;
    const called = (calls.get(id) ?? []).map((call) => resolve(call, [...callers, id]));
    const resolved = verdict.route === "helper" ? helperVerdict(verdict, called) : verdict;
    effective.set(id, resolved);
    return resolved;
  };
  for (const { id } of methods) resolve(id, []);
  return { manifest, own, effective };
}

/** Alternatives that are stubs themselves: they would send people from one closed door to the next. */
export function deadEnds(methods: readonly MethodFact[], { manifest, own, effective }: Verdicts): Problem[] {
  const { yaml, base } = manifest;
  return methods.flatMap(({ id }): Problem[] => {
    const target = own.get(id)?.alternativeId;
    if (target === undefined || effective.get(target)?.route !== "unsupported") return [];
    // An inherited row was good where it stands; what closes its way out stands in this file.
    const isInherited = base !== undefined && !(id in manifest.own.methods);
    return [
      {
        file: yaml.name,
        line: yaml.lineOf(["methods", isInherited ? target : id]),
        message: isInherited
          ? `${id}, as ${base.data.profile} has it, points to ${target}, which is unsupported here`
          : `${id} points to ${target}, which is unsupported itself`,
        fix: isInherited
          ? `give ${id} a row here, with a method that works or an entry of \`alternatives\``
          : "name a method that works, or an entry of `alternatives`",
      },
    ];
  });
}

export function parameterVerdicts(
  rows: Readonly<Record<string, ParameterRow>>,
  manifest: ManifestSource,
): Record<string, ParameterVerdict> {
  return sortedRecord(
    mapOf(
      Object.entries(rows).map(([name, { reason, alternative, when, ...row }]) => [
        name,
        {
          ...row,
          ...under(when, manifest),
          ...because(reason, manifest),
          ...instead(alternative, manifest),
        } as ParameterVerdict,
      ]),
    ),
  );
}

function ownVerdict(
  method: MethodFact,
  manifest: ManifestSource,
  manifests: readonly ManifestSource[],
): MethodVerdict {
  const row = manifest.data.methods[method.id];
  if (row !== undefined) return rowVerdict(row, manifest);
  if (manifest.data.otherwise !== undefined) return usualVerdict(method, manifests);
  throw new CodegenError({ file: manifest.yaml.name, message: `${method.id} has no verdict` });
}

function rowVerdict(row: MethodRow, manifest: ManifestSource): MethodVerdict {
  const { route, handler, since, experimental, when, reason, alternative } = row;
  return {
    route,
    since,
    ...(handler === undefined ? {} : { handler }),
    ...(experimental === undefined ? {} : { experimental }),
    ...under(when, manifest),
    ...because(reason, manifest),
    ...instead(alternative, manifest),
  };
}

/**
 * The verdict that `otherwise: http` means. A helper is one code for all backends, so that the rows of the other profiles
 * say whether it is written; and a method is there since any of them has known it.
 */
function usualVerdict({ id, kind }: MethodFact, manifests: readonly ManifestSource[]): MethodVerdict {
  const known = manifests.flatMap((manifest) => {
    const row = manifest.data.methods[id];
    return row === undefined ? [] : [rowVerdict(row, manifest)];
  });
  const since = known.map((verdict) => verdict.since).sort(byVersion)[0] ?? "0.1.0";
  if (kind === "operation") return { route: "http", since };
  const stub = known.some(({ route }) => route === "helper") ? undefined : known[0];
  return stub ?? { route: "helper", handler: id, since };
}

/**
 * A helper works when all that it calls does, and has the reason of the first that does not. It is as experimental as what it calls,
 * and holds under the same condition.
 */
function helperVerdict(verdict: MethodVerdict, called: readonly MethodVerdict[]): MethodVerdict {
  const closed = called.find(({ route }) => route === "unsupported");
  if (closed !== undefined) return { ...closed, since: verdict.since };
  const routes: readonly Route[] = ["compat", "runtime", "http"];
  const route = routes.find((each) => called.some((one) => one.route === each));
  const { experimental = called.find((one) => one.experimental)?.experimental } = verdict;
  const when = verdict.when ?? called.find((one) => one.when !== undefined)?.when;
  return {
    // One that calls nothing does its work on this side.
    route: route ?? "compat",
    since: verdict.since,
    ...(experimental === undefined ? {} : { experimental }),
    ...(when === undefined ? {} : { when }),
  };
}

function circle(ids: readonly string[], { yaml }: ManifestSource): CodegenError {
  return new CodegenError({
    file: yaml.name,
    line: yaml.lineOf(["methods", ids[0] ?? ""]),
    message: `helpers call each other in a circle: ${ids.join(" -> ")}`,
    fix: "correct `calls` of one of them in spec/overlay.yaml",
  });
}

function because(
  id: string | undefined,
  { data }: ManifestSource,
): { reason?: { id: string; text: Localized } } {
  const text = id === undefined ? undefined : data.reasons[id];
  return id === undefined || text === undefined ? {} : { reason: { id, text: written(text) } };
}

function under(id: string | undefined, { data }: ManifestSource): { when?: Localized } {
  const text = id === undefined ? undefined : data.conditions[id];
  return text === undefined ? {} : { when: written(text) };
}

function instead(
  id: string | undefined,
  { data }: ManifestSource,
): { alternative?: Localized; alternativeId?: string } {
  if (id === undefined) return {};
  const text = data.alternatives[id] ?? { en: `\`${id}\``, ko: `\`${id}\`` };
  return { alternative: written(text), alternativeId: id };
}
