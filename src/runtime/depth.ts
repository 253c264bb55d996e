/**
 * Levels that values of strangers may lie in each other. The API takes schemas of ten; whoever goes through them level by level
 * needs some of the call stack for each.
 */
export const MOST_LEVELS = 200;

export const TOO_DEEP = `values lie more than ${MOST_LEVELS} levels deep in each other`;

/** Whether values lie deeper in each other than anybody goes through. Asked of whatever was parsed from a stranger's text. */
export function isTooDeep(values: object): boolean {
  let level: readonly object[] = [values];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return true;
    level = level.flatMap((value) => Object.values(value).filter(isObject));
  }
  return false;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
