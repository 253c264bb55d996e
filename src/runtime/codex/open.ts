import type { SortedCall } from "../call.ts";
import { BadRequestError, SDKRequestError } from "../errors/api.ts";
import type { LiveResponse } from "../pipeline.ts";
import type { RequestOptions } from "../request-options.ts";
import { limitsFromHeaders, noteLimits } from "./limits.ts";
import { noteModelsEtag } from "./models/known.ts";
import type { PreparedRequest } from "./prepare.ts";
import { turnStateOf } from "./turn-state.ts";

/** Sends a prepared request and gives the answer with its event stream still to be read. */
export async function openStream(
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
  const type = response.headers.get("content-type") ?? "no content type";
  if (type.startsWith("text/event-stream")) return live;
  const start = await response.text().catch(() => "");
  live.settle();
  const error = new SDKRequestError(
    response.status,
    undefined,
    `The backend answered with ${type} instead of an event stream: ${start.slice(0, 200)}`,
    response.headers,
    { code: "unexpected_answer" },
  );
  live.onFailure?.(error);
  throw error;
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
): Promise<{ live: LiveResponse; request: PreparedRequest }> {
  try {
    return { live: await openStream(call, request), request };
  } catch (error) {
    const input = request.body["input"] as readonly { type?: unknown }[];
    const kept = input.filter(({ type }) => type !== "reasoning");
    if (request.judged.mode === "error" || kept.length === input.length || !isStaleReasoning(error))
      throw error;
    const changed = {
      ...request,
      body: { ...request.body, input: kept },
      dropped: [...request.dropped, STALE],
      issues: [
        ...request.issues,
        { path: STALE, code: "unsupported", message: "the backend could not decrypt it; sent without it" },
      ],
    };
    return { live: await openStream(call, changed), request: changed };
  }
}

const STALE = "input[].encrypted_content";

function isStaleReasoning(error: unknown): boolean {
  return (
    error instanceof BadRequestError &&
    (error.code === "invalid_encrypted_content" || saysStale(error.message.toLowerCase()))
  );
}

/** Both parts, in this order: one expression for them would look from each of the first to the end of the text. */
function saysStale(message: string): boolean {
  const at = message.indexOf("encrypted content ");
  return at >= 0 && message.includes("could not be verified", at);
}
