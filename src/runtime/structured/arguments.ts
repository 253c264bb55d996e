/**
 * The JSON of a call's arguments as a model or a relay writes it: nothing at all for a function without parameters, an object
 * where a text should be.
 */
export function argumentsText(given: unknown): string {
  if (typeof given !== "string") return JSON.stringify(given ?? {});
  return given.trim() === "" ? "{}" : given;
}

/** What a call's arguments say. @throws {SyntaxError} for what is no JSON. */
export function parseArguments(given: unknown): unknown {
  return JSON.parse(argumentsText(given));
}
