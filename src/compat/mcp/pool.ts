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
  /** By those who wait for it, too. */
  uses: number;
  timer?: ClockTimer;
  /** Closed as soon as nobody uses it. */
  isLeft?: boolean;
}

/** How long things may take, in milliseconds. */
interface Limits {
  /** Until a connection is there. */
  readonly start: number;
  readonly within: number;
  readonly signal: AbortSignal | undefined;
}

const pools = new Fact(() => new WeakMap<object, Pool>());

/** Whether the end of a client is the end of its connections, too. */
const closesPool = new Fact(() => false);

/** Clients that share their servers share the connections to them. */
export function poolOf(client: CallContext): Pool {
  const { mcpServers = {} } = client.options;
  const known = client.shared.get(pools);
  const pool = known.get(mcpServers) ?? new Pool(client.clock);
  known.set(mcpServers, pool);
  if (!client.own.get(closesPool)) {
    client.own.set(closesPool, true);
    beforeClose(client, () => pool.leave());
  }
  return pool;
}

/** Connections to MCP servers, by the server and what a request has for it alone. */
class Pool {
  readonly #clock: Clock;
  readonly #open = new Map<string, Open>();

  constructor(clock: Clock) {
    this.#clock = clock;
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
        connection.hold(true);
        return await inTime(
          (both) => work(connection, both),
          { within, signal, clock: this.#clock },
          () => lateAfter(within),
        );
      } catch (error) {
        // A server that has forgotten us since the last call has done nothing yet.
        if (isNew || attempt > 1 || !isForgotten(error)) throw error;
      } finally {
        open.uses--;
        connection.hold(open.uses > 0);
        if (connection.isOver || (open.isLeft && open.uses === 0)) void this.#end(key, open);
        else if (open.uses === 0) this.#rest(key, open);
      }
      void this.#end(key, open);
    }
  }

  /** Lets go of the connections: those that somebody uses, another client perhaps, when they are free. */
  async leave(): Promise<void> {
    const all = [...this.#open];
    for (const [, open] of all) open.isLeft = true;
    await Promise.all(all.filter(([, { uses }]) => uses === 0).map(([key, open]) => this.#end(key, open)));
  }

  /** A connection, or one that is being opened, which counts as used from now on. */
  async #opened(
    { key, place }: Access,
    start: number,
    signal: AbortSignal | undefined,
  ): Promise<{ open: Open; isNew: boolean }> {
    // Several may find a dead one at once: the first of them opens another.
    for (let known = this.#open.get(key); known; known = this.#open.get(key)) {
      const connection = await known.connection.catch(() => undefined);
      if (connection && !connection.isOver && !known.isLeft) {
        this.#clock.clearTimeout(known.timer);
        known.uses++;
        return { open: known, isNew: false };
      }
      this.#forget(key, known);
    }
    const connection = inTime(
      (both) => connect(place, both),
      { clock: this.#clock, within: start, signal },
      () => lateAfter(start),
    );
    const open: Open = { connection, uses: 1 };
    this.#open.set(key, open);
    open.connection.catch(() => this.#forget(key, open));
    return { open, isNew: true };
  }

  #rest(key: string, open: Open): void {
    open.timer = this.#clock.setTimeout(() => void this.#end(key, open), IDLE);
    // Nobody waits for it.
    if (typeof open.timer === "object") open.timer.unref?.();
  }

  async #end(key: string, open: Open): Promise<void> {
    this.#forget(key, open);
    await open.connection.then((connection) => connection.close()).catch(() => {});
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
