import type { Storage } from "../compat/store/port.ts";
import type { Exchange } from "./api-promise.ts";
import type { Whois } from "./auth/whois.ts";
import type { Clock } from "./clock.ts";
import type { Facts } from "./facts.ts";
import type { Limits } from "./limits.ts";
import type { LeveledLogger } from "./log.ts";
import type { Operation } from "./operation.ts";
import type { ContinuityOption, Embed, McpServer, StoreBehavior, ValidationMode } from "./option-types.ts";
import type { LiveResponse } from "./pipeline.ts";
import type { Profile } from "./profile.ts";
import type { RequestOptions } from "./request-options.ts";
import type { Sendable } from "./sendable.ts";

/** One call of a method on its way to who answers it. */
export interface Call {
  readonly client: CallContext;
  readonly operation: Operation;
  readonly args: readonly unknown[];
  readonly options: RequestOptions;
}

/** A call with its arguments sorted by what they are: whoever answers it looks for them nowhere else. */
export interface SortedCall extends Omit<Call, "args"> {
  readonly path: Readonly<Record<string, unknown>>;
  /** What of the params goes to the query, of an operation that has a body as well. */
  readonly query: Readonly<Record<string, unknown>> | undefined;
  /** Everything else: what the body is made of or, without one, the query. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** Answers one call in its own way. */
export type Handler = (call: SortedCall) => Promise<Exchange<unknown>>;

/** What a handler may change of the request that its operation makes. */
export interface SendOverrides {
  readonly headers?: Record<string, string>;
  /** Statuses that are an answer although `fetch` calls them none: 304 to a conditional request. */
  readonly accepts?: (status: number) => boolean;
}

/** Client options that handlers look at, as they were given. */
export interface HandlerOptions {
  readonly backgroundConsent?: boolean | undefined;
  readonly batchConcurrency?: number | undefined;
  readonly compatStorageDir?: string | undefined;
  readonly continuity?: ContinuityOption | undefined;
  readonly embed?: Embed | undefined;
  readonly mcpServers?: Readonly<Record<string, McpServer>> | undefined;
  readonly onLimitsChange?: ((limits: Limits, before: Limits | undefined) => void) | undefined;
  readonly storage?: Storage | undefined;
  readonly toolNamespace?: string | false | undefined;
  readonly validateModel?: boolean | undefined;
  readonly webhookSecret?: string | null | undefined;
}

/**
 * What a handler gets instead of the client: all that it needs, and no way to a credential. Whatever stands below the client
 * class knows the client as this.
 */
export interface CallContext {
  readonly profile: Profile;
  readonly baseURL: string;
  /** Milliseconds until an answer. */
  readonly timeout: number;
  readonly maxRetries: number;
  /** Milliseconds between two events of a stream. */
  readonly streamIdleTimeout: number;
  /** Milliseconds for a stream as a whole. */
  readonly totalTimeout: number | undefined;
  readonly validationMode: ValidationMode;
  readonly storeBehavior: StoreBehavior;
  /** The version that the backend is told. */
  readonly clientVersion: string;
  readonly options: HandlerOptions;
  readonly logger: LeveledLogger;
  readonly clock: Clock;
  readonly random: () => number;
  /** What is known of this login at this base URL. Copies made by `withOptions` share it while both stay the same. */
  readonly shared: Facts;
  /** What is known of this client alone. */
  readonly own: Facts;
  /** The client's accessor tree: see `treeOf`. */
  readonly tree: object;
  /** Whose login a request is made with, or was made with where its answer is given. Nothing is refreshed for it. */
  whois(response?: Response): Promise<Whois>;
  /** Sends an operation with the client's credential, retries and clocks. */
  send(
    operation: Operation,
    request: Sendable,
    options: RequestOptions,
    overrides?: SendOverrides,
  ): Promise<LiveResponse>;
  /** Calls a method as its verdict says, like a user of the tree. */
  call<R>(operation: Operation, args: readonly unknown[], options?: RequestOptions): R;
}
