import type { Chunk, Storage } from "../store/port.ts";
import type { ChunkingStrategy, FileRow } from "../store/schema.ts";
import { chunkText } from "../text/chunks.ts";
import { UnreadableFileError } from "../text/errors.ts";
import { extractText, MOST_BYTES } from "../text/extract.ts";

/** What goes into the index of a store for a file. */
export interface IndexedText {
  readonly text: string;
  readonly chunks: readonly Chunk[];
}

/** @throws {FileTextError} with the code that `last_error` reports. */
export async function readForIndex(
  storage: Storage,
  { sha256, bytes, filename, mime_type: mime }: FileRow,
  chunking: ChunkingStrategy,
): Promise<IndexedText> {
  // Before a byte of it is read: it would have to be held in memory.
  if (bytes > MOST_BYTES) {
    throw new UnreadableFileError(
      `${filename} has ${bytes} bytes; up to ${MOST_BYTES} can be indexed. Split it into smaller files.`,
    );
  }
  const content = new Uint8Array(bytes);
  let filled = 0;
  for await (const piece of await storage.read(sha256)) {
    content.set(piece, filled);
    filled += piece.length;
  }
  const { text } = await extractText(content, { filename, mime: mime ?? undefined });
  return { text, chunks: chunkText(text, chunking) };
}
