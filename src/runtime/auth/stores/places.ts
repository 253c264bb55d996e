import { homedir } from "node:os";
import { join } from "node:path";
import { ConfigurationError } from "../../errors/local.ts";
import { readEnv } from "../../platform.ts";

/** @throws {ConfigurationError} for a user without one, as in containers that run under a bare number. */
function homeFolder(): string {
  try {
    return homedir();
  } catch (cause) {
    throw new ConfigurationError(
      "There is no home folder to keep the login in: HOME is not set, and the system does not know this user. " +
        "Set HOME, or give the client a tokenStore, e.g. new FileTokenStore(path).",
      { cause },
    );
  }
}

/** The folder that this package shares with the Python package of the same name. */
export function ownFolder(): string {
  return join(homeFolder(), ".oauth_codex");
}

export function ownAuthFile(): string {
  return join(ownFolder(), "auth.json");
}

/** `$CODEX_HOME/auth.json`, by default `~/.codex/auth.json` (openai/codex, `codex-rs/login/src/auth/storage.rs`). */
export function codexAuthFile(): string {
  return join(readEnv("CODEX_HOME") ?? join(homeFolder(), ".codex"), "auth.json");
}
