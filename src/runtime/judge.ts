import { validators } from "../generated/validators/index.ts";
import type { SortedCall } from "./call.ts";
import { type ParameterIssue, ParameterValidationError } from "./errors/local.ts";
import { jsonView } from "./json-view.ts";
import type { StoreBehavior, ValidationMode } from "./option-types.ts";
import { pathText } from "./path-text.ts";
import { Sendable } from "./sendable.ts";
import { type AppliedVerdicts, applyVerdicts, forcedValues, type ParameterRules } from "./verdicts.ts";
import { warnOfIssues } from "./warn-once.ts";

/** The parameters of a call, each where its verdict has put it. Only {@link judge} makes one, and only what one makes is sent. */
export class Judged {
  readonly call: SortedCall;
  readonly mode: ValidationMode;
  /** What the backend is to see. */
  readonly sent: AppliedVerdicts["body"];
  /** What this side takes care of. */
  readonly emulated: AppliedVerdicts["emulated"];
  /** Values that are set whatever the caller said. */
  readonly forced: Readonly<Record<string, unknown>>;
  /** Names of what the caller gave and the backend will not see. */
  readonly dropped: readonly string[];

  private constructor(
    call: SortedCall,
    mode: ValidationMode,
    rules: ParameterRules,
    applied: AppliedVerdicts,
  ) {
    this.call = call;
    this.mode = mode;
    this.sent = applied.body;
    this.emulated = applied.emulated;
    this.forced = forcedValues(rules);
    this.dropped = applied.dropped;
  }

  /** The request that the call makes: what its verdicts leave of it, or the body that a handler has made of that. */
  request(body: object = { ...this.sent, ...this.forced }): Sendable {
    return Sendable.of(this, body);
  }

  static async of(call: SortedCall): Promise<Judged> {
    const { client, operation, params, options } = call;
    const mode = options.validationMode ?? client.validationMode;
    const { parameters } = client.profile;
    if (!parameters)
      return new Judged(call, mode, {}, { body: { ...params }, emulated: {}, dropped: [], issues: [] });
    const rules = await rulesFor(call);
    const applied = applyVerdicts(operation.id, params, rules, mode);
    const judged = new Judged(call, mode, rules, applied);
    if (mode === "ignore") return judged;
    const issues = await documented(operation.id, params, { ...applied.body, ...applied.emulated });
    if (mode === "error" && issues.length > 0) throw new ParameterValidationError(operation.id, issues);
    warnOfIssues(client, operation.id, [...applied.issues, ...issues]);
    return judged;
  }
}

/**
 * Gives every parameter of a call its verdict on this profile, and holds the values against what the public API documents.
 * What is wrong is thrown, said once in the log, or passed over, as `validationMode` has it.
 *
 * @throws {ParameterValidationError} for a rejected parameter in every mode; for a dropped or undocumented one in mode `error`.
 */
export const judge = (call: SortedCall): Promise<Judged> => Judged.of(call);

/** The profile's verdicts, with what the caller decided about `store`. */
async function rulesFor({ client, operation, options }: SortedCall): Promise<ParameterRules> {
  const rules = (await client.profile.parameters?.())?.[operation.id] ?? {};
  const behavior: StoreBehavior = options.storeBehavior ?? client.storeBehavior;
  const { store } = rules;
  if (behavior === "auto_disable" || store?.verdict !== "force") return rules;
  return {
    ...rules,
    store: behavior === "passthrough" ? { verdict: "send" } : { ...store, verdict: "reject" },
  };
}

/** Checks the params of one method. */
export interface Validator {
  safeParse(value: unknown, context: object): { error?: { issues: readonly Issue[] } | undefined };
}

export interface Issue {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Names that are not known, of an issue `unrecognized_keys`. */
  readonly keys?: readonly string[];
  /** The type that was looked for, where it was the type that is wrong. */
  readonly expected?: unknown;
}

/** What knows the documentation of a method's params; `undefined` for a method whose params nobody here looks at. */
export async function validatorOf(method: string): Promise<Validator | undefined> {
  const known: Readonly<Record<string, () => Promise<Validator>>> = validators;
  return await known[method]?.();
}

/**
 * What the public API documents and these values break. What is not sent is no concern, nor are fields that the spec does not
 * know: parameters have verdicts of their own, and what is in them may be newer than the spec.
 */
async function documented(
  method: string,
  params: Readonly<Record<string, unknown>>,
  sent: object,
): Promise<ParameterIssue[]> {
  const validator = await validatorOf(method);
  const looked = Object.fromEntries(Object.entries(params).filter(([name]) => Object.hasOwn(sent, name)));
  const issuesOf = (): readonly Issue[] => validator?.safeParse(looked, {}).error?.issues ?? [];
  const first = issuesOf();
  if (first.length === 0) return [];
  // A second look at what is wrong only as long as it is not written as JSON.
  for (const { path } of first) {
    const [name] = path;
    if (typeof name === "string") looked[name] = jsonView(looked[name]);
  }
  return issuesOf()
    .filter(({ code }) => code !== "unrecognized_keys")
    .map(({ path, message, code = "invalid" }) => ({ path: pathText(path), message, code }));
}
