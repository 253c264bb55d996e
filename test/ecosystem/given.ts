import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ClientOptions, OAuthCodexClient } from "oauth-codex-sdk";
import type { WebFetch } from "oauth-codex-sdk/fetch";
import { type CodexEmulator, createCodexEmulator, createSiwcEmulator } from "oauth-codex-sdk/testing";
import OpenAI from "openai";
import { expect, it } from "vitest";
import { asCodex, STRANGER } from "../profiles/as-codex.ts";
import type { Call, Host } from "./calls.ts";
import { judging } from "./judge.ts";

/** What a host's call gets. */
export interface Given {
  /** A client's `fetch`, every answer of which is held against the spec. */
  readonly fetch: WebFetch;
  readonly emulator: CodexEmulator;
  /** With what the backend refuses a model that there is not. */
  readonly unknownModel: 400 | 404;
}

export const MODEL = "gpt-5.5";

/** A pixel. */
export const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

/** An MCP server of npm's, started by those who ask for its tools. */
const HARBOUR = {
  connectorId: "connector_dropbox",
  command: process.execPath,
  args: [
    fileURLToPath(
      new URL("../../node_modules/@modelcontextprotocol/server-everything/dist/index.js", import.meta.url),
    ),
    "stdio",
  ],
};

/** The model's side of a call of it. */
export const asksServer = {
  toolCalls: [{ name: "mcp__harbour__echo", arguments: { message: "closed" } }],
};

interface Calls {
  /** One call of the host: a test, and a cell of the table. */
  call(call: Call, run: (given: Given) => Promise<void>): void;
  /** One that has to be refused, with the number of requests that the backend gets for it. */
  refused(call: Call, requests: number, run: (given: Given) => Promise<void>): void;
}

/** The same calls on both ways to a ChatGPT plan, with one option changed. */
const PROFILES: Readonly<
  Record<
    "codex" | "siwc",
    {
      options: ClientOptions;
      emulate(): Promise<CodexEmulator>;
      unknownModel: Given["unknownModel"];
      saysReset: boolean;
    }
  >
> = {
  codex: {
    options: { profile: "codex" },
    emulate: () => createCodexEmulator(),
    unknownModel: 400,
    saysReset: true,
  },
  siwc: {
    unknownModel: 404,
    saysReset: false,
    options: { profile: "siwc", appName: "Ecosystem", backgroundConsent: true },
    emulate: async () => asCodex(await createSiwcEmulator({ accounts: [{}, STRANGER] })),
  },
};
type ProfileName = keyof typeof PROFILES;

/** The calls of one host. They run side by side, so each has an emulator and a client of its own. */
export function callsOf(host: Host): Calls {
  const defineOn = (
    profile: ProfileName,
    call: Call,
    requests: number | undefined,
    run: (given: Given) => Promise<void>,
  ): void => {
    it(`${call} (${profile})`, async ({ task }) => {
      const { options, emulate, unknownModel, saysReset } = PROFILES[profile];
      const emulator = await emulate();
      const folder = await mkdtemp(join(tmpdir(), "ecosystem-"));
      const client = new OAuthCodexClient({
        baseURL: emulator.baseURL,
        ...options,
        accessToken: await emulator.accessToken(),
        compatStorageDir: folder,
        mcpServers: { harbour: HARBOUR },
        logLevel: "off",
      });
      const judge = judging(client.fetch, { saysReset });
      try {
        await run({ fetch: judge.fetch, emulator, unknownModel });
      } finally {
        await client.close();
        await emulator.close();
        await rm(folder, { recursive: true, force: true });
      }
      expect(judge.problems).toEqual([]);
      expect(judge.asked).toBeGreaterThan(0);
      if (requests !== undefined) expect(emulator.count("responses")).toBe(requests);
      if (profile === "codex") task.meta.cell = { host, call, requests };
    });
  };
  const define = (call: Call, requests: number | undefined, run: (given: Given) => Promise<void>): void => {
    for (const profile of ["codex", "siwc"] as const) defineOn(profile, call, requests, run);
  };
  return {
    call: (call, run) => define(call, undefined, run),
    refused: define,
  };
}

/** What a tool of these tests says. */
export const WEATHER: Readonly<Record<string, string>> = { Oslo: "4 degrees, rain", Lima: "19 degrees, fog" };

/** The model's side of a round with that tool. */
export const asksFor = (...cities: readonly string[]) => ({
  toolCalls: cities.map((city) => ({ name: "weather", arguments: { city } })),
});

/** Faults of a backend that do not pass. */
export const always = Number.POSITIVE_INFINITY;

/** A signal that fires once the backend has begun to answer. */
export function onceAnswering({ emulator }: Given): AbortSignal {
  const controller = new AbortController();
  const watch = setInterval(() => {
    if (emulator.requests.at(-1)?.status === undefined) return;
    clearInterval(watch);
    controller.abort();
  }, 20);
  return controller.signal;
}

/** A vector store with one file about a harbour, for hosts that can search in one and make none. */
export async function shelf({ fetch }: Given): Promise<string> {
  const host = new OpenAI({ apiKey: "unused", fetch });
  const { id } = await host.vectorStores.create({ name: "shelf" });
  const file = new File(["The harbour closes at nine in winter."], "harbour.txt");
  await host.vectorStores.files.uploadAndPoll(id, file, { pollIntervalMs: 20 });
  return id;
}
