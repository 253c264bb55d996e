import { homeFolder } from "../../home-folder.ts";
import { node } from "../../node.ts";
import { readEnv } from "../../platform.ts";

/** The folder that this package shares with the Python package of the same name. */
export function ownFolder(): string {
  return node.path.join(homeFolder(), ".oauth_codex");
}

export function ownAuthFile(): string {
  return node.path.join(ownFolder(), "auth.json");
}

/** `$CODEX_HOME/auth.json`, by default `~/.codex/auth.json` (openai/codex, `codex-rs/login/src/auth/storage.rs`). */
export function codexAuthFile(): string {
  return node.path.join(readEnv("CODEX_HOME") ?? node.path.join(homeFolder(), ".codex"), "auth.json");
}

/** Everything about the accounts of this package that have a place of their own: a folder for each profile. */
export function accountsFolder(): string {
  return node.path.join(ownFolder(), "accounts");
}
