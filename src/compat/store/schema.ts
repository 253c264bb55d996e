import type { BatchError, BatchUsage } from "../../generated/resources/batches.ts";
import type { ChatCompletionStoreMessage } from "../../generated/resources/chat/completions/completions.ts";
import type { AsSent } from "../as-sent.ts";

/**
 * The tables as data: engines build their queries from it, and the domain code gets typed rows. What is created on disk is in
 * `sqlite/migrations.ts`; a test holds the two against each other.
 */

/** `sort` orders a listing: it begins with the creation time in milliseconds, and no two are alike. */
interface Row {
  readonly id: string;
  readonly sort: string;
  /** Seconds since the epoch, like every time of the API. */
  readonly created_at: number;
}

export interface FileRow extends Row {
  readonly bytes: number;
  readonly filename: string;
  readonly purpose: string;
  readonly mime_type: string | null;
  readonly sha256: string;
  readonly expires_at: number | null;
}

export interface UploadRow extends Row {
  readonly bytes: number;
  readonly filename: string;
  readonly purpose: string;
  readonly mime_type: string;
  readonly status: "pending" | "completed" | "cancelled";
  readonly expires_at: number;
  /** Seconds that the finished file lives, or null for ever. */
  readonly file_lifetime: number | null;
  readonly file_id: string | null;
}

export interface PartRow extends Row {
  readonly upload_id: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface VectorStoreRow extends Row {
  readonly name: string;
  readonly description: string | null;
  readonly metadata: Readonly<Record<string, string>>;
  /** Days without use after which the store expires, or null for never. */
  readonly lifetime_days: number | null;
  readonly last_active_at: number;
  /** When it expires if nothing happens: `last_active_at` plus the days. */
  readonly expires_at: number | null;
}

/** `embedding`: it is in the index, and its vectors are still to come. No status of the API: see `statusFor`. */
export type StoreFileStatus = "in_progress" | "embedding" | "completed" | "cancelled" | "failed";

/** What is in the index is found, whether its vectors are there or not. */
export const SERVED: readonly StoreFileStatus[] = ["completed", "embedding"];

export function isServed(status: StoreFileStatus | undefined): boolean {
  return status !== undefined && SERVED.includes(status);
}

/** A file's place in a vector store. Its id is `<store>/<file>`. */
export interface StoreFileRow extends Row {
  readonly store_id: string;
  readonly file_id: string;
  readonly batch_id: string | null;
  readonly status: StoreFileStatus;
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly usage_bytes: number;
  readonly attributes: Readonly<Record<string, string | number | boolean>> | null;
  readonly chunking: ChunkingStrategy;
  /** The extracted text, kept as a blob. */
  readonly text_sha256: string | null;
  /** 1 when who added the file has an `embed` hook: its vectors belong to it. */
  readonly embed: number;
  /** How often indexing was begun. A file on which the indexer dies again and again must not be tried for ever. */
  readonly attempts: number;
  /** Changes whenever the file is to be indexed anew, so that an indexer never finishes an order that is out of date. */
  readonly ticket: string;
}

export interface ChunkingStrategy {
  readonly type: "static";
  readonly static: { readonly max_chunk_size_tokens: number; readonly chunk_overlap_tokens: number };
}

export interface BatchRow extends Row {
  readonly store_id: string;
  readonly cancelled: number;
}

/** A conversation, or one that was deleted while responses still need its items. */
export interface ConversationRow extends Row {
  readonly owner: string;
  readonly metadata: Readonly<Record<string, string>>;
  readonly deleted: number;
}

/** A response and all that continue it, in any branch: what is kept and forgotten together. */
export interface ResponseTreeRow extends Row {
  readonly owner: string;
  readonly last_active_at: number;
}

export type ResponseRowStatus =
  | "queued"
  | "in_progress"
  | "completed"
  | "incomplete"
  | "failed"
  | "cancelled";

/** What is needed of a response to find its way through the log; what the API shows of it is in `response_bodies`. */
export interface ResponseRow extends Row {
  readonly owner: string;
  readonly tree_id: string;
  /** The response whose context stands in front of this one's own items. */
  readonly parent_id: string | null;
  readonly conversation_id: string | null;
  readonly status: ResponseRowStatus;
  /** 1 once it was deleted while others continue it: its items stay for them, it itself is gone. */
  readonly deleted: number;
  /** 1 if the caller sent the parent's context again without its reasoning. */
  readonly bare: number;
  /** Digests of everything up to the end of its output, with and without reasoning. */
  readonly end_hash: string | null;
  readonly bare_hash: string | null;
  readonly cache_key: string | null;
  readonly bytes: number;
  /** Of a background response, the lock of the process that runs it. */
  readonly runner: string | null;
}

export interface ResponseBodyRow extends Row {
  readonly tree_id: string;
  /** The response object without its output. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** An item of a response, of a conversation, or of both. Its id is `<conversation or response>/<item>`. */
export interface HistoryItemRow extends Row {
  readonly tree_id: string | null;
  readonly response_id: string | null;
  readonly conversation_id: string | null;
  readonly side: "input" | "output";
  readonly item_id: string;
  readonly item: { readonly id: string; readonly type: string; readonly [key: string]: unknown };
}

/** Some events of a response that was streamed in the background, one after the other. */
export interface ResponseEventsRow extends Row {
  readonly tree_id: string;
  readonly response_id: string;
  readonly events: readonly object[];
}

/** A chat completion made with `store: true`. Not part of the log of responses: nothing continues it. */
export interface ChatCompletionRow extends Row {
  readonly owner: string;
  readonly model: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** As `create` gave it. */
  readonly body: Readonly<Record<string, unknown>>;
  /** What it answered, as the API lists it. */
  readonly messages: readonly ChatCompletionStoreMessage[];
  readonly expires_at: number;
}

export type RequestBatchStatus =
  | "validating"
  | "in_progress"
  | "finalizing"
  | "cancelling"
  | "failed"
  | "completed"
  | "expired"
  | "cancelled";

/** A batch of requests. */
export interface RequestBatchRow extends Row {
  /** The account that made it: nobody else's login may pay for it. */
  readonly owner: string;
  readonly status: RequestBatchStatus;
  readonly endpoint: string;
  readonly input_file_id: string;
  readonly model: string | null;
  readonly metadata: Readonly<Record<string, string>> | null;
  readonly expires_at: number;
  /** Seconds that the files with the results live, or null for ever. */
  readonly output_lifetime: number | null;
  /** When it got where, by the names that the API gives these times. */
  readonly times: Readonly<Record<string, number>>;
  readonly errors: readonly AsSent<BatchError>[] | null;
  readonly output_file_id: string | null;
  readonly error_file_id: string | null;
  /** What is known once its requests are gone. */
  readonly counts: { readonly total: number; readonly completed: number; readonly failed: number } | null;
  readonly usage: BatchUsage | null;
  /** Set while the plan is spent. */
  readonly paused_until: number | null;
}

/** One request of a batch, until the batch is done. */
export interface BatchRequestRow extends Row {
  readonly batch_id: string;
  readonly custom_id: string;
  readonly status: "waiting" | "completed" | "failed";
  readonly body: Readonly<Record<string, unknown>>;
  readonly attempts: number;
  /** Its line of the output or error file. */
  readonly result: object | null;
}

export interface Rows {
  files: FileRow;
  uploads: UploadRow;
  upload_parts: PartRow;
  vector_stores: VectorStoreRow;
  store_files: StoreFileRow;
  file_batches: BatchRow;
  conversations: ConversationRow;
  response_trees: ResponseTreeRow;
  responses: ResponseRow;
  response_bodies: ResponseBodyRow;
  history_items: HistoryItemRow;
  response_events: ResponseEventsRow;
  chat_completions: ChatCompletionRow;
  batches: RequestBatchRow;
  batch_requests: BatchRequestRow;
}

export type TableName = keyof Rows;

export interface Table<R> {
  readonly columns: { readonly [Name in keyof R]: "text" | "integer" | "json" };
  /** Columns that may be null. */
  readonly nullable: readonly Nullable<R>[];
  /** Columns that name a blob: a blob lives as long as some row names it. */
  readonly blobs: readonly (keyof R)[];
}

type Nullable<R> = { [Name in keyof R]: null extends R[Name] ? Name : never }[keyof R];

const described = { bytes: "integer", filename: "text", purpose: "text" } as const;
const row = { id: "text", sort: "text", created_at: "integer" } as const;

export const tables: { readonly [Name in TableName]: Table<Rows[Name]> } = {
  files: {
    columns: {
      ...row,
      ...described,
      mime_type: "text",
      sha256: "text",
      expires_at: "integer",
    },
    nullable: ["mime_type", "expires_at"],
    blobs: ["sha256"],
  },
  uploads: {
    columns: {
      ...row,
      ...described,
      mime_type: "text",
      status: "text",
      expires_at: "integer",
      file_lifetime: "integer",
      file_id: "text",
    },
    nullable: ["file_lifetime", "file_id"],
    blobs: [],
  },
  upload_parts: {
    columns: { ...row, upload_id: "text", bytes: "integer", sha256: "text" },
    nullable: [],
    blobs: ["sha256"],
  },
  vector_stores: {
    columns: {
      ...row,
      name: "text",
      description: "text",
      metadata: "json",
      lifetime_days: "integer",
      last_active_at: "integer",
      expires_at: "integer",
    },
    nullable: ["description", "lifetime_days", "expires_at"],
    blobs: [],
  },
  store_files: {
    columns: {
      ...row,
      store_id: "text",
      file_id: "text",
      batch_id: "text",
      status: "text",
      error: "json",
      usage_bytes: "integer",
      attributes: "json",
      chunking: "json",
      text_sha256: "text",
      embed: "integer",
      attempts: "integer",
      ticket: "text",
    },
    nullable: ["batch_id", "error", "attributes", "text_sha256"],
    blobs: ["text_sha256"],
  },
  file_batches: {
    columns: { ...row, store_id: "text", cancelled: "integer" },
    nullable: [],
    blobs: [],
  },
  conversations: {
    columns: { ...row, owner: "text", metadata: "json", deleted: "integer" },
    nullable: [],
    blobs: [],
  },
  response_trees: { columns: { ...row, owner: "text", last_active_at: "integer" }, nullable: [], blobs: [] },
  responses: {
    columns: {
      ...row,
      owner: "text",
      tree_id: "text",
      parent_id: "text",
      conversation_id: "text",
      status: "text",
      deleted: "integer",
      bare: "integer",
      end_hash: "text",
      bare_hash: "text",
      cache_key: "text",
      bytes: "integer",
      runner: "text",
    },
    nullable: ["parent_id", "conversation_id", "end_hash", "bare_hash", "cache_key", "runner"],
    blobs: [],
  },
  response_bodies: { columns: { ...row, tree_id: "text", body: "json" }, nullable: [], blobs: [] },
  history_items: {
    columns: {
      ...row,
      tree_id: "text",
      response_id: "text",
      conversation_id: "text",
      side: "text",
      item_id: "text",
      item: "json",
    },
    nullable: ["tree_id", "response_id", "conversation_id"],
    blobs: [],
  },
  response_events: {
    columns: { ...row, tree_id: "text", response_id: "text", events: "json" },
    nullable: [],
    blobs: [],
  },
  chat_completions: {
    columns: {
      ...row,
      owner: "text",
      model: "text",
      metadata: "json",
      body: "json",
      messages: "json",
      expires_at: "integer",
    },
    nullable: [],
    blobs: [],
  },
  batches: {
    columns: {
      ...row,
      owner: "text",
      status: "text",
      endpoint: "text",
      input_file_id: "text",
      model: "text",
      metadata: "json",
      expires_at: "integer",
      output_lifetime: "integer",
      times: "json",
      errors: "json",
      output_file_id: "text",
      error_file_id: "text",
      counts: "json",
      usage: "json",
      paused_until: "integer",
    },
    nullable: [
      "model",
      "metadata",
      "output_lifetime",
      "errors",
      "output_file_id",
      "error_file_id",
      "counts",
      "usage",
      "paused_until",
    ],
    blobs: [],
  },
  batch_requests: {
    columns: {
      ...row,
      batch_id: "text",
      custom_id: "text",
      status: "text",
      body: "json",
      attempts: "integer",
      result: "json",
    },
    nullable: ["result"],
    blobs: [],
  },
};

export const tableNames = Object.keys(tables) as TableName[];
