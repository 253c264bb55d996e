import { createHash, randomUUID } from "node:crypto";
import type { ResponsesRequest } from "../../types.ts";
import type { CatalogueEntry } from "../models/catalogue.ts";
import { echoedTool } from "./tools.ts";

type Json = Readonly<Record<string, unknown>>;

/** What a response object says about its own state. */
export interface EnvelopeState {
  readonly status: "in_progress" | "completed" | "incomplete" | "failed";
  readonly output?: readonly Json[];
  readonly usage?: unknown;
  readonly error?: { readonly code: string | null; readonly message: string };
  readonly incompleteReason?: string;
  readonly endTurn?: boolean;
}

/** Makes the response objects of one stream: the same echo of the request each time, in another state. */
export function envelope(
  { body }: ResponsesRequest,
  facts: { id: string; model: CatalogueEntry; accountId: string; now: () => number },
): (state: EnvelopeState) => Json {
  const seconds = () => Math.floor(facts.now() / 1000);
  const createdAt = seconds();
  const cacheKey = body["prompt_cache_key"] ?? randomUUID();
  const user = createHash("sha256").update(facts.accountId).digest("hex").slice(0, 24);
  return ({ status, output = [], usage = null, error, incompleteReason, endTurn }) => ({
    id: facts.id,
    object: "response",
    created_at: createdAt,
    status,
    background: false,
    completed_at: status === "completed" ? seconds() : null,
    error: error ?? null,
    frequency_penalty: 0,
    incomplete_details: incompleteReason === undefined ? null : { reason: incompleteReason },
    instructions: body.instructions ?? null,
    max_output_tokens: null,
    max_tool_calls: null,
    model: body.model,
    moderation: null,
    output,
    parallel_tool_calls: body["parallel_tool_calls"] ?? true,
    presence_penalty: 0,
    previous_response_id: null,
    prompt_cache_key: cacheKey,
    prompt_cache_retention: null,
    reasoning: reasoningOf(body["reasoning"] as Json | null | undefined, facts.model),
    safety_identifier: `user-${user}`,
    // Never `priority`, even when that was asked for and given.
    service_tier: status === "in_progress" ? "auto" : "default",
    store: false,
    temperature: 1,
    text: textOf(body["text"] as Json | null | undefined),
    tool_choice: body["tool_choice"] ?? "auto",
    tool_usage: {
      image_gen: {
        input_tokens: 0,
        input_tokens_details: { image_tokens: 0, text_tokens: 0 },
        output_tokens: 0,
        output_tokens_details: { image_tokens: 0, text_tokens: 0 },
        total_tokens: 0,
      },
      web_search: { num_requests: 0 },
    },
    tools: (body.tools ?? []).map(echoedTool),
    top_logprobs: 0,
    top_p: 0.98,
    truncation: "disabled",
    usage,
    user: null,
    metadata: {},
    ...(endTurn === undefined ? {} : { end_turn: endTurn }),
  });
}

function reasoningOf(asked: Json | null | undefined, model: CatalogueEntry): Json {
  const context = asked?.["context"];
  return {
    ...(context === undefined ? {} : { context }),
    effort: asked?.["effort"] ?? model.default_reasoning_level,
    summary: asked?.["summary"] ?? null,
  };
}

function textOf(asked: Json | null | undefined): Json {
  const format = (asked?.["format"] as Json | null | undefined) ?? { type: "text" };
  const { type, name, schema, strict, description } = format;
  return {
    format:
      type === "json_schema"
        ? { type, description: description ?? null, name, schema, strict: strict ?? false }
        : format,
    verbosity: asked?.["verbosity"] ?? "medium",
  };
}
