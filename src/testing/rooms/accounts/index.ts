import type { Room } from "../../routing.ts";
import type { EmulatorState } from "../../state.ts";
import type { TokenFacts } from "../../tokens.ts";
import { whamRoom } from "../wham.ts";
import { personalWorkspace } from "./workspaces.ts";

/** `GET /wham/accounts/check`: the workspaces of a login. The Codex CLI asks before its first turn and stops without an answer. */
export function accountsRoom(state: EmulatorState): Room {
  return whamRoom(state, "accounts", "accounts/check", (bearer) => accountsDocument(state, bearer));
}

function accountsDocument({ workspaces, issuer }: EmulatorState, bearer: TokenFacts): object {
  const own = personalWorkspace(bearer, issuer());
  const accounts = workspaces.length === 0 ? [own] : workspaces.map((entry) => ({ ...own, ...entry }));
  const first = accounts.find((entry) => entry.can_access_with_session && !entry.is_deactivated);
  return {
    account_ordering: accounts.map(({ id }) => id),
    default_account_id: first?.id ?? null,
    accounts,
  };
}
