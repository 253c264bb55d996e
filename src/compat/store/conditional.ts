import { type BlobChanges, type Change, type Refusal, refusalOf, type Storage } from "./port.ts";

/** For a `require` or `forbid` whose failure is nobody's error: somebody else was there first. */
export const OVERTAKEN: Refusal = { status: 409, message: "out of date" };

/** Commits. @returns false when a condition did not hold, so that nothing was changed. */
export async function commitIf(
  storage: Storage,
  changes: readonly Change[],
  blobs?: BlobChanges,
): Promise<boolean> {
  try {
    await storage.commit(changes, blobs);
    return true;
  } catch (error) {
    if (refusalOf(error)) return false;
    throw error;
  }
}
