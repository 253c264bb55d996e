import type { Change, Staged, Storage } from "../port.ts";
import type { FileRow, StoreFileRow, VectorStoreRow } from "../schema.ts";

export const NOWHERE = "0".repeat(64);

export function fileRow(n: number, more: Partial<FileRow> = {}): FileRow {
  return {
    id: `file-${n}`,
    sort: String(n).padStart(4, "0"),
    created_at: n,
    bytes: n,
    filename: `${n}.txt`,
    purpose: "assistants",
    mime_type: null,
    sha256: NOWHERE,
    expires_at: null,
    ...more,
  };
}

export function storeRow(id: string, more: Partial<VectorStoreRow> = {}): VectorStoreRow {
  return {
    id,
    sort: id,
    created_at: 1,
    name: "",
    description: null,
    metadata: {},
    lifetime_days: null,
    last_active_at: 1,
    expires_at: null,
    ...more,
  };
}

export function placeRow(storeId: string, fileId: string, more: Partial<StoreFileRow> = {}): StoreFileRow {
  return {
    id: `${storeId}/${fileId}`,
    sort: `${storeId}/${fileId}`,
    created_at: 1,
    store_id: storeId,
    file_id: fileId,
    batch_id: null,
    status: "completed",
    error: null,
    usage_bytes: 1,
    attributes: null,
    chunking: { type: "static", static: { max_chunk_size_tokens: 800, chunk_overlap_tokens: 400 } },
    text_sha256: null,
    embed: 0,
    attempts: 1,
    ticket: "1",
    ...more,
  };
}

export const insertFile = (row: FileRow): Change => ({ op: "insert", table: "files", row });
export const insertStore = (row: VectorStoreRow): Change => ({ op: "insert", table: "vector_stores", row });
export const insertPlace = (row: StoreFileRow): Change => ({ op: "insert", table: "store_files", row });

export async function withFiles(storage: Storage, count: number): Promise<void> {
  await storage.commit(Array.from({ length: count }, (_, n) => insertFile(fileRow(n + 1))));
}

/** Bytes of a text, piece by piece. */
export async function* bytesOf(...parts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield new TextEncoder().encode(part);
}

export async function textOf(storage: Storage, sha256: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const piece of await storage.read(sha256)) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

/** A file with these words, as a row and its bytes. */
export async function keepText(storage: Storage, n: number, text: string): Promise<Staged> {
  const staged = await storage.stage(bytesOf(text));
  const row = fileRow(n, { sha256: staged.sha256, bytes: staged.bytes });
  await storage.commit([insertFile(row)], { adopt: [staged] });
  return staged;
}

/** Files with these texts in a store, each of one chunk, as the indexer leaves them. */
export async function indexTexts(
  storage: Storage,
  storeId: string,
  texts: Readonly<Record<number, string>>,
  attributes: StoreFileRow["attributes"] = null,
): Promise<void> {
  const files = Object.entries(texts).map(([n, text]) => ({ row: fileRow(Number(n)), text }));
  await storage.commit([
    insertStore(storeRow(storeId)),
    ...files.map(({ row }) => insertFile(row)),
    ...files.flatMap(({ row, text }): Change[] => [
      insertPlace(placeRow(storeId, row.id, { attributes })),
      { op: "index", entry: entryOf(storeId, row, [text], attributes) },
    ]),
  ]);
}

export function entryOf(
  storeId: string,
  { id, filename }: Pick<FileRow, "id" | "filename">,
  texts: readonly string[],
  attributes: StoreFileRow["attributes"] = null,
): Extract<Change, { op: "index" }>["entry"] {
  let start = 0;
  const chunks = texts.map((text) => {
    const chunk = { text, start, end: start + text.length };
    start = chunk.end;
    return chunk;
  });
  return { storeId, fileId: id, filename, attributes, chunks };
}

/** Names of what a search finds, best first. */
export async function found(
  storage: Storage,
  storeId: string,
  query: string,
  more: object = {},
): Promise<string[]> {
  const hits = await storage.search({ storeId, queries: [query], limit: 10, ...more });
  return hits.map(({ fileId }) => fileId);
}
