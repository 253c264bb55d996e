import type { KeptAccount } from "../../index.ts";
import { readChoice } from "../choice.ts";
import type { CommandSpec } from "../command.ts";
import { columns, fromNow } from "../text.ts";

export const accounts: CommandSpec = {
  name: "accounts",
  summary: "List the accounts whose logins are kept here; * marks those in use.",
  examples: ["accounts"],
  async run({ out, settings }, { options }) {
    const { accounts } = await import("../../index.ts");
    const profile = options["profile"] === undefined ? undefined : settings.profile.name;
    const found = await accounts.list({ profile });
    const list = found.filter(({ name }) => settings.account === undefined || name === settings.account);
    const document = {
      accounts: list.map(({ expiresAt, ...account }) => ({
        ...account,
        expiresAt: expiresAt?.toISOString(),
      })),
    };
    out.result(document, () =>
      list.length === 0
        ? ["Nobody is signed in. Sign in with: oauth-codex login"]
        : [
            ...columns([
              ["", "NAME", "PROFILE", "E-MAIL", "PLAN", "STATE"],
              ...list.map((account) => [
                account.active ? "*" : "",
                account.name,
                account.profile,
                account.email ?? account.accountId ?? "",
                planOf(account),
                stateOf(account, Date.now()),
              ]),
            ]),
            ...list.flatMap(({ problem }) => problem ?? []),
          ],
    );
    if ((await readChoice()) === "codex-cli") {
      out.note("This command uses the Codex CLI's login where no account is named.");
    }
    return undefined;
  },
};

const planOf = ({ plan, planUse }: KeptAccount): string => plan ?? planUse ?? "";

function stateOf({ state, expiresAt }: KeptAccount, now: number): string {
  const words = state.replace("-", " ");
  return state === "expired" && expiresAt ? `${words} ${fromNow(expiresAt, now)}` : words;
}
