/** What holds the hosts' answers against the spec finds what is wrong with them. */
import { OAuthCodexClient } from "oauth-codex-sdk";
import { createCodexEmulator } from "oauth-codex-sdk/testing";
import { expect, it } from "vitest";
import { MODEL } from "./given.ts";
import { judging } from "./judge.ts";

interface Planted {
  readonly what: string;
  readonly found: string;
  readonly path: string;
  /** What the host sends; without it, a GET. */
  readonly body?: object;
  readonly change: (text: string) => string;
  readonly init?: ResponseInit;
}

const stream = { model: MODEL, input: "hello", stream: true };
const chat = { model: MODEL, messages: [{ role: "user", content: "hello" }], stream: true };
const retry = { "content-type": "application/json", "x-should-retry": "false" };

const PLANTED: readonly Planted[] = [
  {
    what: "a field of the SDK",
    found: "output_text",
    path: "responses",
    body: { model: MODEL, input: "hello" },
    change: (text) => text.replace('"object"', '"output_text":"x","object"'),
  },
  {
    what: "a field that is missing",
    found: "'status'",
    path: "responses",
    body: { model: MODEL, input: "hello" },
    change: (text) => text.replace('"status":"completed"', '"background":false'),
  },
  {
    what: "a field of another type",
    found: "/created",
    path: "chat/completions",
    body: { ...chat, stream: false },
    change: (text) => text.replace(/"created":(\d+)/, '"created":"$1"'),
  },
  {
    what: "a status that the spec does not know",
    found: "status 202",
    path: "models",
    change: (text) => text,
    init: { status: 202, headers: { "content-type": "application/json" } },
  },
  {
    what: "an error in another shape",
    found: "'code'",
    path: "models",
    change: () => '{"error":{"message":"no","type":"x","param":null}}',
    init: { status: 400, headers: retry },
  },
  {
    what: "an error that invites another try",
    found: "x-should-retry",
    path: "models",
    change: () => '{"error":{"message":"no","type":"x","param":null,"code":null}}',
    init: { status: 400, headers: { "content-type": "application/json" } },
  },
  {
    what: "a stream that ends without its last event",
    found: "a clean end",
    path: "responses",
    body: stream,
    change: (text) => text.slice(0, text.indexOf("event: response.completed")),
  },
  {
    what: "chunks without [DONE]",
    found: "a clean end",
    path: "chat/completions",
    body: chat,
    change: (text) => text.replace("data: [DONE]\n\n", ""),
  },
  {
    what: "an event under another name",
    found: "under the name",
    path: "responses",
    body: stream,
    change: (text) => text.replace("event: response.created", "event: response.started"),
  },
  {
    what: "events out of order",
    found: "number 1 after 9",
    path: "responses",
    body: stream,
    change: (text) => text.replace('"sequence_number":0', '"sequence_number":9'),
  },
  {
    what: "an event of another kind of field",
    found: "/delta",
    path: "responses",
    body: stream,
    change: (text) => text.replace(/"delta":"[^"]*"/, '"delta":7'),
  },
  {
    what: "an event after the end",
    found: "after the end",
    path: "responses",
    body: stream,
    change: (text) => `${text}${text.slice(text.indexOf("event: response.completed"))}`,
  },
];

it.each(PLANTED)("finds $what", async ({ found, path, body, change, init }) => {
  const emulator = await createCodexEmulator();
  const client = new OAuthCodexClient({
    baseURL: emulator.baseURL,
    profile: "codex",
    accessToken: await emulator.accessToken(),
    continuity: "off",
    logLevel: "off",
  });
  try {
    const asked = body ? { method: "POST", body: JSON.stringify(body) } : {};
    const right = judging(client.fetch);
    await (await right.fetch(`http://localhost/v1/${path}`, asked)).text();
    expect(right.problems).toEqual([]);
    const wrong = judging(async (url, given) => {
      const response = await client.fetch(url, given);
      return new Response(change(await response.text()), init ?? { headers: response.headers });
    });
    await (await wrong.fetch(`http://localhost/v1/${path}`, asked)).text();
    expect(wrong.problems.join("\n")).toContain(found);
  } finally {
    await client.close();
    await emulator.close();
  }
});
