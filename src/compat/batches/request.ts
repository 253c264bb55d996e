import type { CallContext } from "../../runtime/call.ts";
import { APIUserAbortError, AuthenticationError, SDKRequestError } from "../../runtime/errors/api.ts";
import { TokenRefreshError, TokenStoreError } from "../../runtime/errors/auth.ts";
import { CloudflareBlockedError, UsageLimitError } from "../../runtime/errors/codex.ts";
import { AuthRequiredError } from "../../runtime/errors/local.ts";
import { UserNotEligibleError } from "../../runtime/errors/plan.ts";
import { StorageError } from "../../runtime/errors/storage.ts";
import { treeOf } from "../../runtime/helpers/tree.ts";
import type { RequestOptions } from "../../runtime/request-options.ts";
import { asServed } from "../../runtime/responses/result.ts";
import { retryDelay } from "../../runtime/retry.ts";
import type { BatchRequestRow } from "../store/schema.ts";

/** What one try of a request came to. */
export type Outcome =
  /** Its line of the output or error file. */
  | { readonly kind: "completed"; readonly result: object }
  | { readonly kind: "failed"; readonly result: object }
  /** Nothing that is sent now can succeed. */
  | { readonly kind: "paused"; readonly until: number }
  /** It may succeed in a while. */
  | { readonly kind: "again"; readonly delay: number }
  /** It was ended from outside, or nobody is signed in who may. */
  | { readonly kind: "stopped"; readonly why: Error };

/** After this many tries a failure that may pass is one that stays. */
const MOST_ATTEMPTS = 4;
/** When the server does not say when the plan is itself again. */
const PAUSE_MS = 15 * 60_000;

/** Failures that every other request would meet as well: no login, none that may, or no way to the backend. */
const STOPPING = [
  APIUserAbortError,
  AuthRequiredError,
  AuthenticationError,
  UserNotEligibleError,
  TokenRefreshError,
  TokenStoreError,
  CloudflareBlockedError,
] as const;

type Result = { data: object; response: Response; request_id: string | null };

/** Sends one request of a batch, through the tree like any other. */
export async function runRequest(
  client: CallContext,
  endpoint: string,
  row: BatchRequestRow,
  signal: AbortSignal,
): Promise<Outcome> {
  try {
    if (row.body["stream"] === true) {
      return failed(row, { status: 400, id: null, error: problem("Batches do not stream.", "stream") });
    }
    const { data, request_id } = await send(client, endpoint, row.body, { signal });
    return {
      kind: "completed",
      result: line(row, { status_code: 200, request_id: request_id ?? "", body: asServed(data) }),
    };
  } catch (error) {
    return outcomeOf(error as Error, row, client);
  }
}

function send(
  client: CallContext,
  endpoint: string,
  body: BatchRequestRow["body"],
  options: RequestOptions,
): Promise<Result> {
  const { responses, chat } = treeOf({ client });
  // The line was written for the API: what it may hold is checked by the method, like any caller's.
  const method = endpoint === "/v1/responses" ? responses : chat.completions;
  const create = method.create.bind(method) as unknown as (
    body: object,
    options: RequestOptions,
  ) => { withResponse(): Promise<Result> };
  return create(body, options).withResponse();
}

function outcomeOf(error: Error, row: BatchRequestRow, client: CallContext): Outcome {
  if (error instanceof StorageError) throw error;
  const { clock, random } = client;
  if (error instanceof UsageLimitError) {
    return { kind: "paused", until: error.resetsAt?.getTime() ?? clock.now() + PAUSE_MS };
  }
  if (STOPPING.some((kind) => error instanceof kind)) return { kind: "stopped", why: error };
  const { message, code } = error as { message: string; code?: string | null };
  if (error instanceof SDKRequestError && error.code !== "not_supported") {
    if (error.retryable && row.attempts + 1 < MOST_ATTEMPTS) {
      return { kind: "again", delay: retryDelay(row.attempts, error, { clock, random }) };
    }
    if (error.status === undefined && error.retryable) {
      return { kind: "failed", result: line(row, null, { code: code ?? "server_error", message }) };
    }
    return failed(row, {
      // A stream that began with 200 and then failed has no status: it is the request's fault, or it was retried.
      status: error.status ?? 400,
      id: error.requestID ?? null,
      error: {
        message,
        type: error.type ?? "invalid_request_error",
        param: error.param ?? null,
        code: code ?? null,
      },
    });
  }
  const param = (error as { param?: string }).param ?? null;
  return failed(row, { status: 400, id: null, error: problem(message, param, code) });
}

function problem(message: string, param: string | null, code: string | null = null): object {
  return { message, type: "invalid_request_error", param, code };
}

function failed(
  row: BatchRequestRow,
  { status, id, error }: { status: number; id: string | null; error: object },
): Outcome {
  return {
    kind: "failed",
    result: line(row, { status_code: status, request_id: id ?? "", body: { error } }),
  };
}

/** The line of a request that its batch did not get to. */
export function expiredLine(row: BatchRequestRow): object {
  const message = "This request could not be executed before the completion window expired.";
  return line(row, null, { code: "batch_expired", message });
}

function line(
  { id, custom_id }: BatchRequestRow,
  response: object | null,
  error: object | null = null,
): object {
  return { id: `batch_req_${id.split("/").at(-1)}`, custom_id, response, error };
}
