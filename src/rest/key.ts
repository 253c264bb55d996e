import type { Fetch, Secret } from "../runtime/option-types.ts";
import { percent } from "../runtime/percent.ts";
import type { KeyPlace } from "./operation.ts";

/** Stands in for the key of an API that takes none: the client below always has one. */
export const NO_KEY = "none";

/**
 * A `fetch` that puts the key where the API wants it. It comes as a bearer token; what a caller's own header says in its place
 * stays as it is.
 */
export function placingKey(
  place: KeyPlace | undefined,
  secret: () => string | undefined,
  fetch: Fetch,
): Fetch {
  return (url, init) => {
    const headers = new Headers(init.headers);
    const key = secret();
    if (key === undefined || headers.get("authorization") !== `Bearer ${key}`) return fetch(url, init);
    headers.delete("authorization");
    if (key === NO_KEY || place === undefined) return fetch(url, { ...init, headers });
    if (place.in === "query") return fetch(withQuery(url, place.name, key), { ...init, headers });
    const [name, value] = headerOf(place, key);
    if (place.in === "cookie") headers.append(name, value);
    else headers.set(name, value);
    return fetch(url, { ...init, headers });
  };
}

/** A secret that remembers what it gave last. */
export function remembered(secret: Secret): {
  readonly secret: Secret;
  readonly last: () => string | undefined;
} {
  if (typeof secret === "string") return { secret, last: () => secret.trim() };
  let last: string | undefined;
  return {
    secret: async () => {
      last = (await secret()).trim();
      return last;
    },
    last: () => last,
  };
}

function headerOf(place: Exclude<KeyPlace, { in: "query" }>, key: string): [name: string, value: string] {
  if (place.in === "basic") return ["authorization", `Basic ${base64(key)}`];
  if (place.in === "cookie") return ["cookie", `${place.name}=${percent(key)}`];
  return [place.name, `${place.prefix ?? ""}${key}`];
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

function withQuery(url: string, name: string, value: string): string {
  const changed = new URL(url);
  changed.searchParams.set(name, value);
  return changed.href;
}
