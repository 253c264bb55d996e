import type { Clock } from "../clock.ts";
import { ConfigurationError } from "../errors/local.ts";
import { mergeHeaders } from "../headers.ts";
import type { RequestOptions } from "../request-options.ts";
import { sleep } from "../sleep.ts";

/** Options of every method that waits for something to finish. */
export interface PollOptions extends RequestOptions {
  /** Milliseconds between two looks. Default: what the server says by `openai-poll-after-ms`, else 5000. */
  pollIntervalMs?: number;
}

const DEFAULT_INTERVAL_MS = 5_000;

/** Something that can be looked at again and again. */
interface Look<T> {
  withResponse(): Promise<{ data: T; response: Response }>;
}

/**
 * Looks until `settled` says so, as often as the caller or the server asks. The caller's signal ends the wait.
 *
 * @throws {ConfigurationError} for an interval that cannot be.
 */
export async function pollUntil<T>(
  clock: Clock,
  look: (options: RequestOptions) => Look<T>,
  settled: (value: T) => boolean,
  options: PollOptions = {},
): Promise<T> {
  const { pollIntervalMs, ...rest } = options;
  if (pollIntervalMs !== undefined && !(pollIntervalMs >= 0)) {
    throw new ConfigurationError(`pollIntervalMs must be a number from 0, not ${pollIntervalMs}`);
  }
  const headers = mergeHeaders(rest.headers, {
    "x-stainless-poll-helper": "true",
    "x-stainless-custom-poll-interval": pollIntervalMs?.toString(),
  });
  for (;;) {
    const { data, response } = await look({ ...rest, headers }).withResponse();
    if (settled(data)) return data;
    await sleep(
      pollIntervalMs ?? serverInterval(response) ?? DEFAULT_INTERVAL_MS,
      rest.signal ?? undefined,
      clock,
    );
  }
}

function serverInterval(response: Response): number | undefined {
  const ms = Number.parseInt(response.headers.get("openai-poll-after-ms") ?? "", 10);
  return Number.isNaN(ms) ? undefined : ms;
}
