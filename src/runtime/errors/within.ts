import { APIUserAbortError, idOf, SDKRequestError, withoutCredentials } from "./api.ts";

/**
 * Names the answer inside of which an error came up, where the error does not. The caller's own doing is nothing that an answer
 * has to do with.
 */
export function within<E>(error: E, { headers }: { readonly headers: Headers }): E {
  const isOwn = error instanceof APIUserAbortError;
  if (error instanceof SDKRequestError && error.headers === undefined && !isOwn) {
    Object.assign(error, { headers: withoutCredentials(headers), requestID: idOf(headers) });
  }
  return error;
}
