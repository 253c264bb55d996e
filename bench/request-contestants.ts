import OpenAI from "openai";
import OpenAILatest from "openai-latest";
import type { Contestants } from "./contest.ts";
import { OAuthCodexClient } from "./own.ts";

export interface RequestSetting {
  readonly baseURL: string;
  readonly atOnce: number;
  /** `GET /models`, answered with 80 bytes, or `POST /responses`, 1.4 KB answered with 1.4 KB. */
  readonly request: "models" | "responses";
}

const BODY = {
  model: "gpt-5.5",
  instructions: "Be brief and exact. ".repeat(20),
  input: "Summarise this. ".repeat(60),
};

/** What each of the clients below sends along. */
const HEADERS = {
  accept: "application/json",
  authorization: "Bearer k",
  "user-agent": "oauth-codex-sdk/0.0.0 (linux; node 24)",
  "x-stainless-retry-count": "0",
};

const TIMEOUT = 600_000;

/** Each sends as many requests as it is told, and reads the answers. */
export const contestants = {
  /** The least that gets an answer: no credential, no timeout, no way to abort. */
  "bare fetch": (setting) => {
    const { url, init } = bare(setting);
    return lanes(setting, async () => (await fetch(url, init())).json());
  },
  /** The same request as ours, by hand: its headers, and a signal that ends it after the timeout. */
  "fetch, same request": (setting) => {
    const { url, init } = bare(setting);
    const headers = {
      ...HEADERS,
      ...(setting.request === "responses" && { "content-type": "application/json" }),
    };
    return lanes(setting, async () => {
      const controller = new AbortController();
      const timer = setTimeout(() => controller.abort(), TIMEOUT);
      try {
        const response = await fetch(url, { ...init(), headers, signal: controller.signal });
        return await response.json();
      } finally {
        clearTimeout(timer);
      }
    });
  },
  "oauth-codex-sdk": (setting) => {
    const client = new OAuthCodexClient({ baseURL: setting.baseURL, apiKey: "k" });
    return lanes(setting, calls(client, setting));
  },
  "openai@6.18.0": (setting) => {
    const client = new OpenAI({ baseURL: setting.baseURL, apiKey: "k" });
    return lanes(setting, calls(client, setting));
  },
  "openai@7.57.0": (setting) => {
    const client = new OpenAILatest({ baseURL: setting.baseURL, apiKey: "k" });
    return lanes(setting, calls(client, setting));
  },
} satisfies Contestants<RequestSetting>;

function bare({ baseURL, request }: RequestSetting): { url: string; init: () => RequestInit } {
  return request === "models"
    ? { url: `${baseURL}/models`, init: () => ({}) }
    : { url: `${baseURL}/responses`, init: () => ({ method: "POST", body: JSON.stringify(BODY) }) };
}

interface Client {
  readonly models: { list(): PromiseLike<unknown> };
  readonly responses: { create(params: typeof BODY): PromiseLike<unknown> };
}

function calls(client: Client, { request }: RequestSetting): () => PromiseLike<unknown> {
  return request === "models" ? () => client.models.list() : () => client.responses.create(BODY);
}

function lanes(
  { atOnce }: RequestSetting,
  call: () => PromiseLike<unknown>,
): (times: number) => Promise<void> {
  return async (times) => {
    const lane = async (): Promise<void> => {
      for (let n = 0; n < times / atOnce; n++) await call();
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
  };
}
