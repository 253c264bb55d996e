import type { ReadableStream as NodeReadableStream } from "node:stream/web";
import busboy from "@fastify/busboy";
import { ParameterValidationError } from "../runtime/errors/local.ts";
import { messageOf } from "../runtime/errors/message.ts";
import { isError } from "../runtime/kinds.ts";
import { node } from "../runtime/node.ts";

/** A form that came written out. */
export interface Form {
  readonly entries: readonly (readonly [string, string | File])[];
  /** Deletes what was laid aside. */
  release(): Promise<void>;
}

/** Files up to this size stay in memory. */
const SMALL = 1024 * 1024;
const MOST = { fields: 10_000, files: 1_000 };
const LONGEST_FIELD = 16 * 1024 * 1024;

/**
 * Reads a form piece by piece. A large file is laid aside on disk as it arrives, because what the call needs first may stand
 * behind it.
 */
export async function readForm(
  body: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
  type: string,
): Promise<Form> {
  const entries: (readonly [string, string | File])[] = [];
  const writing: Promise<void>[] = [];
  let folder: Promise<string> | undefined;
  const release = async (): Promise<void> => {
    if (folder) await node.fs.promises.rm(await folder, { recursive: true, force: true });
  };
  const parser = parserOf(type);
  for (const [limit, most] of Object.entries(MOST)) {
    parser.once(`${limit}Limit`, () => parser.destroy(malformed(`it has more than ${most} ${limit}`)));
  }
  parser.on("field", (name, value, _, cut) => {
    if (cut) parser.destroy(malformed(`its field ${name} is longer than ${LONGEST_FIELD} characters`));
    entries.push([name, value]);
  });
  parser.on("file", (name, stream, filename, _, mime) => {
    const at = entries.length;
    // The order of the parts is that of the names.
    entries.push([name, ""]);
    const kept = layAside(stream, { filename: filename ?? "upload", mime }, () => {
      folder ??= node.fs.promises.mkdtemp(node.path.join(node.os.tmpdir(), "oauth-codex-form-"));
      return folder;
    });
    writing.push(
      kept.then((file) => {
        entries[at] = [name, file];
      }),
    );
    kept.catch((error) => parser.destroy(error));
  });
  try {
    const { Readable, promises } = node.stream;
    const source = "getReader" in body ? Readable.fromWeb(body as NodeReadableStream) : Readable.from(body);
    await promises.pipeline(source, parser);
    await Promise.all(writing);
    return { entries, release };
  } catch (error) {
    await Promise.allSettled(writing);
    await release();
    throw isError(error) &&
      /^(?:Unexpected end|Multipart|Malformed|Boundary|Unsupported|Part terminated)/i.test(error.message)
      ? malformed(error.message)
      : error;
  }
}

function parserOf(type: string): InstanceType<typeof busboy.Busboy> {
  try {
    return new busboy.Busboy({
      headers: { "content-type": type },
      limits: { fieldSize: LONGEST_FIELD, ...MOST },
    });
  } catch (error) {
    throw malformed(messageOf(error));
  }
}

interface Named {
  readonly filename: string;
  readonly mime: string;
}

async function layAside(
  stream: AsyncIterable<Uint8Array>,
  { filename, mime }: Named,
  folder: () => Promise<string>,
): Promise<File> {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  let file: Awaited<ReturnType<typeof node.fs.promises.open>> | undefined;
  let path = "";
  try {
    for await (const piece of stream) {
      size += piece.length;
      if (size <= SMALL) {
        pieces.push(new Uint8Array(piece));
        continue;
      }
      if (!file) {
        path = node.path.join(await folder(), crypto.randomUUID());
        file = await node.fs.promises.open(path, "wx", 0o600);
        for (const each of pieces) await file.writeFile(each);
        pieces = [];
      }
      await file.writeFile(piece);
    }
  } finally {
    await file?.close();
  }
  const parts = file ? [await node.fs.openAsBlob(path)] : pieces;
  return new File(parts, filename, { type: mime });
}

function malformed(message: string): ParameterValidationError {
  return new ParameterValidationError("fetch", [
    { path: "", code: "invalid_form", message: `the multipart form cannot be read: ${message}` },
  ]);
}
