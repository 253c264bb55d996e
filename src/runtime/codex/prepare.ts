import { type ParameterIssue, ParameterValidationError } from "../errors/local.ts";
import type { Judged } from "../judge.ts";
import type { ResponseRules } from "../profile.ts";

/** A `responses.create` as the backend takes it. */
export interface PreparedRequest {
  readonly judged: Judged;
  readonly rules: ResponseRules;
  readonly body: Record<string, unknown>;
  /** What this side says of the response in the backend's stead. */
  readonly additions: { readonly metadata?: unknown };
  /** Names of the parameters that were left out. */
  readonly dropped: readonly string[];
  /** What a careful caller wants to hear besides what was said of the parameters. */
  readonly issues: readonly ParameterIssue[];
}

/** A backend that takes a request as the verdicts leave it. */
const NO_RULES: ResponseRules = {
  defaults: {},
  include: [],
  input: (given) => ({ items: listOf(given), issues: [] }),
};

function listOf(input: unknown): readonly object[] {
  if (Array.isArray(input)) return input;
  return typeof input === "string" ? [{ role: "user", content: input }] : [];
}

/** Builds the body of `POST /responses` as the profile's backend takes it. */
export async function prepareRequest(judged: Judged): Promise<PreparedRequest> {
  const { call, sent, forced, dropped } = judged;
  const rules = (await call.client.profile.responses?.()) ?? NO_RULES;
  const { metadata, ...aliases } = judged.emulated;
  const body = Object.keys(aliases).length > 0 ? await withAliases(judged, aliases) : sent;
  const { items, issues } = rules.input(body["input"]);
  const whole = {
    ...rules.defaults,
    ...body,
    input: items,
    ...withIncluded(body, rules.include),
    ...call.options.extraBody,
    ...forced,
  };
  const out = rules.outgoing?.(whole, call.client.options) ?? { body: whole, issues: [] };
  const complaints = [...issues, ...out.issues];
  if (complaints.length > 0) throw new ParameterValidationError(call.operation.id, complaints);
  return {
    judged,
    rules,
    body: out.body,
    additions: metadata === undefined ? {} : { metadata },
    dropped,
    issues: [],
  };
}

function withIncluded({ include }: Readonly<Record<string, unknown>>, always: readonly string[]): object {
  const own: readonly unknown[] = Array.isArray(include) ? include : [];
  return always.length > 0 ? { include: [...new Set([...own, ...always])] } : {};
}

/** Parameters of the Python original that say in another way what a parameter of this API says. */
async function withAliases(
  { call, sent }: Judged,
  aliases: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const { applyAliases } = await import("./aliases.ts");
  const { body, issues } = applyAliases(sent, aliases);
  if (issues.length > 0) throw new ParameterValidationError(call.operation.id, issues);
  return body;
}
