import { ConfigurationError } from "./errors/local.ts";
import { kindOf } from "./kinds.ts";
import type { Operation } from "./operation.ts";
import { stringifyQuery } from "./query.ts";
import type { BodyInit, SerializedBody } from "./request-body.ts";
import type { RequestOptions } from "./request-options.ts";

/** Bodies that `fetch` takes as they are. */
function isBodyInit(value: unknown): value is BodyInit {
  return (
    value instanceof FormData ||
    value instanceof URLSearchParams ||
    value instanceof ReadableStream ||
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value)
  );
}

/** The same by name, whichever realm they are of; and memory that threads share, which `fetch` does not take. */
const BODIES: ReadonlySet<string> = new Set([
  "FormData",
  "URLSearchParams",
  "ReadableStream",
  "Blob",
  "File",
  "ArrayBuffer",
  "SharedArrayBuffer",
]);

/** Something to be read once, piece by piece. A collection that can be iterated again is a JSON value. */
function isIteration(body: unknown): body is AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (typeof body !== "object" || body === null) return false;
  return Symbol.asyncIterator in body || (Symbol.iterator in body && "next" in body);
}

/** The body of a call: the params (or `options.body`), with `extraBody` on top, as JSON or as a form. */
export function serializeBody(
  operation: Operation,
  options: RequestOptions,
  bound: unknown,
  /** Media type that the caller set by a header, if any. */
  typeGiven: () => string | null | undefined,
): SerializedBody | Promise<SerializedBody> {
  let body = options.body === undefined ? bound : options.body;
  if (options.extraBody !== undefined) {
    if (typeof body !== "object" && body !== undefined) {
      throw new ConfigurationError(`extraBody needs a body that is an object, not ${typeof body}`);
    }
    body = { ...body, ...options.extraBody };
  }
  if (typeof body === "object" && body !== null && !isBodyInit(body) && BODIES.has(kindOf(body))) {
    return asOwn(body, typeGiven);
  }
  if (operation.form && typeof body === "object" && body !== null && !isBodyInit(body)) {
    return asForm(operation, body, typeGiven);
  }
  return asContent(body, typeGiven);
}

async function asOwn(body: object, typeGiven: () => string | null | undefined): Promise<SerializedBody> {
  const { ownBody } = await import("./foreign-body.ts");
  return await asContent(await ownBody(body), typeGiven);
}

async function asForm(
  operation: Operation,
  body: object,
  typeGiven: () => string | null | undefined,
): Promise<SerializedBody> {
  const { encodeForm, hasUpload } = await import("./multipart.ts");
  return operation.form === true || hasUpload(body)
    ? await encodeForm(body, operation.plain)
    : await asContent(body, typeGiven);
}

function asContent(
  body: unknown,
  typeGiven: () => string | null | undefined,
): SerializedBody | Promise<SerializedBody> {
  if (body === undefined || body === null) return { content: undefined };
  if (isBodyInit(body)) return { content: body };
  const contentType = typeGiven();
  // Text whose media type the caller names is sent as it is; without one it is a JSON value like any other.
  if (typeof body === "string" && contentType) return { content: body };
  if (isIteration(body)) return { content: ReadableStream.from(body) as BodyInit };
  if (contentType?.startsWith("application/x-www-form-urlencoded"))
    return { content: stringifyQuery(body as object) };
  let text: string | undefined;
  let thrown: unknown;
  try {
    text = JSON.stringify(body);
    // NaN and its like become null without a word: only a body that holds a null needs a closer look.
    if (!/[:,[]null/.test(text)) return asJSON(text);
  } catch (error) {
    thrown = error;
  }
  return lookedAt(body, text, thrown);
}

function asJSON(content: string): SerializedBody {
  return { content, type: "application/json" };
}

async function lookedAt(body: unknown, text: string | undefined, thrown: unknown): Promise<SerializedBody> {
  const { jsonFault } = await import("./json-fault.ts");
  const fault = jsonFault(body) ?? (thrown as Error | undefined)?.message;
  if (fault === undefined) return asJSON(text as string);
  throw new ConfigurationError(`The request body cannot be written as JSON: ${fault}`);
}
