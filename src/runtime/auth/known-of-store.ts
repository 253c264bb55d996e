/** What is known of one store in this process: its login as it was read last, what the server has refused, what could not be saved. */
import type { TokenRefreshError } from "../errors/auth.ts";
import { forgetWorkspaces } from "../workspaces/known.ts";
import { locked } from "./exclusive.ts";
import { checkOwner, loginIn } from "./ownership.ts";
import type { AuthRules } from "./rules.ts";
import type { SessionContext } from "./session.ts";
import { notSignedIn } from "./sign-in-again.ts";
import type { TokenSet, TokenStore } from "./store.ts";
import { Login } from "./tokens/login.ts";

/** What is known of one store in this process. All clients with that store share it, copies by `withOptions` included. */
export interface Shared {
  /** The refresh under way. */
  flight: Promise<Login> | undefined;
  /** A refresh token that the server has refused for good, and why. It is not sent again. */
  refused: { refreshToken: string; why: TokenRefreshError } | undefined;
  /** After a failure that may pass: no refresh ahead of time before this, as `clock.elapsed()` says. */
  notBefore: number;
  /** An access token that a refusal of the API led to and that was refused as well: another would be, too. */
  useless: { accessToken: string; until: number } | undefined;
  /** The access token that the last refresh brought. */
  brought: string | undefined;
  /** A login that is newer than what the store holds, because saving it failed. */
  unsaved: { replaces: string; tokens: TokenSet } | undefined;
  /** The login that was loaded last: most requests find the same one again, and need not read its tokens again. */
  last: { login: Login; rules: AuthRules } | undefined;
}

const shared = new WeakMap<TokenStore, Shared>();

export function stateOf(store: TokenStore): Shared {
  const known = shared.get(store);
  if (known) return known;
  const fresh: Shared = {
    flight: undefined,
    refused: undefined,
    notBefore: 0,
    useless: undefined,
    brought: undefined,
    unsaved: undefined,
    last: undefined,
  };
  shared.set(store, fresh);
  return fresh;
}

/** What the store holds, or the newer login that it could not take. */
export async function current(context: SessionContext, state: Shared): Promise<Login | undefined> {
  const stored = await context.store.load();
  const { unsaved } = state;
  const tokens = unsaved && stored?.refreshToken === unsaved.replaces ? unsaved.tokens : stored;
  return tokens && asLogin(tokens, context, state);
}

/** The one way from what a store holds to a login that this client may use. */
function asLogin(tokens: TokenSet, { store, owner, rules }: SessionContext, state: Shared): Login {
  checkOwner(tokens, owner, loginIn(store));
  const { last } = state;
  if (last?.rules === rules && isSame(last.login.tokens, tokens)) return last.login;
  const login = new Login(tokens, rules);
  state.last = { login, rules };
  return login;
}

const FIELDS = [
  "accessToken",
  "refreshToken",
  "idToken",
  "accountId",
  "expiresAt",
  "lastRefresh",
  "issuer",
  "profile",
  "clientId",
  "refreshableFrom",
  "refreshBegan",
] as const satisfies readonly (keyof TokenSet)[];

function isSame(a: TokenSet, b: TokenSet): boolean {
  return a === b || (FIELDS.every((name) => a[name] === b[name]) && String(a.scopes) === String(b.scopes));
}

/**
 * Saves before anything else can happen. What cannot be saved is kept in memory, so that this process at least goes on.
 *
 * @returns the login to use instead, when the store holds another one by now: a program without our lock has put it there.
 * @throws {AuthRequiredError} when the store is empty by now: whoever signed out meanwhile stays signed out.
 */
export async function keep(
  context: SessionContext,
  state: Shared,
  spent: string,
  tokens: TokenSet,
): Promise<Login | undefined> {
  const { store } = context;
  // The store holds what `unsaved` replaced before, if that could not be saved either.
  const replaces = state.unsaved?.replaces ?? spent;
  let stored: TokenSet | undefined;
  try {
    stored = await store.load();
    if (stored?.refreshToken === replaces) await store.save(tokens);
  } catch (error) {
    state.unsaved = { replaces, tokens };
    throw error;
  }
  state.unsaved = undefined;
  if (!stored) throw await notSignedIn(context);
  return stored.refreshToken === replaces ? undefined : asLogin(stored, context, state);
}

/** The disk may have room by now. As long as it has not, the login in memory goes on serving this process. */
export async function saveAgain({ store }: SessionContext, state: Shared): Promise<void> {
  const { unsaved } = state;
  await locked(store, async () => {
    // Still the same one, both here and there: neither a call beside this one nor another program has seen to it.
    if (!unsaved || state.unsaved !== unsaved) return;
    if ((await store.load())?.refreshToken === unsaved.replaces) await store.save(unsaved.tokens);
    state.unsaved = undefined;
  }).catch(() => {});
}

/** A login was put in place or taken away by hand: what was known of the old one no longer counts. */
export function forgetSession(store: TokenStore): void {
  const state = stateOf(store);
  state.refused = undefined;
  state.unsaved = undefined;
  state.notBefore = 0;
  state.useless = undefined;
  state.last = undefined;
  forgetWorkspaces(store);
}
