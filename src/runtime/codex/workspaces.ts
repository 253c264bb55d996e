import type { WorkspaceEntry, WorkspaceList, WorkspaceRules } from "../workspaces/rules.ts";
import { siblingURL } from "./sibling.ts";

/**
 * `GET /wham/accounts/check`, a sibling of `/codex` below `/backend-api`: Codex CLI 0.171.0 asks it before a turn (openai/codex
 * issues 46382, 47034 and 47374).
 */
export const workspaceRules: WorkspaceRules = {
  url: (baseURL) => siblingURL(baseURL, "/wham/accounts/check"),
  read: readWorkspaces,
  routingHeader: "x-openai-account-routing-override",
  domain: "chatgpt.com",
};

/** Says that requests may be answered anywhere: the Codex CLI sends no header then. */
const ANYWHERE = "NO_CONSTRAINT";

type Document = Readonly<Record<string, unknown>>;

/** Reads leniently: only a list without its entries is none. */
function readWorkspaces(document: unknown): WorkspaceList | undefined {
  const { accounts, default_account_id } = (document ?? {}) as Document;
  if (!Array.isArray(accounts)) return undefined;
  const entries = accounts.flatMap((entry: unknown) => readEntry(Object(entry)) ?? []);
  return { defaultId: text(default_account_id), entries };
}

/** Id and routing go out as headers: what no header may hold is not there. */
function readEntry(entry: Document): WorkspaceEntry | undefined {
  const id = token(entry["id"]);
  if (id === undefined) return undefined;
  const routing = token(entry["account_routing_override"]);
  return {
    id,
    name: text(entry["name"]),
    plan: text(entry["plan_type"]),
    role: text(entry["account_user_role"]),
    structure: text(entry["structure"]),
    usable: entry["can_access_with_session"] !== false && entry["is_deactivated"] !== true,
    routing: routing === ANYWHERE ? undefined : routing,
    origin: text(entry["workspace_backend_origin"]),
  };
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value : undefined;

const token = (value: unknown): string | undefined =>
  typeof value === "string" && /^[\w!#$%&'*+.^`|~-]+$/.test(value) ? value : undefined;
