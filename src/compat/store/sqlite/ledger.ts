import type { DatabaseSync } from "node:sqlite";
import { node } from "../../../runtime/node.ts";
import type { BlobFolder, BlobOwner } from "./blobs.ts";

/**
 * Whether a database knows all bytes that lie beside it. That no row names a blob says nothing when the database was lost,
 * emptied, salvaged, or put back from a backup: the row may be what is missing.
 *
 * So database and blobs each hold a mark: the database's name, and how often bytes came in. When the two disagree, what is
 * there without a row is written down as unknown, and unknown bytes are never removed.
 */
export class BlobLedger {
  readonly #database: DatabaseSync;
  readonly #blobs: BlobFolder;

  constructor(database: DatabaseSync, blobs: BlobFolder) {
    this.#database = database;
    this.#blobs = blobs;
  }

  belongs(): boolean {
    // The mark of the blobs first: it only ever follows the database's, so between two looks it cannot get ahead.
    const theirs = this.#blobs.owner();
    const ours = this.#mark();
    if (ours === undefined) return false;
    if (theirs === undefined) return ours.adoptions === 0;
    return theirs.id === ours.id && theirs.adoptions <= ours.adoptions;
  }

  /** Writes down what is unknown, and takes the blobs under a new name. Only under the database's write lock. */
  claim(isReferenced: (sha256: string) => boolean): void {
    const unknown = this.#database.prepare("INSERT OR IGNORE INTO unknown_blobs (sha256) VALUES (?)");
    for (const sha256 of this.#blobs.list()) if (!isReferenced(sha256)) unknown.run(sha256);
    // A new name, so that the database that the blobs belonged to until now would be told apart when it comes back.
    this.#database
      .prepare("INSERT OR REPLACE INTO blob_owner (only, id, adoptions) VALUES (1, ?, ?)")
      .run(node.crypto.randomUUID(), this.#mark()?.adoptions ?? 0);
  }

  /** Counts that bytes came in. Only inside the transaction that takes them. */
  count(): void {
    this.#database.prepare("UPDATE blob_owner SET adoptions = adoptions + 1").run();
  }

  /**
   * Brings the mark of the blobs up to the database's. Behind the commit: ahead of it, a crash between the two would look as if
   * the database were an old one.
   */
  note(): void {
    let noted: BlobOwner | undefined;
    for (;;) {
      const mark = this.#mark();
      // Read again after it was written: others may have committed meanwhile, and the last word must be the newest.
      if (mark === undefined || (mark.id === noted?.id && mark.adoptions === noted.adoptions)) return;
      this.#blobs.setOwner(mark);
      noted = mark;
    }
  }

  isUnknown(sha256: string): boolean {
    return this.#database.prepare("SELECT 1 FROM unknown_blobs WHERE sha256 = ?").get(sha256) !== undefined;
  }

  unknown(): string[] {
    return this.#database
      .prepare("SELECT sha256 FROM unknown_blobs ORDER BY sha256")
      .all()
      .map(({ sha256 }) => String(sha256));
  }

  /** A row has them again, or they are gone. */
  forget(sha256: string): void {
    this.#database.prepare("DELETE FROM unknown_blobs WHERE sha256 = ?").run(sha256);
  }

  #mark(): BlobOwner | undefined {
    const row = this.#database.prepare("SELECT id, adoptions FROM blob_owner").get();
    return row && { id: String(row["id"]), adoptions: Number(row["adoptions"]) };
  }
}
