import type { ConsentDecision } from "../../types.ts";

/** What comes back to the client besides `code` and `state`. */
interface ConsentOutcome {
  readonly code: boolean;
  readonly state: "right" | "wrong" | "missing";
  readonly error?: string;
  readonly description?: string;
}

export interface ConsentQueue<Decision = ConsentDecision> {
  add(decisions: readonly Decision[]): void;
  next(): Decision | undefined;
  clear(): void;
}

const NAMES = ["allow", "deny", "not-entitled", "wrong-state", "no-state", "no-code", "page"] as const;

export function consentQueue<Decision>(check: (decision: Decision) => void): ConsentQueue<Decision> {
  const pending: Decision[] = [];
  return {
    add(decisions) {
      for (const decision of decisions) check(decision);
      pending.push(...decisions);
    },
    next: () => pending.shift(),
    clear: () => void pending.splice(0),
  };
}

/** A misspelt decision is a mistake of the test, so it throws at once. */
export function checkDecision(decision: ConsentDecision): void {
  const known =
    typeof decision === "object" && decision !== null
      ? typeof decision.error === "string"
      : NAMES.includes(decision);
  if (!known) {
    throw new TypeError(
      `consent: a decision must be one of ${NAMES.join(", ")}, or { error, description }, not ${JSON.stringify(decision)}`,
    );
  }
}

/** What a decision other than `page` brings back. */
export function outcomeOf(decision: Exclude<ConsentDecision, "page">): ConsentOutcome {
  if (typeof decision === "object") {
    const { error, description } = decision;
    return { code: false, state: "right", error, ...(description === undefined ? {} : { description }) };
  }
  switch (decision) {
    case "allow":
      return { code: true, state: "right" };
    case "deny":
      return {
        code: false,
        state: "right",
        error: "access_denied",
        description: "The user denied the request.",
      };
    case "not-entitled":
      return {
        code: false,
        state: "right",
        error: "access_denied",
        description: "missing_codex_entitlement: this workspace has no access to Codex.",
      };
    case "wrong-state":
      return { code: true, state: "wrong" };
    case "no-state":
      return { code: true, state: "missing" };
    case "no-code":
      return { code: false, state: "right" };
  }
}
