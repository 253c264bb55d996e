import type { SortedCall } from "../runtime/call.ts";
import { ParameterValidationError } from "../runtime/errors/local.ts";
import { jsonView } from "../runtime/json-view.ts";
import { type Issue, type Validator, validatorOf } from "../runtime/judge.ts";
import { pathText } from "../runtime/path-text.ts";
import { apiError, badRequest } from "./errors.ts";
import type { Arguments } from "./methods.ts";

/**
 * The arguments of a call, checked as the API would check them. What it would refuse is a `BadRequestError` here too, in
 * every `validationMode`; parameters that it does not know go by that mode.
 */
export async function readArguments(call: SortedCall): Promise<Arguments> {
  const { operation, options, client } = call;
  const extra = operation.body ? options.extraBody : options.extraQuery;
  const given: Params = { ...call.params, ...extra };
  const path = Object.fromEntries(
    Object.entries(call.path).map(([name, value]) => {
      if (typeof value === "string" && value !== "") return [name, value];
      throw apiError(badRequest(name, `${operation.id} needs a ${name}, not ${JSON.stringify(value)}.`));
    }),
  );
  const validator = await validatorOf(operation.id);
  if (!validator) return { path, params: given };
  // Files are no JSON. `undefined` means "not given" everywhere in this package, and to the validators it must too.
  const written = operation.form ? withoutUndefined(given) : (jsonView(given) as Params);
  const { params, issues } = check(validator, written, operation);
  const unknown: Issue[] = [];
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") unknown.push(issue);
    // The other path parameters of an operation ride in its params object, but are bound already.
    else if (!(issue.path[0] !== undefined && Object.hasOwn(path, issue.path[0]))) {
      const param = pathText(issue.path);
      throw apiError(badRequest(param, `Invalid '${param}': ${issue.message}.`));
    }
  }
  const names = unknown.flatMap(({ path: place, keys = [] }) => keys.map((key) => pathText([...place, key])));
  refuseUnknown(call, names, options.validationMode ?? client.validationMode);
  return {
    path,
    params: Object.fromEntries(Object.entries(params).filter(([name]) => !names.includes(name))),
  };
}

type Params = Readonly<Record<string, unknown>>;

/**
 * What a validator says of params, and the params as they are meant: `null` where the spec has none is a parameter that was
 * not given, and a query is text on its way, so that there `"20"` is 20.
 */
function check(
  validator: Validator,
  given: Params,
  { body }: SortedCall["operation"],
): { params: Params; issues: readonly Issue[] } {
  const issuesOf = (params: Params) => validator.safeParse(params, {}).error?.issues ?? [];
  const issues = issuesOf(given);
  const meant: Record<string, unknown> = { ...given };
  for (const { path, expected } of issues) {
    const [name] = path;
    if (path.length !== 1 || typeof name !== "string") continue;
    const value = meant[name];
    if (value === null) delete meant[name];
    else if (!body && typeof value === "string") meant[name] = fromText(value, expected);
  }
  return { params: meant, issues: issues.length === 0 ? issues : issuesOf(meant) };
}

function fromText(text: string, expected: unknown): unknown {
  const isNumber = expected === "number" || expected === "int";
  if (isNumber && text.trim() !== "" && Number.isFinite(Number(text))) return Number(text);
  if (expected === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

function refuseUnknown({ operation, client }: SortedCall, names: readonly string[], mode: string): void {
  if (names.length === 0 || mode === "ignore") return;
  const issues = names.map((path) => ({
    path,
    code: "unknown",
    message: `not a parameter of ${operation.id}`,
  }));
  if (mode === "error") throw new ParameterValidationError(operation.id, issues);
  client.logger.warn(`${operation.id}: ${names.join(", ")}: not a parameter, left out`);
}

function withoutUndefined(params: object): Params {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}
