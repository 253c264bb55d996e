/** What a spec says, read without trusting its form: the comparison must also see what the generator does not read. */

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function recordOf(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

export function recordsOf(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** Lists that are sets: their order is the order of declarations. */
const SETS = new Set(
  "required enum type anyOf oneOf allOf parameters calls modules resources rootTypes pages external extensions helpers".split(
    " ",
  ),
);
/** Maps of such lists, by accessor or module. */
const MAPS_OF_SETS = new Set(["classTypes", "indexExports"]);

/** Whether two values say the same, however they are ordered. */
export function sameFacts(old: unknown, young: unknown): boolean {
  return old === young || stableText(old) === stableText(young);
}

function stableText(value: unknown, key = "", parent = ""): string {
  if (Array.isArray(value)) {
    const texts = value.map((each) => stableText(each));
    return `[${(SETS.has(key) || MAPS_OF_SETS.has(parent) ? texts.sort() : texts).join()}]`;
  }
  if (!isRecord(value)) return JSON.stringify(value) ?? "";
  const entries = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${stableText(value[name], name, key)}`);
  return `{${entries.join()}}`;
}

/** Flags that say the same when they are not there. */
const FLAGS = new Set("required deprecated optional nullable binary".split(" "));

/** The same value without what says nothing. */
export function withoutIdleFlags(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIdleFlags);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, each]) => !(each === false && FLAGS.has(key)))
      .map(([key, each]) => [key, withoutIdleFlags(each)]),
  );
}

const SHOWN = 80;

/** A value as the report shows it. */
function shown(value: unknown): string {
  if (value === undefined) return "none";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Both values of what is different. */
export function turn(old: unknown, young: unknown): string {
  return `${shown(old)} -> ${shown(young)}`;
}
