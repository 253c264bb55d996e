import type {
  ChatCompletion,
  ChatCompletionMessage,
} from "../../generated/resources/chat/completions/completions.ts";
import type { CompletionUsage } from "../../generated/resources/completions.ts";
import { asNumber, asText } from "../../runtime/errors/message.ts";
import { outputText } from "../../runtime/output-text.ts";
import type { OutputItem, ResponseObject } from "../../runtime/responses/accumulator.ts";
import { callId } from "../../runtime/responses/calls.ts";
import { isCommentary } from "../../runtime/responses/phase.ts";
import { finishReason } from "../../runtime/responses/result.ts";

type Message = ChatCompletionMessage;
type ToolCall = NonNullable<Message["tool_calls"]>[number];

/** What of a request decides how its answer is written. */
export interface AnswerStyle {
  /** The caller speaks the old `functions` instead of `tools`. */
  readonly functions: boolean;
}

/**
 * A whole response as a chat completion. Reasoning and hosted tools leave no trace in it: there is no place for them. What the
 * model says on the way to its answer is no part of `content`: it stands beside it, as `commentary`. Only where there is no
 * answer, as before a call, it is the `content` too.
 */
export function chatCompletion(response: ResponseObject, style: AnswerStyle): ChatCompletion {
  const usage = completionUsage(response["usage"]);
  return {
    ...envelope(response),
    object: "chat.completion",
    choices: [
      {
        index: 0,
        message: message(response.output ?? [], style),
        logprobs: null,
        finish_reason: chatFinishReason(response, style),
      },
    ],
    ...(usage ? { usage } : {}),
  };
}

/** What a completion and its chunks have in common. */
export function envelope(
  response: ResponseObject,
): Pick<ChatCompletion, "id" | "created" | "model" | "service_tier"> {
  const { service_tier: tier } = response as { service_tier?: ChatCompletion["service_tier"] };
  return {
    // Told apart from the response's own id, which other methods take; the same to whoever reads a log.
    id: asText(response.id ?? "").replace(/^(?:resp_)?/, "chatcmpl-"),
    created: Math.floor(asNumber(response["created_at"] ?? 0)),
    model: asText(response["model"] ?? ""),
    service_tier: tier ?? null,
  };
}

export function chatFinishReason(
  response: ResponseObject,
  { functions }: AnswerStyle,
): ChatCompletion.Choice["finish_reason"] {
  const reason = finishReason(response);
  if (reason === "tool_calls" && functions) return "function_call";
  // A failed response has been thrown before it comes here; what is left was cut short for a reason that nobody knows.
  return reason === "error" ? "length" : reason;
}

function message(output: readonly OutputItem[], { functions }: AnswerStyle): Message {
  const messages = output.filter(({ type }) => type === "message");
  const parts = messages.filter((item) => !isCommentary(item)).flatMap(({ content }) => content ?? []);
  const texts = parts.filter(({ type }) => type === "output_text");
  const commentary = outputText({ output: messages.filter(isCommentary) });
  const refusals = parts.filter(({ type }) => type === "refusal");
  const said = texts.map(({ text }) => text ?? "").join("");
  const onTheWay = refusals.length > 0 || commentary === "" ? null : commentary;
  const calls = output.flatMap(toolCall);
  const annotations = annotationsOf(texts);
  const called = calls[0]?.type === "function" ? calls[0].function : undefined;
  return {
    role: "assistant",
    content: said || (onTheWay ?? (texts.length > 0 ? "" : null)),
    refusal: refusals.length > 0 ? refusals.map(({ refusal }) => refusal ?? "").join("") : null,
    annotations,
    ...(commentary === "" ? {} : { commentary }),
    ...(calls.length === 0 ? {} : functions && called ? { function_call: called } : { tool_calls: calls }),
  };
}

function toolCall(item: OutputItem): ToolCall[] {
  const id = callId(item);
  const name = asText(item["name"]);
  if (item.type === "function_call") {
    return [{ id, type: "function", function: { name, arguments: item.arguments ?? "" } }];
  }
  if (item.type === "custom_tool_call") {
    return [{ id, type: "custom", custom: { name, input: item.input ?? "" } }];
  }
  return [];
}

/** Citations of the web. Their places count from the start of the whole text, which here may be made of several parts. */
function annotationsOf(
  texts: readonly { text?: string; annotations?: unknown }[],
): NonNullable<Message["annotations"]> {
  let before = 0;
  return texts.flatMap(({ text = "", annotations }) => {
    const offset = before;
    before += text.length;
    return (Array.isArray(annotations) ? annotations : []).flatMap((each) => urlCitation(each, offset));
  });
}

type Annotation = ChatCompletionMessage.Annotation;

export function urlCitation(annotation: unknown, offset: number): Annotation[] {
  const { type, start_index, end_index, url, title } = (annotation ?? {}) as Readonly<
    Record<string, unknown>
  >;
  if (type !== "url_citation") return [];
  const place = { start_index: asNumber(start_index) + offset, end_index: asNumber(end_index) + offset };
  return [{ type, url_citation: { ...place, url: asText(url), title: asText(title ?? "") } }];
}

interface ResponseCounts {
  readonly input_tokens?: number;
  readonly input_tokens_details?: { readonly cached_tokens?: number };
  readonly output_tokens?: number;
  readonly output_tokens_details?: { readonly reasoning_tokens?: number };
  readonly total_tokens?: number;
}

/** Counts under the names that they have in chat completions. What the backend does not count is not made up. */
export function completionUsage(usage: unknown): CompletionUsage | undefined {
  if (typeof usage !== "object" || usage === null) return undefined;
  const counts = usage as ResponseCounts;
  const { input_tokens: prompt = 0, output_tokens: completion = 0 } = counts;
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: counts.total_tokens ?? prompt + completion,
    prompt_tokens_details: { cached_tokens: counts.input_tokens_details?.cached_tokens ?? 0 },
    completion_tokens_details: { reasoning_tokens: counts.output_tokens_details?.reasoning_tokens ?? 0 },
  };
}
