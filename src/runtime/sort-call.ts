import { bind } from "./bind.ts";
import type { Call, SortedCall } from "./call.ts";
import { ParameterValidationError } from "./errors/local.ts";

/**
 * Sorts the arguments of a call, once: whoever answers it finds its params in one place, wherever the caller had put them.
 *
 * @throws {ParameterValidationError} for params that are no object. @throws {ConfigurationError} for a missing path parameter.
 */
export function sortCall({ client, operation, args, options }: Call): SortedCall {
  const { path, query, body } = bind(operation, args);
  const { body: givenBody, query: givenQuery, ...rest } = options;
  const given = (operation.body ? (givenBody ?? body) : (givenQuery ?? query)) ?? {};
  if (typeof given !== "object" || Array.isArray(given)) {
    throw new ParameterValidationError(operation.id, [
      { path: "", code: "invalid_type", message: "the parameters must be an object" },
    ]);
  }
  const kept = operation.body && givenQuery !== undefined ? { ...rest, query: givenQuery } : rest;
  return {
    client,
    operation,
    path,
    query: operation.body ? query : undefined,
    params: { ...given },
    options: kept,
  };
}
