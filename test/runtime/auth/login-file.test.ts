/** The file of a login: what is asked of it before it is read, how it is written, and its lock. Without a client. */
import { execFileSync } from "node:child_process";
import realFs, {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TokenStoreWriteError } from "../../../src/index.ts";
import { FileLogin } from "../../../src/runtime/auth/stores/file-store.ts";
import {
  codeOf,
  type FileSystem,
  readPrivate,
  rehearseWrite,
  sweepTemporaries,
  UntrustedFile,
  writePrivate,
} from "../../../src/runtime/auth/stores/file-system.ts";
import { flatFormat } from "../../../src/runtime/auth/stores/formats.ts";
import { withFileLock } from "../../../src/runtime/auth/stores/lock.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "oauth-codex-"));
  path = join(folder, "auth.json");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const failure = async (promise: Promise<unknown>): Promise<Error & { fix?: string; code?: string }> =>
  await promise.then(
    () => expect.fail("resolved"),
    (error) => error,
  );
const place = async (content: string | Uint8Array, mode = 0o600): Promise<void> => {
  await writeFile(path, content);
  await chmod(path, mode);
};
const fail = (code: string) => async (): Promise<never> => {
  throw Object.assign(new Error(code), { code });
};

/** The real file system, which counts what is open. */
function counting(changes: Partial<FileSystem> = {}) {
  const open = new Set<object>();
  const fileSystem: FileSystem = {
    ...realFs,
    open: async (...args) => {
      const file = await realFs.open(...args);
      open.add(file);
      const close = file.close.bind(file);
      file.close = async () => {
        open.delete(file);
        await close();
      };
      return file;
    },
    ...changes,
  };
  return { fileSystem, open };
}

describe("reading", () => {
  it("gives what is there, and nothing where there is nothing", async () => {
    const { fileSystem, open } = counting();
    expect(await readPrivate(fileSystem, path)).toBeUndefined();
    await place("");
    expect(await readPrivate(fileSystem, path)).toBe("");
    expect(await readPrivate(fileSystem, join(path, "below"))).toBeUndefined();
    await place("{\u20ac}", 0o400);
    expect(await readPrivate(fileSystem, path)).toBe("{\u20ac}");
    await place(Uint8Array.of(0));
    expect(await readPrivate(fileSystem, path)).toBe("\0");
    await place(new Uint8Array(1_000_000).fill(32));
    expect(await readPrivate(fileSystem, path)).toHaveLength(1_000_000);
    expect(open.size).toBe(0);
  });

  type Untrusted = [what: string, make: () => Promise<unknown>, message: RegExp, fix: RegExp];
  it.each<Untrusted>([
    ["that others can read", () => place("{}", 0o640), /mode 0640/, /chmod 600/],
    ["that others can write", () => place("{}", 0o602), /mode 0602/, /chmod 600/],
    ["that is huge", () => place(new Uint8Array(1_000_001).fill(32)), /too large.*1000001/, /Move it away/],
    ["that is a folder", () => mkdir(path), /not a file/, /Move it away/],
    ["with a byte order mark", () => place(Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b)), /BOM/, /UTF-8 without/],
    ["in UTF-16, big end first", () => place(Uint8Array.of(0xfe, 0xff, 0, 0x7b)), /UTF-16/, /UTF-8 without/],
    [
      "in UTF-16, little end first",
      () => place(Uint8Array.of(0xff, 0xfe, 0x7b, 0)),
      /UTF-16/,
      /UTF-8 without/,
    ],
    ["in UTF-16 without a mark", () => place(Uint8Array.of(0, 0x7b)), /UTF-16/, /UTF-8 without/],
    ["that is no text", () => place(Uint8Array.of(0x7b, 0xff, 0x7d)), /not UTF-8/, /UTF-8 without/],
    ["that is half of a mark", () => place(Uint8Array.of(0xef, 0xbb, 0x7b)), /not UTF-8/, /UTF-8 without/],
    ...[
      [0xef, 0x7b, 0xbf],
      [0x7b, 0xbb, 0xbf],
      [0xff, 0x7b],
      [0x7b, 0xfe],
      [0xfe, 0x7b],
    ].map(
      (bytes): Untrusted => [
        `that has no more than a part of a mark: ${bytes}`,
        () => place(Uint8Array.from(bytes)),
        /not UTF-8/,
        /UTF-8 without/,
      ],
    ),
  ])("does not trust a file %s, and says what to do", async (_, make, message, fix) => {
    await make();
    const { fileSystem, open } = counting();
    const error = await failure(readPrivate(fileSystem, path));
    expect(error).toBeInstanceOf(UntrustedFile);
    expect(error.message).toMatch(message);
    expect(error.fix).toMatch(fix);
    expect(open.size).toBe(0);
  });

  it.skipIf(process.platform === "win32")("does not wait for who would write into a pipe", async () => {
    execFileSync("mkfifo", ["-m", "600", path]);
    expect((await failure(readPrivate(realFs, path))).message).toMatch(/not a file/);
  });

  it.each(["ELOOP", "EMLINK"])(
    "takes %s for a link, and passes on any other word of the system",
    async (code) => {
      const error = await failure(readPrivate({ ...realFs, open: fail(code) }, path));
      expect(error.message).toMatch(/symbolic link/);
      expect(error.fix).toMatch(/path that it points to/);
      expect((await failure(readPrivate({ ...realFs, open: fail("EIO") }, path))).code).toBe("EIO");
      expect(codeOf(null)).toBeUndefined();
    },
  );
});

describe("writing", () => {
  it("makes a file and folders for their owner alone, and replaces what was there", async () => {
    const below = join(folder, "a", "b", "auth.json");
    const { fileSystem, open } = counting();
    await writePrivate(fileSystem, below, "one");
    await chmod(below, 0o640);
    await writePrivate(fileSystem, below, "two");
    expect(await readFile(below, "utf8")).toBe("two");
    expect((await stat(below)).mode & 0o777).toBe(0o600);
    for (const made of ["a", "a/b"]) expect((await stat(join(folder, made))).mode & 0o777).toBe(0o700);
    expect(await readdir(join(folder, "a", "b"))).toEqual(["auth.json"]);
    expect(open.size).toBe(0);
  });

  it("never writes where a link or a folder is", async () => {
    await mkdir(join(folder, "folder"));
    await symlink(join(folder, "other"), path);
    expect((await failure(writePrivate(realFs, path, "x"))).message).toMatch(/symbolic link/);
    expect((await failure(rehearseWrite(realFs, path, 1))).message).toMatch(/symbolic link/);
    expect((await failure(writePrivate(realFs, join(folder, "folder"), "x"))).message).toMatch(/not a file/);
    const odd = { ...realFs, lstat: fail("EIO") as FileSystem["lstat"] };
    expect((await failure(writePrivate(odd, join(folder, "new"), "x"))).code).toBe("EIO");
    expect((await readdir(folder)).sort()).toEqual(["auth.json", "folder"]);
  });

  it("leaves nothing where the name cannot be changed, whatever cleaning up says", async () => {
    const { fileSystem } = counting({
      rename: fail("EPERM"),
      unlink: async (name) => {
        await realFs.unlink(name);
        await fail("EIO")();
      },
    });
    expect((await failure(writePrivate(fileSystem, path, "x"))).code).toBe("EPERM");
    expect(await readdir(folder)).toEqual([]);
  });

  it("may do without the folder's own rights, and without any other word of it not", async () => {
    const opening = (code: string): FileSystem => ({
      ...realFs,
      open: async (...args) => (args[1] === "r" ? await fail(code)() : await realFs.open(...args)),
    });
    await writePrivate(opening("ERR_ACCESS_DENIED"), path, "x");
    expect((await failure(writePrivate(opening("EIO"), path, "y"))).code).toBe("EIO");
  });

  it("is rehearsed with as many bytes, and leaves all as it was", async () => {
    await place("kept");
    const written: number[] = [];
    const { fileSystem } = counting();
    const watching: FileSystem = {
      ...fileSystem,
      open: async (...args) => {
        const file = await fileSystem.open(...args);
        const write = file.writeFile.bind(file);
        file.writeFile = async (...given) => {
          written.push(String(given[0]).length);
          await write(...given);
        };
        return file;
      },
    };
    await rehearseWrite(watching, path, 123);
    expect(written).toEqual([123]);
    await new FileLogin(path, { ...flatFormat, parse: () => undefined }, watching).checkWritable();
    expect(written).toEqual([123, 16_384]);
    await place(" ".repeat(10_000));
    await new FileLogin(path, { ...flatFormat, parse: () => undefined }, watching).checkWritable();
    expect(written.at(-1)).toBe(20_000);
    expect(await readdir(folder)).toEqual(["auth.json"]);
  });
});

describe("a login in a file", () => {
  it("is not one that its format does not admit", async () => {
    const admit = (): never => {
      throw new UntrustedFile("not here", "elsewhere");
    };
    const store = new FileLogin(path, { ...flatFormat, admit });
    for (const run of [store.save({ accessToken: "a.b.c" }), store.checkWritable({ profile: "relay" })]) {
      expect(await failure(run)).toMatchObject({
        message: expect.stringContaining("not here"),
        fix: "elsewhere",
      });
    }
    expect(await readdir(folder)).toEqual([]);
  });

  it("is gone where there is not even its folder", async () => {
    await place("a file");
    await new FileLogin(join(path, "auth.json"), flatFormat).delete();
    await new FileLogin(join(folder, "nowhere", "auth.json"), flatFormat).delete();
    expect(await readFile(path, "utf8")).toBe("a file");
  });

  it("says why it cannot be had: by a code where there is one", async () => {
    const unlinking = (unlink: FileSystem["unlink"]): FileLogin =>
      new FileLogin(path, flatFormat, { ...realFs, unlink });
    const coded = Object.assign(new Error("operation not permitted"), { code: "EACCES" });
    expect((await failure(unlinking(() => Promise.reject(coded)).delete())).message).toContain("(EACCES)");
    const other = new Error("out of order");
    expect((await failure(unlinking(() => Promise.reject(other)).delete())).message).toContain(
      "(out of order)",
    );
  });

  it("keeps the error of what was done under its lock, though nothing could be written there now", async () => {
    const below = join(folder, "a", "b", "auth.json");
    const store = new FileLogin(below, flatFormat);
    const locked = new TokenStoreWriteError("of another store", { path: "", fix: "", code: "other" });
    for (const error of [new Error("work"), locked]) {
      const work = async (): Promise<never> => {
        await rm(join(folder, "a"), { recursive: true });
        await writeFile(join(folder, "a"), "a file");
        throw error;
      };
      expect(await failure(store.withLock(work))).toBe(error);
      await rm(join(folder, "a"));
    }
  });

  it("keeps the word of its lock where no better one is found", async () => {
    await mkdir(`${path}.lock`);
    const odd = { ...realFs, lstat: fail("EIO") as FileSystem["lstat"] };
    const store = new FileLogin(path, flatFormat, odd);
    expect(await failure(store.withLock(async () => expect.fail("in")))).toMatchObject({
      code: "token_store_lock_failed",
    });
  });
});

describe("what a killed process has left behind", () => {
  it("goes when it is old, and nothing else does", async () => {
    const old = ".auth.json.0123456789ab.tmp";
    const others = [
      ".auth.json.0123456789a.tmp",
      ".auth.json.0123456789abc.tmp",
      ".authxjson.0123456789ab.tmp",
      ".auth.json.0123456789ab.tmp.bak",
      "x.auth.json.0123456789ab.tmp",
      "auth.json",
    ];
    for (const name of [old, ...others]) {
      await writeFile(join(folder, name), "");
      await utimes(join(folder, name), 1_000, 1_000);
    }
    await sweepTemporaries(realFs, path, 1_060_000);
    expect(await readdir(folder)).toContain(old);
    await sweepTemporaries({ ...realFs, unlink: fail("EPERM") }, path, 1_060_001);
    await sweepTemporaries({ ...realFs, lstat: fail("EIO") as FileSystem["lstat"] }, path, 1_060_001);
    await sweepTemporaries({ ...realFs, readdir: fail("EIO") as FileSystem["readdir"] }, path, 1_060_001);
    expect(await readdir(folder)).toContain(old);
    await sweepTemporaries(realFs, path, 1_060_001);
    expect((await readdir(folder)).sort()).toEqual(others.sort());
  });
});

describe("the lock", () => {
  it("is asked for again and again, in uneven pauses, until its time is over", async () => {
    const holder = new DatabaseSync(path);
    holder.exec("BEGIN EXCLUSIVE");
    const pausesFor = async (random: number): Promise<number[]> => {
      let now = 0;
      const pauses: number[] = [];
      const sleep = async (ms: number): Promise<void> => {
        pauses.push(ms);
        now += 100;
      };
      const options = { deadlineMs: 800, now: () => now, random: () => random, sleep };
      const error = await failure(withFileLock(path, async () => expect.fail("in"), options));
      expect(error).toMatchObject({
        code: "token_store_locked",
        fix: expect.stringMatching(/end it if it hangs/),
      });
      return pauses;
    };
    expect(await pausesFor(1)).toEqual([5, 10, 20, 40, 80, 150, 150, 150]);
    expect(await pausesFor(0)).toEqual([2.5, 5, 10, 20, 40, 75, 75, 75]);
    const soon = await failure(withFileLock(path, async () => expect.fail("in"), { deadlineMs: 1 }));
    expect(soon.code).toBe("token_store_locked");
    const waiting = withFileLock(path, async () => "in");
    holder.close();
    expect(await waiting).toBe("in");
  });

  it("is had during the work and not after it, by nobody but its owner's processes", async () => {
    const isFree = (): boolean => {
      const other = new DatabaseSync(path, { timeout: 0 });
      try {
        other.exec("BEGIN EXCLUSIVE");
        return true;
      } catch {
        return false;
      } finally {
        other.close();
      }
    };
    expect(await withFileLock(path, async () => isFree())).toBe(false);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(isFree()).toBe(true);
    const broken = new Error("work");
    expect(await failure(withFileLock(path, () => Promise.reject(broken)))).toBe(broken);
    expect(isFree()).toBe(true);
  });

  it("that cannot be had at all says so at once", async () => {
    await mkdir(path);
    const sleep = async (): Promise<void> => expect.fail("waited");
    const error = await failure(withFileLock(path, async () => expect.fail("in"), { sleep }));
    expect(error).toMatchObject({ code: "token_store_lock_failed", cause: { code: "ERR_SQLITE_ERROR" } });
    await rm(path, { recursive: true });
    await place("no database, whatever it is called".repeat(50));
    expect(await failure(withFileLock(path, async () => expect.fail("in"), { sleep }))).toMatchObject({
      code: "token_store_lock_failed",
    });
  });
});
