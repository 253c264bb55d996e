import { isDigest } from "../digest.ts";
import { isId } from "../ids.ts";
import { type Rows, type TableName, tables } from "../store/schema.ts";
import { chunkingOf } from "../text/chunking.ts";

/** What is wrong with a row that somebody else wrote; undefined for a good one. */
export function rowFault(table: TableName, row: unknown): string | undefined {
  if (!isObject(row)) return "it is no row";
  const { columns, nullable, blobs }: Described = tables[table];
  for (const [column, type] of Object.entries(columns)) {
    const value = Object.hasOwn(row, column) ? row[column] : null;
    if (value === null) {
      if (nullable.includes(column)) continue;
      return `${column} is missing`;
    }
    if (!TYPES[type](value)) return `${column} is not what it should be`;
    if (blobs.includes(column) && !isDigest(value)) return `${column} is no SHA-256`;
    if (isName(column) && !isId(value, { within: column === "id" && WITHIN.includes(table) })) {
      return `${column} is no id`;
    }
    const check = (FORMS[table] as Readonly<Record<string, Check>> | undefined)?.[column];
    if (check?.(value) === false) return `${column} is not what it should be`;
  }
  if (table === "store_files" && row["id"] !== `${row["store_id"]}/${row["file_id"]}`) {
    return "id is not made of store_id and file_id";
  }
  return undefined;
}

type Check = (value: unknown) => boolean;

interface Described {
  readonly columns: Readonly<Record<string, "text" | "integer" | "json">>;
  readonly nullable: readonly string[];
  readonly blobs: readonly string[];
}

const TYPES: Readonly<Record<"text" | "integer" | "json", Check>> = {
  text: (value) => typeof value === "string",
  integer: Number.isSafeInteger,
  json: (value) => typeof value === "object",
};

/** Tables whose rows are named by two ids. */
const WITHIN: readonly TableName[] = ["store_files", "history_items"];

/** An item's own id may be a caller's; it stands in the row's id as well, which is looked at. */
function isName(column: string): boolean {
  return column === "id" || (column.endsWith("_id") && column !== "item_id");
}

const oneOf =
  (...choices: readonly string[]): Check =>
  (value) =>
    choices.includes(value as string);
const flag: Check = (value) => value === 0 || value === 1;
const text: Check = (value) => typeof value === "string";
const scalar: Check = (value) => ["string", "number", "boolean"].includes(typeof value);
const recordOf =
  (check: Check): Check =>
  (value) =>
    isObject(value) && Object.values(value).every(check);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** What the type of a column does not say. */
const FORMS: { readonly [T in TableName]?: { readonly [Column in keyof Rows[T]]?: Check } } = {
  files: { bytes: (value) => Number(value) >= 0 },
  vector_stores: { metadata: recordOf(text) },
  store_files: {
    attributes: recordOf(scalar),
    chunking: (value) =>
      isObject(value) && value["type"] === "static" && !("problem" in chunkingOf(value as never)),
  },
  conversations: { metadata: recordOf(text), deleted: flag },
  responses: {
    status: oneOf("queued", "in_progress", "completed", "incomplete", "failed", "cancelled"),
    deleted: flag,
    bare: flag,
  },
  response_bodies: { body: isObject },
  history_items: {
    side: oneOf("input", "output"),
    item: (value) => isObject(value) && text(value["id"]) && text(value["type"]),
  },
  response_events: { events: listOf(isObject) },
  chat_completions: { metadata: recordOf(text), body: isObject, messages: listOf(isObject) },
};

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
