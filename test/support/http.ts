import nock from "nock";
import { afterEach, beforeEach } from "vitest";
import type { ClientOptions } from "../../src/client/client-options.ts";
import { OAuthCodexClient } from "../../src/index.ts";

export const API = "https://api.example.com/v1";
export const CODEX = "https://chatgpt.com";
export const CODEX_PATH = "/backend-api/codex";

/** No request leaves the process, and every interceptor of a test must have been used. */
export function useNock(): void {
  beforeEach(() => {
    nock.disableNetConnect();
  });
  afterEach(() => {
    const pending = nock.pendingMocks();
    nock.cleanAll();
    nock.enableNetConnect();
    if (pending.length > 0)
      throw new Error(`requests that were expected and not made: ${pending.join(", ")}`);
  });
}

export const openaiClient = (options: ClientOptions = {}): OAuthCodexClient =>
  new OAuthCodexClient({ baseURL: API, apiKey: "sk-test", maxRetries: 0, ...options });

/** A token with the claims that the Codex backend's own tokens have. */
export function jwt(claims: Record<string, unknown> = {}): string {
  const payload = {
    exp: Math.floor(Date.now() / 1000) + 3600,
    "https://api.openai.com/auth": { chatgpt_account_id: "acc-1", chatgpt_plan_type: "plus" },
    ...claims,
  };
  return `eyJh.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.sig`;
}

export const codexClient = (options: ClientOptions = {}): OAuthCodexClient =>
  new OAuthCodexClient({ accessToken: jwt(), maxRetries: 0, continuity: "off", ...options });

/** Events as the backend frames them. */
export function sse(...events: object[]): string {
  return events
    .map((event) => `event: ${(event as { type: string }).type}\ndata: ${JSON.stringify(event)}\n\n`)
    .join("");
}

export const SSE_HEADERS = { "content-type": "text/event-stream", "x-request-id": "req_1" };

/** A whole answer with one message, its terminal `output` empty as the backend leaves it. */
export function answer(text: string, response: Record<string, unknown> = {}): string {
  const item = {
    id: "msg_1",
    type: "message",
    role: "assistant",
    status: "completed",
    content: [{ type: "output_text", text, annotations: [] }],
  };
  return sse(
    {
      type: "response.created",
      sequence_number: 0,
      response: { id: "resp_1", object: "response", status: "in_progress", output: [] },
    },
    {
      type: "response.output_item.added",
      sequence_number: 1,
      output_index: 0,
      item: { ...item, content: [] },
    },
    {
      type: "response.output_text.delta",
      sequence_number: 2,
      output_index: 0,
      content_index: 0,
      item_id: "msg_1",
      delta: text,
    },
    { type: "response.output_item.done", sequence_number: 3, output_index: 0, item },
    {
      type: "response.completed",
      sequence_number: 4,
      response: {
        id: "resp_1",
        object: "response",
        status: "completed",
        output: [],
        usage: { total_tokens: 3 },
        ...response,
      },
    },
  );
}
