import { apiError, badRequest } from "./errors.ts";

/** The API's limits of `metadata` and of `attributes` (its reference, "Metadata" and "Attributes"). */
export const MOST_KEYS = 16;
export const LONGEST_KEY = 64;
export const LONGEST_VALUE = 512;

/** @throws {BadRequestError} for metadata beyond these limits. */
export function checkMetadata(metadata: Readonly<Record<string, unknown>>): void {
  const entries = Object.entries(metadata);
  const refuse = (param: string, message: string): never => {
    throw apiError(badRequest(param, message));
  };
  if (entries.length > MOST_KEYS)
    refuse("metadata", `metadata has ${entries.length} keys, and may have ${MOST_KEYS}.`);
  for (const [key, value] of entries) {
    const param = `metadata.${key}`;
    if (key.length > LONGEST_KEY)
      refuse("metadata", `A key of metadata has ${key.length} characters, and may have ${LONGEST_KEY}.`);
    if (typeof value !== "string") refuse(param, `'${param}' must be a string.`);
    else if (value.length > LONGEST_VALUE) {
      refuse(param, `'${param}' has ${value.length} characters, and may have ${LONGEST_VALUE}.`);
    }
  }
}
