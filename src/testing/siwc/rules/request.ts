import type { Rule, RuledRequest } from "../../rooms/responses/rules/rule.ts";
import type { SiwcSwitches } from "../types.ts";

/** A request to `/v1/responses` as the rules see it. */
export interface SiwcRequest extends RuledRequest {
  readonly switches: SiwcSwitches;
}

/** A condition that requests must keep. Those of the Codex backend that hold here, too, fit as they are. */
export type SiwcRule = (request: SiwcRequest) => ReturnType<Rule>;
