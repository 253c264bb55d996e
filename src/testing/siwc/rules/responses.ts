import { missing, type Refusal } from "../../refusal.ts";
import { contentTypes } from "../../rooms/responses/rules/content.ts";
import { instructionsAreText, storeIsFalse, streamIsTrue } from "../../rooms/responses/rules/envelope.ts";
import { noSystemMessages } from "../../rooms/responses/rules/items.ts";
import { reasoningFits, textFits } from "../../rooms/responses/rules/model.ts";
import { blobsAreOurs, callsArePaired, idsAreValid } from "../../rooms/responses/rules/references.ts";
import { refusalOf } from "../refusals.ts";
import { contextManagement, inputIsList, knownFields, serviceTier } from "./fields.ts";
import { callsAreComplete, filesAreInline, itemShapes, itemsAreFound, itemsAreTaken } from "./items.ts";
import type { SiwcRequest, SiwcRule } from "./request.ts";
import { choiceIsFound, toolsAreSupported } from "./tools.ts";

/** A model that is not listed may work: listing says nothing of what a plan may use (developers.openai.com/siwc). */
const modelIsServed: SiwcRule = ({ body, catalogue, plan, switches }) => {
  const { model } = body;
  if (model === undefined) return missing("model");
  if (typeof model === "string" && catalogue.find(model, plan)) return undefined;
  const message = `The model '${String(model)}' does not exist or you do not have access to it.`;
  return refusalOf("model_not_found", switches, { param: "model", message });
};

/** In this order; the first that is broken answers. That of the service is not known: this one goes from the envelope inwards. */
const RULES: readonly SiwcRule[] = [
  storeIsFalse,
  streamIsTrue,
  instructionsAreText,
  inputIsList,
  noSystemMessages,
  itemsAreTaken,
  itemShapes,
  knownFields,
  serviceTier,
  contextManagement,
  toolsAreSupported,
  choiceIsFound,
  modelIsServed,
  reasoningFits,
  textFits,
  idsAreValid,
  itemsAreFound,
  callsAreComplete,
  callsArePaired,
  blobsAreOurs,
  filesAreInline,
  contentTypes,
];

export function firstRefusal(request: SiwcRequest): Refusal | undefined {
  for (const rule of RULES) {
    const refusal = rule(request);
    if (refusal) return refusal;
  }
  return undefined;
}
