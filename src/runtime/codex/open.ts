import type { SortedCall } from "../call.ts";
import { SDKRequestError } from "../errors/api.ts";
import type { ParameterIssue } from "../errors/local.ts";
import { eventStream } from "../event-stream.ts";
import type { LiveResponse } from "../pipeline.ts";
import type { RequestOptions } from "../request-options.ts";
import { limitsFromHeaders } from "./limits.ts";
import { noteModelsEtag } from "./models/known.ts";
import { noteLimits } from "./note-limits.ts";
import type { PreparedRequest } from "./prepare.ts";
import { turnStateOf } from "./turn-state.ts";

/** Sends a prepared request and gives the answer with its event stream still to be read. */
async function openStream(
  { client, operation, options }: SortedCall,
  { judged, rules: { turnState }, body }: PreparedRequest,
  changed: Pick<RequestOptions, "signal" | "maxRetries"> = {},
): Promise<LiveResponse> {
  const { extraBody: _, query: __, ...rest } = options;
  const turn = turnState && turnStateOf(client, body["input"] as readonly object[]);
  const live = await client.send(
    operation,
    judged.request(body),
    { ...rest, ...changed },
    { headers: { accept: "text/event-stream", ...(turnState && turn ? { [turnState]: turn } : {}) } },
  );
  const { response } = live;
  noteLimits(client, limitsFromHeaders(response.headers), "headers");
  noteModelsEtag(client, response.headers);
  return await eventStream(live);
}

/**
 * {@link openStream}, once more without the replayed reasoning where the backend cannot decrypt it (another account's, or
 * one it has forgotten: 400 `invalid_encrypted_content`). The model then thinks again, which is worth a warning and a line
 * in `dropped_parameters` but not a failed call. In mode `error` nothing is left out, so the refusal stands.
 *
 * @returns the answer, and the request that it answers.
 */
export async function openWithoutStaleReasoning(
  call: SortedCall,
  request: PreparedRequest,
  changed: Pick<RequestOptions, "signal" | "maxRetries"> = {},
): Promise<{ live: LiveResponse; request: PreparedRequest }> {
  try {
    return { live: await openStream(call, request, changed), request };
  } catch (error) {
    const healed = isStaleReasoning(error) ? withoutReasoning(request) : undefined;
    if (!healed) throw error;
    return { live: await openStream(call, healed, changed), request: healed };
  }
}

/** A request without its replayed reasoning; `undefined` where there is none, or nothing may be left out. */
export function withoutReasoning(request: PreparedRequest): PreparedRequest | undefined {
  const input = request.body["input"] as readonly { type?: unknown }[];
  const kept = input.filter(({ type }) => type !== "reasoning");
  if (request.judged.mode === "error" || kept.length === input.length) return undefined;
  return {
    ...request,
    body: { ...request.body, input: kept },
    dropped: [...request.dropped, STALE],
    issues: [...request.issues, STALE_ISSUE],
  };
}

const STALE = "input[].encrypted_content";

/** What is said of reasoning that was left out. */
export const STALE_ISSUE: ParameterIssue = {
  path: STALE,
  code: "unsupported",
  message: "the backend could not decrypt it; sent without it",
};

/** Whether the backend cannot decrypt what was replayed, told by status or inside a stream. */
export function isStaleReasoning(error: unknown): error is SDKRequestError {
  return (
    error instanceof SDKRequestError &&
    (error.code === "invalid_encrypted_content" || saysStale(error.message.toLowerCase()))
  );
}

/** Both parts, in this order: one expression for them would look from each of the first to the end of the text. */
function saysStale(message: string): boolean {
  const at = message.indexOf("encrypted content ");
  return at >= 0 && message.includes("could not be verified", at);
}
