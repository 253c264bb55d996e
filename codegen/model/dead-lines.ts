import { type JSONValue, query } from "json-p3";
import { isObject } from "./overlay-repeats.ts";

/** What only speaks of a schema, and makes none. */
const PROSE = new Set(["description", "deprecated", "x-source"]);

type Path = readonly string[];

/**
 * Lines of an overlay's action that describe properties which its target does not have: where each stands in `update`. Laid over
 * the target they would make properties of nothing but a sentence.
 */
export function deadLines(
  document: Record<string, unknown>,
  { target, update }: { readonly target: string; readonly update?: unknown },
): Path[] {
  if (!isObject(update) || !("properties" in update)) return [];
  try {
    const found = query(target, document as JSONValue).values();
    const dead = found.flatMap((schema) => linesWithout(schema, update, []));
    // A target that stands for several schemas speaks to those that have the property.
    const missed = (path: Path): number => dead.filter((each) => each.join() === path.join()).length;
    const all = dead.filter((path) => missed(path) === found.length);
    return [...new Map(all.map((path) => [path.join(), path])).values()];
  } catch {
    // What is no JSONPath is complained of where it is applied.
    return [];
  }
}

function linesWithout(schema: unknown, update: unknown, path: Path): Path[] {
  if (!isObject(schema) || !isObject(update)) return [];
  return Object.entries(update).flatMap(([key, change]): Path[] => {
    const own = [...path, key];
    if (path.at(-1) === "properties" && !Object.hasOwn(schema, key) && isProse(change)) return [own];
    return linesWithout(schema[key], change, own);
  });
}

function isProse(change: unknown): boolean {
  return (
    isObject(change) && Object.keys(change).length > 0 && Object.keys(change).every((key) => PROSE.has(key))
  );
}
