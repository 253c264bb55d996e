import { readBody } from "../body.ts";
import type { BaseClient } from "../client.ts";
import type { RequestOptions } from "../request-options.ts";

/** An entry of the backend's model list, as far as it is relied on. */
export interface CatalogueModel {
  readonly slug: string;
  readonly visibility?: string;
  readonly priority?: number;
  readonly [field: string]: unknown;
}

/** Long enough for a loop of calls, short enough for a model that appears during the day. */
const FRESH_MS = 5 * 60_000;

interface Kept {
  readonly at: number;
  readonly models: readonly CatalogueModel[];
}
const kept = new WeakMap<BaseClient, Kept>();
const asking = new WeakMap<BaseClient, Promise<readonly CatalogueModel[]>>();

/**
 * The models of this account at this client version (`GET /models?client_version=`), at most five minutes old. Calls that
 * come while it is being fetched wait for the same answer. An empty list is not kept: the backend gives one, with a plain
 * 200, when the account header is missing or the version too old.
 */
export function catalogue(
  client: BaseClient,
  options: RequestOptions = {},
): Promise<readonly CatalogueModel[]> {
  const known = cachedCatalogue(client);
  if (known) return Promise.resolve(known);
  const running = asking.get(client);
  if (running) return running;
  const request = fetchCatalogue(client, options).finally(() => asking.delete(client));
  asking.set(client, request);
  return request;
}

/** The list if it is at hand: asks nobody. */
export function cachedCatalogue(client: BaseClient): readonly CatalogueModel[] | undefined {
  const entry = kept.get(client);
  return entry && client._options.now() - entry.at < FRESH_MS ? entry.models : undefined;
}

async function fetchCatalogue(
  client: BaseClient,
  options: RequestOptions,
): Promise<readonly CatalogueModel[]> {
  const operation = { id: "models.list", method: "get", path: "/models" } as const;
  const query = { client_version: client._options.identity.clientVersion };
  const live = await client.send(operation, { path: {}, query, body: undefined }, options);
  const body = (await readBody(live, operation)) as { models?: unknown } | undefined;
  const models = (Array.isArray(body?.models) ? body.models : []).filter(
    (model): model is CatalogueModel => typeof model?.slug === "string",
  );
  models.sort((a, b) => (a.priority ?? 0) - (b.priority ?? 0));
  if (models.length > 0) kept.set(client, { at: client._options.now(), models });
  return models;
}

/** Names to offer to a person: what the backend lists, in its order. */
export function listedSlugs(models: readonly CatalogueModel[]): string[] {
  return models
    .filter(({ visibility }) => visibility !== "hide" && visibility !== "none")
    .map(({ slug }) => slug);
}
