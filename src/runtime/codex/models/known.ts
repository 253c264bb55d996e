import type { BaseClient } from "../../client.ts";
import type { CatalogueModel } from "./entry.ts";

/** A model list, and how old it is. */
export interface KnownModels {
  /** When the backend last stood by it: milliseconds since the epoch. */
  readonly at: number;
  readonly etag: string | undefined;
  readonly models: readonly CatalogueModel[];
  /** Set when another answer named another list. */
  readonly outdated?: boolean;
}

/** Long enough for a loop of calls, short enough for a model that appears during the day. */
const FRESH_MS = 5 * 60_000;

const known = new WeakMap<BaseClient, KnownModels>();

/** The last list of this client, however old. Asks nobody. */
export function lastKnown(client: BaseClient): KnownModels | undefined {
  return known.get(client);
}

/** The list, if it need not be asked for again. Asks nobody. */
export function freshlyKnown(client: BaseClient): KnownModels | undefined {
  const list = known.get(client);
  return list && !list.outdated && client._options.now() - list.at < FRESH_MS ? list : undefined;
}

export function setKnown(client: BaseClient, list: KnownModels): void {
  known.set(client, list);
}

/** What is known of a model. Asks nobody: a request must not cost another one that nobody asked for. */
export function knownModel(client: BaseClient, slug: unknown): CatalogueModel | undefined {
  return known.get(client)?.models.find((model) => model.slug === slug);
}

/** Answers of other routes name the list that the backend has now (`x-models-etag`): ours is outdated when it is another. */
export function noteModelsEtag(client: BaseClient, headers: Headers): void {
  const list = known.get(client);
  const now = headers.get("x-models-etag");
  if (!list?.etag || !now || bare(now) === bare(list.etag)) return;
  known.set(client, { ...list, outdated: true });
}

/** Weak or not is no matter for what a list says. */
const bare = (etag: string): string => etag.replace(/^W\//, "");
