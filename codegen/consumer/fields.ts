/** A document as edits and the consumer see it: fields and lists, whatever they mean. */
export type Spec = Record<string, unknown>;

export function fieldsOf(value: unknown): Spec {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Spec) : {};
}

export function entriesOf(value: unknown): [string, unknown][] {
  return Object.entries(fieldsOf(value));
}

export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textsOf(value: unknown): string[] {
  return listOf(value).filter((each) => typeof each === "string");
}

interface Directions {
  request: boolean;
  response: boolean;
}

/** Which way each component goes, itself or in another. */
export function usageOf(document: Spec): Map<string, Directions> {
  const schemas = fieldsOf(fieldsOf(document["components"])["schemas"]);
  const found = new Map<string, Directions>();
  const mark = (key: string, direction: keyof Directions): void => {
    const known = found.get(key) ?? { request: false, response: false };
    if (known[direction]) return;
    found.set(key, { ...known, [direction]: true });
    for (const next of refsIn(schemas[key])) mark(next, direction);
  };
  for (const [, item] of entriesOf(document["paths"])) {
    for (const [, value] of entriesOf(item)) {
      const operation = fieldsOf(value);
      const { args, stream, page } = fieldsOf(operation["x-sdk"]);
      for (const { type } of listOf(args).map(fieldsOf)) if (typeof type === "string") mark(type, "request");
      for (const key of textsOf(Object.values(fieldsOf(fieldsOf(stream)["params"])))) mark(key, "request");
      for (const key of refsIn(operation["requestBody"])) mark(key, "request");
      for (const key of refsIn(operation["responses"])) mark(key, "response");
      for (const key of textsOf([fieldsOf(stream)["event"], fieldsOf(page)["item"]])) mark(key, "response");
    }
  }
  return found;
}

/** Keys of the components that a value refers to. */
export function refsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(refsIn);
  return entriesOf(value).flatMap(([key, each]) =>
    key === "$ref" && typeof each === "string" ? [each.slice(each.lastIndexOf("/") + 1)] : refsIn(each),
  );
}
