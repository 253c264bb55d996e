import { OAuthCodexError } from "../../runtime/errors/base.ts";
import type { Rows, TableName } from "./schema.ts";

/**
 * What the emulation needs of a database. All that it knows about files, uploads and stores is written once, against this
 * port; an engine only stores rows and bytes, makes several changes happen together or not at all, and finds chunks by their
 * words. Nothing here has to be answered at once, so the database may be anywhere.
 *
 * Engines throw `StorageError` and its subclasses, and {@link Refused} where a commit's condition does not hold or a cursor
 * names nothing. `storageConformance()` of `oauth-codex-sdk/storage` is the suite that an engine has to pass.
 */
export interface Storage {
  /** What it is, for messages: `sqlite`, `memory`, … */
  readonly kind: string;
  /** What was found when it was opened and should be known, in whole sentences: told to the client's logger. */
  readonly notices?: readonly string[];
  get<T extends TableName>(table: T, id: string): Promise<Rows[T] | undefined>;
  list<T extends TableName>(table: T, query: ListQuery<T>): Promise<Listing<Rows[T]>>;
  /** Rows and the sum of a column, by the values of another. */
  count<T extends TableName>(table: T, query: CountQuery<T>): Promise<Count[]>;
  /**
   * Makes all changes or none. Once it resolves they outlive a crash of this process.
   *
   * @throws {Refused} when a `require` or `forbid` does not hold; nothing is changed then.
   */
  commit(changes: readonly Change[], blobs?: BlobChanges): Promise<void>;
  /**
   * Takes bytes in, as long as nobody has committed them they can be thrown away again. Never holds more than a piece.
   *
   * @throws {StorageError} when they cannot be written (`storage_full`, `storage_read_only`, …).
   */
  stage(source: AsyncIterable<Uint8Array>): Promise<Staged>;
  discard(staged: Staged): Promise<void>;
  /** @throws {StorageError} `blob_missing` */
  read(sha256: string): Promise<AsyncIterable<Uint8Array>>;
  /**
   * Only of an engine that indexes by itself, on a thread of its own say: tells it that there may be work, and returns at once.
   * Where it is missing, `indexWaiting()` runs on the caller's side, by way of the other methods.
   */
  wakeIndexer?(): void;
  /** What fits best first. Serves only files whose place in the store is `completed` or `embedding`. */
  search(request: SearchRequest): Promise<SearchHit[]>;
  /** Needed for the `embed` option only: an engine without it keeps no vectors. */
  readonly vectors?: VectorPort;
  /** What the tools ask of an engine besides; without it they tell and tidy less. */
  readonly upkeep?: UpkeepPort;
  /**
   * A name that one process at a time can hold; it is free again when that process ends, however it does.
   * @param options.kept The name is used again and again; others are held once and then forgotten.
   */
  exclusive(name: string, options?: { kept?: boolean }): Exclusive;
  /** Lets go of files, threads and locks. Calls that are under way end first. */
  close(): Promise<void>;
}

export type Scalar = string | number | null;

/** Something that one process at a time can have. */
export interface Exclusive {
  /** Whether it is ours now, also where it was before. Does not wait. */
  tryAcquire(): Promise<boolean>;
  /** Does nothing where it is not ours. */
  release(): Promise<void>;
}

/** All given columns must match. */
export type Where<T extends TableName> = { readonly [Column in keyof Rows[T]]?: Condition };

export type Condition =
  | Scalar
  | { readonly in: readonly Scalar[] }
  /** A number of at most this; null never matches. */
  | { readonly atMost: number }
  /** Null, or more than this: what has not expired at that time. */
  | { readonly unsetOrAfter: number };

export interface ListQuery<T extends TableName> {
  readonly where?: Where<T>;
  readonly order: "asc" | "desc";
  readonly limit: number;
  /** Goes on behind this row. A row that was deleted less than a day ago still serves: loops that delete what they list rely on it. */
  readonly after?: string | undefined;
  /** The page that ends before this row. */
  readonly before?: string | undefined;
}

export interface Listing<R> {
  readonly rows: R[];
  /** Whether there are more in the direction of the listing. */
  readonly more: boolean;
}

export interface CountQuery<T extends TableName> {
  readonly where?: Where<T>;
  /** Left out: all rows together, under the value null. */
  readonly by?: keyof Rows[T] & string;
  readonly sum?: keyof Rows[T] & string;
}

export interface Count {
  readonly value: Scalar;
  readonly count: number;
  readonly sum: number;
}

/** Why a commit is refused, in the terms of the API. */
export interface Refusal {
  readonly status: number;
  readonly message: string;
  readonly code?: string | null;
  readonly param?: string | null;
}

type ForEachTable<F extends { [T in TableName]: unknown }> = F[TableName];

export type Change =
  | ForEachTable<{ [T in TableName]: { op: "insert"; table: T; row: Rows[T] } }>
  | ForEachTable<{ [T in TableName]: { op: "update"; table: T; where: Where<T>; set: Partial<Rows[T]> } }>
  | ForEachTable<{ [T in TableName]: { op: "delete"; table: T; where: Where<T> } }>
  /** Refused unless some row matches. */
  | ForEachTable<{ [T in TableName]: { op: "require"; table: T; where: Where<T>; otherwise: Refusal } }>
  /** Refused if some row matches. */
  | ForEachTable<{ [T in TableName]: { op: "forbid"; table: T; where: Where<T>; otherwise: Refusal } }>
  /** Takes out of the search index what these rows stand for. Must come before they are deleted. */
  | { op: "unindex"; where: Where<"store_files"> }
  | { op: "unindexStore"; storeId: string }
  | { op: "index"; entry: IndexEntry }
  /** Refused when the store's other vectors have another length. */
  | { op: "setVectors"; entry: VectorEntry }
  /** Searches filter by these from now on; nothing is indexed anew. */
  | { op: "setAttributes"; storeId: string; fileId: string; attributes: IndexEntry["attributes"] };

/** What the client with an `embed` hook reads. Vectors are written by commits (`setVectors`). */
export interface VectorPort {
  /** Texts of a file's chunks, from number `from` on. */
  chunks(place: { storeId: string; fileId: string }, from: number, limit: number): Promise<string[]>;
  /** How long the vectors of a store are; undefined while it has none. */
  dimensions(storeId: string): Promise<number | undefined>;
}

/** What `tidyStorage` and `storageStats` ask of an engine. */
export interface UpkeepPort {
  /**
   * Removes bytes that no row names, and bytes that were staged before that time (in milliseconds) and never committed. Bytes
   * stay where it may be the database that lost their rows.
   */
  sweep(options: { readonly stagedBefore: number }): Promise<Swept>;
  usage(): Promise<Usage>;
}

export interface Swept {
  readonly blobs: number;
  readonly staged: number;
  /** Blobs that were left because the database cannot vouch for it that nobody needs them. */
  readonly unknown?: number;
}

/** The room that a storage takes. */
export interface Usage {
  readonly databaseBytes: number;
  readonly blobs: number;
  readonly blobBytes: number;
}

export interface VectorEntry {
  readonly storeId: string;
  readonly fileId: string;
  /** Number of the first chunk that these vectors belong to. */
  readonly from: number;
  readonly dimensions: number;
  /** One vector after the other, each of length 1. */
  readonly data: Float32Array;
}

export interface BlobChanges {
  /** Staged bytes that the changes name. */
  readonly adopt?: readonly Staged[];
  /** Blobs that the changes may have left without a row. */
  readonly release?: readonly (string | null)[];
}

/** Bytes that were taken in and belong to nobody yet. */
export interface Staged {
  /** The engine's own name for them. */
  readonly token: string;
  readonly sha256: string;
  /** Hexadecimal; undefined where the runtime cannot compute it. */
  readonly md5: string | undefined;
  readonly bytes: number;
}

export interface Chunk {
  readonly text: string;
  /** Offsets in the extracted text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

export interface IndexEntry {
  readonly storeId: string;
  readonly fileId: string;
  readonly filename: string;
  readonly attributes: Rows["store_files"]["attributes"];
  readonly chunks: readonly Chunk[];
}

export interface SearchRequest {
  readonly storeId: string;
  readonly queries: readonly string[];
  readonly limit: number;
  /** As in the API; checked by the caller. */
  readonly filters?: unknown;
  readonly scoreThreshold?: number;
  /** One for each query, each of length 1: the ranking then goes by words and by vectors. */
  readonly vectors?: readonly Float32Array[];
}

export interface SearchHit {
  readonly fileId: string;
  readonly filename: string;
  /** 0 to 1 */
  readonly score: number;
  readonly attributes: Rows["store_files"]["attributes"];
  readonly text: string;
}

/**
 * What an engine throws when a condition of a commit does not hold, or a cursor names nothing. Callers never see it: they get
 * the API error that the refusal describes.
 */
export class Refused extends OAuthCodexError {
  override get name(): string {
    return "Refused";
  }

  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message, { code: "refused" });
    this.refusal = refusal;
  }
}

/** The refusal in an error. By its shape: an engine may have been built with another copy of this class, or with one of its own. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (typeof error !== "object" || error === null || !("refusal" in error)) return undefined;
  const { refusal } = error;
  return isRefusal(refusal) ? refusal : undefined;
}

function isRefusal(value: unknown): value is Refusal {
  return (
    typeof value === "object" &&
    value !== null &&
    "status" in value &&
    typeof value.status === "number" &&
    "message" in value &&
    typeof value.message === "string"
  );
}

/** The cursor of a listing names nothing. The domain code says which parameter it was. */
export function unknownCursor(id: string): Refusal {
  return {
    status: 400,
    message: `The cursor '${id.split("/").at(-1)}' does not name an item of this list.`,
    code: "invalid_cursor",
  };
}

/** Vectors of different models cannot be compared. */
export function otherDimensions(stored: number, given: number): Refusal {
  return {
    status: 400,
    message: `The vectors of this store have ${stored} dimensions, and the embed option gives ${given}: another model made them. Use that one, or make a new vector store.`,
    code: "embedding_dimensions",
    param: null,
  };
}
