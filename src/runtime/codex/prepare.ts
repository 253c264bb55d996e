import { parameters } from "../../generated/parameters.ts";
import { validators } from "../../generated/validators/index.ts";
import type { ValidationMode } from "../client-options.ts";
import { type ParameterIssue, ParameterValidationError } from "../errors/local.ts";
import { normaliseInput } from "./input.ts";
import { applyVerdicts, forcedValues, type ParameterRule } from "./verdicts.ts";

export interface PreparedRequest {
  readonly body: Record<string, unknown>;
  /** Names of the parameters that were left out. */
  readonly dropped: readonly string[];
  /** What a careful caller wants to hear: dropped parameters, values out of bounds. */
  readonly issues: readonly ParameterIssue[];
}

/** Without it the backend gives no reasoning back that could be replayed, since it stores none. */
const ENCRYPTED_REASONING = "reasoning.encrypted_content";

/** Builds the body of `POST /responses` as the Codex backend takes it (codex-backend facts, 2.2 to 2.4). */
export async function prepareRequest(
  method: "responses.create",
  params: Readonly<Record<string, unknown>>,
  extraBody: Readonly<Record<string, unknown>> | undefined,
  mode: ValidationMode,
): Promise<PreparedRequest> {
  const rules: Readonly<Record<string, ParameterRule>> = parameters[method];
  const { body, dropped, issues } = applyVerdicts(method, params, rules, mode);
  const { items, issues: broken } = normaliseInput(body["input"]);
  if (broken.length > 0) throw new ParameterValidationError(method, broken);
  const invalid = mode === "ignore" ? [] : await validate(method, params, new Set(dropped));
  if (mode === "error" && invalid.length > 0) throw new ParameterValidationError(method, invalid);
  return {
    body: {
      ...body,
      // Required by the backend, which takes an empty text for "none".
      instructions: body["instructions"] ?? "",
      input: items,
      include: [...new Set([...((body["include"] as string[] | undefined) ?? []), ENCRYPTED_REASONING])],
      ...extraBody,
      ...forcedValues(rules),
    },
    dropped,
    issues: [...issues, ...invalid],
  };
}

/** What the public API documents and these values break. Dropped parameters are no concern any more. */
async function validate(
  method: "responses.create",
  params: Readonly<Record<string, unknown>>,
  dropped: ReadonlySet<string>,
): Promise<ParameterIssue[]> {
  const validator = await validators[method]();
  const result = validator.safeParse(params);
  if (result.success) return [];
  return result.error.issues
    .filter((issue) => !dropped.has(String(issue.path[0])))
    .filter((issue) => issue.code !== "unrecognized_keys" || issue.path.length > 0)
    .map((issue) => ({ path: pathText(issue.path), message: issue.message, code: issue.code ?? "invalid" }));
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`,
    "",
  );
}
