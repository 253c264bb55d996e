import { chmod, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { corrupt, explain, fromWire, toWire, type WireError } from "../../../src/compat/store/failures.ts";
import { otherDimensions, Refused, refusalOf, unknownCursor } from "../../../src/compat/store/port.ts";
import { StorageCorruptError, StorageError, StorageUnavailableError } from "../../../src/index.ts";
import { node } from "../../../src/runtime/node.ts";
import { temporaryFolder } from "../support.ts";

const PATH = "/somewhere/storage.db";
const failing = (more: object): Error => Object.assign(new Error("the cause"), more);

describe("what a disk or a database says", () => {
  it.each([
    ["a database that is damaged", { errcode: 11 }, "storage_corrupt"],
    ["a file that is no database", { errcode: 26 }, "storage_corrupt"],
    ["a damaged index, which a higher byte tells", { errcode: 11 | (3 << 8) }, "storage_corrupt"],
    ["a database without room", { errcode: 13 }, "storage_full"],
    ["a disk without room", { code: "ENOSPC" }, "storage_full"],
    ["a quota that is used up", { code: "EDQUOT" }, "storage_full"],
    ["a database that may only be read", { errcode: 8 }, "storage_read_only"],
    ["a disk that may only be read", { code: "EROFS" }, "storage_read_only"],
    ["a folder of somebody else", { code: "EACCES" }, "storage_read_only"],
    ["what may not be done", { code: "EPERM" }, "storage_read_only"],
    ["a database that others keep", { errcode: 5 }, "storage_busy"],
    ["a parent that is a file", { code: "ENOTDIR" }, "storage_unreachable"],
    ["a folder that is gone", { code: "ENOENT" }, "storage_unreachable"],
    ["a disk that is broken", { code: "EIO" }, "storage_error"],
    ["any other word of the database", { errcode: 10 }, "storage_error"],
    ["no code but that of the database", { errcode: 1, code: "ERR_SQLITE_ERROR" }, "storage_error"],
  ])("%s is explained, and named", (_, more, code) => {
    const cause = failing(more);
    const error = explain(cause, PATH);
    expect(error).toBeInstanceOf(code === "storage_corrupt" ? StorageCorruptError : StorageError);
    expect(error).toMatchObject({ code, cause, message: expect.stringContaining(PATH) });
    if (code === "storage_error") expect(error).toMatchObject({ message: `${PATH}: the cause` });
  });

  it.each([
    ["database disk image is malformed", "storage_corrupt"],
    ["file is not a database", "storage_corrupt"],
    ["database or disk is full", "storage_full"],
    ["attempt to write a readonly database", "storage_read_only"],
    ["database is locked", "storage_busy"],
    ["unable to open database file: /somewhere/storage.db", "storage_unreachable"],
    ["disk I/O error", "storage_error"],
    ['near "SELEC": syntax error', "storage_error"],
  ])("a database's word without a number, as in Deno, is explained: %s", (message, code) => {
    const cause = Object.assign(new Error(message), { code: "ERR_SQLITE_ERROR" });
    expect(explain(cause, PATH)).toMatchObject({ code, cause });
  });

  it("the same word of somebody else passes as it is", () => {
    const error = new Error("database is locked");
    expect(explain(error, PATH)).toBe(error);
  });

  it.each([
    ["an error of ours", new StorageError("x", { code: "blob_missing" })],
    ["a refusal", new Refused({ status: 404, message: "no" })],
    ["a refusal of another copy, with a code", { refusal: { status: 404, message: "no" }, errcode: 11 }],
    ["a slip", new TypeError("x is no function")],
    ["an error with a code of its own", failing({ code: "some_code" })],
    ["nothing", undefined],
    ["null", null],
    ["a text", "gone"],
  ])("%s passes as it is", (_, error) => {
    expect(explain(error, PATH)).toBe(error);
  });

  it("a database that cannot be opened is one that may not be written, where its folder is that", async () => {
    const cannotOpen = failing({ errcode: 14 });
    const codeAt = (path: string): unknown => (explain(cannotOpen, path) as StorageError).code;
    const folder = await temporaryFolder();
    expect(codeAt(join(folder, "storage.db"))).toBe("storage_unreachable");
    expect(codeAt(join(folder, "nowhere", "storage.db"))).toBe("storage_unreachable");
    const access = vi.spyOn(node.fs, "accessSync").mockImplementation(() => {
      throw failing({ code: "EROFS" });
    });
    onTestFinished(() => void access.mockRestore());
    expect(codeAt(join(folder, "storage.db"))).toBe("storage_read_only");
    expect(access).toHaveBeenCalledWith(folder, node.fs.constants.W_OK);
    expect(explain(failing({ errcode: 10 }), join(folder, "storage.db"))).toMatchObject({
      code: "storage_error",
    });
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === "win32")("also by its rights", async () => {
    const folder = join(await temporaryFolder(), "locked");
    await mkdir(folder);
    await chmod(folder, 0o500);
    onTestFinished(() => chmod(folder, 0o700));
    expect(explain(failing({ errcode: 14 }), join(folder, "storage.db"))).toMatchObject({
      code: "storage_read_only",
    });
  });
});

describe("an error between threads", () => {
  /** As `postMessage` would send it. */
  const sent = (error: unknown): Error => fromWire(structuredClone(toWire(error)));

  it.each([
    ["a storage that fails", new StorageError("full", { code: "storage_full", cause: new Error("why") })],
    ["one that is damaged", corrupt(PATH, new Error("why"))],
    ["one that there is not", new StorageUnavailableError("none", { code: "storage_unavailable" })],
  ])("keeps its class, code and cause: %s", (_, error) => {
    const { cause } = error as { cause?: Error };
    const arrived = sent(error);
    expect(arrived.constructor).toBe(error.constructor);
    expect(arrived).toMatchObject({ name: error.name, message: error.message, code: error.code });
    expect((arrived.cause as Error | undefined)?.message).toBe(cause?.message);
  });

  it("is a refusal still, with all that was to be said", () => {
    const refusal = { status: 404, message: "no", code: "gone", param: "id" };
    const arrived = sent(new Refused(refusal));
    expect(arrived).toBeInstanceOf(Refused);
    expect(refusalOf(arrived)).toEqual(refusal);
  });

  it("of any other kind is one of the storage, with where it came from", () => {
    const slip = new TypeError("x is no function");
    const arrived = sent(slip);
    expect(arrived).toBeInstanceOf(StorageError);
    expect(arrived).toMatchObject({ code: "storage_error", message: slip.message });
    expect((arrived.cause as Error).message).toBe(slip.stack);
  });

  it.each([
    ["gone", "gone"],
    [7, "7"],
    [undefined, "undefined"],
    [null, "null"],
  ])("that is none says what it is: %j", (thrown, message) => {
    expect(toWire(thrown)).toEqual({ kind: "other", message });
    expect(sent(thrown)).toMatchObject({ name: "StorageError", message });
    expect(sent(thrown).cause).toBeUndefined();
  });

  it("has a code where it has a text for one", () => {
    expect(toWire(failing({ code: 5, stack: "here" }))).toEqual({
      kind: "other",
      message: "the cause",
      detail: "here",
    });
    expect(toWire(failing({ code: "some_code", stack: "here" }))).toMatchObject({ code: "some_code" });
  });

  it("has a cause only where that is an error", () => {
    expect(toWire(new StorageError("x", { cause: "a text" }))).not.toHaveProperty("detail");
  });

  it("is one of the storage where it says that it is refused, and not with what", () => {
    const odd: WireError = { kind: "refused", message: "no" };
    expect(fromWire(odd)).toMatchObject({ name: "StorageError", message: "no", code: "storage_error" });
  });
});

describe("a refusal", () => {
  const refusal = { status: 409, message: "taken" };

  it.each([
    ["our own error", new Refused(refusal)],
    ["that of another copy of the class", Object.assign(new Error("taken"), { refusal })],
    ["an object", { refusal }],
  ])("is found in %s", (_, error) => {
    expect(refusalOf(error)).toEqual(refusal);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "taken"],
    ["a function", Object.assign(() => {}, { refusal })],
    ["another error", new Error("taken")],
    ["one that is null", { refusal: null }],
    ["one that is a text", { refusal: "taken" }],
    ["one without a status", { refusal: { message: "taken" } }],
    ["one without a message", { refusal: { status: 409 } }],
    ["one whose status is a text", { refusal: { status: "409", message: "taken" } }],
    ["one whose message is a number", { refusal: { status: 409, message: 7 } }],
    ["one that is a function", { refusal: Object.assign(() => {}, refusal) }],
  ])("is not found in %s", (_, error) => {
    expect(refusalOf(error)).toBeUndefined();
  });

  it("names the cursor by the id that was given, and says how long vectors are", () => {
    expect(unknownCursor("vs_1/file-1")).toMatchObject({
      status: 400,
      code: "invalid_cursor",
      message: expect.stringContaining("'file-1'"),
    });
    expect(unknownCursor("file-1").message).toContain("'file-1'");
    expect(otherDimensions(3, 4)).toMatchObject({
      status: 400,
      code: "embedding_dimensions",
      param: null,
      message: expect.stringMatching(/\b3 dimensions.*\b4\b/),
    });
  });

  it("is an error of ours with the words of the refusal", () => {
    expect(new Refused(refusal)).toMatchObject({
      name: "Refused",
      code: "refused",
      message: "taken",
      refusal,
    });
  });
});
