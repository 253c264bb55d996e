import { ConfigurationError } from "./errors/local.ts";
import type { HeadersLike } from "./request-options.ts";

/** Lower-cased name -> value, or `null` for a header that must not be sent. */
export type HeaderMap = Map<string, string | null>;

/** Credentials and framing belong to the client: `extraHeaders` cannot touch these, whatever their case. */
const PROTECTED = new Set(["authorization", "chatgpt-account-id", "content-type"]);

/**
 * Lays headers over each other, later ones win: `null` deletes, `undefined` is ignored, an array appends, and so does a name
 * that comes twice in a list of pairs. In an object a second spelling of a name replaces the first.
 */
export function mergeHeaders(...layers: (HeadersLike | null | undefined)[]): HeaderMap {
  const merged: HeaderMap = new Map();
  for (const layer of layers) {
    if (!layer) continue;
    const isList = Symbol.iterator in Object(layer);
    const listed = new Set<string>();
    for (const [rawName, value] of entries(layer)) {
      const name = rawName.toLowerCase();
      let appends = listed.has(name);
      for (const one of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
        if (one === undefined) continue;
        const before = appends ? merged.get(name) : undefined;
        merged.set(
          name,
          one === null ? null : before ? `${before}, ${checked(name, one)}` : checked(name, one),
        );
        appends = true;
        if (isList) listed.add(name);
      }
    }
  }
  return merged;
}

/** `extraHeaders` without the names that a caller may not set. */
export function withoutProtected(headers: HeadersLike | undefined): HeadersLike | undefined {
  if (!headers) return undefined;
  return [...mergeHeaders(headers)].filter(([name]) => !PROTECTED.has(name));
}

function* entries(headers: HeadersLike): Iterable<readonly [string, unknown]> {
  if (typeof headers !== "object")
    throw new ConfigurationError("headers must be an object, an array of pairs or Headers");
  if (Symbol.iterator in headers) {
    for (const pair of headers as Iterable<readonly [string, unknown]>) {
      if (typeof pair?.[0] !== "string")
        throw new ConfigurationError("headers: expected [name, value] pairs");
      yield pair;
    }
  } else yield* Object.entries(headers);
}

function checked(name: string, value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new ConfigurationError(`header "${name}" must be a string, not ${typeof value}`);
  }
  const text = String(value);
  // The value itself stays out of the message: it may be a secret.
  if (/[\r\n\0]/.test(text)) throw new ConfigurationError(`header "${name}" holds a line break or NUL`);
  return text;
}
