import type { BaseClient } from "./client.ts";
import { stringifyQuery } from "./query.ts";

/** Where a request goes: worked out once per call, for all its attempts. */
export class Target {
  /** Empty for an absolute path: openapi-fetch joins base and path as text. */
  readonly baseURL: string;
  readonly path: string;
  /** The query as it is sent, without its question mark. */
  readonly search: string;
  #url: URL | undefined;

  constructor(baseURL: string, path: string, search: string) {
    this.baseURL = baseURL;
    this.path = path;
    this.search = search;
  }

  /** The whole of it. Made when it is asked for: a request with a key of its own never asks. */
  get url(): URL {
    this.#url ??= new URL(this.baseURL + this.path + (this.search && `?${this.search}`));
    return this.#url;
  }
}

/**
 * Where a path of this client leads.
 *
 * @param path Filled in, below the base URL or an absolute URL. It may bring a query: over the client's, below `query`.
 * @param defaultBaseURL Base URL for a client that was not given one of its own.
 */
export function targetOf(
  client: BaseClient,
  path: string,
  query: object,
  defaultBaseURL: string | undefined,
): Target {
  const { baseURL, baseURLGiven, defaultQuery } = client._options;
  const absolute = /^[a-z][a-z\d+.-]*:\/\//i.test(path);
  // A property that was changed counts as given.
  const own = baseURLGiven || client.baseURL !== baseURL || !defaultBaseURL ? client.baseURL : defaultBaseURL;
  const base = absolute ? "" : own.replace(/\/+$/, "");
  const [bare = "", ...brought] = (absolute || path.startsWith("/") ? path : `/${path}`).split("?");
  const search = joinQueries(defaultQuery, brought.join("?"), query);
  const target = new Target(base, bare, search);
  // A malformed one is refused here; as a property of the target it would be at the first attempt.
  if (absolute) target.url satisfies URL;
  return target;
}

/** Each query over the ones before it. The text in the middle may name a parameter more than once. */
function joinQueries(below: object, text: string, above: object): string {
  if (text === "") return stringifyQuery({ ...below, ...above });
  const names = new Set(Object.keys(above));
  const kept = [...new URLSearchParams(text)].filter(([name]) => !names.has(parameterOf(name)));
  for (const [name] of kept) names.add(parameterOf(name));
  const rest = Object.entries(below).filter(([name]) => !names.has(name));
  return [new URLSearchParams(kept).toString(), stringifyQuery({ ...Object.fromEntries(rest), ...above })]
    .filter(Boolean)
    .join("&");
}

/** `a` of `a`, `a[]` and `a[b]`. */
function parameterOf(name: string): string {
  return name.replace(/\[.*/s, "");
}
