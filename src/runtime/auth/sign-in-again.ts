/** What is said where nobody is signed in, or not any more. */
import type { TokenRefreshError } from "../errors/auth.ts";
import { AuthRequiredError } from "../errors/local.ts";
import { readEnv } from "../platform.ts";
import type { ChosenAccount } from "./accounts/choose.ts";
import { placeOf } from "./ownership.ts";
import type { AuthRules } from "./rules.ts";
import type { TokenStore } from "./store.ts";

interface SignIn {
  readonly rules: AuthRules;
  /** The account that the login is of, where it is one of this package's. */
  readonly account?: ChosenAccount | undefined;
}

/** How a person signs in at the command line instead, for a profile that the command knows. */
export function orByCommand({ rules, account }: SignIn, more = ""): string {
  const named = account?.by === undefined ? "" : ` --as ${account.name}`;
  return rules.command === undefined ? "" : ` (or: ${rules.command}${named}${more})`;
}

export const signInAgain = (context: SignIn): string =>
  `Sign in again: client.login()${orByCommand(context)}.`;

export function loginOver(context: SignIn, why: TokenRefreshError): AuthRequiredError {
  return new AuthRequiredError(`${why.message} ${signInAgain(context)}`, {
    code: why.code ?? "login_expired",
    cause: why,
  });
}

export async function notSignedIn(
  context: SignIn & { readonly store: TokenStore },
): Promise<AuthRequiredError> {
  const { store, rules, account } = context;
  const named = account?.by === undefined ? "" : ` of the account "${account.name}" (${account.by})`;
  const otherWays = Object.entries(rules.otherWays ?? {}).filter(([variable]) => readEnv(variable));
  const others = await account?.others();
  return new AuthRequiredError(
    [
      `There is no ${rules.loginName}${named} in ${placeOf(store)}. ` +
        `Sign in with client.login()${orByCommand(context)}, or pass accessToken.`,
      ...(others === undefined ? [] : [others]),
      ...otherWays.map(([, sentence]) => sentence),
    ].join(" "),
  );
}
