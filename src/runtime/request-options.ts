import type { StoreBehavior, ValidationMode } from "./option-types.ts";

export type HTTPMethod = "get" | "post" | "put" | "patch" | "delete";

/** Anything that headers can be given as. `null` deletes a header that would be sent otherwise, `undefined` is ignored. */
export type HeadersLike =
  | Headers
  | Iterable<readonly [string, string | null | undefined]>
  | readonly (readonly (string | null | undefined)[])[]
  | Readonly<Record<string, string | null | undefined | readonly (string | null | undefined)[]>>;

/**
 * What `fetch` of the runtime takes besides what a request sets itself: undici's `dispatcher`, Bun's `proxy`, Deno's
 * `client`, `cache`, `keepalive`, …
 */
export type FetchOptions = Omit<RequestInit, "body" | "headers" | "method" | "signal"> & {
  dispatcher?: unknown;
  proxy?: unknown;
  client?: unknown;
  tls?: unknown;
};

/** Options of one call, always the last argument. */
export interface RequestOptions {
  /** HTTP verb instead of the method's own. */
  method?: HTTPMethod;
  /** Path below the base URL, or an absolute URL, instead of the method's own. */
  path?: string;
  /** Query instead of the one that the params make. */
  query?: object | undefined | null;
  /** Body instead of the one that the params make. */
  body?: unknown;
  /** Headers on top of everything else; `null` deletes one. */
  headers?: HeadersLike | null | undefined;
  /** How often a failed request is sent again. Default: the client's, 2. */
  maxRetries?: number;
  stream?: boolean | undefined;
  /** Milliseconds until the answer (of a stream: its first event) must be there. Default: the client's, 600000. */
  timeout?: number;
  /** Extra `RequestInit` fields for `fetch`, e.g. undici's `dispatcher`. */
  fetchOptions?: FetchOptions | undefined;
  /** Ends the request when it fires. */
  signal?: AbortSignal | undefined | null;
  /** Accepted as in `openai`. No operation of this API reads an idempotency key, so none is sent. */
  idempotencyKey?: string;
  /** Base URL of this one request, used when the client was not given one of its own. */
  defaultBaseURL?: string | undefined;
  /** How parameters that the backend refuses are met in this call. Default: the client's. */
  validationMode?: ValidationMode;
  /** What becomes of `store: true` in this call. Default: the client's, `auto_disable`. */
  storeBehavior?: StoreBehavior;
  /** Look the model up in the account's list before this call is sent. Default: the client's, false. */
  validateModel?: boolean;
  /** Additional headers. Unlike `headers`, they cannot touch `Authorization`, `ChatGPT-Account-ID` or `Content-Type`. */
  extraHeaders?: HeadersLike | undefined;
  /** Merged into the query, and wins over it. */
  extraQuery?: Record<string, unknown> | undefined;
  /** Merged into the JSON body last, unchecked; only values that the profile forces win over it. */
  extraBody?: Record<string, unknown> | undefined;
}
