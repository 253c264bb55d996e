import { mkdtemp, rm } from "node:fs/promises";
import os, { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished, vi } from "vitest";

/** An empty home folder, until the test ends. */
export async function emptyHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), "oauth-codex-home-"));
  const homedir = vi.spyOn(os, "homedir").mockReturnValue(home);
  onTestFinished(async () => {
    homedir.mockRestore();
    await rm(home, { recursive: true, force: true });
  });
  return home;
}
