import { authorize } from "../authorize.ts";
import { deliverJson } from "../deliver.ts";
import { limitRefusal } from "../faults.ts";
import type { Room } from "../routing.ts";
import type { EmulatorState } from "../state.ts";
import type { TokenFacts } from "../tokens.ts";

/** `GET /wham/…`: a document about whoever is signed in. */
export function whamRoom(
  state: EmulatorState,
  target: "usage" | "accounts",
  path: string,
  document: (bearer: TokenFacts) => object,
): Room {
  return {
    target,
    method: "GET",
    path: `/backend-api/wham/${path}`,
    async answer(exchange) {
      const { bearer, refusal } = authorize(state.tokens, exchange.headers);
      if (refusal) return exchange.refuse(refusal);
      const fault = state.faults.take(target, "answer");
      const limited = limitRefusal(fault);
      if (limited) return exchange.refuse(limited);
      await deliverJson(exchange, document(bearer), fault);
    },
  };
}
