import type { Refusal } from "../../../refusal.ts";
import type { Catalogue } from "../../models/catalogue.ts";
import type { BlobMint } from "../blobs.ts";

export type Item = Readonly<Record<string, unknown>>;

/** A request to `/responses` as the rules see it. */
export interface RuledRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly plan: string;
  /** Whether `instructions` must be there. */
  readonly requireInstructions: boolean;
  readonly catalogue: Catalogue;
  readonly blobs: BlobMint;
}

/** A condition that requests must keep: the refusal of one that does not. */
export type Rule = (request: RuledRequest) => Refusal | undefined;

/** The items of a request that passed `inputIsList`. */
export function inputItems(body: Readonly<Record<string, unknown>>): readonly Item[] {
  return body["input"] as readonly Item[];
}
