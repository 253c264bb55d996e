/** What SQLite's engine has on the disk beside its database: bytes, their mark, locks. */
import * as fs from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { bytesOf } from "../../../src/compat/store/conformance/fixtures.ts";
import type { Staged } from "../../../src/compat/store/port.ts";
import { BlobFolder, type FileSystem } from "../../../src/compat/store/sqlite/blobs.ts";
import { openDatabase } from "../../../src/compat/store/sqlite/database.ts";
import { components } from "../../../src/compat/store/sqlite/in-thread.ts";
import { BlobLedger } from "../../../src/compat/store/sqlite/ledger.ts";
import { FolderLock } from "../../../src/compat/store/sqlite/lock.ts";
import { temporaryFolder } from "../support.ts";

const HELLO = "b94d27b9934d3e08a52e52d7da7dabfac484efe37a5380ee9088f7ace2efcde9";
const OTHER = "ab".repeat(32);
const failure = (code: string): Error => Object.assign(new Error(`${code}: injected`), { code });
const failing = (code: string) => (): never => {
  throw failure(code);
};
const codeOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { code?: unknown }).code;
  }
};
const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

async function blobsWith(changes: Partial<FileSystem> = {}): Promise<BlobFolder> {
  return new BlobFolder(await temporaryFolder(), { ...fs, ...changes });
}

/** Bytes under their own name. */
async function kept(blobs: BlobFolder, text = "hello world"): Promise<Staged> {
  const staged = await blobs.stage(bytesOf(text));
  blobs.adopt(staged);
  return staged;
}

describe("bytes that come in", () => {
  it("are written piece by piece, for their owner alone, and named by what they are", async () => {
    const blobs = await blobsWith();
    const big = new Uint8Array(600_000).map((_, index) => index % 251);
    const staged = await blobs.stage(
      (async function* () {
        yield new Uint8Array();
        yield big;
      })(),
    );
    expect(staged).toMatchObject({
      bytes: 600_000,
      sha256: expect.stringMatching(/^[\da-f]{64}$/),
      md5: expect.stringMatching(/^[\da-f]{32}$/),
    });
    const path = join(blobs.staging, staged.token);
    expect(fs.readFileSync(path).equals(big)).toBe(true);
    expect(fs.statSync(path).mode & 0o777).toBe(0o600);
    expect(fs.statSync(blobs.staging).mode & 0o777).toBe(0o700);
    blobs.adopt(staged);
    expect(fs.readFileSync(blobs.pathOf(staged.sha256)).equals(big)).toBe(true);
    expect(fs.statSync(blobs.blobs).mode & 0o777).toBe(0o700);
    expect(filesIn(blobs.staging)).toEqual([]);
  });

  it("leave nothing where their source fails, whose error it is", async () => {
    const blobs = await blobsWith();
    const broken = new RangeError("no more");
    const source = (async function* () {
      yield new Uint8Array(3);
      throw broken;
    })();
    await expect(blobs.stage(source)).rejects.toBe(broken);
    expect(filesIn(blobs.folder)).toEqual([]);
  });

  it("leave nothing where they cannot be closed, and the error is that, whatever cleaning up says", async () => {
    const blobs = await blobsWith({
      promises: {
        ...fs.promises,
        open: async (...args) => {
          const handle = await fs.promises.open(...args);
          const close = handle.close.bind(handle);
          handle.close = async () => {
            await close().catch(() => {});
            throw failure("EIO");
          };
          return handle;
        },
        rm: async (...args) => {
          await fs.promises.rm(...args);
          throw failure("EPERM");
        },
      },
    });
    await expect(blobs.stage(bytesOf("a"))).rejects.toMatchObject({ code: "EIO" });
    expect(filesIn(blobs.folder)).toEqual([]);
  });

  it.each([
    ["mkdir", "EACCES", "storage_read_only"],
    ["open", "EROFS", "storage_read_only"],
    ["writeFile", "ENOSPC", "storage_full"],
    ["sync", "EIO", "storage_error"],
    ["sync", "EINVAL", undefined],
  ] as const)("are told what the disk says at %s: %s", async (step, code, expected) => {
    const fail = async (): Promise<never> => {
      throw failure(code);
    };
    const { promises } = fs;
    const blobs = await blobsWith({
      promises: {
        ...promises,
        ...(step === "mkdir" ? { mkdir: fail } : {}),
        open: async (...args) => {
          if (step === "open") return await fail();
          return Object.assign(await promises.open(...args), step === "mkdir" ? {} : { [step]: fail });
        },
      },
    });
    const said = await blobs.stage(bytesOf("a")).then(
      () => undefined,
      (error: { code: unknown }) => error.code,
    );
    expect(said).toBe(expected);
    expect(filesIn(blobs.folder)).toHaveLength(expected === undefined ? 1 : 0);
  });

  it("are thrown away by a name that is one", async () => {
    const blobs = await blobsWith();
    const staged = await blobs.stage(bytesOf("a"));
    for (const token of ["../storage.db", "a/b", "", "a.b", `${staged.token}/`]) {
      await expect(blobs.discard({ ...staged, token })).rejects.toMatchObject({ code: "invalid_token" });
    }
    expect(filesIn(blobs.staging)).toEqual([staged.token]);
    await blobs.discard(staged);
    await blobs.discard(staged);
    expect(filesIn(blobs.staging)).toEqual([]);
  });

  it("whose write was cut off go when they are old enough", async () => {
    const blobs = await blobsWith();
    expect(blobs.removeStaged(Date.now())).toBe(0);
    const [early, late] = [await blobs.stage(bytesOf("a")), await blobs.stage(bytesOf("b"))];
    fs.utimesSync(join(blobs.staging, early.token), 1_000, 1_000);
    fs.utimesSync(join(blobs.staging, late.token), 2_000, 2_000);
    expect(blobs.removeStaged(999_999)).toBe(0);
    expect(blobs.removeStaged(1_000_000)).toBe(1);
    expect(filesIn(blobs.staging)).toEqual([late.token]);
    const gone = new BlobFolder(blobs.folder, { ...fs, statSync: (() => undefined) as never });
    expect(gone.removeStaged(Date.now())).toBe(0);
  });
});

describe("bytes that are kept", () => {
  it("have a place by their digest, and by nothing else", async () => {
    const blobs = await blobsWith();
    expect(blobs.pathOf(HELLO)).toBe(join(blobs.folder, "blobs", "b9", HELLO));
    for (const odd of ["", "../x", HELLO.slice(1), HELLO.toUpperCase()]) {
      expect(codeOf(() => blobs.pathOf(odd))).toBe("invalid_digest");
    }
  });

  it("are read as they are, also when they go meanwhile", async () => {
    const blobs = await blobsWith();
    await kept(blobs);
    const reading = await blobs.read(HELLO);
    expect(blobs.remove(HELLO)).toBe(true);
    const pieces = [];
    for await (const piece of reading) pieces.push(Buffer.from(piece));
    expect(Buffer.concat(pieces).toString()).toBe("hello world");
  });

  it("that are gone are told apart from those that cannot be read", async () => {
    await expect((await blobsWith()).read(HELLO)).rejects.toMatchObject({
      code: "blob_missing",
      cause: { code: "ENOENT" },
    });
    const forbidden = await blobsWith({
      promises: { ...fs.promises, open: failing("EACCES") as typeof fs.promises.open },
    });
    await expect(forbidden.read(HELLO)).rejects.toMatchObject({ code: "storage_read_only" });
  });

  it("are listed, counted and taken away, and nothing that lies among them is", async () => {
    const blobs = await blobsWith();
    expect([blobs.list(), blobs.usage(), blobs.has(HELLO), blobs.remove(HELLO)]).toEqual([
      [],
      { blobs: 0, blobBytes: 0 },
      false,
      false,
    ]);
    const { sha256 } = await kept(blobs, "abc");
    await kept(blobs);
    blobs.setOwner({ id: "a", adoptions: 1 });
    fs.writeFileSync(join(blobs.blobs, "b9", "note.txt"), "mine");
    fs.writeFileSync(join(blobs.blobs, OTHER), "in no folder");
    expect(blobs.list().sort()).toEqual([HELLO, sha256].sort());
    expect(blobs.usage()).toEqual({ blobs: 2, blobBytes: 14 });
    expect([blobs.has(HELLO), blobs.has(OTHER)]).toEqual([true, false]);
    const gone = new BlobFolder(blobs.folder, { ...fs, statSync: (() => undefined) as never });
    expect(gone.usage()).toEqual({ blobs: 2, blobBytes: 0 });
    expect(blobs.remove(HELLO)).toBe(true);
    expect(blobs.list()).toEqual([sha256]);
  });

  it("that cannot be listed are no empty folder", async () => {
    const blobs = await blobsWith({ readdirSync: failing("EIO") as never });
    expect(codeOf(() => blobs.list())).toBe("storage_error");
  });

  it("are on the disk with the folders of their names, once each", async () => {
    const synced: string[] = [];
    const open = new Map<number, string>();
    const blobs = await blobsWith({
      openSync: ((path: string, flags: string) => {
        const handle = fs.openSync(path, flags);
        open.set(handle, path);
        return handle;
      }) as never,
      fsyncSync: (handle) => void synced.push(open.get(handle) ?? ""),
      closeSync: (handle) => {
        fs.closeSync(handle);
        open.delete(handle);
      },
    });
    const staged = await kept(blobs);
    blobs.syncAdopted([]);
    expect(synced).toEqual([]);
    blobs.syncAdopted([staged, staged]);
    expect(synced).toEqual([blobs.blobs, join(blobs.blobs, "b9")]);
    expect(open.size).toBe(0);
  });

  it.each([
    ["EIO", "storage_error"],
    ["EINVAL", undefined],
  ])("are not known to be on the disk where its word is %s", async (code, expected) => {
    let closed = 0;
    const blobs = await blobsWith({
      fsyncSync: failing(code),
      closeSync: (handle) => {
        closed++;
        fs.closeSync(handle);
      },
    });
    const staged = await kept(blobs);
    expect(codeOf(() => blobs.syncAdopted([staged]))).toBe(expected);
    expect(closed).toBe(expected === undefined ? 2 : 1);
  });
});

describe("the mark of the bytes", () => {
  it("is there whole or not at all", async () => {
    const blobs = await blobsWith();
    blobs.setOwner({ id: "a", adoptions: 1 });
    expect(blobs.owner()).toBeUndefined();
    expect(filesIn(blobs.folder)).toEqual([]);
    await kept(blobs);
    blobs.setOwner({ id: "a", adoptions: 1 });
    expect(blobs.owner()).toEqual({ id: "a", adoptions: 1 });
    blobs.setOwner({ id: "b", adoptions: 2 });
    expect(blobs.owner()).toEqual({ id: "b", adoptions: 2 });
    expect(filesIn(blobs.staging)).toEqual([]);
    const mark = join(blobs.blobs, "storage.db.json");
    expect(fs.statSync(mark).mode & 0o777).toBe(0o600);
    for (const odd of [
      "",
      "{}",
      '{"id":"a"}',
      '{"id":1,"adoptions":1}',
      '{"id":"a","adoptions":"1"}',
      "null",
    ]) {
      fs.writeFileSync(mark, odd);
      expect(blobs.owner()).toBeUndefined();
    }
  });

  it("goes where it cannot be written, and nothing fails for it", async () => {
    const blobs = await blobsWith();
    await kept(blobs);
    blobs.setOwner({ id: "a", adoptions: 1 });
    const stuck = { ...fs, writeFileSync: failing("ENOSPC"), rmSync: failing("EPERM") };
    new BlobFolder(blobs.folder, stuck).setOwner({ id: "a", adoptions: 2 });
    expect(blobs.owner()).toEqual({ id: "a", adoptions: 1 });
    new BlobFolder(blobs.folder, { ...fs, writeFileSync: failing("ENOSPC") }).setOwner({
      id: "a",
      adoptions: 2,
    });
    expect(blobs.owner()).toBeUndefined();
  });

  it("says whether the database knows all of them", async () => {
    const blobs = await blobsWith();
    const database = await openDatabase(blobs.folder, await components());
    onTestFinished(() => database.close());
    const ledger = new BlobLedger(database, blobs);
    const markOf = (): { id: string; adoptions: number } => {
      const { id, adoptions } = database.prepare("SELECT id, adoptions FROM blob_owner").get() ?? {};
      return { id: String(id), adoptions: Number(adoptions) };
    };
    database.exec("DELETE FROM blob_owner");
    expect(ledger.belongs()).toBe(false);
    ledger.note();
    expect(blobs.owner()).toBeUndefined();

    await kept(blobs);
    const { sha256 } = await kept(blobs, "abc");
    ledger.claim((digest) => digest === HELLO);
    expect(ledger.unknown()).toEqual([sha256]);
    expect([ledger.isUnknown(sha256), ledger.isUnknown(HELLO)]).toEqual([true, false]);
    const { id } = markOf();
    expect(markOf()).toEqual({ id, adoptions: 0 });
    expect(ledger.belongs()).toBe(true);

    ledger.count();
    expect(markOf()).toEqual({ id, adoptions: 1 });
    expect(ledger.belongs()).toBe(false);
    ledger.note();
    expect(blobs.owner()).toEqual({ id, adoptions: 1 });
    expect(ledger.belongs()).toBe(true);
    ledger.count();
    expect(ledger.belongs()).toBe(true);
    for (const theirs of [
      { id, adoptions: 3 },
      { id: "another", adoptions: 1 },
    ]) {
      blobs.setOwner(theirs);
      expect(ledger.belongs()).toBe(false);
    }

    ledger.forget(sha256);
    expect(ledger.unknown()).toEqual([]);
    ledger.claim(() => true);
    expect(markOf().adoptions).toBe(2);
    expect(markOf().id).not.toBe(id);
  });

  it("is written until it is the newest, however many write", async () => {
    const blobs = await blobsWith();
    await kept(blobs);
    const database = await openDatabase(blobs.folder, await components());
    onTestFinished(() => database.close());
    const ledger = new BlobLedger(database, blobs);
    ledger.claim(() => true);
    let more = 2;
    const busy = new BlobLedger(
      database,
      Object.assign(new BlobFolder(blobs.folder), {
        setOwner: (owner: { id: string; adoptions: number }) => {
          blobs.setOwner(owner);
          // Somebody else commits in that moment.
          if (more-- > 0) ledger.count();
        },
      }),
    );
    busy.note();
    expect(blobs.owner()?.adoptions).toBe(2);
    expect(ledger.belongs()).toBe(true);
  });
});

describe("a lock in the folder", () => {
  it.each(["", "..", "a/b", "a b", "a.b"])("has no name like %j", async (name) => {
    const folder = await temporaryFolder();
    expect(codeOf(() => new FolderLock(folder, name))).toBe("invalid_name");
  });

  it("leaves its file where its name is used again, and takes it away where not", async () => {
    const folder = await temporaryFolder();
    for (const [name, options, left] of [
      ["a", undefined, ["a.lock"]],
      ["b", { once: false }, ["a.lock", "b.lock"]],
      ["c", { once: true }, ["a.lock", "b.lock"]],
    ] as const) {
      const lock = new FolderLock(folder, name, options);
      expect(await lock.tryAcquire()).toBe(true);
      expect(fs.statSync(join(folder, `${name}.lock`)).mode & 0o777).toBe(0o600);
      await lock.release();
      await lock.release();
      expect(filesIn(folder).sort()).toEqual(left);
    }
  });

  it("is one that somebody has, or cannot be had at all", async () => {
    const folder = await temporaryFolder();
    const [one, other] = [new FolderLock(folder, "a"), new FolderLock(folder, "a")];
    expect([await one.tryAcquire(), await other.tryAcquire()]).toEqual([true, false]);
    await one.release();
    expect(await other.tryAcquire()).toBe(true);
    await other.release();
    fs.writeFileSync(join(folder, "broken.lock"), "no database, whatever it is called".repeat(50));
    await expect(new FolderLock(folder, "broken").tryAcquire()).rejects.toMatchObject({ errcode: 26 });
  });
});
