import { baseName } from "./make-file.ts";

/** A file that is still being read: what there is of it, and the rest. */
export interface OpenFile {
  readonly name: string;
  readonly type: string;
  readonly head: readonly Uint8Array<ArrayBuffer>[];
  readonly rest: AsyncIterator<Uint8Array<ArrayBuffer>>;
}

export type Field = readonly [name: string, value: string | File | OpenFile];

/**
 * `multipart/form-data` as a stream, for files too long (or too endless) to be kept: bytes are asked for as fast as the
 * connection takes them. It can be sent once, since what was read is gone.
 */
export function streamForm(fields: readonly Field[]): {
  content: ReadableStream<Uint8Array>;
  type: string;
  onAbort: () => void;
} {
  const boundary = `form-${crypto.randomUUID()}`;
  const chunks = write(fields, boundary);
  let aborted = false;
  const content = new ReadableStream<Uint8Array>(
    {
      async pull(sink) {
        const { done, value } = await chunks.next();
        if (aborted) sink.error(new DOMException("The request was aborted.", "AbortError"));
        else if (done) sink.close();
        else sink.enqueue(value);
      },
      async cancel() {
        await chunks.return(undefined);
      },
    },
    // The source is read when the connection asks, and not a chunk before.
    { highWaterMark: 0 },
  );
  // Seen with Node's fetch: it goes on reading the body of a request that was aborted, to the end.
  const onAbort = (): void => {
    aborted = true;
    chunks.return(undefined).catch(() => {});
  };
  return { content, type: `multipart/form-data; boundary=${boundary}`, onAbort };
}

async function* write(fields: readonly Field[], boundary: string): AsyncGenerator<Uint8Array, undefined> {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  for (const [name, value] of fields) {
    const start = `--${boundary}\r\ncontent-disposition: form-data; name="${quote(name)}"`;
    if (typeof value === "string") {
      yield encode(`${start}\r\n\r\n${value}\r\n`);
      continue;
    }
    const type = value.type || "application/octet-stream";
    yield encode(`${start}; filename="${quote(partName(value))}"\r\ncontent-type: ${type}\r\n\r\n`);
    if (value instanceof File) {
      yield* value.stream() as unknown as AsyncIterable<Uint8Array>;
    } else {
      yield* value.head;
      try {
        for (let next = await value.rest.next(); !next.done; next = await value.rest.next()) yield next.value;
      } finally {
        await value.rest.return?.();
      }
    }
    yield encode("\r\n");
  }
  yield encode(`--${boundary}--\r\n`);
}

/** Of a path only the last part is sent: where a file lies on this machine is nobody's business. */
export function partName({ name }: File | OpenFile): string {
  return baseName(name) ?? "unknown_file";
}

/** As browsers write names, so that none can end its header early. */
function quote(name: string): string {
  return name.replace(/"/g, "%22").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}

/** Whether `fetch` of this runtime sends a body that is a stream. Where it does not, it reads it as text. */
export function sendsStreams(): boolean {
  let asked = false;
  const { headers } = new Request("http://localhost", {
    method: "POST",
    body: new ReadableStream(),
    get duplex() {
      asked = true;
      return "half";
    },
  } as RequestInit);
  return asked && !headers.has("content-type");
}
