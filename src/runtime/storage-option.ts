import type { Storage } from "../compat/store/port.ts";
import { ConfigurationError } from "./errors/local.ts";

/** By these a storage is known. What lacks one of them would fail at some later call, and say less. */
const METHODS = ["get", "list", "count", "commit", "search"] as const satisfies readonly (keyof Storage)[];

/** @throws {ConfigurationError} for an option `storage` that is no storage. */
export function checkStorageOption(
  storage: Partial<Storage & PromiseLike<unknown>> | null | undefined,
): void {
  if (storage === undefined) return;
  if (typeof storage?.then === "function") {
    throw new ConfigurationError("storage is a promise: await sqliteStorage(…).");
  }
  let missing: readonly string[];
  try {
    missing = METHODS.filter((name) => typeof storage?.[name] !== "function");
  } catch {
    // One that cannot be used says why itself, to whoever uses it.
    return;
  }
  if (!missing.length) return;
  const what = missing.length === METHODS.length ? "" : ` (it has no ${missing.join(", ")})`;
  throw new ConfigurationError(
    `storage is no storage${what}. Pass memoryStorage() or await sqliteStorage(folder) of oauth-codex-sdk/storage, or an engine; a folder is compatStorageDir.`,
  );
}
