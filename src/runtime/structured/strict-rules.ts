/** What strict mode knows, by OpenAI's guide to Structured Outputs ("Supported schemas"). Data only. */

/** Sent as they are. */
export const passedKeywords: ReadonlySet<string> = new Set([
  "type",
  "title",
  "description",
  "pattern",
  "minLength",
  "maxLength",
  "multipleOf",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "minItems",
  "maxItems",
  // Without a meaning there, but taken: OpenAI's own helpers send it.
  "$schema",
]);

/** Say nothing about which values are right, so leaving them out loses nothing. */
export const annotationKeywords: ReadonlySet<string> = new Set([
  "$id",
  "id",
  "$anchor",
  "$comment",
  "example",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
  "contentEncoding",
  "contentMediaType",
]);

/** Only make the set of right values smaller: without them the model may write too much, which a check finds. */
export const narrowingKeywords: ReadonlySet<string> = new Set([
  "not",
  "if",
  "then",
  "else",
  "dependentRequired",
  "dependentSchemas",
  "propertyNames",
  "minProperties",
  "maxProperties",
  "unevaluatedProperties",
  "unevaluatedItems",
  "uniqueItems",
  "contains",
  "minContains",
  "maxContains",
  "additionalItems",
]);

export const stringFormats: ReadonlySet<string> = new Set([
  "date-time",
  "time",
  "date",
  "duration",
  "email",
  "hostname",
  "ipv4",
  "ipv6",
  "uuid",
]);

/** Most of each in one schema; `depth` is the nesting of objects, `characters` those of names and fixed values. */
export const countedLimits = {
  properties: 5_000,
  depth: 10,
  enumValues: 1_000,
  characters: 120_000,
} as const;

/**
 * Whether a regular expression looks around, which is refused there: "Invalid JSON schema: regex lookaround is not supported".
 * Not inside a class of characters, nor behind a backslash.
 */
export function hasLookAround(pattern: string): boolean {
  return /\(\?<?[=!]/.test(pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, ""));
}
