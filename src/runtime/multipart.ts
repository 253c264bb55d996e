import { ConfigurationError } from "./errors/local.ts";
import { bytesOf, isPlainObject } from "./kinds.ts";
import {
  isAsyncIterable,
  isBlobLike,
  isResponseLike,
  isUploadable,
  makeFileOf,
  nameOf,
} from "./make-file.ts";
import { type Field, type OpenFile, partName, sendsStreams, streamForm } from "./multipart-stream.ts";
import type { SerializedBody } from "./request-body.ts";
import type { ToFileInput } from "./uploads.ts";

/** Whether something in the params is a file, so that a body that may be either has to be multipart. */
export function hasUpload(value: unknown): boolean {
  if (isFile(value)) return true;
  if (Array.isArray(value)) return value.some(hasUpload);
  return isPlainObject(value) && Object.values(value).some(hasUpload);
}

/** Streams of every kind are files, although the types offer only those that know their name. */
function isFile(value: unknown): boolean {
  return isUploadable(value) || isAsyncIterable(value);
}

/** A file up to this size is kept whole, so that a retry can send it again. */
const KEPT_BYTES = 8 * 1024 * 1024;

/**
 * The params as a form: arrays as `key[]`, objects as `key[sub]` (`plain`: as `key`, and as JSON), `undefined` left out. Parts stand in the order of the
 * params, whatever takes longest to read.
 *
 * A stream (`fs.createReadStream`, the body of a `Response`) of more than 8 MB makes the whole form a stream, which takes
 * no more memory than that, but cannot be sent again.
 */
export async function encodeForm(params: object, plain = false): Promise<SerializedBody> {
  const fields: Field[] = [];
  for (const [name, value] of Object.entries(params)) await collect(fields, name, value, plain);
  if (fields.some(([, value]) => typeof value === "object" && "rest" in value))
    return streamForm(fields) as SerializedBody;
  const form = new FormData();
  for (const [name, value] of fields) {
    if (value instanceof File) form.append(name, value, partName(value));
    else form.append(name, value as string);
  }
  return { content: form };
}

async function collect(fields: Field[], name: string, value: unknown, plain: boolean): Promise<void> {
  if (value === undefined) return;
  if (value === null) {
    throw new ConfigurationError(`form field "${name}" is null, which a form cannot say; leave it out`);
  }
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    fields.push([name, String(value)]);
  } else if (isFile(value)) {
    fields.push([name, (await openStream(value)) ?? (await makeFileOf(value as ToFileInput))]);
  } else if (Array.isArray(value)) {
    for (const item of value) await collect(fields, plain ? name : `${name}[]`, item, plain);
  } else if (plain && isPlainObject(value)) {
    fields.push([name, JSON.stringify(value)]);
  } else if (isPlainObject(value)) {
    for (const [key, item] of Object.entries(value)) await collect(fields, `${name}[${key}]`, item, plain);
  } else if (isBlobLike(value)) {
    // A bare blob has no name, which a file part needs; toFile() can give it one.
    fields.push([name, await makeFileOf(value)]);
  } else {
    throw new ConfigurationError(
      `form field "${name}" holds a ${typeof value} that a form cannot carry; for bytes use toFile(bytes, "name")`,
    );
  }
}

/** A file of a stream's bytes: whole when they are few, else open. Nothing for what is no stream. */
async function openStream(value: unknown): Promise<File | OpenFile | undefined> {
  const { body, headers } = (isResponseLike(value) ? value : {}) as Partial<Response>;
  const source = body ?? value;
  if (!isAsyncIterable(source) || !sendsStreams()) return undefined;
  const { name, type } = await makeFileOf(new Blob([]), nameOf(value), {
    type: headers?.get("content-type") ?? "",
  });
  const rest = piecesOf(source);
  const head: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  while (size <= KEPT_BYTES) {
    const { done, value: chunk } = await rest.next();
    if (done) return new File(head, name, { type });
    head.push(chunk);
    size += chunk.byteLength;
  }
  return { name, type, head, rest };
}

async function* piecesOf(source: AsyncIterable<unknown>): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined> {
  for await (const chunk of source) {
    // Anything that a file can be made of: streams give text and blobs as well.
    yield ArrayBuffer.isView(chunk)
      ? bytesOf(chunk)
      : new Uint8Array(await (await makeFileOf(chunk as ToFileInput)).arrayBuffer());
  }
}
