import type { DatabaseSync } from "node:sqlite";
import { TokenStoreWriteError } from "../../errors/auth.ts";
import { node } from "../../node.ts";
import { loadSqlite, SQLITE, sqliteCodeOf } from "../../sqlite.ts";

/** Longer than any holder has: a refresh gives up after 30 seconds. */
const LOCK_DEADLINE_MS = 45_000;
const LONGEST_PAUSE_MS = 150;

/** The lock cannot be had at all, as against one that somebody else has. */
export const LOCK_FAILED = "token_store_lock_failed";

interface LockOptions {
  readonly deadlineMs?: number;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
}

/**
 * Runs `work` while no other process (and no other holder in this one) has the lock of this file.
 *
 * The lock is an open transaction on an empty SQLite database: the operating system drops it when the process ends, however
 * it ends, so nobody ever waits for the dead and no age has to be guessed. It binds who uses this function; on NFS file locks
 * are not to be relied on. The file stays when the lock is gone: removing it would let two holders in.
 *
 * Where there is no `node:sqlite` (Bun before 1.4), `work` runs unlocked, and a warning says so once.
 */
export async function withFileLock<T>(
  path: string,
  work: () => Promise<T>,
  options: LockOptions = {},
): Promise<T> {
  const sqlite = loadSqlite();
  if (!sqlite) {
    warnOfNoLock();
    return await work();
  }
  const database = await acquire(() => new sqlite.DatabaseSync(path, { timeout: 0 }), path, options);
  try {
    // Who can open the file can hold the lock. By its path: closing a handle of our own would drop the lock (POSIX).
    await node.fs.promises.chmod(path, 0o600).catch(() => {});
    return await work();
  } finally {
    database.close();
  }
}

let warned = false;

function warnOfNoLock(): void {
  if (warned) return;
  warned = true;
  globalThis.process?.emitWarning?.(
    "This runtime has no node:sqlite (Node 22.20, Deno 2.2 and Bun 1.4 have it), so nothing keeps other processes from refreshing " +
      "the same login at the same moment, which can end it. Use the login in one process at a time, or a newer runtime.",
    { code: "OAUTH_CODEX_NO_LOGIN_LOCK" },
  );
}

async function acquire(
  open: () => DatabaseSync,
  path: string,
  {
    deadlineMs = LOCK_DEADLINE_MS,
    now = () => performance.now(),
    random = Math.random,
    sleep = pause,
  }: LockOptions,
): Promise<DatabaseSync> {
  const deadline = now() + deadlineMs;
  for (let tries = 0; ; tries++) {
    let database: DatabaseSync | undefined;
    try {
      database = open();
      database.exec("BEGIN EXCLUSIVE");
      return database;
    } catch (cause) {
      database?.close();
      if (sqliteCodeOf(cause) !== SQLITE.BUSY) {
        throw new TokenStoreWriteError("The lock of the login cannot be taken", {
          path,
          fix: "Its folder must be writable and on a local disk; if the file itself is damaged, delete it.",
          code: LOCK_FAILED,
          cause,
        });
      }
      if (now() >= deadline) {
        throw new TokenStoreWriteError("Another process has held the lock of the login for too long", {
          path,
          fix: "Find the process that has this file open, and end it if it hangs.",
          code: "token_store_locked",
        });
      }
    }
    // Asked again and again, because waiting inside SQLite would block the event loop. Uneven pauses keep waiters apart.
    await sleep(Math.min(5 * 2 ** Math.min(tries, 6), LONGEST_PAUSE_MS) * (0.5 + random() / 2));
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
