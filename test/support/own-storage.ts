import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Responses are kept by default, so every test that sends one would write into the home of whoever runs it. Each file has a
 * folder of its own instead; programs that it starts inherit the variable.
 */
const folder = mkdtempSync(join(tmpdir(), "oauth-codex-storage-"));
process.env["CODEX_COMPAT_STORAGE_DIR"] = folder;
process.on("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
