import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import type { ClientOptions } from "../../src/index.ts";
import { OAuthCodexClient } from "../../src/index.ts";
import { machineClock } from "../../src/runtime/clock.ts";

const cleanups: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

export function onEnd(cleanup: () => Promise<unknown>): void {
  cleanups.push(cleanup);
}

/** A folder of its own, gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "oauth-codex-test-"));
  onEnd(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  return folder;
}

/** A folder for each place that a conformance case asks for; the same for the same. */
export function foldersByPlace(): (place: string) => Promise<string> {
  const folders = new Map<string, Promise<string>>();
  return (place) => {
    const folder = folders.get(place) ?? temporaryFolder();
    folders.set(place, folder);
    return folder;
  };
}

/** A client whose files live in `folder`; nothing in these tests may reach the network. */
export function localClient(options: ClientOptions, time?: { now: () => number }): OAuthCodexClient {
  const given: ClientOptions = {
    accessToken: "unused",
    fetch: async () => {
      throw new Error("a local method reached for the network");
    },
    logLevel: "off",
    ...(time ? { clock: { ...machineClock, ...time } } : {}),
    ...options,
  };
  const client = new OAuthCodexClient(given);
  onEnd(() => client.close());
  return client;
}

export const text = (content: string, name = "note.txt", type = "text/plain"): File =>
  new File([content], name, { type });
