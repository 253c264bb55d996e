import { TokenStoreDeleteError, TokenStoreReadError, TokenStoreWriteError } from "../../errors/auth.ts";
import { node } from "../../node.ts";
import type { OwnTokenStore, TokenSet } from "../store.ts";
import { explain, isKnownFault } from "./explain.ts";
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
import { FileRegistration } from "./registration-file.ts";

/** Room for a login whose size is not known yet: two JWTs and a refresh token, with some air. */
const USUAL_BYTES = 16_384;

/** A login in one file. What differs between files is their format. */
export class FileLogin implements OwnTokenStore {
  readonly location: string;
  readonly registration: FileRegistration;
  readonly #format: Format;
  readonly #fs: FileSystem;

  constructor(path: string, format: Format, fileSystem: FileSystem = node.fs.promises) {
    this.location = path;
    this.registration = new FileRegistration(path, fileSystem);
    this.#format = format;
    this.#fs = fileSystem;
  }

  async load(): Promise<TokenSet | undefined> {
    try {
      const text = await readPrivate(this.#fs, this.location);
      return text === undefined ? undefined : this.#format.parse(text);
    } catch (error) {
      throw explain(TokenStoreReadError, "The login cannot be read", error, this.location);
    }
  }

  async save(tokens: TokenSet): Promise<void> {
    try {
      this.#format.admit(tokens);
      const before = await readPrivate(this.#fs, this.location);
      await writePrivate(this.#fs, this.location, this.#format.merge(before, tokens));
    } catch (error) {
      throw explain(TokenStoreWriteError, "The login cannot be saved", error, this.location);
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
      throw explain(TokenStoreWriteError, "The login could not be saved", error, this.location);
    }
  }

  async delete(): Promise<void> {
    try {
      await this.#fs.unlink(this.location);
    } catch (error) {
      if (codeOf(error) === "ENOENT" || codeOf(error) === "ENOTDIR") return;
      throw explain(TokenStoreDeleteError, "The login cannot be deleted", error, this.location);
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
      if (isKnownFault(cause))
        throw explain(TokenStoreWriteError, "The lock of the login cannot be taken", cause, this.location);
    }
  }

  /** The lock file lives beside the login, also before there is one. */
  async #prepareFolder(): Promise<void> {
    try {
      await this.#fs.mkdir(node.path.dirname(this.location), { recursive: true, mode: 0o700 });
    } catch (error) {
      throw explain(TokenStoreWriteError, "The folder of the login cannot be made", error, this.location);
    }
  }
}
