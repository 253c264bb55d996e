/** A stored login, kept fresh: when to refresh, who refreshes, and what a failure means. */

import { TokenRefreshError } from "../errors/auth.ts";
import { AuthRequiredError } from "../errors/local.ts";
import { type AuthRefreshInfo, type Hooks, tell } from "../hooks.ts";
import type { Logger } from "../log.ts";
import { mayReceiveRefreshToken } from "./destination.ts";
import type { OAuthEndpoints, OAuthNetwork } from "./oauth/config.ts";
import { refreshGrant } from "./oauth/refresh-grant.ts";
import { checkOwner, type LoginOwner, loginIn, placeOf } from "./ownership.ts";
import type { AuthRules } from "./rules.ts";
import type { TokenSet, TokenStore } from "./store.ts";
import { Login } from "./tokens/login.ts";

/** What is known of one store in this process. All clients with that store share it, copies by `withOptions` included. */
interface Shared {
  /** The refresh under way. */
  flight: Promise<Login> | undefined;
  /** A refresh token that the server has refused for good, and why. It is not sent again. */
  refused: { refreshToken: string; why: TokenRefreshError } | undefined;
  /** After a failure that may pass: no refresh ahead of time before this. */
  notBefore: number;
  /** A login that is newer than what the store holds, because saving it failed. */
  unsaved: { replaces: string; tokens: TokenSet } | undefined;
  /** The login that was loaded last: most requests find the same one again, and need not read its tokens again. */
  last: { login: Login; rules: AuthRules } | undefined;
}

const shared = new WeakMap<TokenStore, Shared>();

/** How long a failed refresh ahead of time is left alone while the access token is still good. */
const COOL_DOWN_MS = 30_000;

export interface SessionContext {
  readonly store: TokenStore;
  readonly owner: LoginOwner;
  readonly rules: AuthRules;
  readonly endpoints: () => Promise<OAuthEndpoints>;
  readonly network: OAuthNetwork;
  readonly logger: Logger;
  readonly now: () => number;
  readonly onAuthRefresh?: Hooks["onAuthRefresh"];
}

interface FreshOptions {
  /** An access token that the API has just refused: anything else is better. */
  readonly rejected?: string | undefined;
  /** Refresh even though it is not due. */
  readonly force?: boolean | undefined;
}

/**
 * The login, refreshed if need be.
 *
 * At most one refresh is under way per store and process, and with a store that has a lock one on the whole machine. Whoever
 * waits for the lock finds the new login in the store and takes it, instead of spending a refresh token that is spent.
 *
 * @throws {AuthRequiredError} when there is no login, when it is another profile's, or it cannot be refreshed any more.
 * @throws {TokenRefreshError} when the refresh failed in a way that may pass, and the access token is no use any more.
 * @throws {TokenStoreError} when the store fails.
 */
export async function freshLogin(context: SessionContext, options: FreshOptions = {}): Promise<Login> {
  const state = stateOf(context.store);
  if (state.unsaved) await saveAgain(context, state);
  const login = await current(context, state);
  if (!login) throw notSignedIn(context);
  const { rejected, force } = options;
  const needed = force || rejected === login.accessToken;
  if (!needed && !login.isDue(context.now())) return login;
  const usable = !needed && !login.isExpired(context.now());
  if (usable && context.now() < state.notBefore) return login;
  try {
    state.flight ??= refresh(context, state, login).finally(() => {
      state.flight = undefined;
    });
    return await state.flight;
  } catch (error) {
    if (!usable) throw error;
    // Ahead of its time, and the old one is still good: the call goes on, and the next try comes later.
    state.notBefore = context.now() + COOL_DOWN_MS;
    context.logger.warn(
      `The ${context.rules.loginName} could not be refreshed ahead of time: ${(error as Error).message}`,
    );
    return login;
  }
}

/**
 * The login as it lies there. Nothing is refreshed.
 *
 * @throws {AuthRequiredError} when it is another profile's.
 */
export async function currentLogin(context: SessionContext): Promise<Login | undefined> {
  return await current(context, stateOf(context.store));
}

function stateOf(store: TokenStore): Shared {
  const known = shared.get(store);
  if (known) return known;
  const fresh: Shared = {
    flight: undefined,
    refused: undefined,
    notBefore: 0,
    unsaved: undefined,
    last: undefined,
  };
  shared.set(store, fresh);
  return fresh;
}

/** What the store holds, or the newer login that it could not take. */
async function current(context: SessionContext, state: Shared): Promise<Login | undefined> {
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
] as const satisfies readonly (keyof TokenSet)[];

function isSame(a: TokenSet, b: TokenSet): boolean {
  return a === b || FIELDS.every((name) => a[name] === b[name]);
}

async function refresh(context: SessionContext, state: Shared, before: Login): Promise<Login> {
  refuseKnown(state, before);
  return await locked(context.store, async () => {
    const now = await current(context, state);
    if (!now) throw notSignedIn(context);
    // Somebody else was faster, and left us the new login.
    if (now.accessToken !== before.accessToken && !now.isExpired(context.now())) {
      report(context, "adopted", now);
      return now;
    }
    return await spend(context, state, now);
  });
}

async function spend(context: SessionContext, state: Shared, login: Login): Promise<Login> {
  const { store, network, now, rules } = context;
  const { refreshToken } = login;
  if (refreshToken === undefined) {
    throw new AuthRequiredError(
      `The ${rules.loginName} has ended and has no refresh token. ${SIGN_IN_AGAIN}`,
      { code: "login_expired" },
    );
  }
  refuseKnown(state, login);
  const endpoints = await context.endpoints();
  if (!mayReceiveRefreshToken(endpoints.tokenEndpoint, login.issuer)) {
    throw new AuthRequiredError(
      `The stored login was made by ${login.issuer}; its refresh token is not sent to ${new URL(endpoints.tokenEndpoint).origin}. ` +
        "Sign in with this oauthConfig, or give this client a store of its own.",
      { code: "destination_refused" },
    );
  }
  // A refresh token is single use: better no refresh than one whose outcome cannot be kept.
  await store.checkWritable?.(login.tokens);
  let result: Awaited<ReturnType<typeof refreshGrant>>;
  try {
    result = await refreshGrant(login, refreshToken, endpoints, network, now);
  } catch (error) {
    return await afterRefusal(context, state, refreshToken, error);
  }
  if (result.renewed || result.login.refreshToken !== refreshToken) {
    await keep(context, state, refreshToken, result.login.tokens);
  }
  if (!result.renewed) {
    throw new TokenRefreshError(
      "The login could not be refreshed: the token endpoint gave no access token. The login is kept as it was.",
      { code: "token_answer_empty", status: 200, retryable: true },
    );
  }
  context.logger.info(`The ${rules.loginName} was refreshed.`);
  report(context, "refreshed", result.login);
  return result.login;
}

function report(
  { logger, onAuthRefresh }: SessionContext,
  outcome: AuthRefreshInfo["outcome"],
  { expiresAt }: Login,
): void {
  if (!onAuthRefresh) return;
  tell("onAuthRefresh", logger, () => onAuthRefresh({ outcome, expiresAt }));
}

/** Saves before anything else can happen. What cannot be saved is kept in memory, so that this process at least goes on. */
async function keep(
  { store }: SessionContext,
  state: Shared,
  replaces: string,
  tokens: TokenSet,
): Promise<void> {
  try {
    await store.save(tokens);
    state.unsaved = undefined;
  } catch (error) {
    // The store holds what `unsaved` replaced before, if that could not be saved either.
    state.unsaved = { replaces: state.unsaved?.replaces ?? replaces, tokens };
    throw error;
  }
}

/** The disk may have room by now. As long as it has not, the login in memory goes on serving this process. */
async function saveAgain({ store }: SessionContext, state: Shared): Promise<void> {
  const { unsaved } = state;
  await locked(store, async () => {
    // Still the same one, both here and there: neither a call beside this one nor another program has seen to it.
    if (!unsaved || state.unsaved !== unsaved) return;
    if ((await store.load())?.refreshToken === unsaved.replaces) await store.save(unsaved.tokens);
    state.unsaved = undefined;
  }).catch(() => {});
}

async function afterRefusal(
  context: SessionContext,
  state: Shared,
  spent: string,
  error: unknown,
): Promise<Login> {
  if (!(error instanceof TokenRefreshError) || error.retryable) throw error;
  // Our lock binds only us: a program that does not know it may have refreshed meanwhile and left us its login.
  const stored = await context.store.load();
  if (stored && stored.refreshToken !== spent) {
    const login = asLogin(stored, context, state);
    if (!login.isExpired(context.now())) return login;
  }
  state.refused = { refreshToken: spent, why: error };
  throw loginOver(error);
}

function refuseKnown(state: Shared, { refreshToken }: Login): void {
  if (state.refused && state.refused.refreshToken === refreshToken) throw loginOver(state.refused.why);
}

const SIGN_IN_AGAIN = "Sign in again: client.login() (or: oauth-codex login).";

function loginOver(why: TokenRefreshError): AuthRequiredError {
  return new AuthRequiredError(`${why.message} ${SIGN_IN_AGAIN}`, {
    code: why.code ?? "login_expired",
    cause: why,
  });
}

export function notSignedIn({ store, rules }: Pick<SessionContext, "store" | "rules">): AuthRequiredError {
  return new AuthRequiredError(
    `There is no ${rules.loginName} in ${placeOf(store)}. Sign in with client.login() (or: oauth-codex login), or pass accessToken.`,
  );
}

export function locked<T>(store: TokenStore, work: () => Promise<T>): Promise<T> {
  return store.withLock ? store.withLock(work) : work();
}

/** A login was put in place or taken away by hand: what was known of the old one no longer counts. */
export function forgetSession(store: TokenStore): void {
  const state = stateOf(store);
  state.refused = undefined;
  state.unsaved = undefined;
  state.notBefore = 0;
  state.last = undefined;
}
