import { randomBytes, randomUUID } from "node:crypto";
import { authorize } from "../../authorize.ts";
import type { Exchange } from "../../exchange.ts";
import { CHALLENGE_PAGE, limitRefusal } from "../../faults.ts";
import { limitHeaders, rateLimitEvent } from "../../limits.ts";
import { detail, type Refusal } from "../../refusal.ts";
import type { Room } from "../../routing.ts";
import type { EmulatorState } from "../../state.ts";
import type { TokenFacts } from "../../tokens.ts";
import type { AnswerParts, Fault, ResponsesRequest } from "../../types.ts";
import { parseVersion } from "../../versions.ts";
import type { CatalogueEntry } from "../models/catalogue.ts";
import { modelsEtag } from "../models/index.ts";
import { OVERLOADED_PLAN, planAnswer, planCompaction, type StreamPlan, scriptedRefusal } from "./answers.ts";
import { lastUserText } from "./echo.ts";
import { envelope } from "./envelope.ts";
import { idSeries } from "./ids.ts";
import { nextAnswer, scriptError } from "./next-answer.ts";
import { UNNAMED_VERSION } from "./rules/model.ts";
import { firstRefusal } from "./rules.ts";
import { rawFrames, sendFrames } from "./send.ts";
import { frame, type StreamEvent, streamEvents } from "./stream.ts";

/** `POST /responses`: refuses what breaks a rule, and answers everything else with a stream. */
export function responsesRoom(state: EmulatorState): Room {
  return {
    target: "responses",
    method: "POST",
    path: "/backend-api/codex/responses",
    async answer(exchange) {
      const admitted = admit(exchange, state);
      if (admitted.refusal) return exchange.refuse(admitted.refusal);
      const { request, bearer, model } = admitted;
      const fault = state.faults.take("responses", "answer");
      const limited = limitRefusal(fault, { limits: state.limits, plan: bearer.plan, now: state.now() });
      if (limited) return exchange.refuse(limited);
      const parts = fault?.kind === "overloaded" ? {} : await nextAnswer(request, state.scripts);
      if (parts instanceof Error) return exchange.refuse(scriptError(parts));
      if (parts.status !== undefined) return exchange.refuse(scriptedRefusal(parts));
      const frames = parts.events
        ? rawFrames(parts.events)
        : streamEvents({
            plan: planFor(request, parts, fault),
            ...streamFacts(request, bearer, model, state),
            fullOutput: parts.outputInCompleted ?? state.options.fullOutput ?? false,
          }).map(frame);
      if (state.options.rateLimitEvent) {
        frames.unshift(frame(rateLimitEvent(state.limits, bearer.plan, state.now()) as StreamEvent));
      }
      exchange.begin(200, {
        ...streamHeaders(exchange, request, bearer, state),
        ...parts.headers,
        ...fault?.headers,
      });
      await sendFrames(exchange, frames, parts.pace ?? state.options.pace ?? 0, fault);
    },
  };
}

type Admitted =
  | { refusal?: undefined; request: ResponsesRequest; bearer: TokenFacts; model: CatalogueEntry }
  | { refusal: Refusal };

function admit(exchange: Exchange, state: EmulatorState): Admitted {
  const { headers, body } = exchange;
  const { bearer, refusal } = authorize(state.tokens, headers);
  if (refusal) return { refusal };
  if (state.options.requireAccountId && !headers["chatgpt-account-id"]) {
    const challenge = {
      "content-type": "text/html; charset=UTF-8",
      "cf-mitigated": "challenge",
      server: "cloudflare",
    };
    return { refusal: { status: 403, body: CHALLENGE_PAGE, headers: challenge } };
  }
  const value = body.ok && body.json ? body.value : undefined;
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return { refusal: detail("Bad Request") };
  const ruled = value as ResponsesRequest["body"];
  const { plan } = bearer;
  const broken = firstRefusal({
    headers,
    body: ruled,
    plan,
    requireInstructions: state.options.requireInstructions ?? false,
    catalogue: state.catalogue,
    blobs: state.blobs,
  });
  if (broken) return { refusal: broken };
  const request = { ...exchange.record, body: ruled, userText: lastUserText(ruled.input) };
  // The rules have found it there.
  return { request, bearer, model: state.catalogue.find(ruled.model, plan) as CatalogueEntry };
}

function planFor(request: ResponsesRequest, parts: AnswerParts, fault: Fault | undefined): StreamPlan {
  if (fault?.kind === "overloaded") return OVERLOADED_PLAN;
  return request.body.input.at(-1)?.["type"] === "compaction_trigger"
    ? planCompaction(request)
    : planAnswer(parts, request);
}

function streamFacts(
  request: ResponsesRequest,
  bearer: TokenFacts,
  model: CatalogueEntry,
  state: EmulatorState,
) {
  const newId = idSeries(state.now);
  const include = request.body["include"];
  return {
    newId,
    blobs: state.blobs,
    withBlobs: Array.isArray(include) && include.includes("reasoning.encrypted_content"),
    response: envelope(request, { id: newId("resp"), model, accountId: bearer.accountId, now: state.now }),
  };
}

function streamHeaders(
  { headers }: Exchange,
  { body }: ResponsesRequest,
  { plan }: TokenFacts,
  state: EmulatorState,
): Record<string, string> {
  const version = parseVersion(headers["version"]) ?? UNNAMED_VERSION;
  return {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache",
    ...limitHeaders(state.limits, plan, state.now()),
    "x-models-etag": modelsEtag(state.catalogue, version, plan),
    "x-oai-request-id": randomUUID(),
    "openai-model": body.model,
    "openai-processing-ms": "1",
    "openai-version": "2020-10-01",
    ...(body.input.some((item) => item["type"] === "reasoning") ? { "x-reasoning-included": "true" } : {}),
    // Handed out once a turn; a client that has one keeps it.
    ...(headers["x-codex-turn-state"] ? {} : { "x-codex-turn-state": randomBytes(48).toString("base64url") }),
  };
}
