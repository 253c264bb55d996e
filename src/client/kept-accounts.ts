/** What `accounts` does: the accounts of the profiles that there are. Loaded at its first use. */
import { chooseAccount } from "../runtime/auth/accounts/choose.ts";
import { type KeptAccount, keptAccounts, useAccount } from "../runtime/auth/accounts/kept.ts";
import { profilesFound } from "../runtime/auth/accounts/place.ts";
import { loadRules } from "../runtime/auth/credentials.ts";
import type { LoginOwner } from "../runtime/auth/ownership.ts";
import type { AuthRules } from "../runtime/auth/rules.ts";
import { ConfigurationError } from "../runtime/errors/local.ts";
import type { Profile } from "../runtime/profile.ts";
import type { ClientOptions } from "./client-options.ts";
import { chosen, PROFILES, selectProfile, UNMARKED_PROFILE } from "./profiles/select.ts";

type Wanted = ClientOptions["profile"];

const ownerOf = (profile: string): LoginOwner => ({ profile, unmarkedProfile: UNMARKED_PROFILE });

export async function list(wanted: Wanted): Promise<KeptAccount[]> {
  const profile = chosen(wanted);
  if (profile) return await ofProfile(profile.name, profile);
  const own = Object.values(PROFILES).filter(({ auth }) => auth);
  const names = new Set([...own.map(({ name }) => name), ...(await profilesFound())]);
  const lists = [...names].map((name) =>
    ofProfile(
      name,
      own.find((profile) => profile.name === name),
    ),
  );
  return (await Promise.all(lists)).flat();
}

async function ofProfile(name: string, profile: Profile | undefined): Promise<KeptAccount[]> {
  const rules: AuthRules | undefined = profile?.auth && (await loadRules(profile.auth));
  return await keptAccounts({ owner: ownerOf(name), rules, now: Date.now() });
}

export async function active(wanted: Wanted): Promise<string> {
  return (await chooseAccount(selectProfile({ profile: wanted }).profile.name, undefined)).name;
}

/** @throws {ConfigurationError} for a profile that nobody signs in to. */
export async function use(name: string, wanted: Wanted): Promise<void> {
  const { profile } = selectProfile({ profile: wanted });
  if (!profile.auth) {
    throw new ConfigurationError(
      `The profile "${profile.name}" takes a key, and has no accounts to choose from.`,
    );
  }
  await useAccount(ownerOf(profile.name), name);
}
