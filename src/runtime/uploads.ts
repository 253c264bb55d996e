/** A `Response` or anything like it: its body becomes the file. */
export interface ResponseLike {
  url: string;
  blob(): Promise<BlobLike>;
}

export interface BlobLike {
  readonly size: number;
  readonly type: string;
  text(): Promise<string>;
  slice(start?: number, end?: number): BlobLike;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export interface FileLike extends BlobLike {
  readonly name: string;
  readonly lastModified: number;
}

/** `fs.createReadStream(path)`, or any async iterable of bytes that knows its path. */
export interface FsReadStream extends AsyncIterable<Uint8Array> {
  path: string | { toString(): string };
}

/** A file of Bun: a blob that may know its name. */
export type BunFile = Blob & { readonly name?: string | undefined };

/** What a file parameter takes. Use `toFile` for bytes, blobs without a name, and streams. */
export type Uploadable = File | Response | FsReadStream | BunFile;

type Bytes = ArrayBuffer | ArrayBufferView | BlobLike | string | ArrayBufferLike | DataView;

/** What `toFile` takes. */
export type ToFileInput =
  | FileLike
  | ResponseLike
  | Exclude<Bytes, string>
  | AsyncIterable<Exclude<Bytes, string> | string>
  | string;

export interface FilePropertyBag {
  type?: string;
  lastModified?: number;
}
