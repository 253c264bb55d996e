/** The accounts of a profile that are kept on this machine, as programs are told of them. No token is in here. */
import { AuthRequiredError } from "../../errors/local.ts";
import { messageOf } from "../../errors/message.ts";
import { checkOwner, isOf, type LoginOwner, loginIn, placeOf } from "../ownership.ts";
import type { AuthRules } from "../rules.ts";
import type { TokenSet, TokenStore } from "../store.ts";
import { Login } from "../tokens/login.ts";
import { writeActive } from "./active.ts";
import { chooseAccount, otherAccounts } from "./choose.ts";
import { checkAccountName, DEFAULT_NAME } from "./names.ts";
import { accountsOf, storeOfAccount } from "./place.ts";

/** An account whose login this package keeps on this machine. No token is in here. */
export interface KeptAccount {
  /** What the option `account` takes; `default` for the login without a name. */
  readonly name: string;
  /** Name of the profile that it was made under, and that alone may use it. */
  readonly profile: string;
  /** Whether clients of this profile use it that name no account: by `OAUTH_CODEX_ACCOUNT`, by the choice of `accounts.use`, or as `default`. */
  readonly active: boolean;
  /**
   * `signed-in`; `expired`: its access token has ended and nothing can be refreshed; `signed-out`: there is no login, but the server
   * knows this app already, which a sign-in goes on with; `unreadable`: `problem` says why.
   */
  readonly state: "signed-in" | "expired" | "signed-out" | "unreadable";
  /** What is wrong with an unreadable one, and what to do. */
  readonly problem: string | undefined;
  readonly email: string | undefined;
  /** As the server names it, where tokens say it. */
  readonly plan: string | undefined;
  /** Whether the person lets the app use their plan, where that is asked (`siwc`). */
  readonly planUse: "granted" | "withheld" | undefined;
  readonly accountId: string | undefined;
  /** When the access token ends. It is refreshed ahead of that, unless it has `expired`. */
  readonly expiresAt: Date | undefined;
  /** Name that the app has registered under, where the server registers apps. */
  readonly appName: string | undefined;
  /** Where the login is kept. */
  readonly location: string;
}

/** Who asks, as of when. */
interface Asking {
  readonly owner: LoginOwner;
  /** `undefined` for a profile that is not known here: what its tokens say is not known either. */
  readonly rules: AuthRules | undefined;
  readonly now: number;
}

/** Those of one profile, by name, the one without a name first. */
export async function keptAccounts(asking: Asking): Promise<KeptAccount[]> {
  const { profile } = asking.owner;
  const { name: active } = await chooseAccount(profile, undefined);
  const named = (await accountsOf(profile)).map(({ name }) => name).filter((name) => name !== DEFAULT_NAME);
  const looked = [DEFAULT_NAME, ...named].map(async (name) => await look(asking, name, name === active));
  return (await Promise.all(looked)).filter((found) => found !== undefined);
}

/** @returns `undefined` where there is nothing of that name. */
async function look(
  { owner, rules, now }: Asking,
  name: string,
  active: boolean,
): Promise<KeptAccount | undefined> {
  const store = storeOfAccount(owner, name);
  // Beside the login of the common place lies what was registered for other profiles.
  const registers = rules === undefined || rules.registration !== undefined;
  const registration = registers ? await store.registration?.load().catch(() => undefined) : undefined;
  const { tokens, problem } = await read(store, owner, name);
  if (!tokens && problem === undefined && !registration) return undefined;
  const login = tokens && new Login(tokens, rules);
  return {
    name,
    profile: owner.profile,
    active,
    state: problem === undefined ? stateOf(login, now) : "unreadable",
    problem,
    email: login?.account.email ?? registration?.email,
    plan: login?.account.plan,
    planUse: login?.account.planUse,
    accountId: login?.account.accountId,
    expiresAt: login?.account.expiresAt,
    appName: registration?.appName,
    location: placeOf(store),
  };
}

function stateOf(login: Login | undefined, now: number): KeptAccount["state"] {
  if (!login) return "signed-out";
  return login.refreshToken === undefined && login.isExpired(now) ? "expired" : "signed-in";
}

async function read(
  store: TokenStore,
  owner: LoginOwner,
  name: string,
): Promise<{ tokens?: TokenSet | undefined; problem?: string }> {
  try {
    const tokens = await store.load();
    // In the place that all profiles once shared, another one's login is listed there.
    if (tokens && name === DEFAULT_NAME && !isOf(owner, tokens)) return {};
    if (tokens) checkOwner(tokens, owner, loginIn(store));
    return { tokens };
  } catch (error) {
    return { problem: messageOf(error) };
  }
}

/**
 * Chooses the account of clients of a profile that name none.
 *
 * @param name `default` for the login without a name.
 * @throws {AuthRequiredError} for an account that has no login. The choice stays as it was.
 */
export async function useAccount(owner: LoginOwner, name: string): Promise<void> {
  const { profile } = owner;
  if (checkAccountName(name, "The name") === DEFAULT_NAME) return await writeActive(profile, undefined);
  const store = storeOfAccount(owner, name);
  const tokens = await store.load();
  if (!tokens) {
    const others = await otherAccounts(profile, name);
    throw new AuthRequiredError(
      [`There is no login of the account "${name}" of the profile "${profile}" in ${placeOf(store)}.`, others]
        .filter((sentence) => sentence !== undefined)
        .join(" "),
    );
  }
  checkOwner(tokens, owner, loginIn(store));
  await writeActive(profile, name);
}
