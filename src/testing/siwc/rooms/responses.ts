import type { Exchange } from "../../exchange.ts";
import { detail, type Refusal } from "../../refusal.ts";
import type { CatalogueEntry } from "../../rooms/models/catalogue.ts";
import { type StreamPlan, scriptedRefusal } from "../../rooms/responses/answers.ts";
import { lastUserText } from "../../rooms/responses/echo.ts";
import { envelope } from "../../rooms/responses/envelope.ts";
import { idSeries } from "../../rooms/responses/ids.ts";
import { nextAnswer, scriptError } from "../../rooms/responses/next-answer.ts";
import { rawFrames, sendFrames } from "../../rooms/responses/send.ts";
import { frame, type StreamEvent, streamEvents } from "../../rooms/responses/stream.ts";
import type { Room } from "../../routing.ts";
import type { AnswerParts, ResponsesRequest } from "../../types.ts";
import { faultRefusal } from "../faults.ts";
import { siwcPlan } from "../plan.ts";
import { refusalOf } from "../refusals.ts";
import { planBearer } from "../rules/bearer.ts";
import { firstRefusal } from "../rules/responses.ts";
import type { SiwcRoomTarget, SiwcState } from "../state.ts";
import type { Bearer } from "../tokens.ts";
import type { SiwcFault } from "../types.ts";
import { PLAN } from "./models.ts";

/** `POST /v1/responses`: refuses what breaks a rule, and answers everything else with a stream. */
export function responsesRoom(state: SiwcState): Room<SiwcRoomTarget> {
  return {
    target: "responses",
    method: "POST",
    path: "/v1/responses",
    answer: (exchange) => answer(exchange, state),
  };
}

async function answer(exchange: Exchange, state: SiwcState): Promise<void> {
  const admitted = admit(exchange, state);
  if (admitted.refusal) return exchange.refuse(admitted.refusal);
  const { request } = admitted;
  const { switches, options } = state;
  const fault = state.faults.take("responses", "answer");
  const faulty = faultRefusal(fault, switches);
  if (faulty) return exchange.refuse(faulty);
  const parts = await nextAnswer(request, state.scripts);
  if (parts instanceof Error) return exchange.refuse(scriptError(parts));
  if (parts.status !== undefined) return exchange.refuse(scriptedRefusal(parts));
  const frames = framesOf(parts, admitted, fault, state);
  if (switches.doneMarker) frames.push("data: [DONE]\n\n");
  exchange.begin(200, {
    ...(switches.contentType ? { "content-type": "text/event-stream; charset=utf-8" } : {}),
    "cache-control": "no-cache",
    ...parts.headers,
    ...fault?.headers,
  });
  await sendFrames(
    exchange,
    frames,
    parts.pace ?? options.pace ?? 0,
    fault?.kind === "fail" ? undefined : fault,
  );
}

interface Admission {
  readonly refusal?: undefined;
  readonly request: ResponsesRequest;
  readonly bearer: Bearer;
  readonly model: CatalogueEntry;
}

function admit(exchange: Exchange, state: SiwcState): Admission | { readonly refusal: Refusal } {
  const { headers, body } = exchange;
  const { catalogue, blobs, switches } = state;
  const { bearer, refusal } = planBearer(headers, state);
  if (refusal) return { refusal };
  if (!bearer.account.eligible) {
    return { refusal: refusalOf("subscription_sharing_user_not_eligible", switches) };
  }
  if (Number(headers["content-length"]) > switches.largestRequest) {
    return { refusal: detail("Request Entity Too Large", 413) };
  }
  const value = body.ok && body.json ? body.value : undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { refusal: refusalOf("bad-request", switches) };
  }
  const ruled = value as ResponsesRequest["body"];
  const broken = firstRefusal({
    headers,
    body: ruled,
    plan: PLAN,
    requireInstructions: false,
    catalogue,
    blobs,
    switches,
  });
  if (broken) return { refusal: broken };
  const model = catalogue.find(ruled.model, PLAN);
  if (!model) return { refusal: refusalOf("model_not_found", switches, { param: "model" }) };
  return { request: { ...exchange.record, body: ruled, userText: lastUserText(ruled.input) }, bearer, model };
}

function framesOf(
  parts: AnswerParts,
  admitted: Admission,
  fault: SiwcFault | undefined,
  state: SiwcState,
): string[] {
  const planned = eventsOf(siwcPlan(parts, admitted.request, fault), parts, admitted, state);
  const frames = parts.events ? rawFrames(parts.events) : planned.map(frame);
  return fault?.kind === "fail" ? failing(frames, planned, fault.after) : frames;
}

function eventsOf(
  plan: StreamPlan,
  { outputInCompleted }: AnswerParts,
  { request, bearer, model }: Admission,
  { now, blobs, switches }: SiwcState,
): StreamEvent[] {
  const newId = idSeries(now);
  const include = request.body["include"];
  return streamEvents({
    plan,
    newId,
    blobs,
    withBlobs: Array.isArray(include) && include.includes("reasoning.encrypted_content"),
    response: envelope(request, { id: newId("resp"), model, accountId: bearer.account.sub, now }),
    fullOutput: outputInCompleted ?? switches.fullOutput,
  });
}

/** The first frames, and behind them the failure that a stream was planned to end in. */
function failing(frames: readonly string[], planned: readonly StreamEvent[], after?: number): string[] {
  const kept = frames.slice(0, Math.min(after ?? frames.length, frames.length - 1));
  return [...kept, ...planned.slice(-1).map((event) => frame({ ...event, sequence_number: kept.length }))];
}
