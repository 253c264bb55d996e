import { afterEach } from "vitest";
import { type CodexEmulator, createCodexEmulator, type EmulatorOptions } from "../../src/testing/index.ts";

export type Json = Record<string, unknown>;
export type Event = Json & { type: string };

const running: CodexEmulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

/** An emulator that is closed after the test, and a token for it. */
export async function start(
  options: EmulatorOptions = {},
): Promise<{ emulator: CodexEmulator; token: string }> {
  const emulator = await createCodexEmulator(options);
  running.push(emulator);
  return { emulator, token: await emulator.accessToken() };
}

/** The least that the backend takes. */
export const GOOD: Json = {
  model: "gpt-5.5",
  instructions: "",
  input: [{ type: "message", role: "user", content: [{ type: "input_text", text: "Hello" }] }],
  store: false,
  stream: true,
};

interface PostOptions {
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** `POST /responses` as the SDK's counterpart would, with `undefined` for what is to be left out. */
export function post(
  { emulator, token }: { emulator: CodexEmulator; token: string },
  body: Json | string = GOOD,
  { headers = {}, signal }: PostOptions = {},
): Promise<Response> {
  return fetch(`${emulator.baseURL}/responses`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token}`,
      "chatgpt-account-id": "account",
      "content-type": "application/json",
      accept: "text/event-stream",
      version: "0.171.0",
      ...headers,
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
}

/** Splits a stream into its frames, strictly: nothing but `event:` and `data:` lines, in this order. */
export function frames(text: string): { event: string; data: Event }[] {
  if (text === "") return [];
  if (!text.endsWith("\n\n")) throw new Error("the stream ends inside a frame");
  return text
    .slice(0, -2)
    .split("\n\n")
    .map((frame) => {
      const match = /^event: (\S+)\ndata: (.*)$/.exec(frame);
      if (!match) throw new Error(`not a frame: ${frame}`);
      return { event: match[1] as string, data: JSON.parse(match[2] as string) as Event };
    });
}

export async function events(response: Response): Promise<Event[]> {
  return frames(await response.text()).map(({ data }) => data);
}

/** The text that a client would put together from the deltas. */
export function deltaText(list: readonly Event[]): string {
  return list
    .flatMap((event) => (event.type === "response.output_text.delta" ? [event["delta"] as string] : []))
    .join("");
}

export function last<T>(list: readonly T[]): T {
  const value = list.at(-1);
  if (value === undefined) throw new Error("empty list");
  return value;
}

/** Reads until `enough` says so, and keeps the connection open. */
export async function readUntil(response: Response, enough: (text: string) => boolean): Promise<string> {
  if (!response.body) throw new Error("no body");
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  while (!enough(text)) {
    const { done, value } = await reader.read();
    if (done) break;
    text += decoder.decode(value, { stream: true });
  }
  reader.releaseLock();
  return text;
}
