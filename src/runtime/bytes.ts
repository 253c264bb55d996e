import { answerHeaders } from "./answer-headers.ts";
import { APIUserAbortError, errorForStatus } from "./errors/api.ts";
import { bytesOf } from "./kinds.ts";
import { isUploadable } from "./make-file.ts";
import { toFile } from "./to-file.ts";
import type { ToFileInput } from "./uploads.ts";

/** A file parameter, ready to be read once. */
interface IncomingFile {
  readonly name: string;
  readonly type: string | null;
  readonly source: AsyncIterable<Uint8Array>;
}

/**
 * Opens whatever can stand where a file is expected, without reading it: files and blobs, responses and streams are passed on
 * piece by piece.
 */
export async function openUploadable(value: unknown, param: string): Promise<IncomingFile> {
  const given = value as Partial<File & Response & { path: unknown }> | null | undefined;
  if (typeof given !== "object" || given === null) throw notAFile(param);
  const name = given.name ?? given.url ?? given.path;
  const source = streamOf(given);
  if (source && isUploadable(value)) {
    const type = given.type || (given.headers?.get("content-type") ?? null);
    return { name: baseName(String(name ?? "")), type: typeof type === "string" ? type : null, source };
  }
  // Buffers and the like, which the types do not offer here but people pass.
  const file = await toFile(value as ToFileInput).catch(() => {
    throw notAFile(param);
  });
  return { name: file.name, type: file.type || null, source: file.stream() as AsyncIterable<Uint8Array> };
}

/** Ends with an error behind `limit` bytes, and when the caller's signal fires. */
export async function* bounded(
  source: AsyncIterable<Uint8Array>,
  { limit, param, signal }: { limit: number; param: string; signal?: AbortSignal | undefined },
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  for await (const chunk of source) {
    if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
    const piece: Uint8Array = typeof chunk === "string" ? new TextEncoder().encode(chunk) : bytesOf(chunk);
    bytes += piece.length;
    if (bytes > limit) {
      const message = `The bytes of '${param}' are more than the ${limit} that it may hold.`;
      throw refusal(413, { message, code: "content_too_large", param });
    }
    yield piece;
  }
}

function streamOf(value: Partial<File & Response>): AsyncIterable<Uint8Array> | undefined {
  if (typeof value.stream === "function") return value.stream() as AsyncIterable<Uint8Array>;
  if (typeof value.blob === "function") {
    // A response without a body is an empty file.
    return (value.body ?? new Blob([]).stream()) as AsyncIterable<Uint8Array>;
  }
  if (Symbol.asyncIterator in value) return value as unknown as AsyncIterable<Uint8Array>;
  return undefined;
}

function baseName(path: string): string {
  const [name = ""] = path.split(/[?#]/, 1);
  return name.split(/[\\/]/).pop() || "unknown_file";
}

function notAFile(param: string): Error {
  const message = `'${param}' must be a File, a Response, a read stream or a named Blob; for bytes use toFile(bytes, "name").`;
  return refusal(400, { message, code: "invalid_type", param });
}

/** As the API would have refused it; no server was asked. */
function refusal(
  status: number,
  said: { readonly message: string; readonly code: string; readonly param: string },
): Error {
  const error = { ...said, type: "invalid_request_error" };
  return errorForStatus(status, { error }, undefined, answerHeaders(), { code: said.code });
}
