import { parameters } from "../../generated/parameters.ts";
import { validators } from "../../generated/validators/index.ts";
import type { StoreBehavior, ValidationMode } from "../client-options.ts";
import { type ParameterIssue, ParameterValidationError } from "../errors/local.ts";
import { jsonView } from "../json-view.ts";
import { normaliseInput } from "./input.ts";
import { applyVerdicts, forcedValues, type ParameterRule } from "./verdicts.ts";

/** How a call wants its parameters treated. */
export interface PrepareOptions {
  readonly extraBody?: Readonly<Record<string, unknown>> | undefined;
  readonly mode: ValidationMode;
  readonly storeBehavior: StoreBehavior;
}

export interface PreparedRequest {
  readonly mode: ValidationMode;
  readonly body: Record<string, unknown>;
  /** What this side says of the response in the backend's stead. */
  readonly additions: { readonly metadata?: unknown };
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
  { extraBody, mode, storeBehavior }: PrepareOptions,
): Promise<PreparedRequest> {
  const rules = rulesFor(method, storeBehavior);
  const applied = applyVerdicts(method, params, rules, mode);
  const { dropped, issues } = applied;
  const { metadata, ...aliases } = applied.emulated;
  const body =
    Object.keys(aliases).length > 0 ? await withAliases(method, applied.body, aliases) : applied.body;
  const { items, issues: broken } = normaliseInput(body["input"]);
  if (broken.length > 0) throw new ParameterValidationError(method, broken);
  const invalid =
    mode === "ignore" ? [] : await validate(method, params, { ...applied.body, ...applied.emulated });
  if (mode === "error" && invalid.length > 0) throw new ParameterValidationError(method, invalid);
  return {
    mode,
    body: {
      // Where the caller chose what becomes of `store`, it is not forced any more; left out it would be refused.
      store: false,
      ...body,
      // Required by the backend, which takes an empty text for "none".
      instructions: body["instructions"] ?? "",
      input: items,
      include: [...new Set([...((body["include"] as string[] | undefined) ?? []), ENCRYPTED_REASONING])],
      ...extraBody,
      ...forcedValues(rules),
    },
    additions: metadata === undefined ? {} : { metadata },
    dropped,
    issues: [...issues, ...invalid],
  };
}

/** The manifest's rules, with what the caller decided about `store`. */
function rulesFor(
  method: "responses.create",
  storeBehavior: StoreBehavior,
): Readonly<Record<string, ParameterRule>> {
  const rules: Readonly<Record<string, ParameterRule>> = parameters[method];
  const { store } = rules;
  if (storeBehavior === "auto_disable" || store === undefined) return rules;
  if (storeBehavior === "passthrough") return { ...rules, store: { verdict: "send" } };
  return { ...rules, store: { ...store, verdict: "reject" } };
}

/** Parameters of the Python original that say in another way what a parameter of this API says. */
async function withAliases(
  method: "responses.create",
  body: Readonly<Record<string, unknown>>,
  aliases: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const { applyAliases } = await import("./aliases.ts");
  const { body: translated, issues } = applyAliases(body, aliases);
  if (issues.length > 0) throw new ParameterValidationError(method, issues);
  return translated;
}

/**
 * What the public API documents and these values break. What is not sent is no concern, nor are fields that the spec does not
 * know: parameters have verdicts of their own, and what is in them may be newer than the spec.
 */
export async function validate(
  method: keyof typeof validators,
  params: Readonly<Record<string, unknown>>,
  sent: object,
): Promise<ParameterIssue[]> {
  const validator = await validators[method]();
  const checked = Object.fromEntries(Object.entries(params).filter(([name]) => Object.hasOwn(sent, name)));
  const first = validator.safeParse(checked);
  if (first.success) return [];
  // A second look at what is wrong only as long as it is not written as JSON.
  for (const [name] of first.error.issues.map(({ path }) => path)) {
    if (typeof name === "string") checked[name] = jsonView(checked[name]);
  }
  return (validator.safeParse(checked).error?.issues ?? [])
    .filter(({ code }) => code !== "unrecognized_keys")
    .map(({ path, message, code = "invalid" }) => ({ path: pathText(path), message, code }));
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === "number" ? `${text}[${key}]` : text === "" ? String(key) : `${text}.${String(key)}`,
    "",
  );
}
