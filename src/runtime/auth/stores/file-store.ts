import {
  TokenStoreDeleteError,
  type TokenStoreError,
  TokenStoreReadError,
  TokenStoreWriteError,
} from "../../errors/auth.ts";
import { node } from "../../node.ts";
import type { TokenSet, TokenStore } from "../store.ts";
import {
  codeOf,
  type FileSystem,
  readPrivate,
  rehearseWrite,
  sweepTemporaries,
  UntrustedFile,
  writePrivate,
} from "./file-system.ts";
import type { Format } from "./formats.ts";
import { LOCK_FAILED, withFileLock } from "./lock.ts";

/** Room for a login whose size is not known yet: two JWTs and a refresh token, with some air. */
const USUAL_BYTES = 16_384;

/** A login in one file. What differs between files is their format. */
export class FileLogin implements Required<TokenStore> {
  readonly location: string;
  readonly #format: Format;
  readonly #fs: FileSystem;

  constructor(path: string, format: Format, fileSystem: FileSystem = node.fs.promises) {
    this.location = path;
    this.#format = format;
    this.#fs = fileSystem;
  }

  async load(): Promise<TokenSet | undefined> {
    try {
      const text = await readPrivate(this.#fs, this.location);
      return text === undefined ? undefined : this.#format.parse(text);
    } catch (error) {
      throw this.#explain(TokenStoreReadError, "The login cannot be read", error);
    }
  }

  async save(tokens: TokenSet): Promise<void> {
    try {
      this.#format.admit(tokens);
      const before = await readPrivate(this.#fs, this.location);
      await writePrivate(this.#fs, this.location, this.#format.merge(before, tokens));
    } catch (error) {
      throw this.#explain(TokenStoreWriteError, "The login cannot be saved", error);
    }
    await sweepTemporaries(this.#fs, this.location, Date.now());
  }

  async checkWritable(login: Pick<TokenSet, "profile"> = {}): Promise<void> {
    try {
      this.#format.admit(login);
      const before = await readPrivate(this.#fs, this.location);
      if (before !== undefined) this.#format.parse(before);
      await rehearseWrite(this.#fs, this.location, Math.max(USUAL_BYTES, (before?.length ?? 0) * 2));
    } catch (error) {
      throw this.#explain(TokenStoreWriteError, "The login could not be saved", error);
    }
  }

  async delete(): Promise<void> {
    try {
      await this.#fs.unlink(this.location);
    } catch (error) {
      if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return;
      throw this.#explain(TokenStoreDeleteError, "The login cannot be deleted", error);
    }
  }

  async withLock<T>(work: () => Promise<T>): Promise<T> {
    await this.#prepareFolder();
    try {
      return await withFileLock(`${this.location}.lock`, work);
    } catch (error) {
      if (error instanceof TokenStoreWriteError && error.code === LOCK_FAILED) await this.#findCause();
      throw error;
    }
  }

  /** SQLite only says that it cannot open a file. What keeps the login beside it from being written as well is the true cause. */
  async #findCause(): Promise<void> {
    try {
      await rehearseWrite(this.#fs, this.location, USUAL_BYTES);
    } catch (cause) {
      if (cause instanceof UntrustedFile) return;
      const code = String(codeOf(cause) ?? "");
      if (Object.hasOwn(FIXES, code))
        throw this.#explain(TokenStoreWriteError, "The lock of the login cannot be taken", cause);
    }
  }

  /** The lock file lives beside the login, also before there is one. */
  async #prepareFolder(): Promise<void> {
    try {
      await this.#fs.mkdir(node.path.dirname(this.location), { recursive: true, mode: 0o700 });
    } catch (error) {
      throw this.#explain(TokenStoreWriteError, "The folder of the login cannot be made", error);
    }
  }

  #explain(
    ErrorClass: new (...args: ConstructorParameters<typeof TokenStoreError>) => TokenStoreError,
    what: string,
    error: unknown,
  ): TokenStoreError {
    const path = this.location;
    if (error instanceof UntrustedFile) return new ErrorClass(error.message, { path, fix: error.fix });
    const code = String(codeOf(error) ?? "");
    return new ErrorClass(`${what} (${code || (error as Error).message})`, {
      path,
      fix:
        (Object.hasOwn(FIXES, code) ? FIXES[code] : undefined) ??
        "Check that the file and its folder belong to you.",
      cause: error,
    });
  }
}

const FIXES: Readonly<Record<string, string>> = {
  ENOSPC: "The disk is full: free some space. The login is as it was.",
  EDQUOT: "Your disk quota is used up: free some space. The login is as it was.",
  EROFS: "It is on a read-only file system: give the store a path on a writable one.",
  EACCES: "The file and its folder must belong to you and be writable (chmod u+rwx on the folder).",
  EPERM: "The file and its folder must belong to you and be writable (chmod u+rwx on the folder).",
  EISDIR: "It is a folder: give the store the path of a file.",
  ERR_ACCESS_DENIED:
    "Node's permission model forbids it: allow reading and writing of the folder (--allow-fs-read, --allow-fs-write).",
  ENOTDIR: "A part of the path is a file: give the store a path whose folders are folders.",
};
