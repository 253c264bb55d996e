/** Which login a store held when something was begun on it: before that is finished, it is compared with what is there now. */
import { AuthRequiredError } from "../errors/local.ts";
import { placeOf } from "./ownership.ts";
import type { AuthRules } from "./rules.ts";
import type { TokenSet, TokenStore } from "./store.ts";
import { Login } from "./tokens/login.ts";

/** A login as it can be recognized, without a token in it. `null`: the store was empty. */
export type Held = { readonly mark: string; readonly whose: string | undefined } | null;

/** `undefined` for a store that cannot be read: there is nothing to compare with. */
export async function heldIn(store: TokenStore, rules: AuthRules): Promise<Held | undefined> {
  let tokens: TokenSet | undefined;
  try {
    tokens = await store.load();
  } catch {
    return undefined;
  }
  if (!tokens) return null;
  const { accountId, subject } = new Login(tokens, rules);
  const whose = accountId ?? subject;
  return {
    mark: await hashOf(tokens.refreshToken ?? tokens.accessToken),
    whose: whose === undefined ? undefined : JSON.stringify([accountId, subject]),
  };
}

/**
 * A login that was refreshed meanwhile is still the one that the new one is to replace; another one is somebody's who signed in
 * meanwhile.
 *
 * @throws {AuthRequiredError} when the store holds another login than `before`.
 */
export function checkHeld(store: TokenStore, before: Held | undefined, now: Held | undefined): void {
  if (!before && before !== null) return;
  if (!now || now.mark === before?.mark) return;
  if (before?.whose !== undefined && before.whose === now.whose) return;
  throw new AuthRequiredError(
    `Somebody else signed in while this login was under way: the login in ${placeOf(store)} is another one now, and stays. ` +
      "Sign in again to replace it.",
    { code: "login_replaced_meanwhile" },
  );
}

async function hashOf(token: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(token));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
