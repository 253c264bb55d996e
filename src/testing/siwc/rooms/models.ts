import { deliverJson } from "../../deliver.ts";
import type { Room } from "../../routing.ts";
import { parseVersion } from "../../versions.ts";
import { faultRefusal } from "../faults.ts";
import { UNNAMED_VERSION } from "../models.ts";
import { planBearer } from "../rules/bearer.ts";
import type { SiwcRoomTarget, SiwcState } from "../state.ts";

/** `GET /v1/models`: `{"models": […]}`, the newer ones for clients that name a version. */
export function modelsRoom(state: SiwcState): Room<SiwcRoomTarget> {
  return {
    target: "models",
    method: "GET",
    path: "/v1/models",
    async answer(exchange) {
      const { refusal } = planBearer(exchange.headers, state);
      if (refusal) return exchange.refuse(refusal);
      const fault = state.faults.take("models", "answer");
      const faulty = faultRefusal(fault, state.switches);
      if (faulty) return exchange.refuse(faulty);
      const asked = exchange.url.searchParams.get("client_version");
      const version = (asked === null ? undefined : parseVersion(asked)) ?? UNNAMED_VERSION;
      await deliverJson(exchange, { models: state.catalogue.list(version, PLAN) }, fault);
    },
  };
}

/** Only paid plans can be used so, and the same models are listed for all of them. */
export const PLAN = "plus";
