import { dataUrl, imageType } from "../../runtime/codex/data-url.ts";
import { APIUserAbortError } from "../../runtime/errors/api.ts";
import type { Context } from "../context.ts";
import { apiError, badRequest } from "../errors.ts";
import { existingFile } from "../files/files.ts";
import type { FileRow } from "../store/schema.ts";
import { documentType, MOST_BYTES } from "./media.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The files of one request, as parts that carry their bytes. A file that is named twice is read once and counts twice. */
export class InlineFiles {
  readonly #context: Context;
  readonly #rows = new Map<string, FileRow>();
  readonly #read = new Map<string, Promise<Uint8Array>>();
  #bytes = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  /**
   * Takes note of a part. Nothing is read yet.
   * @throws {NotFoundError} {@link BadRequestError} with the path of the part.
   */
  async claim(part: Fields, path: string): Promise<Fields> {
    const { file_id, ...rest } = part;
    const param = `${path}.file_id`;
    const other = ["file_data", "file_url", "image_url"].find((name) => typeof rest[name] === "string");
    if (other) throw refusal(param, `The part has a file_id and ${other}; give one of them.`);
    const row = await existingFile(this.#context, String(file_id), param);
    if (row.bytes === 0) throw refusal(param, `The file '${row.id}' is empty.`);
    this.#count(row, param);
    this.#rows.set(path, row);
    return part;
  }

  /** The part with the bytes of its file. @throws {BadRequestError} for a file that the API cannot read. */
  async inline({ file_id: _, ...part }: Fields, path: string): Promise<Fields> {
    const row = this.#rows.get(path) as FileRow;
    const bytes = await this.#bytesOf(row);
    const param = `${path}.file_id`;
    return part["type"] === "input_image"
      ? image(part, row, bytes, param)
      : document(part, row, bytes, param);
  }

  /** By the size that is on record. */
  #count({ id, bytes }: FileRow, param: string): void {
    const before = this.#bytes;
    this.#bytes += bytes;
    if (this.#bytes <= MOST_BYTES) return;
    const others = before > 0 ? ` and those before it ${megabytes(before)}` : "";
    throw refusal(
      param,
      `The file '${id}' has ${megabytes(bytes)}${others}; the files of a request may have ${megabytes(MOST_BYTES)} in all. ` +
        "For larger ones use the tool file_search.",
      "file_too_large",
    );
  }

  #bytesOf({ sha256, bytes }: FileRow): Promise<Uint8Array> {
    const known = this.#read.get(sha256);
    if (known) return known;
    const reading = collect(this.#context, sha256, bytes);
    this.#read.set(sha256, reading);
    return reading;
  }
}

async function collect({ storage, signal }: Context, sha256: string, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  for await (const piece of await storage.read(sha256)) {
    if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
    bytes.set(piece, length);
    length += piece.length;
  }
  return bytes;
}

function image(part: Fields, { id }: FileRow, bytes: Uint8Array, param: string): Fields {
  const type = imageType(bytes);
  if (!type) {
    throw refusal(param, `The file '${id}' is no image that the API looks at: PNG, JPEG, WebP or GIF.`, TYPE);
  }
  return { ...part, image_url: dataUrl(type, bytes) };
}

function document(part: Fields, row: FileRow, bytes: Uint8Array, param: string): Fields {
  const { id, filename, mime_type } = row;
  const type = documentType(bytes, filename, mime_type);
  if (!type) {
    const way = imageType(bytes) ? "an image; give it as input_image" : "neither a document nor text";
    throw refusal(param, `The file '${id}' (${filename}) is ${way}.`, TYPE);
  }
  return { ...part, filename: part["filename"] ?? filename, file_data: dataUrl(type, bytes) };
}

const TYPE = "unsupported_file";

function refusal(param: string, message: string, code?: string): Error {
  return apiError(badRequest(param, `Invalid '${param}': ${message}`, code));
}

const megabytes = (bytes: number): string => `${Math.ceil((bytes / 1024 / 1024) * 10) / 10} MB`;
