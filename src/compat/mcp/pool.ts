import type { CallContext } from "../../runtime/call.ts";
import type { Clock, ClockTimer } from "../../runtime/clock.ts";
import { Fact } from "../../runtime/facts.ts";
import { inTime } from "../in-time.ts";
import { beforeClose } from "../store/open.ts";
import type { Access } from "./access.ts";
import { type Connection, connect } from "./connection.ts";

/** Milliseconds that a connection waits for another call: people approve calls meanwhile, and a program takes time to start. */
const IDLE = 60_000;

interface Open {
  readonly connection: Promise<Connection>;
  uses: number;
  timer?: ClockTimer;
}

/** How long things may take, in milliseconds. */
interface Limits {
  /** Until a connection is there. */
  readonly start: number;
  readonly within: number;
  readonly signal: AbortSignal | undefined;
}

const pools = new Fact(() => new WeakMap<object, Pool>());

/** Clients that share their servers share the connections to them. */
export function poolOf(client: CallContext): Pool {
  const { mcpServers = {} } = client.options;
  const known = client.shared.get(pools);
  const pool = known.get(mcpServers) ?? new Pool(client.clock);
  known.set(mcpServers, pool);
  pool.usedBy(client);
  return pool;
}

/** Connections to MCP servers, by the server and what a request has for it alone. */
class Pool {
  readonly #clock: Clock;
  readonly #open = new Map<string, Open>();
  readonly #users = new Set<CallContext>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  usedBy(client: CallContext): void {
    if (this.#users.has(client)) return;
    this.#users.add(client);
    const forget = beforeClose(client, async () => {
      forget();
      this.#users.delete(client);
      if (this.#users.size === 0) await this.close();
    });
  }

  /** Does something with a connection, which is opened if there is none. */
  async use<T>(
    access: Access,
    work: (connection: Connection, signal: AbortSignal) => Promise<T>,
    { start, within, signal }: Limits,
  ): Promise<T> {
    const { key } = access;
    for (let attempt = 1; ; attempt++) {
      const { open, isNew } = await this.#opened(access, start, signal);
      const connection = await open.connection;
      try {
        this.#use(open, connection, 1);
        return await inTime(
          (both) => work(connection, both),
          { within, signal, clock: this.#clock },
          () => lateAfter(within),
        );
      } catch (error) {
        // A server that has forgotten us since the last call has done nothing yet.
        if (isNew || attempt > 1 || !isForgotten(error)) throw error;
      } finally {
        this.#use(open, connection, -1);
        if (connection.isOver) this.#forget(key, open);
        else if (open.uses === 0) this.#rest(key, open, connection);
      }
      this.#forget(key, open);
      void connection.close();
    }
  }

  async close(): Promise<void> {
    const all = [...this.#open];
    for (const [key, open] of all) this.#forget(key, open);
    await Promise.allSettled(all.map(async ([, { connection }]) => (await connection).close()));
  }

  async #opened(
    { key, place }: Access,
    start: number,
    signal: AbortSignal | undefined,
  ): Promise<{ open: Open; isNew: boolean }> {
    const known = this.#open.get(key);
    if (known) {
      this.#clock.clearTimeout(known.timer);
      const connection = await known.connection.catch(() => undefined);
      if (connection && !connection.isOver) return { open: known, isNew: false };
      this.#forget(key, known);
    }
    const connection = inTime(
      (both) => connect(place, both),
      { clock: this.#clock, within: start, signal },
      () => lateAfter(start),
    );
    const open: Open = { connection, uses: 0 };
    this.#open.set(key, open);
    open.connection.catch(() => this.#forget(key, open));
    return { open, isNew: true };
  }

  #use(open: Open, connection: Connection, change: 1 | -1): void {
    open.uses += change;
    connection.hold(open.uses > 0);
  }

  #rest(key: string, open: Open, connection: Connection): void {
    this.#clock.clearTimeout(open.timer);
    open.timer = this.#clock.setTimeout(() => {
      this.#forget(key, open);
      void connection.close();
    }, IDLE);
    // Nobody waits for it.
    if (typeof open.timer === "object") open.timer.unref?.();
  }

  #forget(key: string, open: Open): void {
    this.#clock.clearTimeout(open.timer);
    if (this.#open.get(key) === open) this.#open.delete(key);
  }
}

/** Whether the server knows the session no more, as the protocol has it say. */
function isForgotten(error: unknown): boolean {
  const { status, data } = Object(error);
  return (status ?? Object(data).status) === 404;
}

const lateAfter = (milliseconds: number): Error => new Error(`No answer within ${milliseconds / 1000} s.`);
