import { ConfigurationError } from "./errors/local.ts";
import { namedURL } from "./named-url.ts";
import { stringifyQuery } from "./query.ts";

/** Where a request goes: worked out once per call, for all its attempts. */
export class Target {
  readonly href: string;
  #url: URL | null | undefined;

  constructor(href: string) {
    this.href = href;
  }

  /**
   * Taken apart when that is asked for: a request with a key of its own never asks.
   *
   * @throws {ConfigurationError} for what is none.
   */
  get url(): URL {
    this.#url ??= URL.parse(this.href);
    if (!this.#url) throw new ConfigurationError(`Not a URL: ${namedURL(this.href)}`);
    return this.#url;
  }
}

/** What paths of a client stand on. */
export interface TargetBase {
  /** As it is now. */
  readonly baseURL: string;
  /** Whether it was given, by an option or since. */
  readonly baseURLGiven: boolean;
  readonly defaultQuery: object | undefined;
}

/**
 * Where a path of a client leads.
 *
 * @param path Filled in, below the base URL or an absolute URL. It may bring a query: over the client's, below `query`.
 * @param defaultBaseURL Base URL for a client that was not given one of its own.
 */
export function targetOf(
  base: TargetBase,
  path: string,
  query: object | null | undefined,
  defaultBaseURL: string | undefined,
): Target {
  const { baseURL, baseURLGiven, defaultQuery } = base;
  const rooted = path.startsWith("/");
  const absolute = !rooted && /^[a-z][a-z\d+.-]*:\/\//i.test(path);
  const own = baseURLGiven || !defaultBaseURL ? baseURL : defaultBaseURL;
  const start = absolute ? "" : own.endsWith("/") ? own.replace(/(?<!\/)\/+$/, "") : own;
  const whole = absolute || rooted ? path : `/${path}`;
  const mark = whole.indexOf("?");
  const bare = mark < 0 ? whole : whole.slice(0, mark);
  const search = joinQueries(defaultQuery, mark < 0 ? "" : whole.slice(mark + 1), query);
  const target = new Target(start + bare + (search && `?${search}`));
  // A malformed one is refused here; as a property of the target it would be at the first attempt.
  if (absolute) void target.url;
  return target;
}

/** Each query over the ones before it. The text in the middle may name a parameter more than once. */
function joinQueries(below: object | undefined, text: string, above: object | null | undefined): string {
  if (text === "") return below || above ? stringifyQuery({ ...below, ...above }) : "";
  const names = new Set(Object.keys(above ?? {}));
  const kept = [...new URLSearchParams(text)].filter(([name]) => !names.has(parameterOf(name)));
  for (const [name] of kept) names.add(parameterOf(name));
  const rest = Object.entries(below ?? {}).filter(([name]) => !names.has(name));
  return [new URLSearchParams(kept).toString(), stringifyQuery({ ...Object.fromEntries(rest), ...above })]
    .filter(Boolean)
    .join("&");
}

/** `a` of `a`, `a[]` and `a[b]`. */
function parameterOf(name: string): string {
  return name.replace(/\[.*/s, "");
}
