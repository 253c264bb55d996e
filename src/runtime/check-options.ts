import { ConfigurationError } from "./errors/local.ts";
import { asText } from "./errors/message.ts";
import type { StoreBehavior, ValidationMode } from "./option-types.ts";
import type { RequestOptions } from "./request-options.ts";

const VALIDATION_MODES: readonly ValidationMode[] = ["warn", "error", "ignore"];
const STORE_BEHAVIORS: readonly StoreBehavior[] = ["auto_disable", "error", "passthrough"];

/** What is wrong with a call's options is said before anything is sent. */
export function checkRequestOptions(options: RequestOptions): void {
  wholeNumber("timeout", options.timeout);
  wholeNumber("maxRetries", options.maxRetries);
  checkChoices(options);
}

export function checkChoices(given: {
  validationMode?: ValidationMode;
  storeBehavior?: StoreBehavior;
}): void {
  oneOf("validationMode", given.validationMode, VALIDATION_MODES);
  oneOf("storeBehavior", given.storeBehavior, STORE_BEHAVIORS);
}

function oneOf(name: string, value: string | undefined, allowed: readonly string[]): void {
  if (value !== undefined && !allowed.includes(value)) {
    throw new ConfigurationError(
      `${name} must be one of ${allowed.join(", ")}, not ${JSON.stringify(value)}`,
    );
  }
}

export function wholeNumber(name: string, value: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!Number.isInteger(value))
    throw new ConfigurationError(`${name} must be a whole number, not ${asText(value)}`);
  if (value < 0) throw new ConfigurationError(`${name} must not be negative, not ${value}`);
  return value;
}
