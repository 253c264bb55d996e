/** Holds every answer of a `fetch` against the spec: status, headers, body, and each event of a stream. */
import { createParser, type EventSourceMessage } from "eventsource-parser";
import type { WebFetch } from "oauth-codex-sdk/fetch";
import { answerSchemas } from "../support/answer-schemas.ts";
import { DESCRIBED_OTHERWISE, SENT } from "../support/service-answers.ts";
import { operationsOf, readSpec } from "../support/spec.ts";

const ANY = {};

/** What the backend says of a response, and the spec does not know (yet). */
const BESIDES = {
  completed_at: ANY,
  end_turn: ANY,
  frequency_penalty: ANY,
  max_tool_calls: ANY,
  moderation: ANY,
  presence_penalty: ANY,
  store: ANY,
  tool_usage: ANY,
  top_logprobs: ANY,
};

const schemas = answerSchemas(
  {
    ...SENT,
    "responses.Response": { atTimes: ["conversation", "prompt", ...Object.keys(BESIDES)], besides: BESIDES },
    // What it was stored with, as the service's own reference has it.
    "chat.completions.ChatCompletion": {
      atTimes: ["system_fingerprint", "metadata"],
      besides: { metadata: ANY },
    },
    // The backend's own entry of its catalogue, with what the API says of a model.
    "models.Model": { open: true },
  },
  { closed: true },
);

interface Route {
  readonly verb: string;
  readonly pattern: RegExp;
  readonly words: number;
  readonly method: string;
}

const routes: readonly Route[] = operationsOf(readSpec())
  .map(({ path, verb, operation }) => {
    const { accessor, method } = operation["x-sdk"];
    const segments = path.split("/").map((part) => (part.startsWith("{") ? "[^/]+" : part));
    const words = segments.filter((part) => part !== "[^/]+").length;
    return {
      verb: verb.toUpperCase(),
      pattern: new RegExp(`/v1${segments.join("/")}$`),
      words,
      method: `${accessor}.${method}`,
    };
  })
  .sort((a, b) => b.words - a.words);

const TERMINAL = /^(?:response\.(?:completed|incomplete|failed)|error)$/;
/** Methods whose events are bare, with `[DONE]` behind the last. */
const CHUNKS = new Set(["chat.completions.create", "completions.create"]);

interface Judge {
  readonly fetch: WebFetch;
  /** What was wrong with the answers so far, each with the method that it was for. */
  readonly problems: readonly string[];
  /** How often the host has asked. */
  readonly asked: number;
}

/** @param saysReset Whether the backend says when a spent plan comes back. */
export function judging(fetch: WebFetch, { saysReset = true }: { saysReset?: boolean } = {}): Judge {
  const problems: string[] = [];
  let asked = 0;
  return {
    problems,
    get asked() {
      return asked;
    },
    fetch: async (input, init) => {
      asked += 1;
      const response = await fetch(input, init);
      const url = new URL(input instanceof Request ? input.url : String(input));
      const verb = (input instanceof Request ? input.method : init?.method) ?? "GET";
      const method = routes.find(
        (route) => route.verb === verb.toUpperCase() && route.pattern.test(url.pathname),
      )?.method;
      const report = (found: readonly string[]): void => {
        problems.push(...found.map((each) => `${method ?? `${verb} ${url.pathname}`}: ${each}`));
      };
      const type = response.headers.get("content-type") ?? "";
      const { status, headers } = response;
      if (type.startsWith("text/event-stream") && response.body && method !== undefined) {
        const body = response.body.pipeThrough(eventJudge(method, report));
        return new Response(body, { status, headers });
      }
      const bytes = await response.arrayBuffer();
      const text = new TextDecoder().decode(bytes);
      if (!response.ok) report(failureProblems(response, text, saysReset));
      else if (method === undefined) report(["an answer to what is no route"]);
      else report(answerProblems(method, response, text));
      return new Response(bytes.byteLength > 0 ? bytes : null, { status, headers });
    },
  };
}

/** Whatever a client with retries of its own refuses, it tells hosts not to send again. */
function failureProblems({ status, headers }: Response, text: string, saysReset: boolean): string[] {
  if (status < 400 || status > 599) return [`status ${status}`];
  if (headers.get("content-type") !== "application/json") return ["an error that is no JSON"];
  const body: { error?: { code?: unknown } } = JSON.parse(text);
  const missing = [
    ...(headers.get("x-should-retry") === "false" ? [] : ["an error without x-should-retry: false"]),
    ...(!saysReset || body.error?.code !== "insufficient_quota" || headers.has("retry-after")
      ? []
      : ["a spent plan without retry-after"]),
  ];
  return [...missing, ...schemas.checkError(body)];
}

function answerProblems(method: string, { status, headers }: Response, text: string): string[] {
  if (status !== 200) return [`status ${status}, and the spec knows 200 alone`];
  const otherwise = DESCRIBED_OTHERWISE[method];
  if (otherwise?.type === "string") return [];
  if (headers.get("content-type") !== "application/json") return ["an answer that is no JSON"];
  return schemas.check(method, otherwise)(JSON.parse(text));
}

/** Hands bytes on as they are, and holds the events in them against the spec. A stream that breaks is judged as far as it came. */
function eventJudge(
  method: string,
  report: (found: readonly string[]) => void,
): TransformStream<Uint8Array, Uint8Array> {
  const chunks = CHUNKS.has(method);
  const check = schemas.checkEvent(method);
  const checkResponse = schemas.check("responses.create");
  const decoder = new TextDecoder();
  let number = -1;
  let ended = false;
  const parser = createParser({
    onEvent({ event, data }: EventSourceMessage) {
      if (ended) report([`an event after the end: ${data}`]);
      if (chunks) {
        if (event !== undefined) report([`a chunk under the name ${event}`]);
        ended = data === "[DONE]";
        if (!ended) report(check(JSON.parse(data)));
        return;
      }
      const value: { type?: unknown; sequence_number?: number; response?: unknown } = JSON.parse(data);
      if (event !== value.type) report([`an event ${value.type} under the name ${event}`]);
      report(check(value));
      if (value.response !== undefined) report(checkResponse(value.response));
      if (value.sequence_number !== undefined) {
        if (value.sequence_number <= number) report([`number ${value.sequence_number} after ${number}`]);
        number = value.sequence_number;
      }
      ended = TERMINAL.test(String(value.type));
    },
  });
  return new TransformStream(
    {
      transform(bytes, sink) {
        parser.feed(decoder.decode(bytes, { stream: true }));
        sink.enqueue(bytes);
      },
      flush() {
        if (!ended) report(["a clean end without the last event"]);
      },
    },
    undefined,
    { highWaterMark: 0 },
  );
}
