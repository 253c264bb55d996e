import { ConfigurationError } from "../runtime/errors/local.ts";
import { mergeHeaders } from "../runtime/headers.ts";
import type { Operation } from "../runtime/operation.ts";
import { fillPath, parametersOf } from "../runtime/path.ts";
import { percent } from "../runtime/percent.ts";
import type { RequestOptions } from "../runtime/request-options.ts";
import type { ParameterStyle, RestOperation } from "./operation.ts";
import { pairsOf, textOfParameter } from "./styles.ts";

/** A call as the client below sends it: path, query and headers in the options, and nothing but the body as an argument. */
interface Arranged {
  readonly operation: Operation;
  readonly args: readonly unknown[];
  readonly options: RequestOptions;
}

/**
 * Sorts the arguments of a method: the last path parameter is positional, all else comes in one params object. What of that is
 * neither path nor header, cookie or query is the body.
 *
 * @throws {ConfigurationError} for a path parameter that is not given.
 */
export function arrange(
  operation: RestOperation,
  args: readonly unknown[],
  options: RequestOptions,
): Arranged {
  const { id, path: template = "", styles = {}, headers = [], cookies = [], server } = operation;
  // A parameter may be called as what every object has.
  const styleOf = (name: string): ParameterStyle | undefined =>
    Object.hasOwn(styles, name) ? styles[name] : undefined;
  const names = parametersOf(template);
  const params = args[names.length > 0 ? 1 : 0];
  const rest = new Map<string, unknown>(Object.entries(Object(params)));
  const take = (name: string): unknown => {
    const value = rest.get(name);
    rest.delete(name);
    return value;
  };
  const texts = (all: readonly string[]): [string, string][] =>
    all.flatMap((name): [string, string][] => {
      const value = take(name);
      return value === undefined ? [] : [[name, textOfParameter(name, value, styleOf(name))]];
    });

  const inPath = names.map((name, at): [string, unknown] => [
    name,
    at === names.length - 1 ? args[0] : take(name),
  ]);
  const absent = inPath.filter(([, value]) => value === undefined).map(([name]) => name);
  if (absent.length > 0 && options.path === undefined) {
    throw new ConfigurationError(`${id}: ${absent.join(" and ")} must be given`);
  }
  const sentHeaders = texts(headers);
  const cookie = texts(cookies).map(([name, value]) => `${name}=${percent(value)}`);
  const isBodyAlone =
    names.length < 2 && [headers, cookies, operation.query ?? []].every((list) => list.length === 0);
  const inQuery = operation.body ? (operation.query ?? []) : [...rest.keys()];
  const pairs = inQuery.flatMap((name) => pairsOf(name, take(name), styleOf(name) ?? "repeat"));
  const body = operation.body
    ? bodyOf(operation, isBodyAlone && !operation.whole ? params : rest)
    : undefined;
  const query = options.query === undefined ? new URLSearchParams(pairs).toString() : "";
  const filled = (): string =>
    fillPath(
      template,
      Object.fromEntries(inPath.map(([name, value]) => [name, textOfParameter(name, value, styleOf(name))])),
    );
  return {
    operation: below(operation),
    args: body === undefined ? [] : [body],
    options: {
      ...options,
      // An answer comes piece by piece only where the caller says so: `stream` may mean anything to another API.
      stream: options.stream ?? false,
      path: options.path ?? filled() + (query === "" ? "" : `${template.includes("?") ? "&" : "?"}${query}`),
      headers: mergeHeaders(
        sentHeaders,
        cookie.length > 0 ? { cookie: cookie.join("; ") } : undefined,
        hasOwnType(operation, body) ? { "content-type": operation.content } : undefined,
        options.headers,
      ),
      ...(server === undefined ? {} : { defaultBaseURL: options.defaultBaseURL ?? server }),
    },
  };
}

/** The operation as the client below knows it. Path and query are in the options by then. */
function below({ id, method, body, form, plain, binary, accept }: RestOperation): Operation {
  return {
    id,
    ...(method && { method }),
    ...(body && { body }),
    ...(form && { form }),
    ...(plain && { plain }),
    ...(binary && { binary }),
    ...(accept !== undefined && { accept }),
  };
}

function bodyOf(operation: RestOperation, given: unknown): unknown {
  const body =
    given instanceof Map ? (operation.whole ? given.get("body") : Object.fromEntries(given)) : given;
  if (operation.content === FORM && isPlain(body)) return urlEncoded(body, operation.styles ?? {});
  // The body of an answer, handed on.
  return isAnswer(body) ? body.body : body;
}

const FORM = "application/x-www-form-urlencoded";

function urlEncoded(body: object, styles: NonNullable<RestOperation["styles"]>): URLSearchParams {
  return new URLSearchParams(
    Object.entries(body).flatMap(([name, value]) =>
      pairsOf(name, value, Object.hasOwn(styles, name) ? (styles[name] ?? "repeat") : formStyle(value)),
    ),
  );
}

/** Lists by their name, objects by the names of their members: what most servers read. */
function formStyle(value: unknown): "repeat" | "deep" {
  return Array.isArray(value) && value.every((each) => typeof each !== "object") ? "repeat" : "deep";
}

/** Whether the body does not say its media type by itself. */
function hasOwnType({ content }: RestOperation, body: unknown): boolean {
  return content !== undefined && body !== undefined && !(body instanceof URLSearchParams);
}

function isPlain(value: unknown): value is object {
  return Object.prototype.toString.call(value) === "[object Object]";
}

function isAnswer(value: unknown): value is { readonly body: unknown } {
  return Object.prototype.toString.call(value) === "[object Response]";
}
