/**
 * `oauth-codex-sdk/paths`: every route of OpenAI's API by its path, with the types of the spec. A sub-path of its own, so that these
 * types cost only those who import them.
 */
import createClient, { type Client } from "openapi-fetch";
import type { paths } from "./generated/openapi.ts";
import type { WebFetch } from "./runtime/option-types.ts";

export type { components, operations, paths } from "./generated/openapi.ts";

/**
 * Path-typed access to every route, by openapi-fetch over the client's `fetch`: `paths.GET("/models")` gives
 * `{ data, error, response }`, and throws only when the caller aborts. Each goes the way of the tree's method of that route.
 *
 * @param client A client, or anything with a `fetch` that answers OpenAI's routes.
 */
export function pathsClient(client: { readonly fetch: WebFetch }): Client<paths> {
  return createClient<paths>({ baseUrl: "http://localhost/v1", fetch: (request) => client.fetch(request) });
}
