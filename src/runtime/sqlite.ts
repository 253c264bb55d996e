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

/** Primary result codes of SQLite (sqlite.org/rescode.html). */
export const SQLITE = {
  BUSY: 5,
  READONLY: 8,
  IOERR: 10,
  CORRUPT: 11,
  FULL: 13,
  CANTOPEN: 14,
  NOTADB: 26,
} as const;

/** SQLite's own words for them (`sqlite3_errstr`). */
const TEXTS = new Map<string, number>([
  ["database is locked", SQLITE.BUSY],
  ["attempt to write a readonly database", SQLITE.READONLY],
  ["disk I/O error", SQLITE.IOERR],
  ["database disk image is malformed", SQLITE.CORRUPT],
  ["database or disk is full", SQLITE.FULL],
  ["unable to open database file", SQLITE.CANTOPEN],
  ["file is not a database", SQLITE.NOTADB],
]);

/** What SQLite says of an error that has no code of its own. */
const ANY_ERROR = 1;

/**
 * The primary result code of an error of `node:sqlite`; `undefined` for what is none of SQLite's. Node and Bun give every error
 * its number, Deno (2.9) none to those of `exec` and of opening a file: these are known by their texts.
 */
export function sqliteCodeOf(error: unknown): number | undefined {
  const { code, errcode, message } = (error ?? {}) as {
    code?: unknown;
    errcode?: unknown;
    message?: unknown;
  };
  // The low byte is the primary code; the rest only refines it.
  if (typeof errcode === "number") return errcode & 0xff;
  if (code !== "ERR_SQLITE_ERROR") return undefined;
  // What follows the text is a path.
  const [text = ""] = String(message).split(":");
  return TEXTS.get(text) ?? ANY_ERROR;
}
