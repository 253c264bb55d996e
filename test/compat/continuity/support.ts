import { afterEach } from "vitest";
import type { ClientOptions } from "../../../src/client/client-options.ts";
import type { OAuthCodexClient } from "../../../src/index.ts";
import { useEmulator } from "../../support/codex.ts";
import { temporaryFolder } from "../support.ts";

export const MODEL = "gpt-5.5";

/** Input items of a request as `role: text` or their type: what the backend was really told. */
function told(body: unknown): string[] {
  const { input } = body as { input: { type?: string; role?: string; content?: { text?: string }[] }[] };
  return input.map(({ type, role, content }) =>
    role === undefined ? String(type) : `${role}: ${content?.map(({ text }) => text).join("")}`,
  );
}

/** An emulator, and clients on storages of their own. */
export function useLog() {
  const use = useEmulator();
  const clients: OAuthCodexClient[] = [];
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.close();
  });
  const connect = async (
    options: ClientOptions = {},
    time?: { readonly now: () => number },
  ): Promise<OAuthCodexClient> => {
    const given = { compatStorageDir: await temporaryFolder(), logLevel: "off" as const, ...options };
    const client = use.connect(given, time);
    clients.push(client);
    return client;
  };
  return {
    get emulator() {
      return use.emulator;
    },
    connect,
    /** What the backend was told, request by request. */
    get told() {
      return use.emulator.requests.filter(({ room }) => room === "responses").map(({ body }) => told(body));
    },
  };
}
