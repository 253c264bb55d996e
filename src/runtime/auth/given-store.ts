import {
  TokenStoreDeleteError,
  TokenStoreError,
  TokenStoreReadError,
  TokenStoreWriteError,
} from "../errors/auth.ts";
import { OAuthCodexError } from "../errors/base.ts";
import { printable } from "../errors/foreign.ts";
import type { RegistrationStore, TokenStore } from "./store.ts";

const known = new WeakMap<TokenStore, TokenStore>();

/**
 * A caller's own store, as everything here uses it: whatever it throws is an error of the store. As it stands it would be taken for
 * one of the connection, and the request be sent again. The same object for the same store, by which clients share a session.
 */
export function givenStore(store: TokenStore): TokenStore {
  let given = known.get(store);
  if (!given) {
    given = told(store);
    known.set(store, given);
  }
  return given;
}

function told(store: TokenStore): TokenStore {
  const { withLock, checkWritable } = store;
  const { reading, saving, deleting, locking } = tellers(() => store.location);
  let registration: { readonly of: RegistrationStore; readonly told: RegistrationStore } | undefined;
  return {
    load: () => reading(() => store.load()),
    save: (tokens) => saving(() => store.save(tokens)),
    delete: () => deleting(() => store.delete()),
    ...(withLock && {
      withLock: <T>(work: () => Promise<T>) =>
        locking<T>((noted) => withLock.call(store, noted) as Promise<T>, work),
    }),
    ...(checkWritable && { checkWritable: (login) => saving(() => checkWritable.call(store, login)) }),
    get registration() {
      const own = store.registration;
      if (!own) return undefined;
      if (registration?.of !== own) registration = { of: own, told: toldRegistration(own, store) };
      return registration.told;
    },
    get remote() {
      return store.remote;
    },
    get location() {
      return store.location;
    },
  };
}

function toldRegistration(registration: RegistrationStore, store: TokenStore): RegistrationStore {
  const { reading, saving, locking } = tellers(() => store.location);
  return {
    load: () => reading(() => registration.load()),
    save: (kept) => saving(() => registration.save(kept)),
    hostId: () => reading(() => registration.hostId()),
    exclusive: (work) => locking((noted) => registration.exclusive(noted), work),
  };
}

/** What runs a method of a store, and makes what it throws one of our errors, which names the place. */
function tellers(location: () => string | undefined) {
  const failure = (Class: typeof TokenStoreError, what: string, cause: unknown): unknown =>
    cause instanceof OAuthCodexError
      ? cause
      : new Class(what, {
          path: location() ?? "the client's tokenStore",
          fix: "Its own error is the cause.",
          cause: printable(cause),
        });
  const teller =
    (Class: typeof TokenStoreError, what: string) =>
    async <T>(work: () => Promise<T>): Promise<T> => {
      try {
        return await work();
      } catch (cause) {
        throw failure(Class, what, cause);
      }
    };
  return {
    reading: teller(TokenStoreReadError, "The login cannot be read"),
    saving: teller(TokenStoreWriteError, "The login cannot be saved"),
    deleting: teller(TokenStoreDeleteError, "The login cannot be deleted"),
    /** What is done under a lock fails as it fails; only the lock's own errors are the store's. */
    async locking<T>(lock: (work: () => Promise<T>) => Promise<T>, work: () => Promise<T>): Promise<T> {
      let own: { readonly error: unknown } | undefined;
      const noted = async (): Promise<T> => {
        try {
          return await work();
        } catch (error) {
          own = { error };
          throw error;
        }
      };
      try {
        return await lock(noted);
      } catch (error) {
        if (own?.error === error) throw error;
        throw failure(TokenStoreError, "The lock of the login failed", error);
      }
    },
  };
}
