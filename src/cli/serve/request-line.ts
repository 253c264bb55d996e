import { routeOf } from "../../fetch/routes.ts";
import { size } from "../text.ts";

/** What is logged of a request: nothing of what it says, and no id that stands in its path. */
export interface RequestLine {
  readonly time: string;
  /** `null` for what was no request. */
  readonly method: string | null;
  /** The route's template; `null` for what is no route. */
  readonly route: string | null;
  readonly status: number;
  readonly ms: number;
  /** Of the answer's body, as far as it was sent. */
  readonly bytes: number;
  /** Whether the caller left, or was cut off, before the answer was whole. */
  readonly aborted: boolean;
}

/** The route that a request is for, with the names of its parameters instead of their values. */
export function routeName(method: string, url: URL): string | null {
  if (url.pathname === "/health") return "/health";
  const path = routeOf(method, url)?.operation.path?.split("?")[0];
  return path === undefined ? null : `/v1${path}`;
}

/** For people. */
export function lineText({ time, method, route, status, ms, bytes, aborted }: RequestLine): string {
  const what = method === null ? "no request" : `${method} ${route ?? "(no route)"}`;
  return `${time} ${what} ${status} ${ms} ms ${size(bytes)}${aborted ? " aborted" : ""}`;
}
