import type { Change, Staged, Storage } from "../store/port.ts";

/** Commits changes together with the bytes that they name. When that fails, nobody will want the bytes: they go. */
export async function commitStaged(
  storage: Storage,
  staged: Staged,
  changes: readonly Change[],
  release: readonly (string | null)[] = [],
): Promise<void> {
  try {
    await storage.commit(changes, { adopt: [staged], release });
  } catch (error) {
    await storage.discard(staged).catch(() => {});
    throw error;
  }
}
