import { describe, expect, it } from "vitest";
import { OAuthCodexClient } from "../../src/index.ts";
import { operationsOf, readSpec, type SpecOperation, sample } from "../support/spec.ts";
import { methodAt } from "../support/tree.ts";

const spec = readSpec();
const operations = operationsOf(spec);
const BASE = "https://api.example.com/v1";
/** Holds what a path segment has to encode, so that a missing encoding shows. */
const ID = "id/1 a";

function argumentsFor(operation: SpecOperation): {
  args: unknown[];
  query: Record<string, unknown>;
  body: unknown;
} {
  const inPath = (operation.parameters ?? [])
    .filter((parameter) => parameter.in === "path")
    .map(({ name }) => name);
  const positional = operation["x-sdk"].args.filter((arg) => arg.in === "path").map((arg) => arg.param);
  const query = Object.fromEntries(
    (operation.parameters ?? [])
      .filter((parameter) => parameter.in === "query" && parameter.name !== "stream")
      .map(({ name, schema }) => [name, sample(spec, schema)]),
  );
  const media = Object.values(operation.requestBody?.content ?? {})[0];
  const sampled = media && (sample(spec, media.schema) as Record<string, unknown>);
  // Whether it streams is another test's business; a params sample may be the streaming form.
  const body = sampled && Object.fromEntries(Object.entries(sampled).filter(([name]) => name !== "stream"));
  const named = Object.fromEntries(
    inPath.filter((name) => !positional.includes(name)).map((name) => [name, ID]),
  );
  const args = operation["x-sdk"].args.map((arg) =>
    arg.in === "path" ? ID : { ...named, ...query, ...body },
  );
  return { args, query, body };
}

function answerFor(operation: SpecOperation): Response {
  const content = operation.responses["200"].content;
  if (!content) return new Response(null, { status: 204 });
  const json = content["application/json"];
  if (json) return Response.json(sample(spec, json.schema), { headers: { "x-request-id": "req" } });
  return new Response("bytes", { headers: { "content-type": Object.keys(content)[0] as string } });
}

function flatten(query: Record<string, unknown>): [string, string][] {
  return Object.entries(query).flatMap(([name, value]): [string, string][] => {
    if (Array.isArray(value)) return value.flatMap((item) => flatten({ [`${name}[]`]: item }));
    if (typeof value === "object" && value !== null) {
      return flatten(
        Object.fromEntries(Object.entries(value).map(([key, item]) => [`${name}[${key}]`, item])),
      );
    }
    return [[name, String(value)]];
  });
}

describe("every operation of the spec, on the openai profile", () => {
  it("is there", () => {
    expect(operations.length).toBeGreaterThanOrEqual(138);
  });

  it.each(operations.map((entry) => [entry.operation.operationId, entry] as const))(
    "%s",
    async (_, entry) => {
      const { path, verb, operation } = entry;
      const { args, query, body } = argumentsFor(operation);
      let sent: { url: URL; init: RequestInit } | undefined;
      const client = new OAuthCodexClient({
        baseURL: BASE,
        apiKey: "k",
        maxRetries: 0,
        fetch: async (url, init) => {
          sent = { url: new URL(url), init };
          return answerFor(operation);
        },
      });
      const call = methodAt(client, `${operation["x-sdk"].accessor}.${operation["x-sdk"].method}`);
      const promise = call(...args) as ReturnType<OAuthCodexClient["models"]["retrieve"]>;
      const raw = await promise.asResponse();
      expect(raw).toBeInstanceOf(Response);
      const result = await promise;
      const both = await promise.withResponse();
      expect(both.data).toBe(result);
      expect(both.response).toBe(raw);

      const { url, init } = sent as { url: URL; init: RequestInit };
      expect(init.method).toBe(verb.toUpperCase());
      // What only tells operations on one path apart: a query that is always sent, or a fragment that never is.
      const [place = "", fixed] = path.split("#")[0]?.split("?") ?? [];
      expect(url.pathname).toBe(`/v1${place.replace(/\{[^}]+\}/g, encodeURIComponent(ID))}`);
      expect([...url.searchParams].sort()).toEqual([...new URLSearchParams(fixed), ...flatten(query)].sort());
      const headers = init.headers as Headers;
      expect(headers.get("openai-beta")).toBe(operation["x-sdk"].beta ?? null);
      expect(headers.get("authorization")).toBe("Bearer k");
      if (!operation.requestBody) expect(init.body).toBeUndefined();
      else if (operation["x-sdk"].multipart === true) {
        expect(init.body).toBeInstanceOf(FormData);
        expect(new Set([...(init.body as FormData).keys()].map((key) => key.replace(/\[.*/, "")))).toEqual(
          new Set(Object.keys(body as object)),
        );
      } else if (operation.operationId === "embeddings.create") {
        expect(JSON.parse(String(init.body))).toEqual({ ...(body as object), encoding_format: "base64" });
      } else expect(JSON.parse(String(init.body))).toEqual(JSON.parse(JSON.stringify(body)));
      if (operation["x-sdk"].binary) expect(result).toBe(raw);
      if (operation["x-sdk"].page)
        expect(Array.isArray((result as unknown as { data: unknown }).data)).toBe(true);
    },
  );

  it.each(operations.map((entry) => [entry.operation.operationId, entry.operation] as const))(
    "%s lets request options override its path, and gives the status's error",
    async (_, operation) => {
      const { args } = argumentsFor(operation);
      const urls: string[] = [];
      const client = new OAuthCodexClient({
        baseURL: BASE,
        apiKey: "k",
        fetch: async (url) => {
          urls.push(new URL(url).pathname);
          return new Response(null, { status: 404 });
        },
      });
      const call = methodAt(client, `${operation["x-sdk"].accessor}.${operation["x-sdk"].method}`);
      await expect(call(...args, { path: "/unknown" }) as Promise<unknown>).rejects.toBeInstanceOf(
        OAuthCodexClient.NotFoundError,
      );
      expect(urls).toEqual(["/v1/unknown"]);
    },
  );
});
