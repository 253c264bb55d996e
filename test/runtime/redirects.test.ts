import { describe, expect, it } from "vitest";
import type { OAuthCodexClient } from "../../src/index.ts";
import { answering } from "../support/both.ts";
import { API, openaiClient } from "../support/http.ts";

const to = (status: number, location = "/v1/moved") => new Response(null, { status, headers: { location } });
const good = () => Response.json({ ok: true });

/** A client that is answered by these in turn, and what it has sent. */
function connect(...answers: Parameters<typeof answering>): {
  client: OAuthCodexClient;
  sent: () => [method: string | undefined, url: string, body: unknown][];
} {
  const { fetch, sent } = answering(...answers);
  return {
    client: openaiClient({ fetch, maxRetries: 2 }),
    sent: () => sent.map(({ url, init }) => [init.method, url.href, init.body]),
  };
}
const REFUSED = { name: "APIConnectionError", code: "redirect_refused", retryable: false };

describe("a redirect within the origin", () => {
  it.each([300, 301, 302, 303, 307, 308])("by %i is followed by a GET", async (status) => {
    const { client, sent } = connect(to(status), good);
    expect(await client.get("/models")).toEqual({ ok: true });
    expect(sent()).toEqual([
      ["GET", `${API}/models`, undefined],
      ["GET", `${API}/moved`, undefined],
    ]);
  });

  it.each([307, 308])("by %i is followed by a POST with its body", async (status) => {
    const { client, sent } = connect(to(status), good);
    expect(await client.post("/things", { body: { a: 1 } })).toEqual({ ok: true });
    expect(sent()).toEqual([
      ["POST", `${API}/things`, '{"a":1}'],
      ["POST", `${API}/moved`, '{"a":1}'],
    ]);
  });

  // `fetch` would make a GET of it, and the server would never see what was to be done.
  it.each([301, 302, 303])("by %i is refused for a POST", async (status) => {
    const { client, sent } = connect(to(status), good);
    await expect(client.post("/things", { body: { a: 1 } })).rejects.toMatchObject(REFUSED);
    expect(sent()).toHaveLength(1);
  });

  it.each([307, 308])("by %i is refused for a body that is a stream: it has been read", async (status) => {
    const { client, sent } = connect(to(status), good);
    const body = new Blob(["a"]).stream();
    await expect(client.post("/things", { body })).rejects.toMatchObject(REFUSED);
    expect(sent()).toHaveLength(1);
  });

  it("is followed five times", async () => {
    const five = connect(...Array(5).fill(to(302)), good);
    expect(await five.client.get("/models")).toEqual({ ok: true });
    const endless = connect(to(302));
    await expect(endless.client.get("/models")).rejects.toMatchObject(REFUSED);
    expect(endless.sent()).toHaveLength(6);
  });

  it("is taken from where the last one led", async () => {
    const { client, sent } = connect(to(302, "/a/b"), to(302, "c"), good);
    await client.get("/models");
    expect(sent().map(([, url]) => url)).toEqual([
      `${API}/models`,
      "https://api.example.com/a/b",
      "https://api.example.com/a/c",
    ]);
  });
});

describe("a redirect that is not followed", () => {
  it.each([
    ["another server", "https://evil.example/v1/models"],
    ["another port", "https://api.example.com:8443/v1/models"],
    ["clear text", "http://api.example.com/v1/models"],
  ])("leads to %s, and says where", async (_, location) => {
    const { client, sent } = connect(to(307, location), good);
    await expect(client.get("/models")).rejects.toMatchObject({
      ...REFUSED,
      message: expect.stringContaining(`redirected the request to ${new URL(location).origin}.`),
    });
    expect(sent()).toHaveLength(1);
  });

  it.each(["https://me@api.example.com/v1/moved", "https://:word@api.example.com/v1/moved"])(
    "leads to somebody's address, which is not said: %s",
    async (location) => {
      const { client, sent } = connect(to(307, location), good);
      await expect(client.get("/models")).rejects.toMatchObject({
        ...REFUSED,
        message: "The server redirected the request to an address with a user name or password in it.",
      });
      expect(sent()).toHaveLength(1);
    },
  );

  it("is one that the runtime does not let be seen", async () => {
    const opaque = Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
    const { client, sent } = connect(() => opaque, good);
    await expect(client.get("/models")).rejects.toMatchObject({
      ...REFUSED,
      message: expect.stringContaining("to another place."),
    });
    expect(sent()).toHaveLength(1);
  });

  it("leads to what is no address, and says so in short", async () => {
    const { client, sent } = connect(to(302, `http://[${"x".repeat(200)}`), good);
    const error = await client.get("/models").then(
      () => expect.fail("answered"),
      (thrown: Error) => thrown,
    );
    expect(error).toMatchObject({
      ...REFUSED,
      message: expect.stringMatching(/what is no address: "http:\/\/\[x{72}"\.$/),
    });
    // That of the runtime would quote the address whole.
    expect(error.cause).toBeUndefined();
    expect(sent()).toHaveLength(1);
  });

  it.each([400, 404, 500])("is a refusal that names a place: %i", async (status) => {
    const { client, sent } = connect(to(status));
    await expect(client.get("/models", { maxRetries: 0 })).rejects.toMatchObject({ status });
    expect(sent()).toHaveLength(1);
  });

  it("is an answer that names a place", async () => {
    const created = () => Response.json({ ok: true }, { status: 201, headers: { location: "/v1/things/1" } });
    const { client, sent } = connect(created);
    expect(await client.get("/models")).toEqual({ ok: true });
    expect(sent()).toHaveLength(1);
  });

  it("names no place, and is the answer", async () => {
    const { client, sent } = connect(new Response(null, { status: 304 }), good);
    await expect(client.get("/models")).rejects.toMatchObject({ name: "SDKRequestError", status: 304 });
    expect(sent()).toHaveLength(1);
  });
});

it("`fetch` is given the caller's own settings, but decides nothing about redirects", async () => {
  const { fetch, sent } = answering(good);
  const fetchOptions = { redirect: "follow", cache: "no-store" } as const;
  const client = openaiClient({ fetch, fetchOptions });
  await client.get("/models");
  await client.post("/things", { body: new Blob(["a"]).stream() });
  const [get, post] = sent.map(({ init }) => init);
  expect(get).toEqual({
    method: "GET",
    headers: expect.any(Headers),
    redirect: "manual",
    cache: "no-store",
    signal: expect.any(AbortSignal),
  });
  // Without it Node sends no body that is a stream.
  expect(post).toMatchObject({ method: "POST", duplex: "half", body: expect.any(ReadableStream) });
});

it("a refusal comes with what the server said", async () => {
  const { client } = connect(() => Response.json({ error: { message: "no" } }, { status: 400 }));
  await expect(client.get("/models")).rejects.toMatchObject({ status: 400, error: { message: "no" } });
});
