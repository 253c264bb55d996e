import { ConfigurationError } from "./errors/local.ts";
import { node } from "./node.ts";

/** @throws {ConfigurationError} for a user without one, as in containers that run under a bare number. */
export function homeFolder(): string {
  try {
    return node.os.homedir();
  } catch (cause) {
    throw new ConfigurationError(
      "There is no home folder to keep anything in: HOME is not set, and the system does not know this user. " +
        "Set HOME, or give the client places of its own (tokenStore, compatStorageDir).",
      { cause },
    );
  }
}
