/** Where the logins of accounts are, each in a file of its own. */
import { node } from "../../node.ts";
import type { LoginOwner } from "../ownership.ts";
import type { OwnTokenStore, TokenStore } from "../store.ts";
import { defaultTokenStore } from "../stores/default-chain.ts";
import { FileLogin } from "../stores/file-store.ts";
import { flatFormat } from "../stores/formats.ts";
import { KEYRING_SERVICE, KEYRING_USER, KeyringLogin } from "../stores/keyring.ts";
import { accountsFolder, ownAuthFile } from "../stores/places.ts";
import { MovedLogin } from "./moved-login.ts";
import { DEFAULT_NAME, folderOfProfile, isAccountName, profileOfFolder } from "./names.ts";

const SUFFIX = ".json";
const REGISTRATION = ".registration.json";

export const folderOf = (profile: string): string =>
  node.path.join(accountsFolder(), folderOfProfile(profile));

const byFile = new Map<string, OwnTokenStore>();

/**
 * The store of an account: one for the whole process, so that all clients of it share one refresh.
 *
 * The login without a name of the profile whose logins are not marked is where the Python package looks, too. Any other profile's
 * has a place of its own, so that both can be there.
 */
export function storeOfAccount({ profile, unmarkedProfile }: LoginOwner, name: string): TokenStore {
  const isDefault = name === DEFAULT_NAME;
  if (isDefault && profile === unmarkedProfile) return defaultTokenStore();
  const path = node.path.join(folderOf(profile), name + SUFFIX);
  const known = byFile.get(path);
  if (known) return known;
  const own = new FileLogin(path, flatFormat);
  const store = isDefault ? new MovedLogin(own, profile, commonPlaces()) : own;
  byFile.set(path, store);
  return store;
}

/** Where older versions kept the logins of all profiles. */
function commonPlaces(): OwnTokenStore[] {
  return [
    new FileLogin(ownAuthFile(), flatFormat),
    new KeyringLogin({ service: KEYRING_SERVICE, user: KEYRING_USER }),
  ];
}

/** Accounts of a profile that have a file of their own, by name. */
interface Found {
  readonly name: string;
  /** Whether there is a login; else only what the server knows it by, which outlives a sign-out. */
  readonly signedIn: boolean;
}

export async function accountsOf(profile: string): Promise<Found[]> {
  const files = new Set(await readFolder(folderOf(profile)));
  const names = new Set(
    [...files].flatMap((file) =>
      file.endsWith(REGISTRATION)
        ? [file.slice(0, -REGISTRATION.length)]
        : file.endsWith(SUFFIX)
          ? [file.slice(0, -SUFFIX.length)]
          : [],
    ),
  );
  return [...names]
    .filter(isAccountName)
    .sort()
    .map((name) => ({ name, signedIn: files.has(name + SUFFIX) }));
}

/** Profiles of which there is a folder. */
export async function profilesFound(): Promise<string[]> {
  const folders = await readFolder(accountsFolder());
  return folders.flatMap((folder) => profileOfFolder(folder) ?? []).sort();
}

async function readFolder(path: string): Promise<string[]> {
  // Whoever looks a single account up in it is told what is wrong with the folder.
  return await node.fs.promises.readdir(path).catch(() => []);
}
