import type { Operation } from "../runtime/operation.ts";
import { AbstractPage } from "../runtime/pagination.ts";
import { asServed } from "../runtime/responses/result.ts";
import { Stream } from "../runtime/streaming.ts";
import { answerHeaders } from "./headers.ts";
import { eventBody } from "./sse.ts";

/** What the tree's method gave, as the API sends it. */
export function answerOf(
  data: unknown,
  response: Response,
  operation: Operation,
  signal: AbortSignal | undefined,
  extra: Readonly<Record<string, string>>,
): Response {
  const headers = answerHeaders(response.headers);
  for (const [name, value] of Object.entries(extra)) headers.set(name, value);
  if (data instanceof Stream) {
    headers.set("content-type", "text/event-stream; charset=utf-8");
    headers.set("cache-control", "no-cache");
    return new Response(eventBody(data, operation, signal), { headers });
  }
  if (data instanceof Response) {
    headers.set("content-type", data.headers.get("content-type") ?? "application/octet-stream");
    return new Response(data.body, { status: data.status, headers });
  }
  if (data === null || data === undefined) return new Response(null, { status: 204, headers });
  if (typeof data === "string") {
    headers.set("content-type", response.headers.get("content-type") ?? "text/plain; charset=utf-8");
    return new Response(data, { headers });
  }
  headers.set("content-type", "application/json");
  const body = data instanceof AbstractPage ? listOf(data) : asServed(data);
  return new Response(JSON.stringify(body), { headers });
}

/** The API's list: a page without the ids that only a host without page classes needs. */
function listOf(page: AbstractPage<unknown>): object {
  const items = page.getPaginatedItems();
  const id = (item: unknown): unknown => Object(item).id ?? null;
  if (!("has_more" in page)) return { ...page, object: Reflect.get(page, "object") ?? "list" };
  return { object: "list", first_id: id(items[0]), last_id: id(items.at(-1)), ...page };
}
