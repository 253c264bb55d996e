import { StorageError } from "../../runtime/errors/storage.ts";
import type { TableName } from "../store/schema.ts";
import { EXPORT_VERSION } from "./export.ts";
import { type Incoming, parsed } from "./incoming.ts";
import { rowFault } from "./row-shape.ts";
import { refused, type SourceFolder } from "./source.ts";

/** A table comes after those that it refers to. */
const IMPORTED: readonly TableName[] = [
  "files",
  "vector_stores",
  "file_batches",
  "store_files",
  "conversations",
  "response_trees",
  "responses",
  "response_bodies",
  "history_items",
  "response_events",
  "chat_completions",
];

/** The rows of an export. What is given can be walked again and again, and looks at every row each time. */
export async function readExport(source: SourceFolder): Promise<() => AsyncGenerator<Incoming>> {
  const path = source.pathOf("export.json");
  const manifest = parsed((await source.text("export.json")) ?? "", path);
  const format = (manifest as { format?: unknown } | null)?.format;
  if (format !== EXPORT_VERSION) {
    throw new StorageError(
      `${path} has format ${JSON.stringify(format)}, which this version does not read.`,
      {
        code: "import_source",
      },
    );
  }
  return async function* () {
    for (const table of IMPORTED) yield* rowsOf(source, table);
  };
}

async function* rowsOf(source: SourceFolder, table: TableName): AsyncGenerator<Incoming> {
  const name = `${table}.jsonl`;
  const handle = await source.open(name);
  if (handle === undefined) throw refused(source.pathOf(name), "it is missing");
  try {
    let number = 0;
    for await (const line of handle.readLines({ autoClose: false })) {
      const where = `${source.pathOf(name)}:${++number}`;
      const row = { ...(parsed(line, where) as object), ...CHANGED[table] };
      const fault = rowFault(table, row);
      if (fault !== undefined) throw refused(where, fault);
      yield incoming(table, row as Incoming["row"], where);
    }
  } finally {
    await handle.close();
  }
}

/** What does not hold here: the index is built again from the bytes, vectors by who has the hook, and nobody is at a response. */
const CHANGED: { readonly [T in TableName]?: object } = {
  store_files: { status: "in_progress", error: null, attempts: 0, text_sha256: null, embed: 0 },
  responses: { runner: null },
};

function incoming(table: TableName, row: Incoming["row"], where: string): Incoming {
  const { sha256 } = row;
  const parent = (of: TableName, column: string) => ({ table: of, id: String(row[column]) });
  return {
    table,
    row,
    where,
    ...(table === "files" && typeof sha256 === "string"
      ? { bytes: { path: ["blobs", sha256], sha256 } }
      : {}),
    parents:
      table === "store_files"
        ? [parent("vector_stores", "store_id"), parent("files", "file_id")]
        : table === "file_batches"
          ? [parent("vector_stores", "store_id")]
          : [],
  };
}
