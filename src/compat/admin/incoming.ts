import { messageOf } from "../../runtime/errors/message.ts";
import type { TableName } from "../store/schema.ts";
import { refused } from "./source.ts";

/** A row that is to be taken over. */
export interface Incoming {
  readonly table: TableName;
  readonly row: { readonly id: string; readonly [column: string]: unknown };
  /** Where it stands, for messages. */
  readonly where: string;
  /** Where its bytes are, and what they must be. */
  readonly bytes?: { readonly path: readonly string[]; readonly sha256?: string };
  /** Id of the row that it hangs on. */
  readonly parents: readonly { readonly table: TableName; readonly id: string }[];
}

/** @throws {StorageError} `import_refused` */
export function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused(where, `it is no JSON (${messageOf(error)})`);
  }
}
