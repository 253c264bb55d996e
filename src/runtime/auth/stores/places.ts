import { homedir } from "node:os";
import { join } from "node:path";
import { readEnv } from "../../platform.ts";

/** The folder that this package shares with the Python package of the same name. */
export function ownFolder(): string {
  return join(homedir(), ".oauth_codex");
}

export function ownAuthFile(): string {
  return join(ownFolder(), "auth.json");
}

/** `$CODEX_HOME/auth.json`, by default `~/.codex/auth.json` (openai/codex, `codex-rs/login/src/auth/storage.rs`). */
export function codexAuthFile(): string {
  return join(readEnv("CODEX_HOME") ?? join(homedir(), ".codex"), "auth.json");
}
