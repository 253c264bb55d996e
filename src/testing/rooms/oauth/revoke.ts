import type { Exchange } from "../../exchange.ts";
import { limitRefusal } from "../../faults.ts";
import type { Room } from "../../routing.ts";
import type { EmulatorState } from "../../state.ts";
import { formField } from "./fields.ts";
import { oauthProblem } from "./problems.ts";

/** `POST /oauth/revoke`: ends a login. */
export function revokeRooms(state: EmulatorState): Room[] {
  return ["/oauth/revoke", "/api/accounts/oauth/revoke"].map((path) => ({
    target: "revoke",
    method: "POST",
    path,
    answer: (exchange) => answer(exchange, state),
  }));
}

async function answer(exchange: Exchange, state: EmulatorState): Promise<void> {
  const token = formField(exchange.body, "token");
  const clientId = formField(exchange.body, "client_id");
  const hint = formField(exchange.body, "token_type_hint");
  if (token === undefined) return exchange.refuse(oauthProblem("invalid_request", "token is missing."));
  // An access token proves itself; a refresh token is its client's, and only the client may end it.
  if (clientId === undefined && hint !== "access_token") {
    return exchange.refuse(oauthProblem("invalid_request", "client_id is missing."));
  }
  if (clientId !== undefined && !state.clientIds.includes(clientId)) {
    return exchange.refuse(oauthProblem("invalid_client", "The client is not known.", 401));
  }
  const fault = state.faults.take("revoke", "answer");
  const limited = limitRefusal(fault);
  if (limited) return exchange.refuse(limited);
  // The hint only says where to look first (RFC 7009, 2.1).
  const grant = state.grants.grantOf(token);
  if (grant) grant.revoked ||= grant.clientId === clientId;
  else state.tokens.revoke(token);
  if (fault) return exchange.closed();
  // A token that is not known is as good as revoked.
  exchange.reply(200, "application/json", "");
}
