import { OAuthCodexError } from "./base.ts";

/** The folder or database of files, stores and history does not do what it should. The message says which, and the way out. */
export class StorageError extends OAuthCodexError {
  override get name(): string {
    return "StorageError";
  }

  constructor(message: string, options: { code?: string; cause?: unknown } = {}) {
    super(message, { code: options.code ?? "storage_error", cause: options.cause });
  }
}

/** This runtime has no SQLite: pass the client a `storage` of another kind. */
export class StorageUnavailableError extends StorageError {
  override get name(): string {
    return "StorageUnavailableError";
  }
}

/** The database is damaged. Nothing was deleted or changed. */
export class StorageCorruptError extends StorageError {
  override get name(): string {
    return "StorageCorruptError";
  }
}
