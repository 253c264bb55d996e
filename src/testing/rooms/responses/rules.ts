import type { Refusal } from "../../refusal.ts";
import { contentTypes } from "./rules/content.ts";
import {
  inputIsList,
  instructionsAreText,
  knownParameters,
  serviceTier,
  storeIsFalse,
  streamIsTrue,
} from "./rules/envelope.ts";
import { itemShapes, noSystemMessages } from "./rules/items.ts";
import { modelIsServed, reasoningFits, textFits } from "./rules/model.ts";
import { blobsAreOurs, callsArePaired, idsAreValid, itemsAreThere } from "./rules/references.ts";
import type { Rule, RuledRequest } from "./rules/rule.ts";
import { toolsAreSupported } from "./rules/tools.ts";

/**
 * In this order; the first that is broken answers. The order of the real backend is not known. This one goes from the
 * envelope inwards, which is also the order in which the reports about it can be explained.
 */
const RULES: readonly Rule[] = [
  storeIsFalse,
  streamIsTrue,
  instructionsAreText,
  inputIsList,
  noSystemMessages,
  itemShapes,
  knownParameters,
  serviceTier,
  toolsAreSupported,
  modelIsServed,
  reasoningFits,
  textFits,
  idsAreValid,
  itemsAreThere,
  callsArePaired,
  blobsAreOurs,
  contentTypes,
];

export function firstRefusal(request: RuledRequest): Refusal | undefined {
  for (const rule of RULES) {
    const refusal = rule(request);
    if (refusal) return refusal;
  }
  return undefined;
}
