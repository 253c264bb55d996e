import { TokenStoreDeleteError, TokenStoreReadError, TokenStoreWriteError } from "../../errors/auth.ts";
import { isError } from "../../kinds.ts";
import type { OwnTokenStore, RegistrationStore, TokenSet } from "../store.ts";
import { FileLogin } from "./file-store.ts";
import { UntrustedFile } from "./file-system.ts";
import { flatFormat } from "./formats.ts";
import { ownFolder } from "./places.ts";

/** As much of `@napi-rs/keyring` as is used here. */
export interface KeyringModule {
  AsyncEntry: new (
    service: string,
    user: string,
  ) => {
    getPassword(): Promise<string | null | undefined>;
    setPassword(password: string): Promise<void>;
    deletePassword(): Promise<unknown>;
  };
}

interface KeyringPlace {
  readonly service: string;
  readonly user: string;
}

/** Names of the Python package, so that both find the same login. */
export const KEYRING_SERVICE = "oauth-codex";
export const KEYRING_USER = "default";
/** The service's name in the Python package's early days; read, and replaced at the next save. */
const OLDER_SERVICE = "codex-oauth-llm";

let keyring: Promise<KeyringModule> | undefined;

/** Looked for once per process: a login may be loaded a thousand times, and most machines have no such package. */
function loadKeyring(): Promise<KeyringModule> {
  keyring ??= importKeyring();
  return keyring;
}

/** Not written into the import: no bundler can take a native package along, and most end with an error where it is installed. */
const KEYRING_PACKAGE = ["@napi-rs", "keyring"].join("/");

async function importKeyring(): Promise<KeyringModule> {
  try {
    return await import(/* webpackIgnore: true */ /* @vite-ignore */ KEYRING_PACKAGE);
  } catch (error) {
    throw isMissingModule(error) ? new MissingKeyring(error) : error;
  }
}

/** There is no `@napi-rs/keyring`, or it has no binary for this machine. */
export class MissingKeyring extends Error {
  constructor(cause: unknown) {
    super("The package @napi-rs/keyring is not there.", { cause });
  }
}

/** What a Linux machine says that has no keyring service, no session bus to find it on, or (in a container) no right to either. */
const NOT_RUNNING =
  /ServiceUnknown|not provided by any|autolaunch|DBUS_SESSION_BUS_ADDRESS|No such file|Connection refused|provider found|AccessDenied|OperationNotSupported/i;

/** Whether an error of a keyring means that this machine has none. Any other, such as a locked one's, may pass. */
export function isNoKeyring(error: unknown): boolean {
  const { cause } = Object(error) as { cause?: unknown };
  return cause instanceof MissingKeyring || (isError(cause) && NOT_RUNNING.test(cause.message));
}

/** A login in the system's keyring (macOS Keychain, Windows Credential Manager, Secret Service), in the flat format. */
export class KeyringLogin implements OwnTokenStore {
  readonly location: string;
  readonly #place: KeyringPlace;
  readonly #load: () => Promise<KeyringModule>;

  constructor(place: KeyringPlace, load: () => Promise<KeyringModule> = loadKeyring) {
    this.#place = place;
    this.#load = load;
    this.location = `keyring entry "${place.user}" of service "${place.service}"`;
  }

  async load(): Promise<TokenSet | undefined> {
    try {
      const text = await this.#read();
      return text === undefined ? undefined : flatFormat.parse(text);
    } catch (error) {
      throw new TokenStoreReadError("The login cannot be read", this.#failure(error));
    }
  }

  async save(tokens: TokenSet): Promise<void> {
    try {
      const entry = await this.#entry();
      await entry.setPassword(flatFormat.merge(await this.#read(), tokens));
      await this.#forgetOlder();
    } catch (error) {
      throw new TokenStoreWriteError("The login cannot be saved", this.#failure(error));
    }
  }

  async delete(): Promise<void> {
    try {
      if ((await this.#read()) === undefined) return;
      await (await this.#entry()).deletePassword().catch(ignoreMissing);
      await this.#forgetOlder();
    } catch (error) {
      throw new TokenStoreDeleteError("The login cannot be deleted", this.#failure(error));
    }
  }

  async checkWritable(): Promise<void> {
    await this.load();
  }

  /** Keyrings have no locks of their own: a file in our folder stands in. */
  withLock<T>(work: () => Promise<T>): Promise<T> {
    return this.#standIn.withLock(work);
  }

  /** Nothing of it is a secret, and entries are small. */
  get registration(): RegistrationStore {
    return this.#standIn.registration;
  }

  /** For what a keyring has no place for. */
  get #standIn(): FileLogin {
    const { service, user } = this.#place;
    const name = `keyring-${encodeURIComponent(service)}-${encodeURIComponent(user)}`;
    return new FileLogin(`${ownFolder()}/${name}`, flatFormat);
  }

  async #read(): Promise<string | undefined> {
    const found = await (await this.#entry()).getPassword().catch(ignoreMissing);
    if (typeof found === "string" || this.#place.service !== KEYRING_SERVICE) return found ?? undefined;
    const older = await (await this.#entry(OLDER_SERVICE)).getPassword().catch(ignoreMissing);
    return older ?? undefined;
  }

  async #forgetOlder(): Promise<void> {
    if (this.#place.service !== KEYRING_SERVICE) return;
    await (await this.#entry(OLDER_SERVICE)).deletePassword().catch(() => {});
  }

  async #entry(service = this.#place.service): Promise<InstanceType<KeyringModule["AsyncEntry"]>> {
    const { AsyncEntry } = await this.#load();
    return new AsyncEntry(service, this.#place.user);
  }

  #failure(error: unknown): { path: string; fix: string; code?: string; cause?: unknown } {
    const path = this.location;
    if (error instanceof UntrustedFile) return { path, fix: error.fix };
    if (error instanceof MissingKeyring) {
      const fix =
        "Install the optional package for it: npm install @napi-rs/keyring (or use FileTokenStore).";
      return { path, fix, code: "keyring_not_installed", cause: error };
    }
    const fix =
      "A keyring service must be running and unlocked (on Linux a Secret Service such as gnome-keyring; Windows keeps at most " +
      "2560 bytes per entry, too few for some logins). FileTokenStore works everywhere.";
    return { path, fix, cause: error };
  }
}

function isMissingModule(error: unknown): boolean {
  const { code, message } = Object(error) as { code?: unknown; message?: unknown };
  return (
    code === "ERR_MODULE_NOT_FOUND" ||
    code === "MODULE_NOT_FOUND" ||
    /native binding/i.test(String(message ?? ""))
  );
}

function ignoreMissing(error: unknown): undefined {
  if (/no (matching )?entry|not found/i.test(String((error as Error)?.message))) return undefined;
  throw error;
}
