import { ConfigurationError } from "./errors/local.ts";
import { percent } from "./percent.ts";

/**
 * The query string as OpenAI's API reads it: arrays as `a[]=1&a[]=2`, nested objects as `b[c]=1`, `null` as an empty value,
 * `undefined` left out, dates as ISO text. Brackets are percent-encoded.
 */
export function stringifyQuery(query: object): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) append(parts, name, value, []);
  return parts.join("&");
}

function append(parts: string[], name: string, value: unknown, ancestors: readonly object[]): void {
  if (value === undefined || typeof value === "function" || typeof value === "symbol") return;
  if (value === null || typeof value !== "object") {
    parts.push(`${encode(name)}=${encode(value === null ? "" : String(value))}`);
  } else if (isDate(value)) {
    parts.push(`${encode(name)}=${encode(value.toISOString())}`);
  } else if (ancestors.includes(value)) {
    throw new ConfigurationError(`query parameter "${name}" refers to itself`);
  } else if (Array.isArray(value)) {
    for (const item of value) append(parts, `${name}[]`, item, [...ancestors, value]);
  } else {
    for (const [key, item] of Object.entries(value))
      append(parts, `${name}[${key}]`, item, [...ancestors, value]);
  }
}

/** A date of any realm, or of a library. */
const isDate = (value: object): value is Date => "toISOString" in value;

/** By RFC 3986, whose reserved characters encodeURIComponent leaves as they are: recorded requests are compared as text. */
function encode(text: string): string {
  return percent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
