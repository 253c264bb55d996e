/** What the official client gets through `client.fetch` is what the client itself gives, whichever method is called. */
import OpenAI from "openai";
import OpenAILatest from "openai-latest";
import { describe, expect, it } from "vitest";
import type { OAuthCodexClient } from "../../src/index.ts";
import { asServed } from "../../src/runtime/responses/result.ts";
import { memoryStorage } from "../../src/storage.ts";
import { embed, furnish, type Place, ROWS, STREAMS } from "../support/answer-rows.ts";
import { start } from "./support.ts";

const HOSTS = { "openai 6": OpenAI, "openai 7": OpenAILatest };

/** Two places that are alike, one for the client itself, and one for a host on the fetch of another such client. */
async function places(Host: typeof OpenAI | typeof OpenAILatest): Promise<readonly [Place, Place]> {
  const [own, other] = await Promise.all([
    start({ storage: memoryStorage(), embed }),
    start({ storage: memoryStorage(), embed }),
  ]);
  const host = new Host({ apiKey: "unused", fetch: other.client.fetch as never });
  return [
    await furnish(own.client, own.emulator),
    { ...(await furnish(other.client, other.emulator)), client: host as unknown as OAuthCodexClient },
  ];
}

const RANDOM: ReadonlySet<string> = new Set([
  "encrypted_content",
  "encrypted_reasoning_content",
  "obfuscation",
  "prompt_cache_key",
]);

/** What two runs cannot have in common: ids, and the moments at which things happened. */
function comparable(): (value: unknown) => unknown {
  const names = new Map<string, string>();
  const named = (text: string): string =>
    text.replace(/\b([a-z]{2,}(?:[-_][a-z]{2,})*)[-_]([0-9A-Za-z]{8,})\b/g, (id, kind: string) => {
      if (!names.has(id)) names.set(id, `${kind}#${names.size}`);
      return names.get(id) ?? id;
    });
  return (value) =>
    JSON.parse(JSON.stringify(value), (key: string, inner: unknown) => {
      // This client's own additions: the API's answers have no such members.
      if (Object(inner).object === "response") return asServed(Object(inner));
      if (key === "dropped_parameters") return undefined;
      if (/(?:^created|_at)$/.test(key) && typeof inner === "number") return "a moment";
      if (/_ms$/.test(key)) return "a while";
      if (RANDOM.has(key) && typeof inner === "string") return "random";
      return typeof inner === "string" ? named(inner) : inner;
    });
}

/** A page is what it lists and whether there is more: the two clients keep other things beside that. */
function told(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("getPaginatedItems" in value)) return value;
  const { data, has_more } = value as unknown as { data: unknown; has_more?: boolean };
  return { data, has_more };
}

describe.each(Object.entries(HOSTS))("%s on a client's fetch", (_, Host) => {
  it.each(Object.entries(ROWS))("gets what the client gives: %s", async (_, row) => {
    const [own, hosted] = await places(Host);
    const mine = (await row(own)).map(told);
    const theirs = (await row(hosted)).map(told);
    expect(theirs.map(comparable())).toEqual(mine.map(comparable()));
  });

  it.each(Object.entries(STREAMS))("gets the same stream: %s", async (_, row) => {
    const [own, hosted] = await places(Host);
    const [mine, theirs] = await Promise.all(
      [own, hosted].map(async (place) => {
        const events: unknown[] = [];
        for await (const event of await row(place)) events.push(event);
        return events.map(comparable());
      }),
    );
    expect(theirs).toEqual(mine);
    expect(mine?.length).toBeGreaterThan(2);
  });
});
