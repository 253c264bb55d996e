import * as z from "zod/mini";
import { OAuthCallbackParseError, OAuthStateMismatchError } from "../../errors/auth.ts";
import { ConfigurationError } from "../../errors/local.ts";
import type { Account } from "../account.ts";
import type { CredentialSources } from "../credentials.ts";
import { type Held, heldIn } from "../held.ts";
import { asJSON } from "../oauth/token-endpoint.ts";
import { checkOwner, markOf } from "../ownership.ts";
import type { TokenStore } from "../store.ts";
import { endpointsOf, rulesOf, storeOf } from "../stored.ts";
import { checkCallback, parseCallback } from "./callback.ts";
import { clientFor } from "./client.ts";
import { beginLogin, exchangeCode, type PendingLogin } from "./code-grant.ts";
import { keepLogin, writableStore } from "./login.ts";

/** How long somebody may take between the two steps. */
const PENDING_MS = 15 * 60_000;

/** A login that waits for its answer. */
export interface StartedLogin {
  /** What the person opens. */
  readonly url: string;
  /** Comes back in the callback. */
  readonly state: string;
  readonly redirectUri: string;
  readonly expiresAt: Date;
  /**
   * All that `finishLogin` needs, for finishing in another process. Keep it where the person who signs in cannot be
   * confused with another (a server-side session), and as secret as a password.
   */
  readonly resume: string;
}

const Pending = z.object({
  url: z.string(),
  state: z.string(),
  codeVerifier: z.string(),
  redirectUri: z.string(),
  expiresAt: z.number(),
  nonce: z.optional(z.string()),
  profile: z.optional(z.string()),
  held: z.optional(z.nullable(z.object({ mark: z.string(), whose: z.optional(z.string()) }))),
});

/** The profile is that of the server which gives the code: no other gets to see it. */
type Waiting = PendingLogin & {
  readonly expiresAt: number;
  readonly profile?: string | undefined;
  /** What the store held when it was begun. */
  readonly held?: Held | undefined;
};

/** Logins begun in this process, by store and state. */
const waiting = new WeakMap<TokenStore, Map<string, Waiting>>();

export async function startLogin(
  sources: CredentialSources,
  options: { redirectUri?: string; consent?: boolean } = {},
): Promise<StartedLogin> {
  const store = await writableStore(sources);
  const endpoints = await endpointsOf(sources);
  const redirectUri = options.redirectUri ?? endpoints.redirectUri ?? endpoints.rules.redirect.uri;
  const client = await clientFor(endpoints, store, options);
  const now = sources.clock.now();
  const login = {
    ...(await beginLogin(endpoints, redirectUri, client.asking)),
    expiresAt: now + PENDING_MS,
    profile: markOf(sources),
    held: await heldIn(store, await rulesOf(sources)),
  };
  const logins = waiting.get(store) ?? new Map<string, Waiting>();
  waiting.set(store, logins);
  for (const [state, { expiresAt }] of logins) if (expiresAt <= now) logins.delete(state);
  logins.set(login.state, login);
  const { url, state, expiresAt } = login;
  return { url, state, redirectUri, expiresAt: new Date(expiresAt), resume: JSON.stringify(login) };
}

export async function finishLogin(
  sources: CredentialSources,
  { callbackUrl, resume }: { callbackUrl: string; resume?: string | undefined },
): Promise<Account> {
  // The answer comes first: nothing that a stranger sends may touch the store.
  const params = parseCallback(callbackUrl, { bareCode: false });
  const { refusals } = await rulesOf(sources);
  const store = await storeOf(sources);
  const logins = waiting.get(store);
  const state = params.get("state") ?? "";
  const login = resume === undefined ? logins?.get(state) : readResume(resume);
  if (!login) {
    throw new OAuthStateMismatchError(
      "No login with this state was started by this client, or it was finished already. Start again with startLogin().",
    );
  }
  checkState(params, login.state);
  checkOwner(login, sources, "This login");
  // Used once, whatever becomes of it.
  logins?.delete(state);
  checkCallback(params, login.state, refusals);
  if (login.expiresAt <= sources.clock.now()) {
    throw new OAuthStateMismatchError("This login was started too long ago. Start again with startLogin().");
  }
  await writableStore(sources);
  const endpoints = await endpointsOf(sources);
  const client = await clientFor(endpoints, store);
  const clientId = await client.exchangeAs(params);
  const made = await exchangeCode(params, login, clientId, endpoints, sources, () => sources.clock.now());
  await client.admit(made);
  return await keepLogin(sources, store, made, login.held);
}

/** The state alone, before the login is used up. */
function checkState(params: URLSearchParams, state: string): void {
  try {
    checkCallback(params, state);
  } catch (error) {
    if (!(error instanceof OAuthCallbackParseError)) throw error;
  }
}

function readResume(resume: string): Waiting {
  const result = Pending.safeParse(asJSON(resume));
  if (!result.success) {
    throw new ConfigurationError("resume is not what startLogin() gave: pass its `resume` text unchanged.");
  }
  const { held, ...rest } = result.data;
  return { ...rest, held: held && { mark: held.mark, whose: held.whose } };
}
