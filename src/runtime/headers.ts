import { ConfigurationError } from "./errors/local.ts";
import { asText } from "./errors/message.ts";
import type { HeadersLike } from "./request-options.ts";

/** Lower-cased name -> value, or `null` for a header that must not be sent. */
export type HeaderMap = ReadonlyMap<string, string | null>;

/** Credentials and framing belong to the client: `extraHeaders` cannot touch these, whatever their case. */
const PROTECTED = new Set(["authorization", "chatgpt-account-id", "content-type"]);

/**
 * Lays headers over each other, later ones win: `null` deletes, `undefined` is ignored, an array appends, and so does a name
 * that comes twice in a list of pairs. In an object a second spelling of a name replaces the first.
 */
export function mergeHeaders(...layers: (HeadersLike | null | undefined)[]): HeaderMap {
  return layHeaders(new Map(), layers);
}

/** {@link mergeHeaders} on top of headers that are merged already. Without a layer these are given back as they are. */
export function layHeaders(base: HeaderMap, layers: readonly (HeadersLike | null | undefined)[]): HeaderMap {
  let merged: Map<string, string | null> | undefined;
  for (const layer of layers) {
    if (!layer) continue;
    merged ??= new Map(base);
    if (typeof layer !== "object")
      throw new ConfigurationError("headers must be an object, an array of pairs or Headers");
    if (!(Symbol.iterator in layer)) {
      for (const name of Object.keys(layer))
        put(merged, lower(name), (layer as Record<string, unknown>)[name], false);
      continue;
    }
    const listed = new Set<string>();
    for (const pair of layer as Iterable<readonly [string, unknown]>) {
      if (typeof pair?.[0] !== "string")
        throw new ConfigurationError("headers: expected [name, value] pairs");
      const name = lower(pair[0]);
      put(merged, name, pair[1], listed.has(name));
      if (pair[1] !== undefined) listed.add(name);
    }
  }
  return merged ?? base;
}

/** ASCII only: toLowerCase() makes a letter of the Kelvin sign too, and a wrong name would become a right one. */
function lower(name: string): string {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function put(merged: Map<string, string | null>, name: string, value: unknown, appends: boolean): void {
  if (Array.isArray(value)) {
    let more = appends;
    for (const one of value) {
      put(merged, name, one, more);
      more ||= one !== undefined;
    }
  } else if (value !== undefined) {
    const before = appends ? merged.get(name) : undefined;
    const text = value === null ? null : checked(name, value);
    // Cookies have a separator of their own (RFC 6265), as `Headers` knows too.
    const separator = name === "cookie" ? "; " : ", ";
    merged.set(name, before && text !== null ? `${before}${separator}${text}` : text);
  }
}

/** The headers that are sent. `fetch` makes a `Headers` of what it is given: made here too, it would be made twice. */
export function asRecord(merged: HeaderMap): Record<string, string> {
  const sent: [string, string][] = [];
  for (const [name, value] of merged) if (value !== null) sent.push([name, value]);
  return Object.fromEntries(sent);
}

/** `extraHeaders` without the names that a caller may not set. */
export function withoutProtected(headers: HeadersLike | undefined): HeadersLike | undefined {
  if (!headers) return undefined;
  return [...mergeHeaders(headers)].filter(([name]) => !PROTECTED.has(name));
}

/** What a header's name may be made of (RFC 9110). `fetch` refuses all else, as if the connection had failed. */
const NAME = /^[\w!#$%&'*+.^`|~-]+$/;

function checked(name: string, value: unknown): string {
  if (!NAME.test(name)) {
    throw new ConfigurationError(`header ${JSON.stringify(name)}: a name has letters, digits and dashes`);
  }
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new ConfigurationError(`header "${name}" must be a string, not ${typeof value}`);
  }
  const text = asText(value);
  // The value itself stays out of the message: it may be a secret.
  if (/[\r\n\0]/.test(text)) throw new ConfigurationError(`header "${name}" holds a line break or NUL`);
  if (/[^\0-\xff]/.test(text)) {
    throw new ConfigurationError(`header "${name}" holds a character that no header can; encode it first`);
  }
  return text;
}
