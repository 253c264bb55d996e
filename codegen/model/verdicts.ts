import { CodegenError, type Problem } from "./errors.ts";
import type { ManifestSource } from "./manifest.ts";
import type { ParameterRow } from "./manifest-schema.ts";
import type { MethodFact } from "./methods.ts";
import { sortedRecord } from "./order.ts";
import type { Localised, MethodVerdict, ParameterVerdict, Route } from "./types.ts";

/** Verdicts by method: as the manifest has them, and with helpers resolved to what they call. */
export interface Verdicts {
  readonly own: ReadonlyMap<string, MethodVerdict>;
  readonly effective: ReadonlyMap<string, MethodVerdict>;
}

/** Expects a manifest that {@link manifestProblems} found nothing wrong with. */
export function resolveVerdicts(methods: readonly MethodFact[], manifest: ManifestSource): Verdicts {
  const own = new Map(methods.map(({ id }) => [id, ownVerdict(id, manifest)]));
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
  return { own, effective };
}

/** Alternatives that are stubs themselves: they would send people from one closed door to the next. */
export function deadEnds(
  methods: readonly MethodFact[],
  verdicts: Verdicts,
  { yaml }: ManifestSource,
): Problem[] {
  return methods.flatMap(({ id }): Problem[] => {
    const target = verdicts.own.get(id)?.alternativeId;
    if (target === undefined || verdicts.effective.get(target)?.route !== "unsupported") return [];
    return [
      {
        file: yaml.name,
        line: yaml.lineOf(["methods", id]),
        message: `${id} points to ${target}, which is unsupported itself`,
        fix: "name a method that works, or an entry of `alternatives`",
      },
    ];
  });
}

export function parameterVerdicts(
  rows: Readonly<Record<string, ParameterRow>>,
  manifest: ManifestSource,
): Record<string, ParameterVerdict> {
  return sortedRecord(
    Object.fromEntries(
      Object.entries(rows).map(([name, { reason, alternative, ...row }]) => [
        name,
        { ...row, ...because(reason, manifest), ...instead(alternative, manifest) } as ParameterVerdict,
      ]),
    ),
  );
}

function ownVerdict(id: string, manifest: ManifestSource): MethodVerdict {
  const row = manifest.data.methods[id];
  if (row === undefined)
    throw new CodegenError({ file: manifest.yaml.name, message: `${id} has no verdict` });
  const { route, handler, since, reason, alternative } = row;
  return {
    route,
    since,
    ...(handler === undefined ? {} : { handler }),
    ...because(reason, manifest),
    ...instead(alternative, manifest),
  };
}

/** A helper works when all that it calls does, and has the reason of the first that does not. */
function helperVerdict(verdict: MethodVerdict, called: readonly MethodVerdict[]): MethodVerdict {
  const closed = called.find(({ route }) => route === "unsupported");
  if (closed !== undefined) return { ...closed, since: verdict.since };
  const routes: readonly Route[] = ["compat", "runtime", "http"];
  const route = routes.find((each) => called.some((one) => one.route === each));
  // One that calls nothing does its work on this side.
  return { route: route ?? "compat", since: verdict.since };
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
): { reason?: { id: string; text: Localised } } {
  const text = id === undefined ? undefined : data.reasons[id];
  return id === undefined || text === undefined ? {} : { reason: { id, text } };
}

function instead(
  id: string | undefined,
  { data }: ManifestSource,
): { alternative?: Localised; alternativeId?: string } {
  if (id === undefined) return {};
  const text = data.alternatives[id] ?? { en: `\`${id}\``, ko: `\`${id}\`` };
  return { alternative: text, alternativeId: id };
}
