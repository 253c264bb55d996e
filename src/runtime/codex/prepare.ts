import { type ParameterIssue, ParameterValidationError } from "../errors/local.ts";
import type { Judged } from "../judge.ts";
import { normaliseInput } from "./input.ts";

/** A `responses.create` as the backend takes it. */
export interface PreparedRequest {
  readonly judged: Judged;
  readonly body: Record<string, unknown>;
  /** What this side says of the response in the backend's stead. */
  readonly additions: { readonly metadata?: unknown };
  /** Names of the parameters that were left out. */
  readonly dropped: readonly string[];
  /** What a careful caller wants to hear besides what was said of the parameters. */
  readonly issues: readonly ParameterIssue[];
}

/** Without it the backend gives no reasoning back that could be replayed, since it stores none. */
const ENCRYPTED_REASONING = "reasoning.encrypted_content";

/** Builds the body of `POST /responses` as the Codex backend takes it. */
export async function prepareRequest(judged: Judged): Promise<PreparedRequest> {
  const { call, sent, forced, dropped } = judged;
  const { metadata, ...aliases } = judged.emulated;
  const body = Object.keys(aliases).length > 0 ? await withAliases(judged, aliases) : sent;
  const { items, issues } = normaliseInput(body["input"]);
  if (issues.length > 0) throw new ParameterValidationError(call.operation.id, issues);
  return {
    judged,
    body: {
      // Where the caller chose what becomes of `store`, it is not forced any more; left out it would be refused.
      store: false,
      ...body,
      // Required by the backend, which takes an empty text for "none".
      instructions: body["instructions"] ?? "",
      input: items,
      include: [...new Set([...includeOf(body), ENCRYPTED_REASONING])],
      ...call.options.extraBody,
      ...forced,
    },
    additions: metadata === undefined ? {} : { metadata },
    dropped,
    issues: [],
  };
}

function includeOf({ include }: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Array.isArray(include) ? include : [];
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
