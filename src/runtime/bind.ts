import { ConfigurationError } from "./errors/local.ts";
import type { Operation } from "./operation.ts";
import { parametersOf } from "./path.ts";

/** A call's arguments, sorted by where they go on the wire. */
export interface BoundCall {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>> | undefined;
  readonly body: unknown;
}

/**
 * Sorts the arguments of a method: the last path parameter is positional, all else comes in one params object, from which
 * the other path parameters and (for operations with a body) the query parameters are taken out.
 */
export function bind(operation: Operation, args: readonly unknown[]): BoundCall {
  const all = operation.path === undefined ? [] : parametersOf(operation.path);
  const positional = all.at(-1);
  const names = all.slice(0, -1);
  const params = args[positional === undefined ? 0 : 1];
  const path: Record<string, unknown> = {};
  if (positional !== undefined) path[positional] = args[0];
  if (params === undefined || params === null) {
    if (names.length > 0) throw missing(operation, names);
    return { path, query: undefined, body: undefined };
  }
  if (names.length === 0 && !operation.query) {
    return operation.body
      ? { path, query: undefined, body: params }
      : { path, query: params as Record<string, unknown>, body: undefined };
  }
  const rest = { ...(params as Record<string, unknown>) };
  for (const name of names) {
    path[name] = rest[name];
    delete rest[name];
  }
  const absent = names.filter((name) => path[name] === undefined);
  if (absent.length > 0) throw missing(operation, absent);
  if (!operation.body) return { path, query: rest, body: undefined };
  const query: Record<string, unknown> = {};
  for (const name of operation.query ?? []) {
    if (name in rest) query[name] = rest[name];
    delete rest[name];
  }
  return { path, query, body: rest };
}

function missing(operation: Operation, names: readonly string[]): ConfigurationError {
  return new ConfigurationError(`${operation.id}: the params object must name ${names.join(" and ")}`);
}
