/** A stored login, kept fresh: when to refresh, who refreshes, and what a failure means. */

import { TokenRefreshError } from "../errors/auth.ts";
import { AuthRequiredError } from "../errors/local.ts";
import { type AuthRefreshInfo, type Hooks, tell } from "../hooks.ts";
import type { Logger } from "../log.ts";
import type { OAuthEndpoints, OAuthNetwork } from "./oauth/config.ts";
import { issuerOf, mayReceiveRefreshToken } from "./oauth/issuer.ts";
import { refreshGrant } from "./oauth/refresh-grant.ts";
import type { TokenSet, TokenStore } from "./store.ts";
import { expiryOf, isDue, isExpired } from "./tokens/expiry.ts";

/** What is known of one store in this process. All clients with that store share it, copies by `withOptions` included. */
interface Shared {
  /** The refresh under way. */
  flight: Promise<TokenSet> | undefined;
  /** A refresh token that the server has refused for good, and why. It is not sent again. */
  refused: { refreshToken: string; why: TokenRefreshError } | undefined;
  /** After a failure that may pass: no refresh ahead of time before this. */
  notBefore: number;
  /** A login that is newer than what the store holds, because saving it failed. */
  unsaved: { replaces: string; tokens: TokenSet } | undefined;
}

const shared = new WeakMap<TokenStore, Shared>();

/** How long a failed refresh ahead of time is left alone while the access token is still good. */
const COOL_DOWN_MS = 30_000;

export interface SessionContext {
  readonly store: TokenStore;
  readonly endpoints: () => Promise<OAuthEndpoints>;
  readonly network: OAuthNetwork;
  readonly logger: Logger;
  readonly now: () => number;
  readonly onAuthRefresh?: Hooks["onAuthRefresh"];
}

export interface FreshOptions {
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
 * @throws {AuthRequiredError} when there is no login, or it cannot be refreshed any more.
 * @throws {TokenRefreshError} when the refresh failed in a way that may pass, and the access token is no use any more.
 * @throws {TokenStoreError} when the store fails.
 */
export async function freshTokens(context: SessionContext, options: FreshOptions = {}): Promise<TokenSet> {
  const state = stateOf(context.store);
  if (state.unsaved) await saveAgain(context, state);
  const tokens = await current(context, state);
  if (!tokens) throw notSignedIn(context.store);
  const { rejected, force } = options;
  const needed = force || rejected === tokens.accessToken;
  if (!needed && !isDue(tokens, context.now())) return tokens;
  const usable = !needed && !isExpired(tokens, context.now(), 0);
  if (usable && context.now() < state.notBefore) return tokens;
  try {
    state.flight ??= refresh(context, state, tokens).finally(() => {
      state.flight = undefined;
    });
    return await state.flight;
  } catch (error) {
    if (!usable) throw error;
    // Ahead of its time, and the old one is still good: the call goes on, and the next try comes later.
    state.notBefore = context.now() + COOL_DOWN_MS;
    context.logger.warn(
      `The ChatGPT login could not be refreshed ahead of time: ${(error as Error).message}`,
    );
    return tokens;
  }
}

function stateOf(store: TokenStore): Shared {
  const known = shared.get(store);
  if (known) return known;
  const fresh: Shared = { flight: undefined, refused: undefined, notBefore: 0, unsaved: undefined };
  shared.set(store, fresh);
  return fresh;
}

/** What the store holds, or the newer login that it could not take. */
async function current({ store }: SessionContext, state: Shared): Promise<TokenSet | undefined> {
  const stored = await store.load();
  const { unsaved } = state;
  return unsaved && stored?.refreshToken === unsaved.replaces ? unsaved.tokens : stored;
}

async function refresh(context: SessionContext, state: Shared, before: TokenSet): Promise<TokenSet> {
  refuseKnown(state, before);
  return await locked(context.store, async () => {
    const now = await current(context, state);
    if (!now) throw notSignedIn(context.store);
    // Somebody else was faster, and left us the new login.
    if (now.accessToken !== before.accessToken && !isExpired(now, context.now(), 0)) {
      report(context, "adopted", now);
      return now;
    }
    return await spend(context, state, now);
  });
}

async function spend(context: SessionContext, state: Shared, tokens: TokenSet): Promise<TokenSet> {
  const { store, network, now } = context;
  if (tokens.refreshToken === undefined) {
    throw new AuthRequiredError(
      "The ChatGPT login has ended and has no refresh token. Sign in again: client.login() (or: oauth-codex login).",
      { code: "login_expired" },
    );
  }
  refuseKnown(state, tokens);
  const endpoints = await context.endpoints();
  if (!mayReceiveRefreshToken(endpoints.tokenEndpoint, tokens)) {
    throw new AuthRequiredError(
      `The stored login was made by ${issuerOf(tokens)}; its refresh token is not sent to ${new URL(endpoints.tokenEndpoint).origin}. ` +
        "Sign in with this oauthConfig, or give this client a store of its own.",
      { code: "destination_refused" },
    );
  }
  // A refresh token is single use: better no refresh than one whose outcome cannot be kept.
  await store.checkWritable?.();
  const held = { ...tokens, refreshToken: tokens.refreshToken };
  let result: Awaited<ReturnType<typeof refreshGrant>>;
  try {
    result = await refreshGrant(held, endpoints, network, now);
  } catch (error) {
    return await afterRefusal(context, state, held, error);
  }
  if (result.renewed || result.tokens.refreshToken !== held.refreshToken) {
    await keep(context, state, held.refreshToken, result.tokens);
  }
  if (!result.renewed) {
    throw new TokenRefreshError(
      "The login could not be refreshed: the token endpoint gave no access token. The login is kept as it was.",
      { code: "token_answer_empty", status: 200, retryable: true },
    );
  }
  context.logger.info("The ChatGPT login was refreshed.");
  report(context, "refreshed", result.tokens);
  return result.tokens;
}

function report(
  { logger, onAuthRefresh }: SessionContext,
  outcome: AuthRefreshInfo["outcome"],
  tokens: TokenSet,
): void {
  if (!onAuthRefresh) return;
  tell("onAuthRefresh", logger, () => onAuthRefresh({ outcome, expiresAt: expiryOf(tokens) }));
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
  { store, now }: SessionContext,
  state: Shared,
  spent: TokenSet & { refreshToken: string },
  error: unknown,
): Promise<TokenSet> {
  if (!(error instanceof TokenRefreshError) || error.retryable) throw error;
  // Our lock binds only us: a program that does not know it may have refreshed meanwhile and left us its login.
  const stored = await store.load();
  if (stored && stored.refreshToken !== spent.refreshToken && !isExpired(stored, now(), 0)) return stored;
  state.refused = { refreshToken: spent.refreshToken, why: error };
  throw loginOver(error);
}

function refuseKnown(state: Shared, { refreshToken }: TokenSet): void {
  if (state.refused && state.refused.refreshToken === refreshToken) throw loginOver(state.refused.why);
}

function loginOver(why: TokenRefreshError): AuthRequiredError {
  return new AuthRequiredError(`${why.message} Sign in again: client.login() (or: oauth-codex login).`, {
    code: why.code ?? "login_expired",
    cause: why,
  });
}

export function notSignedIn(store: TokenStore): AuthRequiredError {
  return new AuthRequiredError(
    `There is no ChatGPT login in ${store.location ?? "the token store"}. Sign in with client.login() (or: oauth-codex login), or pass accessToken.`,
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
}
