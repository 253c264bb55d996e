import type { WireError } from "../failures.ts";
import type { BlobChanges, Storage, UpkeepPort, VectorPort } from "../port.ts";
import type { EngineChange } from "./statements.ts";

/** What the thread of the database can be asked. Bytes never pass through it: only rows do. */
export const DATABASE_CALLS = [
  "get",
  "list",
  "count",
  "commit",
  "search",
  "chunks",
  "dimensions",
  "sweep",
  "usage",
] as const;

export type DatabaseCall = (typeof DATABASE_CALLS)[number];

interface Calls extends Pick<Storage & VectorPort & UpkeepPort, Exclude<DatabaseCall, "commit">> {
  commit(changes: readonly EngineChange[], blobs?: BlobChanges): Promise<void>;
}

export type CallArguments<Name extends DatabaseCall> = Parameters<Calls[Name]>;
export type CallResult<Name extends DatabaseCall> = ReturnType<Calls[Name]>;

export interface WorkerOptions {
  readonly role: "database" | "indexer";
  readonly folder: string;
}

export type ToWorker =
  | {
      readonly kind: "call";
      readonly id: number;
      readonly name: DatabaseCall;
      readonly args: readonly unknown[];
    }
  | { readonly kind: "wake" }
  | { readonly kind: "close" };

export type FromWorker =
  | { readonly kind: "ready"; readonly unknownBlobs: number }
  | { readonly kind: "result"; readonly id: number; readonly value: unknown }
  | { readonly kind: "error"; readonly id: number; readonly error: WireError }
  /** The database could not be opened: every call gets this. */
  | { readonly kind: "broken"; readonly error: WireError }
  /** The connection is closed: the thread has nothing more to do. */
  | { readonly kind: "closed" };
