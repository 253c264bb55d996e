import { isDeepStrictEqual } from "node:util";
import type { SpecFacts } from "./document.ts";
import type { Problem } from "./errors.ts";
import { type ManifestSource, PARAMETER_SECTIONS, routeOf, sends } from "./manifest.ts";
import { bodyAndQueryParameters, listMethods, type MethodFact } from "./methods.ts";
import { byText } from "./order.ts";
import { usualWayOut } from "./way-out.ts";

/** Lines that the manifest lacks, and where they belong. */
export interface Gap {
  readonly kind: "method" | "parameter";
  /** `files.create`, `responses.create > seed` */
  readonly what: string;
  readonly title: string;
  /** The line to paste behind. */
  readonly after: number | undefined;
  readonly paste: string;
  /** Top-level section, for a manifest in which it is still empty. */
  readonly section: "methods" | "parameters";
}

/** A row that speaks of something which the spec does not have. */
interface Stale {
  readonly what: string;
  readonly line: number | undefined;
  readonly why: string;
}

/**
 * Methods and parameters without a verdict, in the order of the manifest. What the manifest extends is asked for in its own
 * file, and a manifest that says `otherwise` has a verdict on everything.
 */
export function findGaps(facts: SpecFacts, manifest: ManifestSource, version: string): Gap[] {
  if (manifest.data.otherwise !== undefined) return [];
  const methods = listMethods(facts);
  return [...methodGaps(methods, manifest, version), ...parameterGaps(facts, methods, manifest)];
}

export function gapProblem(gap: Gap, manifest: ManifestSource): Problem {
  const title = gap.kind === "method" ? ` (${gap.title})` : "";
  return {
    file: manifest.yaml.name,
    line: gap.after,
    message: `${gap.what}${title} has no verdict`,
    fix: `paste behind this line, and change it to what holds true:\n${gap.paste}`,
  };
}

function methodGaps(
  methods: readonly MethodFact[],
  { data, yaml, base }: ManifestSource,
  version: string,
): Gap[] {
  if (base !== undefined) return [];
  let after = yaml.lineOf(["methods"]);
  return methods.flatMap((method): Gap[] => {
    if (method.id in data.methods) {
      after = yaml.endLineOf(["methods", method.id]) ?? after;
      return [];
    }
    const paste = `  ${method.id}: { route: unsupported, since: ${version}, reason: not_yet${usualWayOut(data)} }`;
    return [{ kind: "method", what: method.id, title: method.title, after, paste, section: "methods" }];
  });
}

function parameterGaps(facts: SpecFacts, methods: readonly MethodFact[], manifest: ManifestSource): Gap[] {
  const { own, yaml, base } = manifest;
  const isThere = yaml.has(["parameters"]);
  let sectionEnd = isThere ? yaml.lineOf(["parameters"]) : yaml.text.trimEnd().split("\n").length;
  let head = isThere ? [] : ["parameters:"];
  return methods.flatMap((method): Gap[] => {
    const rows = own.parameters[method.id];
    const start = yaml.lineOf(["parameters", method.id]);
    sectionEnd = rows === undefined ? sectionEnd : (yaml.endLineOf(["parameters", method.id]) ?? sectionEnd);
    const isInherited = base !== undefined && sends(routeOf(base, method));
    const names = isInherited
      ? ownWords(facts, method, manifest, base)
      : sentParameters(facts, method, manifest);
    const missing = names.filter((name) => rows?.[name] === undefined);
    const gap = (what: string, after: number | undefined, paste: string): Gap => ({
      kind: "parameter",
      what: `${method.id} > ${what}`,
      title: method.title,
      after,
      paste,
      section: "parameters",
    });
    if (missing.length === 0) return [];
    if (rows === undefined || Object.keys(rows).length === 0) {
      const lines = [
        ...head,
        `  ${method.id}:`,
        ...missing.map((name) => parameterLine(method.id, name, manifest)),
      ];
      head = [];
      return [gap(missing.join(", "), sectionEnd, lines.join("\n"))];
    }
    return missing.map((name) => {
      const before = Object.keys(rows)
        .filter((other) => byText(other, name) < 0)
        .sort(byText)
        .at(-1);
      const after = before === undefined ? start : yaml.endLineOf(["parameters", method.id, before]);
      return gap(name, after, parameterLine(method.id, name, manifest));
    });
  });
}

/**
 * Parameters that the spec has got by now, of which this file says something else than what it extends: without a row of its own
 * it would have the one below.
 */
function ownWords(
  facts: SpecFacts,
  method: MethodFact,
  manifest: ManifestSource,
  base: ManifestSource,
): string[] {
  const words = manifest.own.extra_parameters[method.id] ?? {};
  const below = base.data.parameters[method.id] ?? {};
  return sentParameters(facts, method, manifest).filter(
    // What has no verdict below either is asked for there first: the answer may be the same.
    (name) => name in words && name in below && !isDeepStrictEqual(words[name], below[name]),
  );
}

/** A parameter that the spec has got by now keeps the verdict that it had as an extra one. */
function parameterLine(id: string, name: string, { own, yaml }: ManifestSource): string {
  const path = ["extra_parameters", id, name];
  const line = own.extra_parameters[id]?.[name] === undefined ? undefined : yaml.lineOf(path);
  if (line !== undefined && yaml.endLineOf(path) === line) return yaml.text.split("\n")[line - 1] ?? "";
  return `    ${name}: { verdict: drop, reason: not_yet }`;
}

/** Names of the parameters that need a verdict: those of an operation that is sent, and of no other. */
function sentParameters(facts: SpecFacts, method: MethodFact, manifest: ManifestSource): string[] {
  if (method.kind !== "operation" || !sends(routeOf(manifest, method))) return [];
  return [...bodyAndQueryParameters(facts, method.fact).keys()].sort(byText);
}

/** Rows of the manifest's file that speak of methods and parameters which are gone, or that have no say. */
export function findStale(facts: SpecFacts, manifest: ManifestSource): Stale[] {
  const { own, yaml } = manifest;
  const methods = new Map(listMethods(facts).map((method) => [method.id, method]));
  const stale: Stale[] = [];
  const add = (path: readonly string[], why: string): void => {
    stale.push({ what: path.slice(1).join(" > "), line: yaml.lineOf(path), why });
  };
  for (const id of Object.keys(own.methods)) {
    if (!methods.has(id)) add(["methods", id], "is no method of the tree");
  }
  for (const section of PARAMETER_SECTIONS) {
    for (const [id, rows] of Object.entries(own[section])) {
      const method = methods.get(id);
      if (method === undefined) add([section, id], "is no method of the tree");
      else if (!sends(routeOf(manifest, method))) {
        add([section, id], "is not sent, so verdicts on its parameters have no effect");
      } else {
        const known = sentParameters(facts, method, manifest);
        for (const name of Object.keys(rows)) addParameter(section, id, name, known);
      }
    }
  }
  return stale;

  function addParameter(
    section: (typeof PARAMETER_SECTIONS)[number],
    id: string,
    name: string,
    known: readonly string[],
  ): void {
    if (section === "parameters" && !known.includes(name))
      add([section, id, name], `is no parameter of ${id}`);
    if (section === "extra_parameters" && known.includes(name)) {
      add([section, id, name], "is a parameter that the spec has: its verdict belongs to `parameters`");
    }
  }
}
