import type { Clock } from "../clock.ts";
import { printable } from "../errors/foreign.ts";
import { AuthRequiredError } from "../errors/local.ts";
import type { Hooks } from "../hooks.ts";
import type { Logger } from "../log.ts";
import type { Fetch, OAuthConfig, Secret } from "../option-types.ts";
import type { Terms } from "../terms.ts";
import type { LoginOwner } from "./ownership.ts";
import type { AuthRules, LazyAuthRules } from "./rules.ts";
import type { TokenStore } from "./store.ts";
import { Login } from "./tokens/login.ts";

/** Where a client's credential comes from, and what signing in and refreshing need. */
export interface CredentialSources extends LoginOwner {
  /** How the profile signs in; `undefined` for one that takes a key. */
  readonly auth: AuthRules | LazyAuthRules | undefined;
  /** What the backend's terms say of where logins are kept. */
  readonly terms?: (() => Promise<Terms>) | undefined;
  /** Whether the caller named the profile, or gave one. */
  readonly profileNamed: boolean;
  /** The caller's own token or key: goes wherever the caller sends the request. */
  readonly given: Secret | undefined;
  /** Whether the given one may have spaces inside. */
  readonly spaced: boolean;
  /** Default: the place of the account. */
  readonly tokenStore: TokenStore | undefined;
  /** Name of a login that this package keeps. Default: as the environment or the command has chosen, else the one without a name. */
  readonly account?: string | undefined;
  readonly allowedOrigins: readonly string[];
  readonly oauthConfig: OAuthConfig;
  readonly originator: string;
  /** The program's name, for a server that registers it. */
  readonly appName?: string | undefined;
  readonly userAgent: string;
  readonly fetch: Fetch;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly onAuthRefresh?: Hooks["onAuthRefresh"];
}

export interface Credential {
  /** The same object as long as it is the same login. */
  readonly login: Login;
  /** After the API refused this one: another, if there is one to be had. */
  readonly renew?: (() => Promise<Credential | undefined>) | undefined;
  /** Told when the API refused this one although it came of a renewal. */
  readonly refused?: (() => void) | undefined;
  /** Whether an error of `renew` means that only signing in again helps; any other leaves the API's refusal as it is. */
  readonly isOver?: ((error: unknown) => boolean) | undefined;
}

/** What answers were asked for with: whose they are. */
export const usedFor = new WeakMap<Response, Credential>();

/**
 * The credential for one attempt.
 *
 * @throws {AuthRequiredError} when there is none, when the caller's function gives none, or when a stored login must not
 *   go to this URL.
 */
export function resolveCredential(
  sources: CredentialSources,
  target: { readonly url: URL },
  signal: AbortSignal,
): Credential | Promise<Credential> {
  const { given, spaced, auth } = sources;
  if (given === undefined) {
    return stored
      ? stored.storedCredential(sources, target.url, signal)
      : import("./stored.ts").then((loaded) => {
          stored = loaded;
          return loaded.storedCredential(sources, target.url, signal);
        });
  }
  if (typeof given === "function") {
    return asked(sources, given).then((credential) => {
      refuseKey(credential.login.accessToken, auth, target.url);
      return credential;
    });
  }
  refuseKey(given, auth, target.url);
  return fixed.get(sources) ?? fix(sources, checkToken(given, spaced));
}

/** A token that never changes is read once. */
async function fix(sources: CredentialSources, accessToken: string): Promise<Credential> {
  const rules = await rulesFor(sources);
  const credential = fixed.get(sources) ?? { login: new Login({ accessToken }, rules) };
  fixed.set(sources, credential);
  return credential;
}

/** The rules themselves, wherever they come from. */
export async function loadRules(auth: AuthRules | LazyAuthRules): Promise<AuthRules> {
  return "load" in auth ? await auth.load() : auth;
}

async function rulesFor({ auth }: CredentialSources): Promise<AuthRules | undefined> {
  return auth && (await loadRules(auth));
}

/** An API key at the door of a profile that signs in: there it is only "unauthorized". A proxy may have keys that look the same. */
function refuseKey(token: string, auth: CredentialSources["auth"], url: URL): void {
  if (!token.startsWith("sk-") || !auth?.origins.includes(url.origin)) return;
  throw new AuthRequiredError(
    `accessToken is an API key (sk-…), which ${url.origin} does not take. Pass it as apiKey to use OpenAI's API, or leave it out and sign in with client.login().`,
    { code: "api_key_as_access_token" },
  );
}

/** Kept after the first request, like the request code itself. */
let stored: typeof import("./stored.ts") | undefined;

/** Credentials that never change, which need no second look. */
const fixed = new WeakMap<CredentialSources, Credential>();

async function asked(sources: CredentialSources, given: Secret): Promise<Credential> {
  const login = await revealed(sources, given);
  return {
    login,
    renew: async () => {
      const next = await revealed(sources, given);
      return next.accessToken === login.accessToken ? undefined : { login: next };
    },
  };
}

/** What the caller's function gave last, by client. */
const last = new WeakMap<CredentialSources, Login>();

/** The caller's own token (or key) as a login. It is read once, however often the caller's function gives it. */
export async function revealed(sources: CredentialSources, given: Secret): Promise<Login> {
  const accessToken = await reveal(given, sources.spaced);
  const known = last.get(sources);
  if (known?.accessToken === accessToken) return known;
  const login = new Login({ accessToken }, await rulesFor(sources));
  last.set(sources, login);
  return login;
}

/** @throws {AuthRequiredError} when the caller's function fails, or what it gives cannot be a token. */
async function reveal(secret: Secret, spaced: boolean): Promise<string> {
  let token: unknown;
  try {
    token = typeof secret === "function" ? await secret() : secret;
  } catch (cause) {
    throw new AuthRequiredError(
      "The function given as accessToken (or apiKey) failed; its error is the cause.",
      {
        cause: printable(cause),
        code: "credential_function_failed",
      },
    );
  }
  return checkToken(token, spaced);
}

function checkToken(token: unknown, spaced: boolean): string {
  if (typeof token !== "string" || token.trim() === "") {
    throw new AuthRequiredError(
      `accessToken (or apiKey) must give a non-empty string; it gave ${typeof token === "string" ? "an empty one" : typeof token}.`,
    );
  }
  // A ChatGPT token has no spaces. A key may: other servers choose theirs freely, and test suites use placeholders like "My Key".
  if ((spaced ? /[^\x20-\x7e]|^ | $/ : /[^\x21-\x7e]/).test(token)) {
    throw new AuthRequiredError(
      "accessToken (or apiKey) holds a space, line break or other character no token has.",
    );
  }
  return token;
}
