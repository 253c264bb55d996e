/**
 * Whether a key of this value is written with a backslash in JSON. V8 12.8 to 14.6 (Node 24 and 26) reads such a key as `\` where an
 * object of the same shape had that key before (nodejs/node#63785), so a trip through `JSON.parse` says nothing of our code there.
 */
export function hasEscapedKey(value: unknown): boolean {
  return hasEscapedKeyInText(JSON.stringify(value) ?? "");
}

export function hasEscapedKeyInText(json: string): boolean {
  return [...json.matchAll(/"((?:[^"\\]|\\.)*)":/g)].some(([, key]) => key?.includes("\\"));
}
