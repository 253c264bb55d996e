import { createHmac } from "node:crypto";
import * as theirHelpers from "openai/helpers/zod";
import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import * as ourHelpers from "../../../src/helpers/zod.ts";
import { answering, BASE, both, failure, json, ours, theirs } from "../../support/both.ts";
import { collect } from "../../support/streams.ts";

const message = (text: string, extra: object = {}) => ({
  id: "msg_1",
  type: "message",
  role: "assistant",
  status: "completed",
  content: [{ type: "output_text", text, annotations: [], ...extra }],
});
const response = (output: object[], extra: object = {}) => ({
  id: "resp_1",
  object: "response",
  status: "completed",
  output,
  ...extra,
});

/** A text in two deltas, with the events around it. */
function told(status: "completed" | "failed" | "incomplete", extra: object = {}): Response {
  const events = [
    { type: "response.created", sequence_number: 0, response: response([], { status: "in_progress" }) },
    {
      type: "response.output_item.added",
      sequence_number: 1,
      output_index: 0,
      item: { ...message(""), content: [], status: "in_progress" },
    },
    {
      type: "response.content_part.added",
      sequence_number: 2,
      output_index: 0,
      content_index: 0,
      part: { type: "output_text", text: "", annotations: [] },
    },
    {
      type: "response.output_text.delta",
      sequence_number: 3,
      output_index: 0,
      content_index: 0,
      delta: "Hel",
    },
    {
      type: "response.output_text.delta",
      sequence_number: 4,
      output_index: 0,
      content_index: 0,
      delta: "lo",
    },
    {
      type: `response.${status}`,
      sequence_number: 5,
      response: response([message("Hello")], { status, ...extra }),
    },
  ];
  return new Response(
    events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join(""),
    { headers: { "content-type": "text/event-stream" } },
  );
}

const CREATE = { model: "m", input: "hi" } as const;

both("responses", (make) => {
  it("carry output_text, created and retrieved", async () => {
    const { fetch } = answering(json(response([message("a"), message("b")])));
    expect((await make({ fetch }).responses.create(CREATE)).output_text).toBe("ab");
    const retrieved = await make({ fetch }).responses.retrieve("resp_1");
    expect(Object.keys(retrieved)).toContain("output_text");
  });
});

both("responses.stream", (make, Class) => {
  it("tells connect, every event, each under its type, and the end", async () => {
    const seen: string[] = [];
    const stream = make({ fetch: answering(told("completed")).fetch }).responses.stream(CREATE);
    stream
      .on("connect", () => seen.push("connect"))
      .on("event", ({ type }) => seen.push(`event ${type}`))
      .on("response.created", () => seen.push("created"))
      .once("response.output_text.delta", ({ snapshot }) => seen.push(snapshot))
      .on("end", () => seen.push("end"));
    await stream.done();
    expect(seen.slice(0, 3)).toEqual(["connect", "event response.created", "created"]);
    expect(seen.filter((each) => each === "Hel")).toHaveLength(1);
    expect(seen.at(-1)).toBe("end");
  });

  it("gives snapshots to listeners, and the final response", async () => {
    const snapshots: string[] = [];
    const stream = make({ fetch: answering(told("completed")).fetch }).responses.stream(CREATE);
    stream.on("response.output_text.delta", ({ snapshot }) => snapshots.push(snapshot));
    const final = await stream.finalResponse();
    expect(snapshots).toEqual(["Hel", "Hello"]);
    expect(final).toMatchObject({ id: "resp_1", status: "completed", output: [{ type: "message" }] });
  });

  it("waits for an event by emitted(), and forgets a listener by off()", async () => {
    const { fetch } = answering(told("completed"));
    const stream = make({ fetch }).responses.stream(CREATE);
    let called = 0;
    const count = (): void => {
      called++;
    };
    stream.on("event", count).off("event", count);
    expect(await stream.emitted("response.completed")).toMatchObject({ type: "response.completed" });
    await stream.done();
    expect(called).toBe(0);
  });

  it("can be iterated", async () => {
    const stream = make({ fetch: answering(told("completed")).fetch }).responses.stream(CREATE);
    expect((await collect(stream)).map(({ type }) => type)).toHaveLength(6);
  });

  it("takes a stored response up again, after a sequence number", async () => {
    const { fetch, sent } = answering(told("completed"));
    const seen: number[] = [];
    const stream = make({ fetch }).responses.stream({ response_id: "resp_1", starting_after: 3 });
    stream.on("event", ({ sequence_number }) => seen.push(sequence_number));
    await stream.finalResponse();
    expect(sent[0]?.url.href).toBe(`${BASE}/responses/resp_1?stream=true`);
    expect(seen).toEqual([4, 5]);
  });

  it("passes refusals on, to a listener and to whoever waits", async () => {
    const { fetch } = answering(json({ error: { message: "no" } }, { status: 400 }));
    const stream = make({ fetch }).responses.stream(CREATE);
    const heard = stream.emitted("error");
    expect(await failure(() => stream.finalResponse())).toBeInstanceOf(Class.BadRequestError);
    expect(await heard).toBeInstanceOf(Class.BadRequestError);
    expect([stream.errored, stream.ended, stream.aborted]).toEqual([true, true, false]);
  });

  it("is aborted by abort()", async () => {
    const stream = make({ fetch: answering(told("completed")).fetch }).responses.stream(CREATE);
    stream.abort();
    expect(await failure(() => stream.done())).toBeInstanceOf(Class.APIUserAbortError);
    expect(stream.aborted).toBe(true);
  });
});

describe("responses.stream, where openai errs", () => {
  const final = (make: typeof ours, answer: Response, options = {}) =>
    make({ baseURL: BASE, apiKey: "k", fetch: answering(answer).fetch })
      .responses.stream(CREATE, options)
      .finalResponse()
      .catch((error: unknown) => error);

  it("an incomplete response ends as incomplete, not in progress", async () => {
    const details = { incomplete_details: { reason: "max_output_tokens" } };
    expect(await final(theirs, told("incomplete", details))).toMatchObject({ status: "in_progress" });
    expect(await final(ours, told("incomplete", details))).toMatchObject({
      status: "incomplete",
      output_text: "Hello",
    });
  });

  it("a failed response is an error, not a response in progress", async () => {
    const extra = { error: { code: "server_error", message: "broken" } };
    expect(await final(theirs, told("failed", extra))).toMatchObject({ status: "in_progress" });
    expect(await final(ours, told("failed", extra))).toMatchObject({
      name: "ResponseFailedError",
      code: "server_error",
    });
  });

  it("output_text is there", async () => {
    expect((await final(theirs, told("completed"))) as object).not.toHaveProperty("output_text", "Hello");
    expect(await final(ours, told("completed"))).toMatchObject({ output_text: "Hello" });
  });

  it("headers given as Headers are sent", async () => {
    const got = [];
    for (const make of [theirs, ours]) {
      const { fetch, sent } = answering(told("completed"));
      const headers = new Headers({ "x-own": "1" });
      await make({ baseURL: BASE, apiKey: "k", fetch }).responses.stream(CREATE, { headers }).done();
      got.push(sent[0]?.headers.get("x-own"));
    }
    expect(got).toEqual([null, "1"]);
  });

  it("events in a loop carry snapshots like those of listeners", async () => {
    const snapshots = [];
    for (const make of [theirs, ours]) {
      const { fetch } = answering(told("completed"));
      const stream = make({ baseURL: BASE, apiKey: "k", fetch }).responses.stream(CREATE);
      snapshots.push((await collect(stream)).filter((event) => "snapshot" in event).length);
    }
    expect(snapshots).toEqual([0, 2]);
  });
});

describe.each([
  ["openai", theirs, theirHelpers as unknown as typeof ourHelpers],
  ["oauth-codex-sdk", ours, ourHelpers],
] as const)("structured output, %s", (_, make, { zodTextFormat }) => {
  const Person = z.object({ name: z.string(), age: z.number().nullable() });

  it("sends a strict schema with everything required and nothing besides", () => {
    const format = zodTextFormat(Person, "person");
    expect(format).toMatchObject({
      type: "json_schema",
      name: "person",
      strict: true,
      schema: { type: "object", required: ["name", "age"], additionalProperties: false },
    });
  });

  it("requires a property with a default, and tells the model of it", () => {
    const { schema } = zodTextFormat(z.object({ unit: z.enum(["C", "F"]).default("C") }), "place");
    expect(schema).toMatchObject({ required: ["unit"], properties: { unit: { default: "C" } } });
    expect(schema).toHaveProperty("$schema");
  });

  it("refuses a schema whose root is no object", () => {
    expect(() => zodTextFormat(z.array(z.string()), "list")).toThrow(/object/);
  });

  it("parses what comes, whole and streamed", async () => {
    const text = '{"name":"a","age":null}';
    const { fetch } = answering(json(response([message(text)])));
    const client = make({ baseURL: BASE, apiKey: "k", fetch });
    const parsed = await client.responses.parse({
      ...CREATE,
      text: { format: zodTextFormat(Person, "person") },
    });
    expect(parsed.output_parsed).toEqual({ name: "a", age: null });
    expect(parsed.output[0]).toMatchObject({ content: [{ parsed: { name: "a", age: null } }] });
  });

  it("parses no refusal", async () => {
    const refusal = { ...message(""), content: [{ type: "refusal", refusal: "no" }] };
    const { fetch } = answering(json(response([refusal])));
    const format = zodTextFormat(Person, "person");
    const parsed = await make({ baseURL: BASE, apiKey: "k", fetch }).responses.parse({
      ...CREATE,
      text: { format },
    });
    expect(parsed.output_parsed).toBeNull();
  });
});

it("arguments of calls are parsed, where openai puts the whole call in their place", async () => {
  const parameters = z.object({ a: z.number() });
  const call = (name: string) => ({ type: "function_call", name, call_id: "c", arguments: '{"a":1}' });
  const results = [];
  for (const [make, { zodResponsesFunction }] of [
    [theirs, theirHelpers as unknown as typeof ourHelpers],
    [ours, ourHelpers],
  ] as const) {
    const { fetch } = answering(json(response([call("zod"), call("strict"), call("loose")])));
    const plain = { type: "function" as const, parameters: { type: "object", properties: {} } };
    const parsed = await make({ baseURL: BASE, apiKey: "k", fetch }).responses.parse({
      ...CREATE,
      tools: [
        zodResponsesFunction({ name: "zod", parameters }),
        { ...plain, name: "strict", strict: true },
        { ...plain, name: "loose", strict: false },
      ],
    });
    results.push(parsed.output.map((item) => (item as { parsed_arguments: unknown }).parsed_arguments));
  }
  expect(results[0]?.[0]).toMatchObject({ type: "function_call", parsed_arguments: { a: 1 } });
  expect(results[1]).toEqual([{ a: 1 }, { a: 1 }, null]);
});

both("pollers", (make) => {
  it("look again as often as the server says, and tell that they poll", async () => {
    const { fetch, sent } = answering(
      json({ id: "f", status: "in_progress" }, { headers: { "openai-poll-after-ms": "1" } }),
      json({ id: "f", status: "completed" }),
    );
    expect(await make({ fetch }).vectorStores.files.poll("vs", "f")).toMatchObject({ status: "completed" });
    expect(sent).toHaveLength(2);
    expect(sent[0]?.headers.get("x-stainless-poll-helper")).toBe("true");
    expect(sent[0]?.headers.has("x-stainless-custom-poll-interval")).toBe(false);
  });

  it("look as often as the caller says", async () => {
    const { fetch, sent } = answering(json({ status: "in_progress" }), json({ status: "failed" }));
    const file = await make({ fetch }).vectorStores.files.poll("vs", "f", { pollIntervalMs: 1 });
    expect(file.status).toBe("failed");
    expect(sent[0]?.headers.get("x-stainless-custom-poll-interval")).toBe("1");
  });

  it.each([-1, Number.NaN])("an interval of %d is refused, which openai does not", async (pollIntervalMs) => {
    const { fetch, sent } = answering(json({ status: "in_progress" }));
    const polled = ours({ baseURL: BASE, apiKey: "k", fetch }).vectorStores.files.poll("vs", "f", {
      pollIntervalMs,
    } as never);
    await expect(polled).rejects.toThrow(/pollIntervalMs must be/);
    expect(sent).toEqual([]);
  });

  it("wait for a file to be processed", async () => {
    const { fetch } = answering(json({ status: "uploaded" }), json({ status: "processed" }));
    const file = await make({ fetch }).files.waitForProcessing("f", { pollInterval: 1 });
    expect(file.status).toBe("processed");
  });
});

both("webhooks", (make, Class) => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const secret = `whsec_${Buffer.from("a secret").toString("base64")}`;
  const payload = '{"type":"response.completed"}';
  const headersAt = (seconds: number) => ({
    "webhook-id": "wh",
    "webhook-timestamp": String(seconds),
    "webhook-signature": `v1,xx v1,${createHmac("sha256", "a secret").update(`wh.${seconds}.${payload}`).digest("base64")}`,
  });
  const now = Math.floor(Date.now() / 1000);

  it("unwrap what was signed, with the client's secret or one of the call", async () => {
    const unwrapped = await make({ webhookSecret: secret }).webhooks.unwrap(payload, headersAt(now));
    expect(unwrapped.type).toBe("response.completed");
    await make().webhooks.verifySignature(payload, headersAt(now), secret);
  });

  it("refuse what is too old, too new, or signed by somebody else", async () => {
    const { webhooks } = make({ webhookSecret: secret });
    for (const call of [
      () => webhooks.unwrap(payload, headersAt(now - 400)),
      () => webhooks.unwrap(payload, headersAt(now + 400)),
      () => webhooks.unwrap(`${payload} `, headersAt(now)),
      () => webhooks.unwrap(payload, headersAt(now), "whsec_AAAA"),
    ])
      expect(await failure(call)).toBeInstanceOf(Class.InvalidWebhookSignatureError);
    await webhooks.unwrap(payload, headersAt(now - 400), secret, 500);
  });

  it("go by the clock of the moment, which a test may set after the client was made", async () => {
    const { webhooks } = make({ webhookSecret: secret });
    vi.spyOn(Date, "now").mockReturnValue(1_750_861_210_000);
    await webhooks.verifySignature(payload, headersAt(1_750_861_210));
    await failure(() => webhooks.verifySignature(payload, headersAt(now)));
  });

  it("need a secret and their headers", async () => {
    await failure(() => make({ webhookSecret: null }).webhooks.unwrap(payload, headersAt(now)));
    await failure(() => make({ webhookSecret: secret }).webhooks.unwrap(payload, {}));
  });
});
