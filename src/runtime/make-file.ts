import { OAuthCodexError } from "./errors/base.ts";
import { bytesOf, isBuffer } from "./kinds.ts";
import type {
  BlobLike,
  FileLike,
  FilePropertyBag,
  FsReadStream,
  ResponseLike,
  ToFileInput,
  Uploadable,
} from "./uploads.ts";

type BlobPart = string | Blob | Uint8Array<ArrayBuffer>;

/** `toFile`: see there. */
export async function makeFileOf(
  value: ToFileInput | PromiseLike<ToFileInput>,
  name?: string | null | undefined,
  options?: FilePropertyBag | undefined,
): Promise<File> {
  const input = await value;
  if (isFileLike(input)) {
    if (input instanceof File && !name && !options) return input;
    return makeFile([bytesOf(await input.arrayBuffer())], name ?? input.name, {
      type: input.type,
      ...options,
    });
  }
  if (isResponseLike(input)) {
    const blob = await input.blob();
    return makeFile([bytesOf(await blob.arrayBuffer())], name ?? baseName(input.url), {
      type: blob.type,
      ...options,
    });
  }
  const type = (input as { type?: unknown } | null)?.type;
  return makeFile(await collect(input), name ?? nameOf(input), {
    ...(typeof type === "string" && type !== "" ? { type } : {}),
    ...options,
  });
}

/** Whether a value can stand where a file is expected. */
export function isUploadable(value: unknown): value is Uploadable {
  return isNamedBlob(value) || isResponseLike(value) || isFsReadStream(value);
}

export function isBlobLike(value: unknown): value is BlobLike {
  const blob = value as Partial<BlobLike> | null;
  return (
    typeof blob === "object" &&
    blob !== null &&
    typeof blob.size === "number" &&
    typeof blob.type === "string" &&
    typeof blob.arrayBuffer === "function" &&
    typeof blob.slice === "function"
  );
}

function isFileLike(value: unknown): value is FileLike {
  const file = value as Partial<FileLike> | null;
  return isBlobLike(value) && typeof file?.name === "string" && typeof file.lastModified === "number";
}

export function isResponseLike(value: unknown): value is ResponseLike {
  const response = value as Partial<ResponseLike> | null;
  return (
    typeof response === "object" &&
    response !== null &&
    typeof response.url === "string" &&
    typeof response.blob === "function"
  );
}

function isNamedBlob(value: unknown): boolean {
  return isBlobLike(value) && typeof (value as { name?: unknown }).name === "string";
}

export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === "object" && value !== null && Symbol.asyncIterator in value;
}

function isFsReadStream(value: unknown): value is FsReadStream {
  return isAsyncIterable(value) && "path" in value;
}

async function collect(value: unknown): Promise<BlobPart[]> {
  if (typeof value === "string") return [value];
  if (ArrayBuffer.isView(value) || isBuffer(value)) return [bytesOf(value)];
  if (isBlobLike(value)) return value instanceof Blob ? [value] : await collect(await value.arrayBuffer());
  if (isAsyncIterable(value)) {
    const parts: BlobPart[] = [];
    for await (const part of value) parts.push(...(await collect(part)));
    return parts;
  }
  const kind = value === null ? "null" : (Object.getPrototypeOf(value)?.constructor?.name ?? typeof value);
  throw new OAuthCodexError(
    `Cannot make a file of ${kind}: pass a File, Blob, Response, buffer, string, stream or async iterable of bytes.`,
    { code: "invalid_file" },
  );
}

/** The last part of whatever names it. */
export function nameOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { name, url, filename, path } = value as Record<string, unknown>;
  for (const candidate of [name, url, filename, path]) {
    if (candidate !== undefined && candidate !== null && candidate !== "") return baseName(String(candidate));
  }
  return undefined;
}

export function baseName(path: string): string | undefined {
  return path.split(/[\\/]/).pop() || undefined;
}

function makeFile(parts: BlobPart[], name: string | undefined, options: FilePropertyBag): File {
  return new File(parts, name ?? "unknown_file", options);
}
