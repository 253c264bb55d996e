/** A stored login, kept fresh: when to refresh, who refreshes, and what a failure means. */

import type { Clock, ClockTimer } from "../clock.ts";
import { TokenRefreshError } from "../errors/auth.ts";
import { AuthRequiredError } from "../errors/local.ts";
import { type AuthRefreshInfo, type Hooks, tell } from "../hooks.ts";
import type { Logger } from "../log.ts";
import { afterTurn } from "../overdue.ts";
import type { ChosenAccount } from "./accounts/choose.ts";
import { mayReceiveRefreshToken } from "./destination.ts";
import { locked } from "./exclusive.ts";
import { current, keep, type Shared, saveAgain, stateOf } from "./known-of-store.ts";
import { clientIdOf, type OAuthEndpoints, type OAuthNetwork } from "./oauth/config.ts";
import { refreshGrant } from "./oauth/refresh-grant.ts";
import type { LoginOwner } from "./ownership.ts";
import type { AuthRules } from "./rules.ts";
import { loginOver, notSignedIn, signInAgain } from "./sign-in-again.ts";
import type { TokenStore } from "./store.ts";
import { Login } from "./tokens/login.ts";
import { isOutcomeUnknown, noteRefresh, noteRefused, waitedForOther } from "./under-way.ts";

/** How long a failed refresh ahead of time is left alone while the access token is still good. */
const COOL_DOWN_MS = 30_000;
/** How long a call whose access token is still good waits for a refresh: the lock, or the server, may be stuck. */
const PATIENCE_MS = 3_000;
/** How long no refresh follows a refusal after one that did not help. */
const USELESS_MS = 5 * 60_000;

export interface SessionContext {
  readonly store: TokenStore;
  /** Which of this package's accounts the store is of, if it is one. */
  readonly account?: ChosenAccount | undefined;
  readonly owner: LoginOwner;
  readonly rules: AuthRules;
  readonly endpoints: () => Promise<OAuthEndpoints>;
  readonly network: OAuthNetwork;
  readonly logger: Logger;
  readonly clock: Clock;
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
  if (!login) throw await notSignedIn(context);
  const { rejected, force } = options;
  const needed = force || rejected === login.accessToken;
  const usable = !needed && !login.isExpired(context.clock.now());
  if (!usable) refuseEarly(context, login);
  if (!needed && !login.isDue(context.clock.now())) return login;
  if (usable && context.clock.elapsed() < state.notBefore) return login;
  state.flight ??= refresh(context, state, login).finally(() => {
    state.flight = undefined;
  });
  return usable ? await aheadOfTime(context, state, login, state.flight) : await state.flight;
}

/** The old login is still good: a refresh that fails or takes long keeps no call waiting, and the next try comes later. */
async function aheadOfTime(
  { clock, logger, rules }: SessionContext,
  state: Shared,
  login: Login,
  flight: Promise<Login>,
): Promise<Login> {
  const goOn = (why: string): Login => {
    // Told once, however many calls have waited for it.
    if (clock.elapsed() >= state.notBefore) {
      logger.warn(`The ${rules.loginName} could not be refreshed ahead of time: ${why}`);
    }
    state.notBefore = clock.elapsed() + COOL_DOWN_MS;
    return login;
  };
  let timer: ClockTimer | undefined;
  const patience = new Promise<undefined>((resolve) => {
    timer = clock.setTimeout(() => afterTurn(() => resolve(undefined)), PATIENCE_MS);
  });
  try {
    const fresh = await Promise.race([flight, patience]);
    return fresh ?? goOn(`it has not come within ${PATIENCE_MS / 1000} s, and is waited for no longer`);
  } catch (error) {
    return goOn((error as Error).message);
  } finally {
    clock.clearTimeout(timer);
  }
}

/**
 * The login after the API refused `rejected`; `undefined` when a refresh would be wasted, because the last one was, or the server
 * takes none yet.
 *
 * @throws as {@link freshLogin} does.
 */
export async function renewedLogin(context: SessionContext, rejected: string): Promise<Login | undefined> {
  const { useless } = stateOf(context.store);
  const isUseless = useless?.accessToken === rejected && context.clock.elapsed() < useless.until;
  const held = await currentLogin(context);
  const isWasted = isUseless || held?.isTooEarly(context.clock.now());
  if (isWasted && held?.accessToken === rejected) return undefined;
  return await freshLogin(context, { rejected });
}

/** The API refused the login that {@link renewedLogin} gave as well. Where that took a refresh, a further one would not help. */
export function refusedAgain({ store, clock }: SessionContext, { accessToken }: Login): void {
  const state = stateOf(store);
  if (state.brought === accessToken) state.useless = { accessToken, until: clock.elapsed() + USELESS_MS };
}

/** Whether the login is over for good, by the server's word: only signing in again helps. */
export function isOver(error: unknown): boolean {
  return error instanceof AuthRequiredError && error.cause instanceof TokenRefreshError;
}

/**
 * The login as it lies there. Nothing is refreshed.
 *
 * @throws {AuthRequiredError} when it is another profile's.
 */
export async function currentLogin(context: SessionContext): Promise<Login | undefined> {
  return await current(context, stateOf(context.store));
}

async function refresh(context: SessionContext, state: Shared, before: Login): Promise<Login> {
  refuseKnown(context, state, before);
  return await locked(context.store, async () => {
    const now = await current(context, state);
    if (!now) throw await notSignedIn(context);
    // Somebody else was faster, and left us the new login.
    if (now.accessToken !== before.accessToken && !now.isExpired(context.clock.now())) {
      report(context, "adopted", now);
      return now;
    }
    return await spend(context, state, now);
  });
}

async function spend(context: SessionContext, state: Shared, found: Login): Promise<Login> {
  const { store, network, clock, rules } = context;
  refuseEarly(context, found);
  const login = (await waitedForOther(context, found)) ? await current(context, state) : found;
  if (!login) throw await notSignedIn(context);
  if (login.accessToken !== found.accessToken && !login.isExpired(clock.now())) return login;
  const { refreshToken } = login;
  if (refreshToken === undefined) {
    throw new AuthRequiredError(
      `The ${rules.loginName} has ended and has no refresh token. ${signInAgain(context)}`,
      { code: "login_expired" },
    );
  }
  refuseKnown(context, state, login);
  const endpoints = await context.endpoints();
  if (!mayReceiveRefreshToken(endpoints.tokenEndpoint, login.issuer)) {
    throw new AuthRequiredError(
      `The stored login was made by ${login.issuer}; its refresh token is not sent to ${new URL(endpoints.tokenEndpoint).origin}. ` +
        "Sign in with this oauthConfig, or give this client a store of its own.",
      { code: "destination_refused" },
    );
  }
  // A refresh token is single use: better no refresh than one whose outcome cannot be kept.
  if (rules.refresh.underWayMs === undefined) await store.checkWritable?.(login.tokens);
  else await noteRefresh(context, login, clock.now());
  let result: Awaited<ReturnType<typeof refreshGrant>>;
  try {
    result = await refreshGrant(login, refreshToken, endpoints, network, () => clock.now());
  } catch (error) {
    if (!isOutcomeUnknown(error)) await noteRefresh(context, login, undefined);
    return await afterRefusal(context, state, login, error);
  }
  // What can be kept is kept before anything is said of the rest: the old refresh token is spent.
  if (result.renewed || result.login.refreshToken !== refreshToken) {
    const other = await keep(context, state, refreshToken, result.login.tokens);
    if (other) return other.isExpired(clock.now()) ? await spend(context, state, other) : other;
  }
  if (!result.renewed) throw withoutAccessToken(result.odd);
  if (result.odd.length > 0) {
    context.logger.warn(
      `The ${rules.loginName} was refreshed, but of the token endpoint's answer could not be used: ${result.odd.join(", ")}.`,
    );
  }
  const fresh = await withIdToken(context, endpoints, result);
  state.brought = fresh.accessToken;
  context.logger.info(`The ${rules.loginName} was refreshed.`);
  report(context, "refreshed", fresh);
  return fresh;
}

/** @throws {TokenRefreshError} which may pass, before the server takes a refresh. */
function refuseEarly({ clock, rules }: SessionContext, login: Login): void {
  const { refreshableFrom } = login.tokens;
  if (refreshableFrom === undefined || !login.isTooEarly(clock.now())) return;
  throw new TokenRefreshError(
    `The ${rules.loginName} cannot be refreshed before ${new Date(refreshableFrom).toISOString()}: the server takes no earlier refresh. ` +
      "It is kept as it is; try again then.",
    { code: "refresh_not_ready", retryable: true },
  );
}

/**
 * The id token that came with a refresh takes the place of the one that is held when it is verified. The new tokens are kept by
 * then: what was spent for them cannot be had back.
 *
 * @throws {AuthRequiredError} for one that is not good: the login is removed, since it may be somebody else's.
 */
async function withIdToken(
  context: SessionContext,
  endpoints: OAuthEndpoints,
  { login, idToken }: Awaited<ReturnType<typeof refreshGrant>>,
): Promise<Login> {
  const { store, network, rules, logger, clock } = context;
  if (idToken === undefined) return login;
  const { verifyRefreshed, NoKeys } = await import("./oauth/id-token.ts");
  const { clientId = clientIdOf(endpoints), subject } = login;
  try {
    await verifyRefreshed(idToken, { clientId, subject, now: clock.now() }, endpoints, network);
  } catch (error) {
    if (error instanceof NoKeys) {
      logger.info(`The id token of the refreshed ${rules.loginName} is not verified yet: ${error.message}.`);
      return login;
    }
    await store.delete();
    throw new AuthRequiredError(
      `The ${rules.loginName} was refreshed with an id token that is not good (${(error as Error).message}): it was removed. ${signInAgain(context)}`,
      { code: "id_token_invalid" },
    );
  }
  const verified = new Login({ ...login.tokens, idToken }, rules);
  await store.save(verified.tokens);
  return verified;
}

function report(
  { logger, onAuthRefresh }: SessionContext,
  outcome: AuthRefreshInfo["outcome"],
  { expiresAt }: Login,
): void {
  if (!onAuthRefresh) return;
  tell("onAuthRefresh", logger, () => onAuthRefresh({ outcome, expiresAt }));
}

function withoutAccessToken(odd: readonly string[]): TokenRefreshError {
  const isOdd = odd.includes("access_token");
  return new TokenRefreshError(
    `The login could not be refreshed: the token endpoint gave ${isOdd ? "an access token that is none" : "no access token"}. ` +
      "The login is kept as it was.",
    { code: isOdd ? "token_answer_invalid" : "token_answer_empty", status: 200, retryable: true },
  );
}

async function afterRefusal(
  context: SessionContext,
  state: Shared,
  spent: Login,
  error: unknown,
): Promise<Login> {
  const { refreshToken } = spent;
  if (!(error instanceof TokenRefreshError) || error.retryable || refreshToken === undefined) throw error;
  state.refused = { refreshToken, why: error };
  // Our lock binds only us: a program that does not know it may have refreshed meanwhile and left us its login.
  const login = await current(context, state);
  if (!login) throw await notSignedIn(context);
  if (login.refreshToken === refreshToken) {
    await noteRefused(context, login);
    throw loginOver(context, error);
  }
  if (login.accessToken !== spent.accessToken && !login.isExpired(context.clock.now())) return login;
  // Its access token has ended, but its refresh token may be good.
  return await spend(context, state, login);
}

function refuseKnown(context: SessionContext, state: Shared, { refreshToken }: Login): void {
  const { refused } = state;
  if (refused && refused.refreshToken === refreshToken) throw loginOver(context, refused.why);
}
