import type { SortedCall } from "../../runtime/call.ts";
import { mergeHeaders } from "../../runtime/headers.ts";
import type { ResponseRow } from "../store/schema.ts";

/**
 * What all requests of a conversation have in common, so that the backend finds its cache: the caller's own
 * `prompt_cache_key`, the one that the conversation began with, or an id of ours. A lone request has none: the backend then
 * goes by how the prompt begins, which serves requests with the same instructions better than a key for each.
 */
export function cacheKey(
  params: Readonly<Record<string, unknown>>,
  { parent, conversation }: { parent?: ResponseRow | undefined; conversation?: string | undefined },
): string | undefined {
  const own = params["prompt_cache_key"];
  if (typeof own === "string") return own;
  return parent ? (parent.cache_key ?? parent.tree_id) : conversation;
}

/** Names the conversation in the headers that the backend routes by, where it has such. */
export async function withSession(call: SortedCall, key: string | undefined): Promise<SortedCall> {
  const { session = [] } = (await call.client.profile.responses?.()) ?? {};
  if (session.length === 0 || key === undefined || !/^[\w.:-]{1,128}$/.test(key)) return call;
  const named = Object.fromEntries(session.map((header) => [header, key]));
  const headers = mergeHeaders(named, call.options.headers);
  return { ...call, options: { ...call.options, headers: [...headers] } };
}
