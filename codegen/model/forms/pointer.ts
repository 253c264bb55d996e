import type { DocumentPath } from "../places.ts";

export type Loose = Readonly<Record<string, unknown>>;

export function isMap(value: unknown): value is Loose {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `#/components/schemas/a~1b` -> `["components", "schemas", "a/b"]`; undefined for what is in another file, or no pointer. */
export function pointerSteps(ref: string): string[] | undefined {
  if (!ref.startsWith("#/")) return undefined;
  return ref.slice(2).split("/").map(stepOf);
}

function stepOf(text: string): string {
  const plain = text.replaceAll("~1", "/").replaceAll("~0", "~");
  try {
    return decodeURIComponent(plain);
  } catch {
    // A lone percent sign: the name has it.
    return plain;
  }
}

/** The value at a path; undefined where there is none. What every object has is no part of a document. */
export function valueAt(document: unknown, path: DocumentPath): unknown {
  let value = document;
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)];
    else if (isMap(value) && Object.hasOwn(value, step)) value = value[step];
    else return undefined;
  }
  return value;
}
