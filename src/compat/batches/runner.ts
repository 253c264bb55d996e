import type { CallContext } from "../../runtime/call.ts";
import { ConfigurationError } from "../../runtime/errors/local.ts";
import { messageOf } from "../../runtime/errors/message.ts";
import { nap } from "../../runtime/sleep.ts";
import { type Context, contextFor, seconds } from "../context.ts";
import { hexDigest } from "../digest.ts";
import { OVERTAKEN } from "../store/conditional.ts";
import { beforeClose } from "../store/open.ts";
import { type Change, type Exclusive, refusalOf, type Storage } from "../store/port.ts";
import type { BatchRequestRow, RequestBatchRow } from "../store/schema.ts";
import { checkBackground } from "../terms.ts";
import { finishBatch } from "./finish.ts";
import { readInput } from "./input.ts";
import { OPEN } from "./object.ts";
import { type Outcome, runRequest } from "./request.ts";

const runners = new WeakMap<Storage, Map<string, BatchRunner>>();

/**
 * Sees to it that somebody runs the batches of an account, where the backend's terms let this client. Returns at once;
 * {@link CallContext.close} ends it.
 */
export function wakeRunner(context: Context, client: CallContext, owner: string): void {
  // A client that may not, only looks at them.
  if (client.profile.terms)
    void checkBackground(client).then(
      () => wake(context, client, owner),
      () => {},
    );
  else wake(context, client, owner);
}

function wake({ storage, clock }: Context, client: CallContext, owner: string): void {
  const known = runners.get(storage) ?? new Map<string, BatchRunner>();
  runners.set(storage, known);
  const runner = known.get(owner) ?? new BatchRunner(contextFor(storage, clock), owner);
  known.set(owner, runner);
  runner.wake(client);
}

const DEFAULT_CONCURRENCY = 4;
const MOST_CONCURRENCY = 32;
/** Rows that one commit writes while a batch is taken in. */
const PIECE = 500;
/** Milliseconds between two looks at a lock that another process holds, or at the clock of a pause. */
const PATIENCE = 500;

/**
 * Runs the batches of one account, oldest first, with several requests at once. One process at a time does so for a folder;
 * the others wait for it to finish, or to die. What a request came to is written down before the next one begins in its place,
 * so a request whose result is known is never sent again; those that were under way in a process that died are.
 */
class BatchRunner {
  readonly #context: Context;
  readonly #owner: string;
  /** With how to forget that their closing ends the work. */
  readonly #clients = new Map<CallContext, () => void>();
  #wanted = false;
  #running: Promise<void> | undefined;
  #stop = new AbortController();
  /** Until when nothing is sent, and why. */
  #pause: { readonly until: number; readonly plan: boolean } | undefined;

  constructor(context: Context, owner: string) {
    this.#context = context;
    this.#owner = owner;
  }

  wake(client: CallContext): void {
    if (!this.#clients.has(client)) {
      this.#clients.set(
        client,
        beforeClose(client, () => this.#leave(client)),
      );
    }
    this.#wanted = true;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  async #leave(client: CallContext): Promise<void> {
    this.#clients.get(client)?.();
    this.#clients.delete(client);
    if (this.#clients.size > 0) return;
    this.#stop.abort();
    await this.#running;
    this.#stop = new AbortController();
    // Somebody may have come meanwhile.
    for (const next of this.#clients.keys()) this.wake(next);
  }

  get #stopped(): boolean {
    return this.#stop.signal.aborted;
  }

  async #run(): Promise<void> {
    let lock: Exclusive | undefined;
    try {
      lock = await lockFor(this.#context.storage, this.#owner);
      while (this.#wanted && !this.#stopped) {
        this.#wanted = false;
        if (await lock.tryAcquire()) {
          await this.#work();
          await lock.release();
        } else {
          await nap(PATIENCE, this.#stop.signal, { holds: false });
          this.#wanted ||= (await this.#next()) !== undefined;
        }
      }
    } catch (error) {
      // A full disk, a storage that is closed: the next call of a method tries again.
      const { logger } = [...this.#clients.keys()][0] ?? {};
      logger?.warn(`The batches are not run any further for now: ${messageOf(error)}`);
    } finally {
      await lock?.release();
    }
  }

  async #work(): Promise<void> {
    for (let batch = await this.#next(); batch && !this.#stopped; batch = await this.#next()) {
      try {
        if (!(await this.#advance(batch))) return;
      } catch (error) {
        // Somebody cancelled it meanwhile: the next look sees it as it is.
        if (!refusalOf(error)) throw error;
      }
    }
  }

  /** What is being cancelled first, so that nobody waits for it longer than for requests that are under way. */
  async #next(): Promise<RequestBatchRow | undefined> {
    for (const status of ["cancelling", { in: OPEN }] as const) {
      const where = { owner: this.#owner, status };
      const { rows } = await this.#context.storage.list("batches", { where, order: "asc", limit: 1 });
      if (rows[0]) return rows[0];
    }
    return undefined;
  }

  /** @returns whether it makes sense to go on. */
  async #advance(batch: RequestBatchRow): Promise<boolean> {
    const { status } = batch;
    if (status === "cancelling") await finishBatch(this.#context, batch, "cancelled");
    else if (status === "finalizing") await finishBatch(this.#context, batch, "completed");
    else if (this.#isLate(batch)) await finishBatch(this.#context, batch, "expired");
    else if (status === "validating") await this.#takeIn(batch);
    else return await this.#runRequests(batch);
    return true;
  }

  #isLate({ expires_at }: RequestBatchRow): boolean {
    return seconds(this.#context) >= expires_at;
  }

  async #takeIn(batch: RequestBatchRow): Promise<void> {
    const { storage } = this.#context;
    const file = await storage.get("files", batch.input_file_id);
    const gone = { code: "file_not_found", message: "The input file was deleted.", param: null, line: null };
    const { requests, model, errors } = file
      ? await readInput(this.#context, file, batch)
      : { requests: [], model: null, errors: [gone] };
    if (errors.length > 0) return await this.#move(batch, "failed", { errors, counts: NO_REQUESTS });
    // A process that died half way may have left some.
    await storage.commit([{ op: "delete", table: "batch_requests", where: { batch_id: batch.id } }]);
    for (let at = 0; at < requests.length; at += PIECE) {
      await storage.commit(
        requests.slice(at, at + PIECE).map((row): Change => ({ op: "insert", table: "batch_requests", row })),
      );
    }
    await this.#move(batch, "in_progress", { model });
  }

  /** Changes the status, unless it changed meanwhile. @throws {Refused} */
  async #move(
    batch: RequestBatchRow,
    status: RequestBatchRow["status"],
    set: Partial<RequestBatchRow> = {},
  ): Promise<void> {
    const times = { ...batch.times, [`${status}_at`]: seconds(this.#context) };
    await this.#context.storage.commit([
      {
        op: "require",
        table: "batches",
        where: { id: batch.id, status: batch.status },
        otherwise: OVERTAKEN,
      },
      { op: "update", table: "batches", where: { id: batch.id }, set: { ...set, status, times } },
    ]);
  }

  async #runRequests(batch: RequestBatchRow): Promise<boolean> {
    const underWay = new Map<string, Promise<Outcome["kind"]>>();
    let stopped = false;
    let fault: unknown;
    const begin = (row: BatchRequestRow, client: CallContext): void => {
      const running = this.#runOne(batch, row, client)
        .catch((error: unknown): Outcome["kind"] => {
          fault ??= error;
          return "stopped";
        })
        .then((kind) => {
          stopped ||= kind === "stopped";
          underWay.delete(row.id);
          return kind;
        });
      underWay.set(row.id, running);
    };
    while (!stopped && !this.#stopped && (await this.#mayGoOn(batch))) {
      const client = [...this.#clients.keys()][0];
      if (!client) break;
      if (this.#pause) {
        await this.#waitOut(batch, client);
        continue;
      }
      const known = [...underWay.keys()];
      const row = known.length < concurrencyOf(client) ? await this.#waiting(batch, known) : undefined;
      // What ended while the log was asked may wait for another try, and have the others wait.
      if (row && !stopped && !this.#pause) begin(row, client);
      else if (underWay.size > 0) await Promise.race(underWay.values());
      else if (!row && known.length === 0) {
        await this.#move(batch, "finalizing", { paused_until: null });
        return true;
      }
    }
    await Promise.all(underWay.values());
    if (fault !== undefined) throw fault;
    return !stopped && !this.#stopped;
  }

  /** Whether the batch still has its turn: it was not cancelled, has time, and no other one waits to be cancelled. */
  async #mayGoOn(batch: RequestBatchRow): Promise<boolean> {
    const next = await this.#next();
    return next?.id === batch.id && next.status === "in_progress" && !this.#isLate(batch);
  }

  async #waiting(batch: RequestBatchRow, underWay: readonly string[]): Promise<BatchRequestRow | undefined> {
    const { rows } = await this.#context.storage.list("batch_requests", {
      where: { batch_id: batch.id, status: "waiting" },
      order: "asc",
      limit: underWay.length + 1,
    });
    return rows.find(({ id }) => !underWay.includes(id));
  }

  async #runOne(batch: RequestBatchRow, row: BatchRequestRow, client: CallContext): Promise<Outcome["kind"]> {
    const outcome = await runRequest(client, batch.endpoint, row, this.#stop.signal);
    const update = (set: Partial<BatchRequestRow>): Promise<void> =>
      this.#context.storage.commit([{ op: "update", table: "batch_requests", where: { id: row.id }, set }]);
    if (outcome.kind === "completed" || outcome.kind === "failed") {
      await update({ status: outcome.kind, result: outcome.result });
    } else if (outcome.kind === "paused") this.#pauseUntil(outcome.until, true);
    else if (outcome.kind === "again") {
      await update({ attempts: row.attempts + 1 });
      this.#pauseUntil(this.#context.now() + outcome.delay, false);
    } else if (!this.#stopped) {
      client.logger.warn(`The batch ${batch.id} waits for its next call: ${outcome.why.message}`);
    }
    return outcome.kind;
  }

  #pauseUntil(until: number, plan: boolean): void {
    if (!this.#pause || until > this.#pause.until) this.#pause = { until, plan };
  }

  async #waitOut(batch: RequestBatchRow, client: CallContext): Promise<void> {
    const { clock, now, storage } = this.#context;
    const pause = this.#pause;
    if (!pause) return;
    const say = (paused_until: number | null): Promise<void> =>
      storage.commit([{ op: "update", table: "batches", where: { id: batch.id }, set: { paused_until } }]);
    if (pause.plan) {
      await say(Math.floor(pause.until / 1000));
      const when = new Date(pause.until).toISOString();
      client.logger.warn(`The plan is spent: the batch ${batch.id} goes on at ${when}.`);
    }
    // In steps: a clock may be set, and the batch cancelled.
    while (!this.#stopped && now() < pause.until && (await this.#mayGoOn(batch))) {
      const step = Math.min(PATIENCE, Math.max(1, pause.until - now()));
      await nap(step, this.#stop.signal, { holds: !pause.plan, clock });
    }
    if (pause.plan) await say(null);
    if (now() >= pause.until) this.#pause = undefined;
  }
}

const NO_REQUESTS = { total: 0, completed: 0, failed: 0 };

/** @throws {ConfigurationError} */
export function concurrencyOf(client: CallContext): number {
  const { batchConcurrency = DEFAULT_CONCURRENCY } = client.options;
  if (Number.isInteger(batchConcurrency) && batchConcurrency >= 1 && batchConcurrency <= MOST_CONCURRENCY) {
    return batchConcurrency;
  }
  throw new ConfigurationError(
    `batchConcurrency must be a whole number from 1 to ${MOST_CONCURRENCY}, not ${String(batchConcurrency)}`,
  );
}

/** The name holds nobody's id in the clear: it is that of a file. */
async function lockFor(storage: Storage, owner: string): Promise<Exclusive> {
  const name = (await hexDigest(owner)).slice(0, 16);
  return storage.exclusive(`batches-${name}`, { kept: true });
}
