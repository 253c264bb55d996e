import { readChoice } from "../choice.ts";
import type { CommandSpec } from "../command.ts";
import { EXIT } from "../exit.ts";
import { loginFacts } from "../login-facts.ts";
import { columns, fromNow } from "../text.ts";
import { described, workspacesOf } from "../workspaces.ts";

export const status: CommandSpec = {
  name: "status",
  summary: "Show who is signed in. Asks nobody: what the tokens say.",
  options: [{ flags: "-w, --workspaces", description: "also the login's workspaces; asks the backend" }],
  async run(context, { options }) {
    const facts = await loginFacts(context);
    const workspaces = facts && options["workspaces"] === true ? await workspacesOf(context) : undefined;
    const own = (await readChoice()) === "own" ? "login" : "the Codex CLI's login";
    const source = context.settings.accessToken === undefined ? own : "OAUTH_CODEX_ACCESS_TOKEN";
    const document = facts
      ? {
          signedIn: true,
          source,
          ...facts,
          expiresAt: facts.expiresAt === undefined ? undefined : new Date(facts.expiresAt).toISOString(),
          workspaces,
        }
      : { signedIn: false };
    context.out.result(document, () =>
      facts === undefined
        ? ["Nobody is signed in. Sign in with: oauth-codex login"]
        : columns(
            (
              [
                ["E-mail", facts.email],
                ["Plan", facts.plan],
                ["Account", facts.accountId],
                ["Token ends", facts.expiresAt && fromNow(new Date(facts.expiresAt), Date.now())],
                ["Refreshed", facts.refreshable ? "by itself, ahead of that" : "not: sign in again by then"],
                ["From", source],
                ...(workspaces ?? []).map(
                  (workspace) => [workspace.active ? "Workspace" : "Another", described(workspace)] as const,
                ),
              ] as const
            ).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])),
          ),
    );
    return facts === undefined ? EXIT.notSignedIn : undefined;
  },
};
