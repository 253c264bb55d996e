import * as z from "zod/mini";
import { TokenStoreReadError, TokenStoreWriteError } from "../../errors/auth.ts";
import { node } from "../../node.ts";
import type { Registration, RegistrationStore } from "../store.ts";
import { explain } from "./explain.ts";
import { type FileSystem, notOurs, readPrivate, writePrivate } from "./file-system.ts";
import { withFileLock } from "./lock.ts";

const text = z.optional(z.nullable(z.string()));

/** Named as the fields that the server calls them by. */
const Saved = z.looseObject({
  client_id: z.string().check(z.minLength(1)),
  issuer: z.string(),
  subject: text,
  email: text,
  app_name: text,
});

/** Formats that the server takes (developers.openai.com/siwc): a UUID, the thumbprint of a key (RFC 9278), or a `did:key`. */
const HOST_ID = /^(?:urn:uuid:[\da-f-]{36}|urn:ietf:params:oauth:jwk-thumbprint:[\w:.-]+|did:key:\w+)$/i;

/** Longer than anybody takes for a sign-in. */
const DEADLINE_MS = 20 * 60_000;

/** A registration in a file beside that of the login. The host id lies beside both: all logins of a folder are of one installation. */
export class FileRegistration implements RegistrationStore {
  readonly #path: string;
  readonly #hostPath: string;
  readonly #fs: FileSystem;

  /** @param login Path of the file that the login is kept in. */
  constructor(login: string, fileSystem: FileSystem) {
    this.#path = `${login.replace(/\.json$/, "")}.registration.json`;
    this.#hostPath = node.path.join(node.path.dirname(login), "host-id");
    this.#fs = fileSystem;
  }

  async load(): Promise<Registration | undefined> {
    try {
      const file = await readPrivate(this.#fs, this.#path);
      return file === undefined ? undefined : parse(file);
    } catch (error) {
      throw explain(TokenStoreReadError, "The registration cannot be read", error, this.#path);
    }
  }

  async save({ clientId, issuer, subject, email, appName }: Registration): Promise<void> {
    const saved = {
      client_id: clientId,
      issuer,
      subject: subject ?? null,
      email: email ?? null,
      app_name: appName ?? null,
    };
    try {
      await writePrivate(this.#fs, this.#path, `${JSON.stringify(saved, undefined, 2)}\n`);
    } catch (error) {
      throw explain(TokenStoreWriteError, "The registration cannot be saved", error, this.#path);
    }
  }

  async hostId(): Promise<string> {
    const made = await this.#readHostId();
    if (made !== undefined) return made;
    await this.#prepareFolder();
    return await withFileLock(`${this.#hostPath}.lock`, () => this.#makeHostId());
  }

  async exclusive<T>(work: () => Promise<T>): Promise<T> {
    await this.#prepareFolder();
    return await withFileLock(`${this.#path}.lock`, work, { deadlineMs: DEADLINE_MS });
  }

  async #readHostId(): Promise<string | undefined> {
    const path = this.#hostPath;
    try {
      const saved = (await readPrivate(this.#fs, path))?.trim();
      if (saved !== undefined && !HOST_ID.test(saved))
        throw notOurs("The file holds something else than a host id");
      return saved;
    } catch (error) {
      throw explain(TokenStoreReadError, "The id of this installation cannot be read", error, path);
    }
  }

  /** Under the lock: of processes that begin together one makes it, and the others take it. */
  async #makeHostId(): Promise<string> {
    const made = await this.#readHostId();
    if (made !== undefined) return made;
    const id = `urn:uuid:${node.crypto.randomUUID()}`;
    try {
      await writePrivate(this.#fs, this.#hostPath, `${id}\n`);
    } catch (error) {
      throw explain(
        TokenStoreWriteError,
        "The id of this installation cannot be saved",
        error,
        this.#hostPath,
      );
    }
    return id;
  }

  /** The lock lies beside the file, also before there is one. */
  async #prepareFolder(): Promise<void> {
    const folder = node.path.dirname(this.#path);
    try {
      await this.#fs.mkdir(folder, { recursive: true, mode: 0o700 });
    } catch (error) {
      throw explain(TokenStoreWriteError, "The folder of the login cannot be made", error, this.#path);
    }
  }
}

function parse(file: string): Registration {
  let value: unknown;
  try {
    value = JSON.parse(file);
  } catch {
    throw notOurs("The file of the registration is cut off");
  }
  const result = Saved.safeParse(value);
  if (!result.success) throw notOurs("The file holds something else than a registration");
  const { client_id, issuer, subject, email, app_name } = result.data;
  return {
    clientId: client_id,
    issuer,
    subject: subject ?? undefined,
    email: email ?? undefined,
    appName: app_name ?? undefined,
  };
}
