import OpenAI from "openai";
import { describe, vi } from "vitest";
import type { ClientOptions } from "../../src/client/client-options.ts";
import { OAuthCodexClient } from "../../src/index.ts";

interface SentRequest {
  readonly url: URL;
  readonly init: RequestInit;
  readonly headers: Headers;
}

type Answer = Response | Error | ((url: string, init: RequestInit) => Response | Promise<Response>);

/** A `fetch` that gives these answers in turn, the last one again and again, and remembers what was asked. */
export function answering(...answers: Answer[]): {
  fetch: NonNullable<ClientOptions["fetch"]>;
  sent: SentRequest[];
} {
  const sent: SentRequest[] = [];
  // By their bytes: a clone would not be done with before its original is read.
  const bytes = answers.map((answer) => (answer instanceof Response ? answer.arrayBuffer() : undefined));
  return {
    sent,
    fetch: async (url, init) => {
      const turn = Math.min(sent.length, answers.length - 1);
      const answer = answers[turn] as Answer;
      sent.push({ url: new URL(url), init, headers: new Headers(init.headers) });
      if (answer instanceof Error) throw answer;
      if (typeof answer === "function") return await answer(url, init);
      return new Response(answer.body && (await bytes[turn]), answer);
    },
  };
}

/** An answer that never comes; the request's signal ends the wait. */
export function never(_: string, { signal }: RequestInit): Promise<Response> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
  });
}

export const BASE = "https://api.example.com/v1";

type Make = (options?: ClientOptions) => OAuthCodexClient;

/** Whose clients the tests of {@link both} run on. Ours is told its profile, since without a URL it would be Codex. */
export const theirs: Make = (options) => new OpenAI(options as never) as unknown as OAuthCodexClient;
export const ours: Make = (options) => new OAuthCodexClient({ profile: "openai", ...options });

/**
 * Tests of what a program may rely on, run against `openai` and against this package: that a test holds there shows
 * that it describes `openai` and not our idea of it.
 */
export function both(name: string, tests: (make: Make, Class: typeof OAuthCodexClient) => void): void {
  describe.each([
    ["openai", theirs, OpenAI as unknown as typeof OAuthCodexClient],
    ["oauth-codex-sdk", ours, OAuthCodexClient],
  ] as const)(`${name}, %s`, (_, make, Class) => {
    tests((options) => make({ baseURL: BASE, apiKey: "sk-test", ...options }), Class);
  });
}

/** What a promise, or the call that should have given one, failed with. */
export async function failure(call: () => PromiseLike<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await call();
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error("nothing failed");
}

const real = globalThis.setTimeout;

/** Runs what waits at once, and tells how long it would have waited. Clocks of requests are left alone. */
export function withoutWaiting(): number[] {
  const waits: number[] = [];
  vi.spyOn(globalThis, "setTimeout").mockImplementation(((run: () => void, ms = 0, ...rest: []) => {
    if (ms >= 60_000) return real(run, ms, ...rest);
    waits.push(ms);
    return real(run, 0, ...rest);
  }) as typeof setTimeout);
  return waits;
}

export const json = (value: unknown, init?: ResponseInit): Response => Response.json(value, init);
