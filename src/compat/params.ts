import type { SortedCall } from "../runtime/call.ts";
import { ParameterValidationError } from "../runtime/errors/local.ts";
import { issuesOf } from "../runtime/judge.ts";
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
  const params: Readonly<Record<string, unknown>> = { ...call.params, ...extra };
  const path = Object.fromEntries(
    Object.entries(call.path).map(([name, value]) => {
      if (typeof value === "string" && value !== "") return [name, value];
      throw apiError(badRequest(name, `${operation.id} needs a ${name}, not ${JSON.stringify(value)}.`));
    }),
  );
  const issues = await issuesOf(operation.id, withoutUndefined(params));
  const unknown: string[] = [];
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys" && issue.path.length === 0) unknown.push(...(issue.keys ?? []));
    // The other path parameters of an operation ride in its params object, but are bound already.
    else if (!(issue.path[0] !== undefined && issue.path[0] in path)) {
      const param = pathText(issue.path);
      throw apiError(badRequest(param, `Invalid '${param}': ${issue.message}.`));
    }
  }
  refuseUnknown(call, unknown, options.validationMode ?? client.validationMode);
  return {
    path,
    params: Object.fromEntries(Object.entries(params).filter(([name]) => !unknown.includes(name))),
  };
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

/** `undefined` means "not given" everywhere in this package, and to the validators it must too. */
function withoutUndefined(params: object): object {
  return Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
}
