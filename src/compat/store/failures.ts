import { messageOf } from "../../runtime/errors/message.ts";
import { StorageCorruptError, StorageError, StorageUnavailableError } from "../../runtime/errors/storage.ts";
import { isError } from "../../runtime/kinds.ts";
import { node } from "../../runtime/node.ts";
import { SQLITE, sqliteCodeOf } from "../../runtime/sqlite.ts";
import { type Refusal, Refused, refusalOf } from "./port.ts";

/** Says in our terms what SQLite or the file system complained about. Everything else passes as it is. */
export function explain(error: unknown, path: string): unknown {
  if (error instanceof StorageError || refusalOf(error)) return error;
  const { code } = (error ?? {}) as { code?: string };
  const primary = sqliteCodeOf(error);
  if (primary === SQLITE.CORRUPT || primary === SQLITE.NOTADB) return corrupt(path, error);
  if (primary === SQLITE.FULL || code === "ENOSPC" || code === "EDQUOT") {
    return new StorageError(
      `There is no room left on the disk that holds ${path}. Nothing was changed; free some space and try again.`,
      { code: "storage_full", cause: error },
    );
  }
  if (code === "ERR_ACCESS_DENIED") {
    return new StorageError(
      `${path} cannot be written: Node's permission model forbids it. Allow reading and writing of its folder (--allow-fs-read, --allow-fs-write), or choose another one by compatStorageDir or CODEX_COMPAT_STORAGE_DIR.`,
      { code: "storage_read_only", cause: error },
    );
  }
  if (
    primary === SQLITE.READONLY ||
    FORBIDDEN.includes(code) ||
    (primary === SQLITE.CANTOPEN && isForbidden(path))
  ) {
    return new StorageError(
      `${path} cannot be written. Check who owns it and whether its file system is read-only, or choose another folder by compatStorageDir or CODEX_COMPAT_STORAGE_DIR.`,
      { code: "storage_read_only", cause: error },
    );
  }
  if (primary === SQLITE.BUSY) {
    return new StorageError(
      `${path} stayed locked by another process for too long. Try again; if it goes on, look for a process that hangs.`,
      { code: "storage_busy", cause: error },
    );
  }
  if (primary === SQLITE.CANTOPEN || code === "ENOTDIR" || code === "ENOENT") {
    return new StorageError(
      `${path} cannot be opened. Is a parent of it a file, or was the folder removed while it was in use?`,
      { code: "storage_unreachable", cause: error },
    );
  }
  if (primary !== undefined || code?.startsWith("E")) {
    return new StorageError(`${path}: ${messageOf(error)}`, { cause: error });
  }
  return error;
}

const FORBIDDEN: readonly unknown[] = ["EROFS", "EACCES", "EPERM"];

/** SQLite says of a file that it may not make, like the log beside a database on a read-only disk, that it cannot be opened. */
function isForbidden(path: string): boolean {
  try {
    node.fs.accessSync(node.path.dirname(path), node.fs.constants.W_OK);
    return false;
  } catch (error) {
    return FORBIDDEN.includes((error as { code?: string }).code);
  }
}

export function corrupt(path: string, cause?: unknown): StorageCorruptError {
  return new StorageCorruptError(
    `${path} is damaged. Nothing was deleted. checkStorage() of oauth-codex-sdk/storage says what is wrong; repairStorage() ` +
      "saves what can be read into a new database and keeps the old one beside it.",
    { code: "storage_corrupt", cause },
  );
}

/** An error on its way between threads, where classes do not survive. */
export interface WireError {
  readonly kind: "storage" | "corrupt" | "unavailable" | "refused" | "other";
  readonly message: string;
  readonly code?: string;
  readonly refusal?: Refusal;
  readonly detail?: string;
}

export function toWire(error: unknown): WireError {
  const refusal = refusalOf(error);
  if (refusal) return { kind: "refused", message: refusal.message, refusal };
  const { message = String(error), code, cause, stack } = (error ?? {}) as Error & { code?: unknown };
  const kind =
    error instanceof StorageCorruptError
      ? "corrupt"
      : error instanceof StorageUnavailableError
        ? "unavailable"
        : error instanceof StorageError
          ? "storage"
          : "other";
  const detail = kind === "other" ? stack : isError(cause) ? cause.message : undefined;
  return {
    kind,
    message,
    ...(typeof code === "string" ? { code } : {}),
    ...(detail === undefined ? {} : { detail }),
  };
}

export function fromWire({ kind, message, code, refusal, detail }: WireError): Error {
  if (kind === "refused" && refusal) return new Refused(refusal);
  const cause = detail === undefined ? undefined : new Error(detail);
  const Class = { corrupt: StorageCorruptError, unavailable: StorageUnavailableError, storage: StorageError };
  return new (Class[kind as keyof typeof Class] ?? StorageError)(message, {
    ...(code === undefined ? {} : { code }),
    cause,
  });
}
