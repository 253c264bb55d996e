import { operationList } from "../generated/operation-list.ts";
import type { Operation } from "../runtime/operation.ts";

/** An operation that a request is for, and what its path says. */
interface Route {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  /** Names in the query that only tell it from another operation on its path. */
  readonly query: readonly string[];
}

interface Template {
  readonly operation: Operation;
  readonly segments: readonly string[];
  /** What the query has to say: `?beta=true` in a template. */
  readonly query: readonly (readonly [name: string, value: string])[];
}

/** Operations by verb and number of segments. */
let templates: ReadonlyMap<string, readonly Template[]> | undefined;

/**
 * The operation that a request is for: what follows the last `/vN` of its path is a template as a whole; without one, or where
 * that is none, the longest template that fits the end of the path. Hosts write base URLs of every kind.
 */
export function routeOf(
  method: string,
  { pathname, searchParams }: Pick<URL, "pathname" | "searchParams">,
): Route | undefined {
  const verb = method.toLowerCase();
  const segments = pathname.split("/").filter((segment) => segment !== "");
  const version = segments.findLastIndex((segment) => /^v\d+$/.test(segment));
  const exact = version === -1 ? undefined : match(verb, segments.slice(version + 1), searchParams);
  if (exact) return exact;
  for (let start = 0; start < segments.length; start++) {
    const found = match(verb, segments.slice(start), searchParams);
    if (found) return found;
  }
  return undefined;
}

function match(verb: string, segments: readonly string[], searchParams: URLSearchParams): Route | undefined {
  templates ??= index();
  const fitting = (templates.get(`${verb} ${segments.length}`) ?? []).filter(
    ({ segments: template, query }) =>
      template.every((part, at) => isParameter(part) || part === segments[at]) &&
      query.every(([name, value]) => searchParams.get(name) === value),
  );
  const [best] = fitting.sort(byWords);
  if (!best) return undefined;
  const path: Record<string, string> = {};
  for (const [at, part] of best.segments.entries()) {
    if (!isParameter(part)) continue;
    const value = decode(segments[at] ?? "");
    if (value === undefined) return undefined;
    path[part.slice(1, -1)] = value;
  }
  return { operation: best.operation, path, query: best.query.map(([name]) => name) };
}

const isParameter = (part: string): boolean => part.startsWith("{");

/**
 * A word goes before a parameter in its place: `/responses/compact` is no response called `compact`. Then, of two operations on
 * one path, the one whose query was asked for.
 */
function byWords(a: Template, b: Template): number {
  for (const [at, part] of a.segments.entries()) {
    const difference = Number(isParameter(part)) - Number(isParameter(b.segments[at] ?? ""));
    if (difference !== 0) return difference;
  }
  return b.query.length - a.query.length;
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

function index(): ReadonlyMap<string, readonly Template[]> {
  const found = new Map<string, Template[]>();
  for (const operation of operationList) {
    if (operation.method === undefined || operation.path === undefined) continue;
    const [path = "", query] = operation.path.split("?");
    const segments = path.split("/").filter((segment) => segment !== "");
    const key = `${operation.method} ${segments.length}`;
    found.set(key, [
      ...(found.get(key) ?? []),
      { operation, segments, query: [...new URLSearchParams(query)] },
    ]);
  }
  return found;
}
