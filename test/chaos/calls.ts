import { expect, vi } from "vitest";
import { APIUserAbortError, OAuthCodexClient, OAuthCodexError, SDKRequestError } from "../../src/index.ts";
import { jwt } from "../support/http.ts";
import { type Backend, startBackend } from "./backend.ts";
import { Chance } from "./chance.ts";
import type { FaultName } from "./faults.ts";

/** No call takes as long: its timeouts and retries are over well before. */
const HANGS = 90_000;
/** Milliseconds until an answer must have begun. */
const TIMEOUT = 3_000;

type Ask = (client: OAuthCodexClient, input: string, options: Options) => Promise<string | undefined>;

interface Options {
  readonly signal?: AbortSignal;
  readonly maxRetries: number;
}

const model = "gpt-5.5";
const messages = (content: string) => [{ role: "user" as const, content }];

/** The ways to the same answer. Each gives its text, or `undefined` when the stream ended before the answer did. */
const WAYS: Readonly<Record<string, Ask>> = {
  create: async (client, input, options) =>
    (await client.responses.create({ model, input }, options)).output_text,
  "create, streamed": async (client, input, options) => {
    let text: string | undefined;
    for await (const event of await client.responses.create({ model, input, stream: true }, options)) {
      // To whoever reads the events a failed response is one of them.
      if (event.type === "response.failed")
        throw new OAuthCodexError("the response failed", { code: event.type });
      if (event.type === "response.completed") text = event.response.output_text;
    }
    return text;
  },
  stream: async (client, input, options) =>
    (await client.responses.stream({ model, input }, options).finalResponse()).output_text,
  "chat completion": async (client, input, options) => {
    const made = await client.chat.completions.create({ model, messages: messages(input) }, options);
    return made.choices[0]?.message.content ?? undefined;
  },
  "chat completion, streamed": async (client, input, options) => {
    const body = { model, messages: messages(input), stream: true } as const;
    let text = "";
    let finished = false;
    for await (const { choices } of await client.chat.completions.create(body, options)) {
      text += choices[0]?.delta.content ?? "";
      finished ||= choices[0]?.finish_reason === "stop";
    }
    return finished ? text : undefined;
  },
  "client.fetch": async (client, input, { signal }) => {
    const init = post({ model, input }, signal);
    const answer = await client.fetch("https://api.openai.com/v1/responses", init);
    const { output } = (await refused(answer).json()) as { output: readonly Item[] };
    return textIn(output);
  },
  "client.fetch, streamed": async (client, input, { signal }) => {
    const init = post({ model, input, stream: true }, signal);
    let text: string | undefined;
    for (const data of await dataOf(await client.fetch("https://api.openai.com/v1/responses", init))) {
      const { type, response } = JSON.parse(data) as { type: string; response?: { output: readonly Item[] } };
      if (type === "response.failed") throw new OAuthCodexError("the response failed", { code: type });
      if (type === "response.completed") text = textIn(response?.output ?? []);
    }
    return text;
  },
  "client.fetch, chat, streamed": async (client, input, { signal }) => {
    const init = post({ model, messages: messages(input), stream: true }, signal);
    const chunks = await dataOf(await client.fetch("https://api.openai.com/v1/chat/completions", init));
    if (chunks.pop() !== "[DONE]") return undefined;
    return chunks.map((data) => (JSON.parse(data) as Chunk).choices[0]?.delta.content ?? "").join("");
  },
};

interface Item {
  readonly content?: readonly { readonly text?: string }[];
}
interface Chunk {
  readonly choices: readonly { readonly delta: { readonly content?: string | null } }[];
}

const textIn = (output: readonly Item[]): string =>
  output.flatMap(({ content = [] }) => content.map(({ text = "" }) => text)).join("");

const post = (body: object, signal: AbortSignal | undefined): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
  ...(signal ? { signal } : {}),
});

/** The answer, if it is one. Refusals come in the API's shape, as answers. */
function refused(answer: Response): Response {
  if (answer.ok) return answer;
  void answer.body?.cancel();
  throw new OAuthCodexError(`answered ${answer.status}`, { code: String(answer.status) });
}

/** The data of an event stream that comes to its end. */
async function dataOf(answer: Response): Promise<string[]> {
  const text = await refused(answer).text();
  return text.split("\n\n").flatMap((event) => /^data: (.*)$/m.exec(event)?.[1] ?? []);
}

interface Outcome {
  readonly calls: number;
  readonly requests: number;
  readonly right: number;
  /** Errors by class. */
  readonly errors: ReadonlyMap<string, number>;
  readonly aborted: number;
  /** What must not be: texts that say what. */
  readonly wrong: readonly string[];
  readonly struck: ReadonlyMap<FaultName, number>;
}

interface Tally {
  right: number;
  aborted: number;
  readonly errors: Map<string, number>;
  readonly wrong: string[];
}

/** Calls one after another in many rows at once, each judged by what the backend meant to say. */
export async function callChaos({
  seed,
  seconds,
  atOnce,
}: {
  seed: number;
  seconds: number;
  atOnce: number;
}): Promise<Outcome> {
  await using backend = await startBackend(seed, { timeout: TIMEOUT });
  const client = new OAuthCodexClient({
    baseURL: backend.baseURL,
    profile: "codex",
    accessToken: jwt(),
    continuity: "off",
    logLevel: "off",
    fetch: backend.fetch,
    timeout: TIMEOUT,
    streamIdleTimeout: 1_500,
  });
  const tally: Tally = { right: 0, aborted: 0, errors: new Map(), wrong: [] };
  const timers = heldTimers();
  const end = Date.now() + seconds * 1000;
  let calls = 0;
  const row = async (): Promise<void> => {
    while (Date.now() < end) await judge(client, backend, calls++, new Chance(seed, "call", calls), tally);
  };
  await Promise.all(Array.from({ length: atOnce }, row));
  await client.close();
  // What was given up is let go of: no request stays open, no timer waits.
  await vi.waitFor(() => expect(backend.open).toBe(0), { timeout: 30_000 });
  await vi.waitFor(() => expect(heldTimers()).toBeLessThanOrEqual(timers + 1), { timeout: 30_000 });
  const { requests, struck, repeated } = backend;
  return { ...tally, wrong: [...tally.wrong, ...repeated], calls, requests, struck };
}

/** Timers that keep this process alive. */
const heldTimers = (): number =>
  process.getActiveResourcesInfo().filter((resource) => resource === "Timeout").length;

async function judge(
  client: OAuthCodexClient,
  backend: Backend,
  call: number,
  chance: Chance,
  tally: Tally,
): Promise<void> {
  const way = chance.oneOf(Object.keys(WAYS));
  const ask = WAYS[way];
  if (!ask) return;
  const controller = new AbortController();
  const leaves = chance.happens(0.05);
  const patience = leaves ? setTimeout(() => controller.abort(), chance.below(400)) : undefined;
  const hung = Symbol("hung");
  let watch: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof hung>((resolve) => {
    watch = setTimeout(resolve, HANGS, hung);
  });
  const wrong = (what: string): void => void tally.wrong.push(`${way}, call ${call}: ${what}`);
  try {
    const options = { signal: controller.signal, maxRetries: chance.below(4) };
    const text = await Promise.race([ask(client, `call ${call}`, options), late]);
    if (text === hung) wrong(`has not ended after ${HANGS} ms`);
    else if (text === backend.text(call)) tally.right++;
    else if (text === undefined && controller.signal.aborted) tally.aborted++;
    else if (text === undefined) wrong("ended without an end and without an error");
    else wrong(`said ${JSON.stringify(text)} instead of ${JSON.stringify(backend.text(call))}`);
  } catch (error) {
    // `fetch` rejects with the reason that the caller gave.
    const isAbort = error instanceof APIUserAbortError || error === controller.signal.reason;
    if (isAbort && controller.signal.aborted) tally.aborted++;
    else if (!(error instanceof OAuthCodexError)) wrong(`an error that is not ours: ${String(error)}`);
    else if (error.code === null && !(error instanceof SDKRequestError && error.status !== undefined))
      wrong(`${error.name} without a code`);
    else tally.errors.set(error.name, (tally.errors.get(error.name) ?? 0) + 1);
  } finally {
    clearTimeout(watch);
    clearTimeout(patience);
  }
}
