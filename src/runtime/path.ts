import { ConfigurationError } from "./errors/local.ts";
import { percent } from "./percent.ts";

// What RFC 3986 allows in a path segment besides letters and digits; encodeURIComponent encodes these needlessly.
const PCHAR = /%(?:24|26|2B|2C|3A|3B|3D|40)/g;

/** Names in the templates seen so far. They are few, and each comes with every call of its method. */
const known = new Map<string, readonly string[]>();

/** The names in a path template, in order. */
export function parametersOf(template: string): readonly string[] {
  let names = known.get(template);
  if (!names) {
    names = [...template.matchAll(/\{([^}]+)\}/g)].map((match) => match[1] as string);
    known.set(template, names);
  }
  return names;
}

/**
 * Fills `{name}` in a path template. Values are percent-encoded; a value that would turn the whole segment into `.` or `..`
 * is refused, since every URL parser would then climb out of the path.
 */
export function fillPath(template: string, values: Readonly<Record<string, unknown>>): string {
  if (!template.includes("{")) return template;
  return template
    .split("/")
    .map((segment) => {
      if (!segment.includes("{")) return segment;
      const filled = segment.replace(/\{([^}]+)\}/g, (_, name: string) => encode(name, values[name]));
      if (/^(?:\.|%2e){1,2}$/i.test(filled)) {
        throw new ConfigurationError(`path parameters of ${template} must not make the segment "${filled}"`);
      }
      return filled;
    })
    .join("/");
}

function encode(name: string, value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") {
    throw new ConfigurationError(
      `path parameter "${name}" must be a string, not ${value === null ? "null" : typeof value}`,
    );
  }
  return percent(String(value)).replace(PCHAR, decodeURIComponent);
}
