import type {
  ChatCompletion,
  ChatCompletionChunk,
} from "../../../src/generated/resources/chat/completions/completions.ts";
import { type Fetch, OAuthCodexClient } from "../../../src/index.ts";

type Sent = Readonly<Record<string, unknown>> & {
  readonly messages: readonly Record<string, unknown>[];
};

type Answers = readonly (object | readonly object[])[];

/** A client of the `openai` profile whose server gives these answers, one a request: a completion, or its chunks. */
export function scripted(...answers: Answers): { client: OAuthCodexClient; sent: Sent[] } {
  const { fetch, sent } = scriptedFetch(answers);
  const baseURL = "https://api.example.com/v1";
  return { client: new OAuthCodexClient({ baseURL, apiKey: "sk-test", maxRetries: 0, fetch }), sent };
}

/** The server behind it; a request for which there is no answer fails with 500. */
export function scriptedFetch(answers: Answers): { fetch: Fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const fetch: Fetch = async (_url, init) => {
    init?.signal?.throwIfAborted();
    const answer = answers[sent.length];
    sent.push(JSON.parse(String(init?.body)));
    if (!Array.isArray(answer)) return Response.json(answer ?? {}, { status: answer ? 200 : 500 });
    const text = answer.map((chunk) => `data: ${JSON.stringify(chunk)}\n\n`).join("");
    return new Response(`${text}data: [DONE]\n\n`, { headers: { "content-type": "text/event-stream" } });
  };
  return { fetch, sent };
}

export const CREATE = {
  model: "gpt-test",
  messages: [{ role: "user" as const, content: "How is the weather?" }],
};

type Message = Partial<ChatCompletion.Choice["message"]>;
type Reason = ChatCompletion.Choice["finish_reason"];

export function completion(message: Message, finish_reason: Reason = "stop"): ChatCompletion {
  return {
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 1,
    model: "gpt-test",
    choices: [
      {
        index: 0,
        finish_reason,
        logprobs: null,
        message: { role: "assistant", content: null, refusal: null, ...message },
      },
    ],
    usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
  };
}

export const functionCall = (name: string, args: string, id = "call_1") => ({
  id,
  type: "function" as const,
  function: { name, arguments: args },
});

export function chunks(deltas: readonly object[], finish_reason: Reason | null = "stop", id = "chatcmpl-1") {
  return [...deltas, {}].map((delta, index) => ({
    id,
    object: "chat.completion.chunk" as const,
    created: 1,
    model: "gpt-test",
    choices: [
      { index: 0, delta, logprobs: null, finish_reason: index === deltas.length ? finish_reason : null },
    ],
  })) as ChatCompletionChunk[];
}
