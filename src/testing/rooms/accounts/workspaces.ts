import type { EmulatorAccount } from "../../types.ts";

/** A workspace of the account, with the names of the wire. */
export interface WorkspaceEntry {
  /** `chatgpt_account_id` of the workspace. */
  id: string;
  /** `personal`, or `workspace` for a team's. */
  structure: string;
  plan_type: string;
  account_user_role: string;
  /** Whether this login may work in it. */
  can_access_with_session: boolean;
  is_deactivated: boolean;
  name: string | null;
  profile_picture_url: string | null;
  /** Where its requests go: scheme, host and port. */
  workspace_backend_origin: string | null;
  /** What its requests carry as `x-openai-account-routing-override`. */
  account_routing_override: string | null;
}

/**
 * The entry of an account whose workspaces nobody named.
 *
 * @param origin Where its requests go. Codex CLI 0.171.0 sends none while it is null.
 */
export function personalWorkspace({ accountId, plan }: EmulatorAccount, origin: string): WorkspaceEntry {
  return {
    id: accountId,
    structure: "personal",
    plan_type: plan,
    account_user_role: "account-owner",
    can_access_with_session: true,
    is_deactivated: false,
    name: null,
    profile_picture_url: null,
    workspace_backend_origin: origin,
    account_routing_override: "NO_CONSTRAINT",
  };
}
