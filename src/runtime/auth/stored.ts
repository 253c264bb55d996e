import { OAuthCodexError } from "../errors/base.ts";
import { AuthRequiredError, ConfigurationError } from "../errors/local.ts";
import { PlanUseNotGrantedError } from "../errors/plan.ts";
import type { ChosenAccount } from "./accounts/choose.ts";
import { type Credential, type CredentialSources, loadRules } from "./credentials.ts";
import { mayReceiveStoredToken } from "./destination.ts";
import { givenStore } from "./given-store.ts";
import { type OAuthEndpoints, resolveEndpoints } from "./oauth/config.ts";
import { checkApp, placeOf } from "./ownership.ts";
import type { AuthRules, LazyAuthRules } from "./rules.ts";
import { freshLogin, isOver, refusedAgain, renewedLogin, type SessionContext } from "./session.ts";
import { orByCommand } from "./sign-in-again.ts";
import type { TokenStore } from "./store.ts";

/** The stored login as the credential for a URL. The destination is checked before the store is even read. */
export async function storedCredential(
  sources: CredentialSources,
  url: URL,
  signal: AbortSignal,
): Promise<Credential> {
  const { origins, loginName } = signInOf(sources);
  if (!mayReceiveStoredToken(url, { ...sources, origins })) {
    throw new AuthRequiredError(
      `A stored ${loginName} is only sent to ${origins.join(", ")}, not to ${url.origin}. ` +
        `Pass accessToken or apiKey for it, or name it in allowedOrigins together with profile: "${sources.profile}".`,
      { code: "destination_refused" },
    );
  }
  const context = await sessionOf(sources);
  await checkRegistration(context, sources);
  const login = await untilAborted(freshLogin(context), signal);
  if (!login.hasPlan) throw new PlanUseNotGrantedError(loginName, orByCommand(context, " --consent"));
  const { accessToken: rejected } = login;
  return {
    login,
    renew: async () => {
      const next = await untilAborted(renewedLogin(context, rejected), signal);
      return next && { login: next, refused: () => refusedAgain(context, next) };
    },
    isOver,
  };
}

type Profiled = Pick<CredentialSources, "auth" | "profile">;

/**
 * What is known of a profile's logins before its rules are loaded.
 *
 * @throws {AuthRequiredError} for a profile that nobody signs in to.
 */
export function signInOf({ auth, profile }: Profiled): AuthRules | LazyAuthRules {
  if (auth) return auth;
  throw new AuthRequiredError(
    `The profile "${profile}" takes a key, and a stored login is not sent there: pass apiKey (or accessToken).`,
    { code: "destination_refused" },
  );
}

/** @throws {AuthRequiredError} for a profile that nobody signs in to. */
export async function rulesOf(sources: Profiled): Promise<AuthRules> {
  return await loadRules(signInOf(sources));
}

/** A caller who gives up leaves; the refresh goes on, because its answer may already be on the way and must be kept. */
function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(signal.reason);
    if (signal.aborted) leave();
    signal.addEventListener("abort", leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}

export async function sessionOf(sources: CredentialSources): Promise<SessionContext> {
  const { logger, clock, onAuthRefresh } = sources;
  const { store, account } = await placeOfLogin(sources);
  return {
    owner: sources,
    rules: await rulesOf(sources),
    store,
    account,
    endpoints: () => endpointsOf(sources),
    network: sources,
    logger,
    clock,
    onAuthRefresh,
  };
}

/** Clients whose registration was looked at: its name never changes. */
const ofThisApp = new WeakSet<CredentialSources>();

async function checkRegistration(
  { rules, store }: SessionContext,
  sources: CredentialSources,
): Promise<void> {
  if (!rules.registration || !store.registration || ofThisApp.has(sources)) return;
  const registration = await store.registration.load();
  checkApp(registration, sources.appName, store);
  if (registration) ofThisApp.add(sources);
}

/** Where a client's login is kept; as whose, where it is one of this package's accounts. */
interface LoginPlace {
  readonly store: TokenStore;
  readonly account: ChosenAccount | undefined;
}

const chosen = new WeakMap<CredentialSources, Promise<LoginPlace>>();

export async function storeOf(sources: CredentialSources): Promise<TokenStore> {
  return (await placeOfLogin(sources)).store;
}

/** Once per client: what another program chooses later changes no client that is at work. */
async function placeOfLogin(sources: CredentialSources): Promise<LoginPlace> {
  const { tokenStore } = sources;
  if (tokenStore?.remote) await checkRemote(tokenStore, sources);
  if (tokenStore) return { store: givenStore(tokenStore), account: undefined };
  let place = chosen.get(sources);
  if (!place) {
    place = choose(sources);
    chosen.set(sources, place);
    place.catch(() => chosen.delete(sources));
  }
  return await place;
}

/** @throws {ConfigurationError} with the clause, where a backend's terms want logins on the person's own machine. */
async function checkRemote(store: TokenStore, { terms }: CredentialSources): Promise<void> {
  const { remoteTokenStore: term } = (await terms?.()) ?? {};
  if (!term || term.allowed === true) return;
  throw new ConfigurationError(
    `${placeOf(store)} keeps logins away from this machine, which this backend's terms do not allow: ${term.clause} Use a FileTokenStore or ` +
      "a KeyringTokenStore.",
  );
}

async function choose(sources: CredentialSources): Promise<LoginPlace> {
  try {
    const { chosenAccount } = await import("./accounts/choose.ts");
    const account = await chosenAccount(sources, sources.account);
    return { store: account.store, account };
  } catch (cause) {
    if (cause instanceof OAuthCodexError) throw cause;
    throw new AuthRequiredError(
      "This JavaScript runtime has no place to keep a login. Pass accessToken, or a tokenStore of your own.",
      { cause },
    );
  }
}

const resolved = new WeakMap<CredentialSources, Promise<OAuthEndpoints>>();

/** Once per client; after a failure (of discovery, say) the next call tries again. */
export function endpointsOf(sources: CredentialSources): Promise<OAuthEndpoints> {
  let endpoints = resolved.get(sources);
  if (!endpoints) {
    endpoints = rulesOf(sources).then((rules) =>
      resolveEndpoints(rules, sources.oauthConfig, sources, sources),
    );
    resolved.set(sources, endpoints);
    endpoints.catch(() => resolved.delete(sources));
  }
  return endpoints;
}
