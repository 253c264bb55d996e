import { accountBy } from "./accounts.ts";
import { FULL_SCOPE, IDENTITY_SCOPE } from "./tokens.ts";
import type { SiwcAccount, SiwcDecision } from "./types.ts";

const NAMES = [
  "allow",
  "deny",
  "withhold-plan",
  "wrong-state",
  "no-state",
  "no-code",
  "no-client-id",
  "wrong-client-id",
  "page",
] as const;

/** What comes back to the client. */
export interface Outcome {
  /** Whether there is a code. */
  readonly code: boolean;
  readonly state: "right" | "wrong" | "missing";
  readonly clientId: "right" | "wrong" | "missing";
  /** Who was chosen; `undefined` for whoever is at the browser. */
  readonly account?: SiwcAccount;
  /** What is granted; `undefined` for what was asked for. */
  readonly scope?: string;
  readonly error?: string;
  readonly description?: string;
}

/** A misspelt decision is a mistake of the test, so it throws at once. */
export function decisionCheck(accounts: readonly SiwcAccount[]): (decision: SiwcDecision) => void {
  return (decision) => {
    if (typeof decision !== "object" || decision === null) {
      if (NAMES.includes(decision)) return;
      throw new TypeError(
        `consent: a decision must be one of ${NAMES.join(", ")}, { account, scope } or { error, description }, not ${JSON.stringify(decision)}`,
      );
    }
    if ("error" in decision) return;
    if (decision.account !== undefined) accountBy(decision.account, accounts);
    const unknown = decision.scope?.split(" ").find((name) => !FULL_SCOPE.split(" ").includes(name));
    if (unknown !== undefined) throw new TypeError(`consent: the scope ${unknown} is not known`);
  };
}

/** What a decision other than `page` brings back. */
export function outcomeOf(
  decision: Exclude<SiwcDecision, "page">,
  accounts: readonly SiwcAccount[],
): Outcome {
  const good = { code: true, state: "right", clientId: "right" } as const;
  if (typeof decision === "object") {
    if ("error" in decision) return { ...good, ...decision, code: false };
    const { account, scope } = decision;
    return {
      ...good,
      ...(account === undefined ? {} : { account: accountBy(account, accounts) }),
      ...(scope === undefined ? {} : { scope }),
    };
  }
  switch (decision) {
    case "allow":
      return good;
    case "deny":
      return { ...good, code: false, error: "access_denied" };
    case "withhold-plan":
      return { ...good, scope: IDENTITY_SCOPE };
    case "wrong-state":
      return { ...good, state: "wrong" };
    case "no-state":
      return { ...good, state: "missing" };
    case "no-code":
      return { ...good, code: false };
    case "no-client-id":
      return { ...good, clientId: "missing" };
    case "wrong-client-id":
      return { ...good, clientId: "wrong" };
  }
}
