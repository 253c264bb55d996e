import {
  TokenStoreDeleteError,
  TokenStoreError,
  TokenStoreReadError,
  TokenStoreWriteError,
} from "../errors/auth.ts";
import { OAuthCodexError } from "../errors/base.ts";
import { printable } from "../errors/foreign.ts";
import type { TokenStore } from "./store.ts";

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
  const failed = (Class: typeof TokenStoreError, what: string, cause: unknown): unknown =>
    cause instanceof OAuthCodexError
      ? cause
      : new Class(what, {
          path: store.location ?? "the client's tokenStore",
          fix: "Its own error is the cause.",
          cause: printable(cause),
        });
  const tell = async <T>(Class: typeof TokenStoreError, what: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (cause) {
      throw failed(Class, what, cause);
    }
  };
  const { withLock, checkWritable } = store;
  return {
    load: () => tell(TokenStoreReadError, "The login cannot be read", () => store.load()),
    save: (tokens) => tell(TokenStoreWriteError, "The login cannot be saved", () => store.save(tokens)),
    delete: () => tell(TokenStoreDeleteError, "The login cannot be deleted", () => store.delete()),
    ...(withLock && {
      withLock: async <T>(work: () => Promise<T>): Promise<T> => {
        let own: { readonly error: unknown } | undefined;
        try {
          const noted = async (): Promise<T> => {
            try {
              return await work();
            } catch (error) {
              own = { error };
              throw error;
            }
          };
          return (await withLock.call(store, noted)) as T;
        } catch (error) {
          if (own?.error === error) throw error;
          throw failed(TokenStoreError, "The lock of the login failed", error);
        }
      },
    }),
    ...(checkWritable && {
      checkWritable: (login) =>
        tell(TokenStoreWriteError, "The login cannot be saved", () => checkWritable.call(store, login)),
    }),
    get registration() {
      return store.registration;
    },
    get remote() {
      return store.remote;
    },
    get location() {
      return store.location;
    },
  };
}
