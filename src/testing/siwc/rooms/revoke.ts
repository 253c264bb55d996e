import type { Exchange } from "../../exchange.ts";
import { formField } from "../../rooms/oauth/fields.ts";
import { oauthProblem } from "../../rooms/oauth/problems.ts";
import type { Room } from "../../routing.ts";
import { clientRefusal, fieldsRefusal } from "../rules/form.ts";
import type { SiwcRoomTarget, SiwcState } from "../state.ts";
import { PATHS } from "./discovery.ts";

const FIELDS = ["token", "token_type_hint", "client_id"];

/** `POST` of a refresh token, as a form: a sign-out. The client stays registered. */
export function revokeRoom(state: SiwcState): Room<SiwcRoomTarget> {
  return {
    target: "revoke",
    method: "POST",
    path: PATHS.revoke,
    answer: (exchange) => answer(exchange, state),
  };
}

async function answer(exchange: Exchange, { faults, grants, stats, switches }: SiwcState): Promise<void> {
  const misfit = clientRefusal(exchange) ?? fieldsRefusal(exchange, FIELDS);
  if (misfit) return exchange.refuse(misfit);
  const field = (name: string) => formField(exchange.body, name);
  if (field("token_type_hint") !== "refresh_token") {
    return exchange.refuse(oauthProblem("unsupported_token_type", "token_type_hint must be refresh_token."));
  }
  const fault = faults.take("revoke", "answer");
  const grant = grants.grantOf(field("token") ?? "");
  if (grant && grant.clientId === field("client_id") && !grant.revoked) {
    stats.revocations += 1;
    grant.accessOutlives = !switches.revokeEndsAccess;
    grant.revoked = true;
  }
  if (fault) return exchange.closed();
  // A token that is not known is as good as revoked.
  exchange.reply(200, "application/json", "");
}
