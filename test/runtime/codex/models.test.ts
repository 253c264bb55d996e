import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  AuthenticationError,
  type ClientOptions,
  ModelNotAvailableError,
  NotSupportedError,
  OAuthCodexClient,
  ParameterValidationError,
} from "../../../src/index.ts";
import { memoryStorage } from "../../../src/storage.ts";
import { useEmulator } from "../../support/codex.ts";

const place = useEmulator();
const LISTED = ["gpt-5.6-sol", "gpt-5.5", "gpt-5.4", "gpt-5.4-mini"];

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "oauth-codex-models-"));
});
afterEach(async () => {
  vi.useRealTimers();
  await rm(folder, { recursive: true, force: true });
});

/** A client whose network can be cut, and whose answers can be changed. */
function connect(options: ClientOptions = {}) {
  const logger = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() };
  const wire = { offline: false, change: (response: Response): Response => response };
  const client = place.connect({
    compatStorageDir: folder,
    logger,
    fetch: async (url, init) => {
      if (wire.offline) throw new TypeError("fetch failed");
      return wire.change(await fetch(url, init));
    },
    ...options,
  });
  return { client, logger, wire };
}

const asked = () => place.emulator.count("models");
const lastBody = () => place.emulator.requests.at(-1)?.body as Record<string, unknown>;

describe("models.list", () => {
  it("gives what the backend lists, in its order and in OpenAI's shape, with the fields of its own", async () => {
    const page = await connect().client.models.list();
    expect(page.data.map(({ id }) => id)).toEqual(LISTED);
    expect(page.object).toBe("list");
    expect(page.data[1]).toMatchObject({
      id: "gpt-5.5",
      object: "model",
      created: 0,
      owned_by: "openai",
      slug: "gpt-5.5",
      context_window: 272_000,
    });
    expect(page.hasNextPage()).toBe(false);
    expect(place.emulator.requests[0]?.query).toEqual({ client_version: "0.171.0" });
  });

  it("is iterated, and shows hidden models when asked to", async () => {
    const { client } = connect();
    const ids: string[] = [];
    for await (const { id } of client.models.list({ query: { include_hidden: true } })) ids.push(id);
    expect(ids).toEqual([...LISTED, "codex-auto-review"]);
    expect(place.emulator.requests[0]?.query).toEqual({ client_version: "0.171.0" });
  });

  it("asks once in five minutes, then with the ETag of the list it has", async () => {
    vi.useFakeTimers({ toFake: ["Date", "performance"] });
    const { client } = connect();
    const first = await client.models.list().withResponse();
    const again = await client.models.list().withResponse();
    expect(asked()).toBe(1);
    expect(again.data.data).toEqual(first.data.data);
    expect(again.response.headers.get("etag")).toBe(first.response.headers.get("etag"));
    vi.advanceTimersByTime(5 * 60_000);
    expect((await client.models.list()).data).toEqual(first.data.data);
    expect(asked()).toBe(2);
    expect(place.emulator.requests[1]).toMatchObject({
      status: 304,
      headers: { "if-none-match": first.response.headers.get("etag") },
    });
    await client.models.list();
    expect(asked()).toBe(2);
  });

  it("tells hooks of no error when the list is the same", async () => {
    vi.useFakeTimers({ toFake: ["Date", "performance"] });
    const onError = vi.fn();
    const ends: unknown[] = [];
    const { client } = connect({ onError, onRequestEnd: ({ status }) => ends.push(status) });
    await client.models.list();
    vi.advanceTimersByTime(5 * 60_000);
    await client.models.list();
    expect(ends).toEqual([200, 304]);
    expect(onError).not.toHaveBeenCalled();
  });

  it("asks again when another answer names another list", async () => {
    const { client, wire } = connect();
    await client.models.list();
    await client.responses.create({ model: "gpt-5.5", input: "hi" });
    await client.models.list();
    expect(asked()).toBe(1);
    wire.change = (response) => {
      const headers = new Headers(response.headers);
      headers.set("x-models-etag", 'W/"another"');
      return new Response(response.body, { status: response.status, headers });
    };
    await client.responses.create({ model: "gpt-5.5", input: "hi" });
    await client.models.list();
    expect(asked()).toBe(2);
  });

  it("asks once for calls that come together, and one that gives up does not end the others", async () => {
    const { client } = connect();
    const giveUp = new AbortController();
    place.emulator.fault({ on: "models", kind: "slow-headers", after: 300 });
    const first = client.models.list({ signal: giveUp.signal });
    const second = client.models.list();
    const third = client.models.list();
    const gone = expect(first).rejects.toThrow(/abort/i);
    giveUp.abort();
    await gone;
    expect((await second).data).toEqual((await third).data);
  });

  describe("refused for a model", () => {
    const detail = "The 'gpt-9' model is not supported when using Codex with a ChatGPT account.";
    const refuse = (paths: string[]) => async (url: string) => {
      paths.push(new URL(url).pathname.split("/").at(-1) ?? "");
      return Response.json({ detail }, { status: 400 });
    };

    it("does not wait for the list that it is itself", async () => {
      const paths: string[] = [];
      const { client } = connect({ fetch: refuse(paths) });
      await expect(client.models.list()).rejects.toBeInstanceOf(ModelNotAvailableError);
      await expect(client.models.retrieve("gpt-9")).rejects.toBeInstanceOf(ModelNotAvailableError);
      expect(paths).toEqual(["models", "models"]);
    });

    it("a response is refused with its own reason, after one look for the list", async () => {
      const paths: string[] = [];
      const { client } = connect({ fetch: refuse(paths), maxRetries: 0 });
      const run = client.responses.create({ model: "gpt-9", input: "Hi" });
      await expect(run).rejects.toMatchObject({ name: "ModelNotAvailableError", available: [] });
      expect(paths).toEqual(["responses", "models"]);
    });
  });

  it("whoever waits for another call's answer keeps clocks of its own", async () => {
    let answer = (_: Response): void => {};
    const slow = new Promise<Response>((resolve) => {
      answer = resolve;
    });
    const { client } = connect({ fetch: () => slow });
    const first = client.models.list();
    await expect(client.models.list({ timeout: 20 })).rejects.toBeInstanceOf(APIConnectionTimeoutError);
    const leaving = new AbortController();
    const second = client.models.list({ signal: leaving.signal });
    leaving.abort();
    await expect(second).rejects.toBeInstanceOf(APIUserAbortError);
    answer(Response.json({ models: [{ slug: "m" }] }));
    expect((await first).data).toHaveLength(1);
  });

  it("another call's shorter clock is not the clock of those who wait with it", async () => {
    const { client } = connect({
      maxRetries: 0,
      fetch: (_, { signal }) =>
        new Promise((resolve, reject) => {
          setTimeout(() => resolve(Response.json({ models: [{ slug: "m" }] })), 400);
          signal?.addEventListener("abort", () => reject(signal.reason));
        }),
    });
    const hasty = client.models.list({ timeout: 20 }).catch((error: unknown) => error);
    const patient = client.models.list();
    expect(await hasty).toBeInstanceOf(APIConnectionTimeoutError);
    expect((await patient).data).toHaveLength(1);
  });

  it("asks in any case with cache-control: no-cache, and then takes no other answer", async () => {
    const { client, wire } = connect();
    await client.models.list();
    await client.models.list({ headers: { "cache-control": "no-cache" } });
    expect(asked()).toBe(2);
    wire.offline = true;
    await expect(client.models.list({ headers: { "Cache-Control": "no-cache" } })).rejects.toBeInstanceOf(
      APIConnectionError,
    );
  });

  it("does not keep an empty list, which the backend gives to a version that is too old", async () => {
    const { client } = connect({ clientVersion: "0.1.0" });
    expect((await client.models.list()).data).toEqual([]);
    await client.models.list();
    expect(asked()).toBe(2);
    expect(await readdir(folder)).toEqual([]);
  });
});

describe("without network", () => {
  it("the last list serves, from memory or from disk, and the log says so", async () => {
    vi.useFakeTimers({ toFake: ["Date", "performance"] });
    const online = connect();
    const { data } = await online.client.models.list();
    vi.advanceTimersByTime(6 * 60_000);
    online.wire.offline = true;
    expect((await online.client.models.list()).data).toEqual(data);
    expect(online.logger.warn).toHaveBeenCalledTimes(1);

    const later = connect();
    later.wire.offline = true;
    const kept = await later.client.models.list().withResponse();
    expect(kept.data.data).toEqual(data);
    expect(kept.response.headers.get("x-oauth-codex-answered-by")).toBe("local-catalogue");
    expect(kept.response.headers.get("age")).toBe("360");
    expect(later.logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/The model list could not be had .*; this is the one of \d{4}-.*Z/),
    );
    expect((await later.client.models.capabilities("gpt-5.5")).context_window).toBe(272_000);
  });

  it.each(["status", "html", "burst-limit", "overloaded", "truncate"] as const)(
    "so it does after a %s",
    async (kind) => {
      await connect().client.models.list();
      const { client } = connect();
      place.emulator.fault({ on: "models", kind });
      expect((await client.models.list()).data.map(({ id }) => id)).toEqual(LISTED);
    },
  );

  it("it does not cover up that nobody is signed in", async () => {
    await connect().client.models.list();
    const { client } = connect({
      accessToken: "eyJh.e30.x",
      accountId: "e0e0e0e0-0000-4000-8000-000000000001",
    });
    await expect(client.models.list()).rejects.toBeInstanceOf(AuthenticationError);
  });

  it("another account, another backend and another version have their own list", async () => {
    await connect().client.models.list();
    const others = [
      { accessToken: await place.emulator.accessToken({ accountId: "somebody-else" }) },
      { baseURL: place.emulator.baseURL.replace("127.0.0.1", "localhost") },
      { clientVersion: "0.144.0" },
    ];
    for (const options of others) {
      const { client, wire } = connect(options);
      wire.offline = true;
      await expect(client.models.list()).rejects.toBeInstanceOf(APIConnectionError);
    }
  });

  it("what is kept holds no secret, is for the owner only, and a broken copy is no copy", async () => {
    await connect().client.models.list();
    const [file = ""] = await readdir(join(folder, "models"));
    const path = join(folder, "models", file);
    expect(JSON.stringify(await readFile(path, "utf8"))).not.toContain(await place.emulator.accessToken());
    await writeFile(path, '{"at":1,"models":');
    const { client, wire } = connect();
    wire.offline = true;
    await expect(client.models.list()).rejects.toBeInstanceOf(APIConnectionError);
  });

  it("a disk that refuses is said in the log and harms nobody", async () => {
    await mkdir(join(folder, "x"));
    await writeFile(join(folder, "x", "models"), "a file where the folder should be");
    const { client, logger } = connect({ compatStorageDir: join(folder, "x") });
    expect((await client.models.list()).data).toHaveLength(4);
    expect(logger.warn).toHaveBeenCalledWith(expect.stringContaining("could not be kept"));
  });

  it("a client with a storage of its own and no folder writes nothing", async () => {
    const home = process.env["CODEX_COMPAT_STORAGE_DIR"];
    process.env["CODEX_COMPAT_STORAGE_DIR"] = folder;
    try {
      const client = place.connect({ storage: memoryStorage() });
      await client.models.list();
      expect(await readdir(folder)).toEqual([]);
    } finally {
      if (home === undefined) delete process.env["CODEX_COMPAT_STORAGE_DIR"];
      else process.env["CODEX_COMPAT_STORAGE_DIR"] = home;
    }
  });
});

describe("models.retrieve and models.capabilities", () => {
  it("give one model, hidden ones too, from the list that is there", async () => {
    const { client } = connect();
    expect(await client.models.retrieve("codex-auto-review")).toMatchObject({
      id: "codex-auto-review",
      visibility: "hide",
    });
    expect(await client.models.capabilities("gpt-5.4-mini")).toEqual({
      supports_reasoning: true,
      supports_tools: true,
      supports_store: false,
      supports_response_format: true,
      reasoning_efforts: ["low", "medium", "high", "xhigh"],
      default_reasoning_effort: "medium",
      verbosity: true,
      default_verbosity: "low",
      context_window: 272_000,
      max_context_window: 272_000,
      input_modalities: ["text", "image"],
      parallel_tool_calls: true,
      service_tiers: [],
      responses_lite: false,
    });
    expect(await client.models.capabilities("gpt-5.5")).toMatchObject({ service_tiers: ["priority"] });
    expect(asked()).toBe(1);
  });

  it("name the models that there are when there is no such one", async () => {
    const { client } = connect();
    for (const method of ["retrieve", "capabilities"] as const) {
      const error = await client.models[method]("gpt-5.4-mimi").catch((caught: unknown) => caught);
      expect(error).toBeInstanceOf(ModelNotAvailableError);
      expect(error).toMatchObject({
        status: 404,
        code: "model_not_available",
        nearest: "gpt-5.4-mini",
        available: LISTED,
        message: expect.stringContaining("Did you mean gpt-5.4-mini?"),
      });
    }
  });

  it("capabilities says that OpenAI's own API does not say", async () => {
    const model = { id: "gpt-5", object: "model", created: 1, owned_by: "openai" };
    const client = new OAuthCodexClient({
      baseURL: "https://api.example.com/v1",
      apiKey: "sk-test",
      fetch: async () => Response.json(model),
    });
    expect(await client.models.retrieve("gpt-5")).toEqual(model);
    await expect(client.models.capabilities("gpt-5")).rejects.toBeInstanceOf(NotSupportedError);
  });
});

describe("requests to a model that is known", () => {
  const create = async (options: ClientOptions, params: object) => {
    const { client, logger } = connect(options);
    await client.models.list();
    const response = await client.responses.create({
      model: "gpt-5.4-mini",
      input: "hi",
      ...params,
    } as never);
    return { response: response as { dropped_parameters?: readonly string[] }, logger };
  };

  it("leave out an effort, a verbosity and a tier that it lacks, and say so", async () => {
    const { response, logger } = await create(
      {},
      { reasoning: { effort: "ultra", summary: "auto" }, service_tier: "priority" },
    );
    expect(lastBody()).toMatchObject({ reasoning: { summary: "auto" } });
    expect(lastBody()).not.toHaveProperty("reasoning.effort");
    expect(lastBody()).not.toHaveProperty("service_tier");
    expect(response.dropped_parameters).toEqual(["reasoning.effort", "service_tier"]);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('"ultra": gpt-5.4-mini takes low, medium, high, xhigh'),
    );
    await create({}, { model: "codex-auto-review", text: { verbosity: "high" } });
    expect(lastBody()).not.toHaveProperty("text");
  });

  it("are thrown back in mode error, and sent as they are in mode ignore", async () => {
    const params = { reasoning: { effort: "ultra" } };
    await expect(create({ validationMode: "error" }, params)).rejects.toMatchObject({
      constructor: ParameterValidationError,
      param: "reasoning.effort",
    });
    expect(place.emulator.count("responses")).toBe(0);
    await expect(create({ validationMode: "ignore" }, params)).rejects.toMatchObject({
      code: "unsupported_value",
    });
  });

  it("keep what it has", async () => {
    const { response } = await create(
      {},
      {
        model: "gpt-5.5",
        reasoning: { effort: "xhigh" },
        text: { verbosity: "high" },
        service_tier: "priority",
      },
    );
    expect(response.dropped_parameters).toEqual([]);
    expect(lastBody()).toMatchObject({
      reasoning: { effort: "xhigh" },
      text: { verbosity: "high" },
      service_tier: "priority",
    });
  });

  it("are made in the Lite form where the catalogue asks for it", async () => {
    const tools = [{ type: "function", name: "f", parameters: null, strict: null }];
    place.emulator.script({ toolCalls: [{ name: "f" }] });
    const { response } = await create(
      {},
      { model: "gpt-5.6-sol", instructions: "Be brief.", tools, reasoning: { effort: "low" } },
    );
    expect(place.emulator.requests.at(-1)?.headers["x-openai-internal-codex-responses-lite"]).toBe("true");
    expect(lastBody()).toMatchObject({
      instructions: "",
      parallel_tool_calls: false,
      reasoning: { effort: "low", context: "all_turns" },
      input: [
        { type: "additional_tools", role: "developer", tools },
        { role: "developer", content: [{ type: "input_text", text: "Be brief." }] },
        { role: "user" },
      ],
    });
    expect(lastBody()).not.toHaveProperty("tools");
    expect(response).toMatchObject({ output: [{ type: "function_call", name: "f" }] });
  });

  it("go out as they are while nothing is known: no request is made that nobody asked for", async () => {
    const { client } = connect();
    await client.responses.create({ model: "gpt-5.6-sol", instructions: "Be brief.", input: "hi" });
    expect(place.emulator.requests.map(({ room }) => room)).toEqual(["responses"]);
    expect(lastBody()).toMatchObject({ instructions: "Be brief." });
  });

  it("validateModel knows the model from then on", async () => {
    const { client } = connect({ validateModel: true });
    await client.responses.create({ model: "gpt-5.6-sol", instructions: "Be brief.", input: "hi" });
    expect(lastBody()).toMatchObject({ instructions: "", reasoning: { context: "all_turns" } });
  });
});
