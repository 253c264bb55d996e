import type { CallContext } from "../../call.ts";
import { Fact } from "../../facts.ts";
import type { CatalogueModel } from "./entry.ts";

/** A model list, and how old it is. */
export interface KnownModels {
  /** When the backend last stood by it, as `clock.elapsed()` says. */
  readonly at: number;
  readonly etag: string | undefined;
  readonly models: readonly CatalogueModel[];
  /** Set when another answer named another list. */
  readonly outdated?: boolean;
}

/** Long enough for a loop of calls, short enough for a model that appears during the day. */
const FRESH_MS = 5 * 60_000;

const known = new Fact<KnownModels | undefined>(() => undefined);

/** The last list, however old. Asks nobody. */
export function lastKnown(client: CallContext): KnownModels | undefined {
  return client.shared.get(known);
}

/** The list, if it need not be asked for again. Asks nobody. */
export function freshlyKnown(client: CallContext): KnownModels | undefined {
  const list = client.shared.get(known);
  return list && !list.outdated && client.clock.elapsed() - list.at < FRESH_MS ? list : undefined;
}

export function setKnown(client: CallContext, list: KnownModels): void {
  client.shared.set(known, list);
}

/** What is known of a model. Asks nobody: a request must not cost another one that nobody asked for. */
export function knownModel(client: CallContext, slug: unknown): CatalogueModel | undefined {
  return client.shared.get(known)?.models.find((model) => model.slug === slug);
}

/** Answers of other routes name the list that the backend has now (`x-models-etag`): ours is outdated when it is another. */
export function noteModelsEtag(client: CallContext, headers: Headers): void {
  const list = client.shared.get(known);
  const now = headers.get("x-models-etag");
  if (!list?.etag || !now || bare(now) === bare(list.etag)) return;
  client.shared.set(known, { ...list, outdated: true });
}

/** Weak or not is no matter for what a list says. */
const bare = (etag: string): string => etag.replace(/^W\//, "");
