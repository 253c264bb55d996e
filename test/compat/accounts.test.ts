/** Accounts that share a folder of storage, on each profile: nothing that belongs to an account is seen, continued, run or counted by another. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { Batch } from "../../src/generated/resources/batches.ts";
import type { ClientOptions } from "../../src/index.ts";
import { FileTokenStore, OAuthCodexClient } from "../../src/index.ts";
import { createCodexEmulator, createSiwcEmulator, type SiwcEmulator } from "../../src/testing/index.ts";
import { emptyHome } from "../support/home.ts";
import { onEnd } from "./support.ts";

const MODEL = "gpt-5.5";
const logger = { error() {}, info() {}, debug() {}, warn() {} };

interface Backend {
  /** Tokens that the API was asked with so far, in order. */
  used(): string[];
  /** Lets nothing be answered any more, until told otherwise. */
  stall(): void;
  readonly options: ClientOptions;
}

/** A backend with two accounts, `one` and `two`, whose logins are kept here. */
const BACKENDS: Readonly<Record<string, (home: string) => Promise<Backend>>> = {
  async codex(home) {
    const emulator = await createCodexEmulator({ recordCredentials: true });
    onEnd(() => emulator.close());
    for (const name of ["one", "two"]) {
      await keep(home, "codex", name, await emulator.tokens({ accountId: `acct-${name}` }));
    }
    return {
      used: () => tokensIn(emulator.requests),
      stall: () => emulator.fault({ on: "responses", kind: "stall", after: 0, times: 1 }),
      options: {
        profile: "codex",
        baseURL: emulator.baseURL,
        oauthConfig: emulator.oauthConfig,
        workspaceRouting: false,
      },
    };
  },
  async siwc(home) {
    // The same person in two workspaces: only the client that was issued tells them apart.
    const person = { email: "a@example.com", sub: "user-a" };
    const emulator = await createSiwcEmulator({
      recordCredentials: true,
      accounts: [
        { ...person, workspace: "one" },
        { ...person, workspace: "two" },
      ],
    });
    onEnd(() => emulator.close());
    for (const name of ["one", "two"]) {
      const tokens = await emulator.tokens({ account: name });
      await keep(home, "siwc", name, { ...tokens, scopes: tokens.scope.split(" "), profile: "siwc" });
    }
    return {
      used: () => tokensIn(emulator.requests),
      stall: () => emulator.fault({ on: "responses", kind: "stall", after: 0, times: 1 }),
      options: {
        profile: "siwc",
        baseURL: emulator.baseURL,
        oauthConfig: emulator.oauthConfig,
        appName: "Test app",
        backgroundConsent: true,
      },
    };
  },
};

async function keep(
  home: string,
  profile: string,
  name: string,
  tokens: Parameters<FileTokenStore["save"]>[0],
): Promise<void> {
  await new FileTokenStore(join(home, ".oauth_codex/accounts", profile, `${name}.json`)).save(tokens);
}

const tokensIn = (requests: SiwcEmulator["requests"]): string[] =>
  requests.filter(({ room }) => room === "responses").map(({ headers }) => String(headers["authorization"]));

describe.each(Object.keys(BACKENDS))("two accounts of %s in one folder", (profile) => {
  let backend: Backend;
  let folder: string;
  let one: OAuthCodexClient;
  let two: OAuthCodexClient;

  const connect = (account: string, options: ClientOptions = {}): OAuthCodexClient => {
    const client = new OAuthCodexClient({
      ...backend.options,
      account,
      compatStorageDir: folder,
      maxRetries: 0,
      logger,
      ...options,
    });
    onEnd(() => client.close());
    return client;
  };

  beforeEach(async () => {
    const home = await emptyHome();
    folder = await mkdtemp(join(tmpdir(), "oauth-codex-accounts-"));
    onEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
    backend = (await BACKENDS[profile]?.(home)) ?? expect.fail("no such backend");
    one = connect("one");
    two = connect("two");
  });

  it("go out with their own tokens", async () => {
    for (const client of [one, two, one]) await client.responses.create({ model: MODEL, input: "x" });
    const [first, second, third] = backend.used();
    expect(first).toBe(third);
    expect(first).not.toBe(second);
  });

  it("have responses, conversations and stored completions of their own", async () => {
    const { id } = await one.responses.create({ model: MODEL, input: "a secret" });
    await expect(two.responses.retrieve(id)).rejects.toMatchObject({ status: 404 });
    await expect(two.responses.inputItems.list(id)).rejects.toMatchObject({ status: 404 });
    await expect(
      two.responses.create({ model: MODEL, input: "y", previous_response_id: id }),
    ).rejects.toMatchObject({ code: "foreign_response" });
    await expect(two.responses.delete(id)).rejects.toMatchObject({ status: 404 });
    const talk = await one.conversations.create();
    await expect(two.conversations.retrieve(talk.id)).rejects.toMatchObject({ status: 404 });
    await expect(
      two.responses.create({ model: MODEL, input: "y", conversation: talk.id }),
    ).rejects.toMatchObject({ status: 404 });
    const stored = await one.chat.completions.create({
      model: MODEL,
      messages: [{ role: "user", content: "x" }],
      store: true,
    });
    await expect(two.chat.completions.retrieve(stored.id)).rejects.toMatchObject({ status: 404 });
    expect((await two.chat.completions.list()).data).toEqual([]);
    expect((await one.responses.retrieve(id)).id).toBe(id);
    expect((await one.chat.completions.list()).data.map((each) => each.id)).toEqual([stored.id]);
    expect(backend.used()).toHaveLength(2);
  });

  it("have batches of their own, which nobody else shows, runs or cancels", async () => {
    // Nothing is answered, so that the batch is open when its client leaves.
    backend.stall();
    const batch = await begin(one);
    await untilAsked(1);
    await one.close();
    const [token] = backend.used();
    // The other account runs batches here, and comes by more than once.
    await two.batches.list();
    const other = await begin(two);
    await finished(two, other.id);
    await expect(two.batches.retrieve(batch.id)).rejects.toMatchObject({ status: 404 });
    await expect(two.batches.cancel(batch.id)).rejects.toMatchObject({ status: 404 });
    expect((await two.batches.list()).data.map(({ id }) => id)).toEqual([other.id]);
    const before = backend.used();
    expect(before.filter((used) => used === token)).toHaveLength(1);
    // Its own account finds it, and finishes it.
    const again = connect("one");
    const done = await finished(again, batch.id);
    expect(done.request_counts).toMatchObject({ total: 1, completed: 1 });
    expect(backend.used().slice(before.length)).toEqual([token]);
    expect((await again.batches.list()).data.map(({ id }) => id)).toEqual([batch.id]);
  });

  it("share files and vector stores, which are the folder's, as the guide says", async () => {
    const file = await one.files.create({ file: new File(["text"], "a.txt"), purpose: "assistants" });
    const store = await one.vectorStores.create({ name: "shelf" });
    expect((await two.files.list()).data.map(({ id }) => id)).toEqual([file.id]);
    expect((await two.vectorStores.retrieve(store.id)).name).toBe("shelf");
  });

  it("keep what they know of limits and models to themselves", async () => {
    const copy = one.withOptions({ account: "two" });
    onEnd(() => copy.close());
    await one.responses.create({ model: MODEL, input: "x" });
    expect(copy.limits).toBeUndefined();
    const { id } = await copy.responses.create({ model: MODEL, input: "x" });
    await expect(one.responses.retrieve(id)).rejects.toMatchObject({ status: 404 });
    expect((await two.responses.retrieve(id)).id).toBe(id);
  });

  async function begin(client: OAuthCodexClient): Promise<Batch> {
    const line = { custom_id: "a", method: "POST", url: "/v1/responses", body: { model: MODEL, input: "x" } };
    const file = await client.files.create({
      file: new File([JSON.stringify(line)], "in.jsonl"),
      purpose: "batch",
    });
    return await client.batches.create({
      completion_window: "24h",
      endpoint: "/v1/responses",
      input_file_id: file.id,
    });
  }

  async function untilAsked(times: number): Promise<void> {
    while (backend.used().length < times) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  async function finished(client: OAuthCodexClient, id: string): Promise<Batch> {
    for (;;) {
      const batch = await client.batches.retrieve(id);
      if (["completed", "failed", "cancelled", "expired"].includes(batch.status)) return batch;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
});
