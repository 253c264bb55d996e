import { authorize } from "../../authorize.ts";
import { deliverJson } from "../../deliver.ts";
import { limitRefusal } from "../../faults.ts";
import type { Room } from "../../routing.ts";
import type { EmulatorState } from "../../state.ts";
import { personalWorkspace } from "./workspaces.ts";

/** `GET /wham/accounts/check`: the workspaces of a login. The Codex CLI asks before its first turn and stops without an answer. */
export function accountsRoom(state: EmulatorState): Room {
  return {
    target: "accounts",
    method: "GET",
    path: "/backend-api/wham/accounts/check",
    async answer(exchange) {
      const { bearer, refusal } = authorize(state.tokens, exchange.headers);
      if (refusal) return exchange.refuse(refusal);
      const fault = state.faults.take("accounts", "answer");
      const limited = limitRefusal(fault);
      if (limited) return exchange.refuse(limited);
      const own = personalWorkspace(bearer, state.issuer());
      const accounts =
        state.workspaces.length === 0 ? [own] : state.workspaces.map((entry) => ({ ...own, ...entry }));
      const [first] = accounts.filter((entry) => entry.can_access_with_session && !entry.is_deactivated);
      const document = {
        account_ordering: accounts.map(({ id }) => id),
        default_account_id: first?.id ?? null,
        accounts,
      };
      await deliverJson(exchange, document, fault);
    },
  };
}
