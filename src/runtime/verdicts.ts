import { type ParameterIssue, ParameterValidationError } from "./errors/local.ts";
import type { ValidationMode } from "./option-types.ts";

/** A parameter's verdict as the manifest gives it. */
export interface ParameterRule {
  readonly verdict: "send" | "force" | "drop" | "reject" | "emulate";
  readonly value?: unknown;
  readonly neutral?: readonly unknown[];
  readonly values?: readonly unknown[];
  readonly otherwise?: "drop" | "reject";
  readonly reason?: string;
  readonly alternative?: string;
}

/** The verdicts of one method, by parameter. */
export type ParameterRules = Readonly<Record<string, ParameterRule>>;

export interface AppliedVerdicts {
  /** What is sent, forced values not yet among it. */
  readonly body: Record<string, unknown>;
  /** Parameters for the handler to take care of itself. */
  readonly emulated: Record<string, unknown>;
  /** Names of what the caller gave and the backend will not see. */
  readonly dropped: readonly string[];
  /** Why, one per dropped name. */
  readonly issues: readonly ParameterIssue[];
}

/**
 * Sorts a call's parameters by their verdicts.
 *
 * @throws {ParameterValidationError} for a rejected parameter in every mode, for a dropped one in mode `error`.
 */
export function applyVerdicts(
  method: string,
  params: Readonly<Record<string, unknown>>,
  rules: ParameterRules,
  mode: ValidationMode,
): AppliedVerdicts {
  const body: Record<string, unknown> = {};
  const emulated: Record<string, unknown> = {};
  const dropped: string[] = [];
  const issues: ParameterIssue[] = [];
  const rejected: ParameterIssue[] = [];
  for (const [name, value] of Object.entries(params)) {
    if (value === undefined) continue;
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule?.neutral?.some((neutral) => same(neutral, value))) continue;
    const verdict = verdictFor(rule, value);
    if (verdict === "send") body[name] = value;
    else if (verdict === "emulate") emulated[name] = value;
    else if (verdict === "reject") rejected.push(issue(name, rule, "not supported"));
    else if (verdict === "force") {
      if (same(rule?.value, value)) continue;
      dropped.push(name);
      issues.push(issue(name, rule, `always ${JSON.stringify(rule?.value)} here`));
    } else {
      dropped.push(name);
      issues.push(rule ? issue(name, rule, "not sent") : unknown(name, method));
    }
  }
  const thrown = mode === "error" ? [...rejected, ...issues] : rejected;
  if (thrown.length > 0) throw new ParameterValidationError(method, thrown);
  return { body, emulated, dropped, issues };
}

/** The values that are set whatever the caller said. */
export function forcedValues(rules: ParameterRules): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rules)
      .filter(([, { verdict }]) => verdict === "force")
      .map(([name, { value }]) => [name, value]),
  );
}

function verdictFor(rule: ParameterRule | undefined, value: unknown): ParameterRule["verdict"] {
  if (!rule) return "drop";
  if (rule.values && !rule.values.some((allowed) => same(allowed, value))) return rule.otherwise ?? "drop";
  return rule.verdict;
}

function issue(path: string, rule: ParameterRule | undefined, what: string): ParameterIssue {
  const parts = [what, rule?.reason, rule?.alternative && `Use instead: ${rule.alternative}`].filter(Boolean);
  return { path, code: "unsupported", message: parts.join(". ").replaceAll("..", ".") };
}

function unknown(path: string, method: string): ParameterIssue {
  return {
    path,
    code: "unknown",
    message: `not a parameter of ${method}. To send it all the same, use the request option extraBody`,
  };
}

/** Manifest values are JSON, so JSON is what they are compared as. What JSON cannot say equals none of them. */
function same(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || a === null) return a === b;
  try {
    return JSON.stringify(a) === JSON.stringify(b);
  } catch {
    return false;
  }
}
