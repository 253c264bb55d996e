const SAID: ReadonlySet<unknown> = new Set(["ERR_ACCESS_DENIED", "EPERM", "EINVAL", "ENOTSUP"]);

/**
 * Whether an error of `fsync` means that there is none to be had: Node's permission model and sandboxes forbid it and nothing
 * else of a write, and some file systems know none for folders. What was written is there all the same; the system brings it to
 * disk in its own time, and only a power cut within seconds is not survived. A disk that fails says something else.
 */
export function isNoSync(error: unknown): boolean {
  return SAID.has((Object(error) as { code?: unknown }).code);
}
