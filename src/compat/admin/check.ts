import { node } from "../../runtime/node.ts";
import { isDigest } from "../digest.ts";
import { existingStorage } from "../store/path.ts";
import { BlobFolder } from "../store/sqlite/blobs.ts";
import { databasePath } from "../store/sqlite/database.ts";
import { openCore } from "../store/sqlite/in-thread.ts";
import { LOST_BLOB, lossOf } from "../store/sqlite/loss.ts";

/** Something that is not as it should be in a storage. */
export interface Finding {
  readonly kind:
    | "database"
    | "blob_missing"
    | "blob_damaged"
    | "blob_orphaned"
    | "blob_unknown"
    | "staging_left"
    | "index_orphaned"
    | "index_missing"
    | "permissions";
  /** `error`: something is lost or wrong. `notice`: harmless, `tidyStorage` removes it. */
  readonly severity: "error" | "notice";
  readonly message: string;
  /** What the finding is about: a path, a digest, an id. */
  readonly subject: string;
}

export interface CheckReport {
  readonly folder: string;
  /** No finding is an error. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
}

/**
 * Looks a storage over without changing it: the database's own integrity, whether every row has its bytes and every indexed
 * file its row.
 *
 * @param options.bytes Also read every blob and compare its digest. Takes as long as reading them all takes.
 */
export async function checkStorage(
  folder?: string,
  { bytes = false }: { bytes?: boolean } = {},
): Promise<CheckReport> {
  const path = await existingStorage(folder, { lost: true });
  const blobs = new BlobFolder(path);
  const findings: Finding[] = [];
  const add = (
    kind: Finding["kind"],
    severity: Finding["severity"],
    subject: string,
    message: string,
  ): void => {
    findings.push({ kind, severity, subject, message });
  };
  const loss = lossOf(path);
  if (loss !== undefined) {
    // Not opened: a database would be made where one is missing.
    add("database", "error", databasePath(path), `${loss} Put a backup of it back, or run repairStorage().`);
    return { folder: path, ok: false, findings };
  }
  const core = await openCore(path);
  try {
    for (const message of core.complaints(20)) {
      add("database", "error", databasePath(path), message);
    }
    // What a damaged database says of its rows is worth nothing.
    if (findings.length > 0) return { folder: path, ok: false, findings };
    for (const row of core.database.prepare("PRAGMA foreign_key_check").all()) {
      add(
        "database",
        "error",
        String(row["table"]),
        `Row ${row["rowid"]} refers to a row that is not there.`,
      );
    }
    // One view of the database for rows and folder alike is not to be had: others may write between the two looks. So what
    // seems wrong is looked at again.
    for (const sha256 of core.referencedBlobs()) {
      const damage = await blobDamage(blobs, sha256, bytes);
      if (damage === undefined || !core.isReferenced(sha256)) continue;
      add(damage === "changed" ? "blob_damaged" : "blob_missing", "error", sha256, DAMAGE[damage]);
    }
    const unknown = new Set(core.unknownBlobs());
    for (const sha256 of blobs.list()) {
      if (unknown.has(sha256)) add("blob_unknown", "error", sha256, LOST_BLOB);
      else if (!core.isReferenced(sha256)) {
        add("blob_orphaned", "notice", sha256, "No row names these bytes. tidyStorage() removes them.");
      }
    }
    for (const name of await node.fs.promises.readdir(blobs.staging).catch(() => [])) {
      add(
        "staging_left",
        "notice",
        name,
        "Bytes of a write that is under way or was cut off. tidyStorage() removes old ones.",
      );
    }
    for (const { storeId, fileId } of core.indexOrphans()) {
      add(
        "index_orphaned",
        "error",
        `${storeId}/${fileId}`,
        "It is in the search index, but not in the store.",
      );
    }
    for (const { storeId, fileId } of core.unindexed()) {
      add("index_missing", "error", `${storeId}/${fileId}`, "It is completed, but not in the search index.");
    }
    for (const each of [path, databasePath(path)]) {
      const { mode } = await node.fs.promises.stat(each);
      if (process.platform !== "win32" && (mode & 0o077) !== 0) {
        add("permissions", "error", each, `Others can read it (mode ${(mode & 0o777).toString(8)}).`);
      }
    }
  } finally {
    core.close();
  }
  return { folder: path, ok: findings.every(({ severity }) => severity === "notice"), findings };
}

const DAMAGE = {
  misnamed:
    "A row names its bytes by something that is no SHA-256. It was tampered with: delete what it belongs to.",
  missing: "The bytes of a row are gone. Nothing but a backup brings them back.",
  changed: "The bytes of a row are not those that were stored.",
};

/** What is wrong with the bytes of a digest; with `compare` they are read. */
export async function blobDamage(
  blobs: BlobFolder,
  sha256: string,
  compare: boolean,
): Promise<keyof typeof DAMAGE | undefined> {
  if (!isDigest(sha256)) return "misnamed";
  if (!compare) {
    const there = await node.fs.promises.stat(blobs.pathOf(sha256)).catch(() => undefined);
    return there?.isFile() ? undefined : "missing";
  }
  const hash = node.crypto.createHash("sha256");
  try {
    for await (const piece of await blobs.read(sha256)) hash.update(piece);
  } catch {
    return "missing";
  }
  return hash.digest("hex") === sha256 ? undefined : "changed";
}
