/**
 * `oauth-codex-sdk/fetch`: a `fetch` that answers OpenAI's routes with a ChatGPT account (or on the `openai` profile), for programs
 * that have a client of their own and want no other.
 */
import type { BaseClient } from "./client/client.ts";
import type { ClientOptions } from "./client/client-options.ts";
import type { WebFetch } from "./runtime/option-types.ts";

export type { ClientOptions } from "./client/client-options.ts";
export type { WebFetch } from "./runtime/option-types.ts";

export interface FetchOptions extends ClientOptions {
  /**
   * Who sends a request again that failed for the moment. `client` (the default): this side, `maxRetries` times; what it gives up on
   * tells the host not to try (`x-should-retry: false`). `host`: nobody here; answers say whether another try may help.
   */
  retries?: "client" | "host";
}

/**
 * A `fetch` for the `fetch` option of other clients: `new OpenAI({ apiKey: "unused", fetch: createFetch() })`. See
 * `OAuthCodexClient.fetch`, which is the same for those who have a client. It throws nothing: what is wrong with its options is
 * what requests are answered with, in the API's shape (400, or 401 where the `openai` profile has no key).
 */
export function createFetch({ retries, ...options }: FetchOptions = {}): WebFetch {
  const given = retries === "host" ? { ...options, maxRetries: 0 } : options;
  let client: BaseClient | undefined;
  return async (input, init) => {
    // All that it needs is loaded for the first request: programs that import it may never send one.
    const { makeClient } = await import("./client/make-client.ts");
    try {
      client ??= makeClient(given);
    } catch (error) {
      const { failureResponse } = await import("./fetch/failure.ts");
      return failureResponse(error, { final: true, now: Date.now() });
    }
    return client.fetch(input, init);
  };
}
