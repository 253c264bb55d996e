/** Which account a client means: by its option, a variable, or the choice of `oauth-codex use`; never by anything else. */
import { readEnv } from "../../platform.ts";
import type { LoginOwner } from "../ownership.ts";
import type { TokenStore } from "../store.ts";
import { readActive } from "./active.ts";
import { checkAccountName, DEFAULT_NAME } from "./names.ts";
import { accountsOf, storeOfAccount } from "./place.ts";

const VARIABLE = "OAUTH_CODEX_ACCOUNT";

interface Choice {
  readonly name: string;
  /** What chose it; `undefined` where nothing did. */
  readonly by: string | undefined;
}

/**
 * @param given The option `account`.
 * @throws {ConfigurationError} for a name that no account may have.
 * @throws {TokenStoreReadError} for a choice that cannot be read.
 */
export async function chooseAccount(profile: string, given: string | undefined): Promise<Choice> {
  if (given !== undefined) {
    return { name: checkAccountName(given, "The option account"), by: "the option account" };
  }
  const variable = readEnv(VARIABLE);
  if (variable !== undefined) return { name: checkAccountName(variable, VARIABLE), by: VARIABLE };
  const active = await readActive(profile);
  return active === undefined
    ? { name: DEFAULT_NAME, by: undefined }
    : { name: active, by: "oauth-codex use" };
}

/** An account, with the store of its login. */
export interface ChosenAccount extends Choice {
  readonly store: TokenStore;
  /** What to say besides where it has no login: which other ones there are. */
  others(): Promise<string | undefined>;
}

/** @throws as {@link chooseAccount} does. */
export async function chosenAccount(owner: LoginOwner, given: string | undefined): Promise<ChosenAccount> {
  const choice = await chooseAccount(owner.profile, given);
  return {
    ...choice,
    store: storeOfAccount(owner, choice.name),
    others: () => otherAccounts(owner.profile, choice.name),
  };
}

/** A sentence; `undefined` where there are none. */
export async function otherAccounts(profile: string, chosen: string): Promise<string | undefined> {
  const found = (await accountsOf(profile)).filter(({ name, signedIn }) => signedIn && name !== chosen);
  if (found.length === 0) return undefined;
  const names = found.map(({ name }) => name).join(", ");
  return `Accounts that there are: ${names}. To use one, name it: the option account, ${VARIABLE}, or oauth-codex use NAME.`;
}
