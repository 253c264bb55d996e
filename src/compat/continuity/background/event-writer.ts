import type { StreamEvent } from "../../../runtime/responses/accumulator.ts";
import { seconds } from "../../context.ts";
import { OVERTAKEN } from "../../store/conditional.ts";
import type { Change } from "../../store/port.ts";
import type { ResponseRow } from "../../store/schema.ts";
import type { Log } from "../log.ts";
import { RUNNING } from "./alive.ts";

const MOST = 64;
const MILLISECONDS = 200;

/** Writes events down as they come, some at a time, so that other processes can read along. */
export class EventWriter {
  readonly #log: Log;
  readonly #row: Pick<ResponseRow, "id" | "tree_id">;
  #waiting: StreamEvent[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(log: Log, row: Pick<ResponseRow, "id" | "tree_id">) {
    this.#log = log;
    this.#row = row;
  }

  add(event: StreamEvent): void {
    this.#waiting.push(event);
    if (this.#waiting.length >= MOST) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), MILLISECONDS);
  }

  /** The last of them, to be written together with the end of the response. */
  async rest(): Promise<Change[]> {
    clearTimeout(this.#timer);
    await this.#writing;
    return this.#changes();
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const changes = this.#changes();
    const where = { id: this.#row.id, status: { in: RUNNING } };
    this.#writing = this.#writing.then(() =>
      this.#log.storage
        .commit([{ op: "require", table: "responses", where, otherwise: OVERTAKEN }, ...changes])
        // It was cancelled or deleted, which its run will see; or the storage fails, which its end will tell.
        .catch(() => {}),
    );
  }

  #changes(): Change[] {
    const events = this.#waiting;
    this.#waiting = [];
    if (events.length === 0) return [];
    return [eventsChange(this.#log, this.#row, events)];
  }
}

export function eventsChange(
  log: Log,
  { id, tree_id }: Pick<ResponseRow, "id" | "tree_id">,
  events: readonly StreamEvent[],
): Change {
  const { sort } = log.ids.next("");
  const row = { id: `${id}/${sort}`, sort, created_at: seconds(log), tree_id, response_id: id, events };
  return { op: "insert", table: "response_events", row };
}
