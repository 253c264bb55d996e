import type { WireError } from "../failures.ts";
import type { Storage } from "../port.ts";

/** What the thread of the database can be asked. Bytes never pass through it: only rows do. */
export const DATABASE_CALLS = ["get", "list", "count", "commit", "search"] as const;

export type DatabaseCall = (typeof DATABASE_CALLS)[number];

export type CallArguments<Name extends DatabaseCall> = Parameters<Storage[Name]>;

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
  | { readonly kind: "ready" }
  | { readonly kind: "result"; readonly id: number; readonly value: unknown }
  | { readonly kind: "error"; readonly id: number; readonly error: WireError }
  /** The database could not be opened: every call gets this. */
  | { readonly kind: "broken"; readonly error: WireError };
