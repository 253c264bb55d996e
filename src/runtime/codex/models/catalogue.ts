import { modelsList } from "../../../generated/operations.ts";
import { readBody } from "../../body.ts";
import type { CallContext } from "../../call.ts";
import { LONGEST_TIMER } from "../../clock.ts";
import { APIConnectionTimeoutError, APIUserAbortError, SDKRequestError } from "../../errors/api.ts";
import { Fact } from "../../facts.ts";
import { afterTurn } from "../../overdue.ts";
import type { RequestOptions } from "../../request-options.ts";
import { Sendable } from "../../sendable.ts";
import type { CatalogueModel } from "./entry.ts";
import { freshlyKnown, type KnownModels, lastKnown, setKnown } from "./known.ts";

/** A list with the headers of the answer that it came in, if one came. */
export interface AskedModels extends KnownModels {
  readonly headers?: Headers;
}

/** The question that is under way. */
const asking = new Fact<Promise<AskedModels> | undefined>(() => undefined);

/** The models of this account at this client version, at most five minutes old. */
export async function catalogue(
  client: CallContext,
  options: RequestOptions = {},
): Promise<readonly CatalogueModel[]> {
  return (freshlyKnown(client) ?? (await askModels(client, options))).models;
}

/**
 * Asks the backend for its list (`GET /models?client_version=`); with the ETag of the last one, so that an unchanged list
 * costs an empty answer. Calls that come meanwhile wait for the same answer.
 *
 * An empty list is not kept: the backend gives one, with a plain 200, when the account header is missing or the version too
 * old.
 */
export async function askModels(client: CallContext, options: RequestOptions = {}): Promise<AskedModels> {
  const { shared } = client;
  const clock = waitingFor(client, options);
  try {
    for (let running = shared.get(asking); running; running = shared.get(asking)) {
      try {
        return await Promise.race([running, clock.over]);
      } catch (error) {
        // Somebody else's abort is not ours, nor is somebody else's shorter clock.
        const theirs = error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError;
        if (!theirs || clock.isOver()) throw error;
      }
    }
  } finally {
    clock.stop();
  }
  const request = fetchModels(client, options).finally(() => shared.set(asking, undefined));
  shared.set(asking, request);
  return await request;
}

/** The caller's own clocks while it waits for a request that is another caller's. */
function waitingFor(
  client: CallContext,
  { signal, timeout = client.timeout }: RequestOptions,
): { readonly over: Promise<never>; isOver(): boolean; stop(): void } {
  const { clock } = client;
  let ended = false;
  let stop = (): void => {};
  const over = new Promise<never>((_, reject) => {
    const end = (error: Error): void => {
      ended = true;
      reject(error);
    };
    const onAbort = (): void => end(new APIUserAbortError());
    const timer = clock.setTimeout(
      () => afterTurn(() => end(new APIConnectionTimeoutError())),
      Math.min(timeout, LONGEST_TIMER),
    );
    signal?.addEventListener("abort", onAbort, { once: true });
    stop = () => {
      clock.clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    if (signal?.aborted) onAbort();
  });
  over.catch(() => {});
  return { over, isOver: () => ended, stop };
}

async function fetchModels(client: CallContext, options: RequestOptions): Promise<AskedModels> {
  const before = lastKnown(client);
  const { query: given, ...rest } = options;
  const query = { client_version: client.clientVersion, ...given };
  const live = await client.send(
    modelsList,
    Sendable.bare(query),
    { ...rest, query },
    before?.etag && given === undefined
      ? { headers: { "if-none-match": before.etag }, accepts: (status) => status === 304 }
      : {},
  );
  const { headers, status } = live.response;
  const at = client.clock.elapsed();
  if (status === 304 && before) {
    live.settle();
    const same = { at, etag: before.etag, models: before.models };
    setKnown(client, same);
    return { ...same, headers };
  }
  const models = readModels(await readBody(live, modelsList), live.response);
  const list = { at, etag: headers.get("etag") ?? undefined, models };
  if (models.length > 0 && given === undefined) setKnown(client, list);
  return { ...list, headers };
}

function readModels(body: unknown, { status, headers }: Response): CatalogueModel[] {
  const list = (body as { models?: unknown } | null | undefined)?.models;
  if (!Array.isArray(list)) {
    const message =
      "The backend answered the question for its models with something that is no list of them.";
    throw new SDKRequestError(status, undefined, message, headers, { code: "unexpected_answer" });
  }
  return list
    .filter((model): model is CatalogueModel => typeof model?.slug === "string")
    .sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
}
