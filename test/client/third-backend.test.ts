import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { type ClientOptions, MemoryTokenStore, OAuthCodexClient, type Profile } from "../../src/index.ts";
import { type CodexEmulator, createCodexEmulator } from "../../src/testing/index.ts";
import { temporaryFolder } from "../compat/support.ts";
import { codegen, PROJECT } from "../support/codegen.ts";
import { relayProfile } from "../support/relay.ts";
import { collect } from "../support/streams.ts";

// A run of the whole generator.
vi.setConfig({ hookTimeout: 180_000 });

const MANIFEST = `
version: 1
profile: relay
extends: codex
reasons:
  no_images: { en: "The relay draws nothing.", ko: "릴레이는 그림을 그리지 않습니다." }
  no_tuning: { en: "The relay tunes by itself.", ko: "릴레이가 스스로 조절합니다." }
methods:
  images.generate: { route: unsupported, since: 0.2.0, reason: no_images, alternative: responses.create }
  images.edit: { route: unsupported, since: 0.2.0, reason: no_images }
parameters:
  responses.create:
    parallel_tool_calls: { verdict: drop, neutral: [null], reason: no_tuning }
`;

const MODEL = "gpt-5.5";
let emulator: CodexEmulator;
let profile: Profile;
const clients: OAuthCodexClient[] = [];
const sources = () =>
  new Map(
    readdirSync(join(PROJECT, "src"), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, "utf8")]),
  );
let before: ReturnType<typeof sources>;

beforeAll(async () => {
  before = sources();
  const folder = mkdtempSync(join(tmpdir(), "relay-"));
  const manifest = join(folder, "relay.manifest.yaml");
  writeFileSync(manifest, MANIFEST);
  const { status, stderr } = await codegen(PROJECT, "generate", "--manifest", manifest, "--out", folder);
  expect(status, stderr).toBe(0);
  const table = (name: string) =>
    import(pathToFileURL(join(folder, `src/generated/profiles/relay/${name}.ts`)).href);
  emulator = await createCodexEmulator({
    redirectPorts: "any",
    clientIds: ["app_relay"],
    device: { interval: 0.01 },
  });
  const { routes, otherwise, syncStubs } = await table("routes");
  profile = relayProfile(emulator, {
    routes,
    otherwise,
    syncStubs,
    stubs: async () => (await table("stubs")).stubs,
    parameters: async () => (await table("parameters")).parameters,
  });
});
afterAll(() => emulator.close());
afterEach(async () => {
  for (const client of clients.splice(0)) await client.close();
  emulator.reset();
});

async function connect(options: ClientOptions = {}): Promise<OAuthCodexClient> {
  const client = new OAuthCodexClient({
    profile,
    accessToken: await emulator.accessToken(),
    compatStorageDir: await temporaryFolder(),
    maxRetries: 0,
    logLevel: "off",
    ...options,
  });
  clients.push(client);
  return client;
}

describe("a backend that is one manifest and one profile object", () => {
  it("answers responses.create, streamed and not", async () => {
    const client = await connect();
    emulator.script("Hello", "Hello");
    const response = await client.responses.create({ model: MODEL, input: "Hi" });
    expect(response.output_text).toBe("Hello");
    const events = await collect(await client.responses.create({ model: MODEL, input: "Hi", stream: true }));
    expect(events.at(-1)).toMatchObject({
      type: "response.completed",
      response: { output_text: "Hello", output: [{ type: "message" }] },
    });
    expect(client.profile).toBe("relay");
  });

  it("is spoken to by its own rules", async () => {
    const client = await connect();
    await client.responses.create({ model: MODEL, input: "Hi" });
    const { body, headers } = emulator.requests.at(-1) ?? {};
    // What Codex always includes, this backend was not told of.
    expect(body).not.toHaveProperty("include");
    expect(headers).not.toHaveProperty("chatgpt-account-id");
  });

  it("refuses a stub with its own reason", async () => {
    const client = await connect();
    await expect(client.images.generate({ prompt: "a harbour" })).rejects.toMatchObject({
      name: "NotSupportedError",
      code: "not_supported",
      message: expect.stringMatching(/relay[\s\S]*The relay draws nothing\.[\s\S]*responses\.create/),
    });
    await expect(client.embeddings.create({ model: "m", input: "x" })).rejects.toMatchObject({
      code: "not_supported",
    });
    expect(emulator.requests).toEqual([]);
  });

  it("drops a parameter by its own verdict, and keeps those of what it extends", async () => {
    const client = await connect();
    const create = { model: MODEL, input: "Hi", parallel_tool_calls: false, temperature: 0.3 };
    expect(await client.responses.create(create)).toMatchObject({
      dropped_parameters: expect.arrayContaining(["parallel_tool_calls", "temperature"]),
    });
    expect(emulator.requests.at(-1)?.body).not.toHaveProperty("parallel_tool_calls");
    await expect(client.responses.create(create, { validationMode: "error" })).rejects.toMatchObject({
      name: "ParameterValidationError",
      message: expect.stringContaining("The relay tunes by itself."),
    });
  });

  it("keeps files and continuity", async () => {
    const client = await connect();
    const file = await client.files.create({ file: new File(["kept"], "a.txt"), purpose: "user_data" });
    expect(await (await client.files.content(file.id)).text()).toBe("kept");
    emulator.script("One", "Two");
    const first = await client.responses.create({ model: MODEL, input: "first" });
    const second = await client.responses.create({
      model: MODEL,
      input: "second",
      previous_response_id: first.id,
    });
    expect((await client.responses.retrieve(second.id)).output_text).toBe("Two");
    expect(emulator.requests.at(-1)?.body).toMatchObject({
      input: [{ role: "user" }, { role: "assistant" }, { role: "user" }],
    });
  });

  it("signs in at its own issuer, and is asked with that login", async () => {
    const tokenStore = new MemoryTokenStore();
    const client = await connect({ accessToken: undefined, tokenStore });
    await client.login({ method: "browser", ui: {}, openBrowser: (url) => void fetch(url) });
    expect(await tokenStore.load()).toMatchObject({ profile: "relay", issuer: emulator.issuer });
    await client.responses.create({ model: MODEL, input: "Hi" });
    expect(emulator.requests.at(-1)?.headers).toHaveProperty("x-relay-account");
  });

  it("does in the background what its terms allow, and no more", async () => {
    const client = await connect({
      profile: {
        ...profile,
        terms: async () => ({ background: { allowed: false, clause: "Nobody may be away (5.2)." } }),
      },
    });
    const background = { model: MODEL, input: "Hi", background: true };
    await expect(client.responses.create(background)).rejects.toMatchObject({
      name: "ContinuityError",
      code: "background_not_allowed",
      message: expect.stringContaining("Nobody may be away (5.2)."),
    });
    expect(emulator.requests).toEqual([]);
    const allowed = await connect();
    expect((await allowed.responses.create(background)).status).toMatch(/queued|in_progress|completed/);
  });

  it("changed nothing of what was there", () => {
    expect(sources()).toEqual(before);
  });
});
