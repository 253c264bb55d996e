import type { OutputItem, ResponseObject } from "../../runtime/responses/accumulator.ts";
import { DERIVED_FIELDS, describeResponse, droppedOf } from "../../runtime/responses/result.ts";
import type { ResponseRow } from "../store/schema.ts";
import { all, type Log } from "./log.ts";

/** What is worked out from the output, and so is not kept. */
const DERIVED: ReadonlySet<string> = new Set(["output", ...DERIVED_FIELDS]);

/** A response object as it is kept. */
export function keptBody(response: ResponseObject): Record<string, unknown> {
  return Object.fromEntries(Object.entries(response).filter(([name]) => !DERIVED.has(name)));
}

/** A kept response as `responses.retrieve` shows it; the same that `responses.create` gave. */
export async function readResponse(log: Log, row: ResponseRow): Promise<ResponseObject> {
  const [kept, items] = await Promise.all([
    log.storage.get("response_bodies", row.id),
    all(log, "history_items", { response_id: row.id, side: "output" }),
  ]);
  const body = kept?.body ?? {};
  const output = items.map(({ item }) => item as OutputItem);
  return describeResponse({ ...body, id: row.id, status: row.status, output }, droppedOf(body));
}

/** What the log adds to a response: the backend knows nothing of it. */
export interface Additions {
  readonly store?: true;
  readonly background?: true;
  readonly id?: string;
  readonly previous_response_id: string | null;
  readonly conversation: { readonly id: string } | null;
}
