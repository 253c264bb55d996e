import { isTooDeep, TOO_DEEP } from "../runtime/depth.ts";
import { ParameterValidationError } from "../runtime/errors/local.ts";
import { kindOf } from "../runtime/kinds.ts";
import type { Operation } from "../runtime/operation.ts";
import type { BodyInit } from "../runtime/request-body.ts";
import { nested } from "./fields.ts";
import type { Incoming } from "./incoming.ts";
import { typed } from "./typed.ts";

interface Params {
  readonly values: Record<string, unknown>;
  /** Lets go of what was laid aside for the call. */
  release(): Promise<void>;
}

const nothing = async (): Promise<void> => {};

/** What a request says besides its path. */
export async function readParams(request: Incoming, operation: Operation): Promise<Params> {
  const query = nested(request.url.searchParams);
  if (!operation.body) return { values: await typed(operation.id, query), release: nothing };
  const { values, text, release } = await readBody(request);
  // Hosts hang words of their own on a URL (`api-version`), which no body has.
  const known = (operation.query ?? []).filter((name) => Object.hasOwn(query, name));
  const asked = { ...Object.fromEntries(known.map((name) => [name, query[name]])), ...values };
  return { values: text ? await typed(operation.id, asked) : asked, release: release ?? nothing };
}

interface ReadBody {
  readonly values: Record<string, unknown>;
  /** Whether every value in it is text. */
  readonly text: boolean;
  readonly release?: () => Promise<void>;
}

async function readBody({ body, headers }: Incoming): Promise<ReadBody> {
  if (body === null || body === undefined) return { values: {}, text: true };
  if (isFields(body)) return { values: nested(body), text: true };
  const type = headers.get("content-type") ?? "";
  if (/^multipart\/form-data\b/i.test(type)) {
    const { readForm } = await import("./form.ts");
    const { entries, release } = await readForm(streamOf(body), type);
    return { values: nested(entries), text: true, release };
  }
  // A `Response` reads whatever a body may be.
  const text = await new Response(body as BodyInit).text();
  if (/^application\/x-www-form-urlencoded\b/i.test(type))
    return { values: nested(new URLSearchParams(text)), text: true };
  return { values: parseJSON(text), text: false };
}

function streamOf(
  body: NonNullable<Incoming["body"]>,
): ReadableStream<Uint8Array> | AsyncIterable<Uint8Array> {
  if (typeof body === "object" && Symbol.asyncIterator in body) return body;
  // A `Response` makes a stream of whatever else a body may be.
  return new Response(body as BodyInit).body ?? new ReadableStream();
}

/** A form or a query that nobody has written out yet. */
function isFields(body: unknown): body is FormData | URLSearchParams {
  return /^(?:FormData|URLSearchParams)$/.test(kindOf(body));
}

function parseJSON(text: string): Record<string, unknown> {
  if (text.trim() === "") return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw unreadable("the body is no valid JSON");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw unreadable("the body must be a JSON object");
  if (isTooDeep(value)) throw unreadable(TOO_DEEP);
  return value as Record<string, unknown>;
}

function unreadable(message: string): ParameterValidationError {
  return new ParameterValidationError("fetch", [{ path: "", code: "invalid_json", message }]);
}
