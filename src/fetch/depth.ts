import { ParameterValidationError } from "../runtime/errors/local.ts";

/**
 * Levels that values may lie in each other. The API takes schemas of ten; whoever goes through them level by level needs some of
 * the call stack for each.
 */
export const MOST_LEVELS = 200;

/** @throws {ParameterValidationError} for values that lie deeper in each other than anybody goes through. */
export function checkDepth(values: object): void {
  let level: readonly object[] = [values];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) throw tooDeep();
    level = level.flatMap((value) => Object.values(value).filter(isObject));
  }
}

export function tooDeep(): ParameterValidationError {
  const message = `values lie more than ${MOST_LEVELS} levels deep in each other`;
  return new ParameterValidationError("fetch", [{ path: "", code: "too_deep", message }]);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
