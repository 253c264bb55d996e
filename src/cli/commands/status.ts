import type { CommandSpec } from "../command.ts";
import { EXIT } from "../exit.ts";
import { loginFacts } from "../login-facts.ts";
import { accountName, choiceOf } from "../session.ts";
import { signInWith } from "../settings.ts";
import { columns, fromNow } from "../text.ts";
import { described, workspacesOf } from "../workspaces.ts";

export const status: CommandSpec = {
  name: "status",
  summary: "Show who is signed in, and on which path. Asks nobody: what the tokens say.",
  options: [{ flags: "-w, --workspaces", description: "also the login's workspaces; asks the backend" }],
  examples: ["status --workspaces"],
  async run(context, { options }) {
    const { settings } = context;
    const { profile } = settings;
    const facts = await loginFacts(context);
    const workspaces = facts && options["workspaces"] === true ? await workspacesOf(context) : undefined;
    const isOwn = settings.accessToken === undefined && (await choiceOf(settings)) === "own";
    const account = isOwn ? await accountName(settings) : undefined;
    const other =
      settings.accessToken === undefined ? "the Codex CLI's login" : profile.variables.accessToken;
    const path = { profile: profile.name, baseURL: (await context.client()).baseURL, account };
    const source = isOwn ? "login" : other;
    const document = facts
      ? {
          signedIn: true,
          source,
          ...path,
          ...facts,
          expiresAt: facts.expiresAt === undefined ? undefined : new Date(facts.expiresAt).toISOString(),
          workspaces,
        }
      : { signedIn: false };
    context.out.result(document, () =>
      facts === undefined
        ? [
            `Nobody is signed in${account === "default" ? "" : ` as the account ${account}`}. Sign in with: ${signInWith(settings)}`,
          ]
        : columns(
            (
              [
                ["E-mail", facts.email],
                ["Plan", facts.plan ?? (facts.planUse && PLAN_USE[facts.planUse])],
                ["Account", facts.accountId],
                ["Token ends", facts.expiresAt && fromNow(new Date(facts.expiresAt), Date.now())],
                ["Refreshed", facts.refreshable ? "by itself, ahead of that" : "not: sign in again by then"],
                ["From", source],
                ["Name", account === "default" ? undefined : account],
                ["Path", `${profile.title} (${path.profile}): ${path.baseURL}`],
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

const PLAN_USE = {
  granted: "may be used",
  withheld: "may not be used: sign in with --consent to be asked again",
} as const;
