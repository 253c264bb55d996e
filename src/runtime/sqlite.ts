/**
 * `node:sqlite`, without the warning that Node 22 prints when it is loaded; `undefined` where there is none.
 *
 * Loading is synchronous, so that the changed `emitWarning` can swallow nobody else's warning.
 */
export function loadSqlite(): typeof import("node:sqlite") | undefined {
  if (typeof process === "undefined") return undefined;
  const emitWarning = process.emitWarning;
  process.emitWarning = ((warning: string | Error, ...rest: never[]) => {
    if (!/SQLite is an experimental feature/.test(String(warning))) {
      emitWarning.call(process, warning, ...rest);
    }
  }) as typeof process.emitWarning;
  try {
    return process.getBuiltinModule("node:sqlite");
  } catch {
    return undefined;
  } finally {
    process.emitWarning = emitWarning;
  }
}
