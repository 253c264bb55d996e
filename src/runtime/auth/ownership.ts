import { AuthRequiredError } from "../errors/local.ts";
import type { Registration, TokenSet, TokenStore } from "./store.ts";

/** Whose logins a client may touch. */
export interface LoginOwner {
  /** Name of the profile in force. */
  readonly profile: string;
  /** The profile of logins that name none: those of other programs, and of versions that knew no other. */
  readonly unmarkedProfile: string;
}

export const ANOTHER_PROFILE = "login_of_another_profile";

/** What a new login says of its profile: nothing where that goes without saying, so that other programs see nothing new. */
export function markOf({ profile, unmarkedProfile }: LoginOwner): string | undefined {
  return profile === unmarkedProfile ? undefined : profile;
}

type Marked = Pick<TokenSet, "profile">;

const madeUnder = (login: Marked, { unmarkedProfile }: LoginOwner): string =>
  login.profile ?? unmarkedProfile;

export const isOf = (owner: LoginOwner, login: Marked): boolean => madeUnder(login, owner) === owner.profile;

/** @throws {AuthRequiredError} for a login that was made under another profile. */
export function checkOwner(login: Marked, owner: LoginOwner, where: string): void {
  if (isOf(owner, login)) return;
  const made = madeUnder(login, owner);
  throw new AuthRequiredError(
    `${where} was made under the profile "${made}", and this client's profile is "${owner.profile}": it is neither used nor ` +
      `refreshed, replaced or revoked here. Give this client a tokenStore of its own, or sign out under "${made}" first.`,
    { code: ANOTHER_PROFILE },
  );
}

/**
 * A client that a server issued to one app is no other app's: a person agreed to the one that they saw.
 *
 * @throws {AuthRequiredError} for a registration under another name.
 */
export function checkApp(
  registration: Registration | undefined,
  appName: string | undefined,
  store: TokenStore,
): void {
  const registered = registration?.appName;
  if (registered === undefined || appName === undefined || registered === appName) return;
  throw new AuthRequiredError(
    `${loginIn(store)} is of the app "${registered}", and this one is "${appName}": a person has let that one use their plan, and no ` +
      "other. Give this app a login of its own: the option `account` with a name of yours, or a tokenStore.",
    { code: "login_of_another_app" },
  );
}

export const loginIn = (store: TokenStore): string => `The login in ${placeOf(store)}`;

export const placeOf = ({ location }: TokenStore): string => location ?? "the token store";
