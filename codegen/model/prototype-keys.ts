import type { Problem } from "./errors.ts";
import { type DocumentPath, pathText } from "./places.ts";

/**
 * A key `__proto__` of an input. In code it sets an object's prototype in the place of a member, so that no caller can be sure
 * to send it and no validator keeps it.
 */
export function prototypeKey(
  value: unknown,
  placeOf: (path: DocumentPath) => Pick<Problem, "file" | "line">,
): Problem | undefined {
  const path = find(value);
  if (path === undefined) return undefined;
  return {
    ...placeOf(path),
    message: `${pathText(path)}: nothing can have the name __proto__`,
    fix: "take it out, or give it another name",
  };
}

function find(value: unknown): (string | number)[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const isList = Array.isArray(value);
  for (const [key, each] of Object.entries(value)) {
    if (key === "__proto__") return [key];
    const below = find(each);
    if (below !== undefined) return [isList ? Number(key) : key, ...below];
  }
  return undefined;
}
