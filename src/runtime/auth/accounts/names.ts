/** Names of accounts and profiles as parts of a path, on every file system. */
import { ConfigurationError } from "../../errors/local.ts";
import { asText } from "../../errors/message.ts";

/** What the login without a name is called. */
export const DEFAULT_NAME = "default";

/** Lower case alone, since some file systems keep it apart and some do not. */
const NAME = /^[a-z\d][a-z\d._-]{0,63}$/;
/** Devices of Windows, whatever follows the first dot. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
/** Would be the file of another account's registration. */
const REGISTRATION = /\.registration$/;

export const isAccountName = (name: unknown): name is string =>
  typeof name === "string" && NAME.test(name) && !DEVICE.test(name) && !REGISTRATION.test(name);

/**
 * @param from Where the name stands, as the message calls it.
 * @throws {ConfigurationError} for a name that no account may have.
 */
export function checkAccountName(name: unknown, from: string): string {
  if (isAccountName(name)) return name;
  throw new ConfigurationError(
    `${from} ${JSON.stringify(asText(name))} is no name for an account: up to 64 lower-case letters, digits, ".", "_" and "-", ` +
      'a letter or digit first; no device of Windows such as "con", and no ".registration" at the end.',
  );
}

/** A profile may have any name. What a folder cannot be called by everywhere is written as `%` and two digits. */
export function folderOfProfile(profile: string): string {
  const bytes = [...new TextEncoder().encode(profile)];
  const folder = bytes.map((byte) => {
    const character = String.fromCharCode(byte);
    return /[a-z\d_-]/.test(character) ? character : escaped(byte);
  });
  return DEVICE.test(profile) ? [escaped(bytes[0] ?? 0), ...folder.slice(1)].join("") : folder.join("");
}

const escaped = (byte: number): string => `%${byte.toString(16).padStart(2, "0")}`;

/** `undefined` for a folder that is not one of ours. */
export function profileOfFolder(folder: string): string | undefined {
  try {
    const profile = decodeURIComponent(folder);
    return folderOfProfile(profile) === folder ? profile : undefined;
  } catch {
    return undefined;
  }
}
