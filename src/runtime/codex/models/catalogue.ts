import { modelsList } from "../../../generated/operations.ts";
import { readBody } from "../../body.ts";
import type { BaseClient } from "../../client.ts";
import { APIUserAbortError, SDKRequestError } from "../../errors/api.ts";
import type { RequestOptions } from "../../request-options.ts";
import type { CatalogueModel } from "./entry.ts";
import { freshlyKnown, type KnownModels, lastKnown, setKnown } from "./known.ts";

/** A list with the headers of the answer that it came in, if one came. */
export interface AskedModels extends KnownModels {
  readonly headers?: Headers;
}

const asking = new WeakMap<BaseClient, Promise<AskedModels>>();

/** The models of this account at this client version, at most five minutes old. */
export async function catalogue(
  client: BaseClient,
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
export async function askModels(client: BaseClient, options: RequestOptions = {}): Promise<AskedModels> {
  for (let running = asking.get(client); running; running = asking.get(client)) {
    try {
      return await running;
    } catch (error) {
      // Somebody else's abort is not ours.
      if (!(error instanceof APIUserAbortError) || options.signal?.aborted) throw error;
    }
  }
  const request = fetchModels(client, options).finally(() => asking.delete(client));
  asking.set(client, request);
  return await request;
}

async function fetchModels(client: BaseClient, options: RequestOptions): Promise<AskedModels> {
  const before = lastKnown(client);
  const { query: given, ...rest } = options;
  const query = { client_version: client._options.identity.clientVersion, ...given };
  const live = await client.send(
    modelsList,
    { path: {}, query, body: undefined },
    { ...rest, query },
    before?.etag && given === undefined
      ? { headers: { "if-none-match": before.etag }, accepts: (status) => status === 304 }
      : {},
  );
  const { headers, status } = live.response;
  const at = client._options.now();
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
