/**
 * Processes that share a login of one hour, simulated: one disk, one lock, one server with a clock of its own, and as many sessions as
 * there are processes, each of which may die at any moment. Hours pass in milliseconds, and the same seed gives the same hours.
 */
import { expect } from "vitest";
import { siwcAuth } from "../../src/client/profiles/siwc-auth.ts";
import { resolveEndpoints } from "../../src/runtime/auth/oauth/config.ts";
import { freshLogin, renewedLogin, type SessionContext } from "../../src/runtime/auth/session.ts";
import type { TokenSet, TokenStore } from "../../src/runtime/auth/store.ts";
import type { Clock, ClockTimer } from "../../src/runtime/clock.ts";
import { leveled } from "../../src/runtime/log.ts";
import { Chance } from "../chaos/chance.ts";

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const LIFE = 60 * MINUTE;
/** So long before its end a token can be refreshed. */
const EARLIEST = 6 * MINUTE;
/** So long a request may be under way. */
const UNDER_WAY = 15 * SECOND;
const START = Date.parse("2030-01-01T00:00:00Z");
const NEVER = new Promise<never>(() => {});

interface ClockCounts {
  calls: number;
  refreshes: number;
  kills: number;
  /** Kills between a refresh that was sent and its tokens on the disk: the login may be lost in them, and in no others. */
  killsInside: number;
  lost: number;
}

/** Time that passes when it is told to, for all processes and the server. */
class World {
  time = 0;
  readonly #timers = new Set<{ at: number; run: () => void }>();

  after(ms: number, run: () => void): { at: number; run: () => void } {
    const timer = { at: this.time + ms, run };
    this.#timers.add(timer);
    return timer;
  }

  forget(timer: { at: number; run: () => void }): void {
    this.#timers.delete(timer);
  }

  /** Lets time pass, and everything happen that is due, in its order. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms;
    for (;;) {
      const [next] = [...this.#timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.#timers.delete(next);
      this.time = Math.max(this.time, next.at);
      next.run();
      await settled();
    }
    this.time = end;
    await settled();
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** The token endpoint: who spends what, and when. */
class Server {
  readonly #world: World;
  readonly #skew: number;
  #current = "refresh-0";
  #from: number;
  #made = 0;
  readonly #sent = new Map<string | null, number>();
  early = 0;
  doubleSpends = 0;
  refreshes = 0;
  /** Requests with a token that another one may still bring. */
  hasty = 0;

  constructor(world: World, skew: number) {
    this.#world = world;
    this.#skew = skew;
    this.#from = this.now + LIFE - EARLIEST;
  }

  get now(): number {
    return START + this.#world.time + this.#skew;
  }

  /** What the first sign-in gave, by the clock of the machine. */
  first(now: number): TokenSet {
    return {
      accessToken: "access-0",
      refreshToken: this.#current,
      clientId: "oaiapp_1",
      accountId: "oaiapp_1",
      scopes: ["chatgpt.tokens.use.direct", "offline_access"],
      expiresAt: now + LIFE,
      refreshableFrom: now + LIFE - EARLIEST,
      lastRefresh: now,
      issuer: "https://auth.openai.com",
      profile: "siwc",
    };
  }

  /** A request is on its way. */
  sent(body: URLSearchParams): void {
    const token = body.get("refresh_token");
    const before = this.#sent.get(token);
    if (before !== undefined && this.#world.time - before < UNDER_WAY) this.hasty++;
    this.#sent.set(token, this.#world.time);
  }

  answer(body: URLSearchParams): Response {
    const headers = { date: new Date(this.now).toUTCString() };
    const refused = (error: string): Response => Response.json({ error }, { status: 400, headers });
    if (body.get("refresh_token") !== this.#current) {
      this.doubleSpends++;
      return refused("refresh_token_reused");
    }
    // A `Date` has whole seconds.
    if (this.now < this.#from - SECOND) {
      this.early++;
      return refused("invalid_grant");
    }
    this.refreshes++;
    this.#made++;
    this.#current = `refresh-${this.#made}`;
    this.#from = this.now + LIFE - EARLIEST;
    return Response.json(
      {
        access_token: `access-${this.#made}`,
        refresh_token: this.#current,
        token_type: "Bearer",
        expires_in: LIFE / SECOND,
        earliest_refresh_at:
          this.#made % 2 ? new Date(this.#from).toISOString() : Math.ceil(this.#from / SECOND),
      },
      { headers },
    );
  }
}

/** The file and its lock. */
class Disk {
  tokens: TokenSet | undefined;
  #holder: Simulated | undefined;
  readonly #waiting: { who: Simulated; go: () => void }[] = [];

  constructor(tokens: TokenSet) {
    this.tokens = tokens;
  }

  async lock(who: Simulated): Promise<void> {
    if (this.#holder) await new Promise<void>((go) => this.#waiting.push({ who, go }));
    this.#holder = who;
  }

  /** The system does this for a process that has died. */
  release(who: Simulated): void {
    if (this.#holder !== who) return;
    this.#holder = undefined;
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
      if (next.who.dead) continue;
      this.#holder = next.who;
      next.go();
      return;
    }
  }
}

class Simulated {
  dead = false;
  /** Whether a refresh of it was sent, and its tokens are not on the disk. */
  inside = false;
  readonly context: SessionContext;

  constructor(
    disk: Disk,
    server: Server,
    world: World,
    { chance, clock, endpoints }: { chance: Chance; clock: Clock; endpoints: SessionContext["endpoints"] },
  ) {
    const alive = async <T>(work: () => T | Promise<T>): Promise<T> => {
      if (this.dead) return await NEVER;
      const result = await work();
      return this.dead ? await NEVER : result;
    };
    const store: TokenStore = {
      load: () => alive(() => disk.tokens),
      save: (tokens) =>
        alive(() => {
          disk.tokens = tokens;
          if (tokens.refreshBegan === undefined) this.inside = false;
        }),
      delete: () =>
        alive(() => {
          disk.tokens = undefined;
        }),
      withLock: async (work) => {
        await alive(() => disk.lock(this));
        try {
          return await work();
        } finally {
          disk.release(this);
        }
      },
    };
    this.context = {
      store,
      owner: { profile: "siwc", unmarkedProfile: "codex" },
      rules: siwcAuth,
      endpoints,
      network: {
        userAgent: "test",
        fetch: (_, init) =>
          alive(() => {
            this.inside = true;
            server.sent(new URLSearchParams(String(init.body)));
            return new Promise<Response>((resolve) => {
              // The request goes its way, whatever becomes of who sent it.
              world.after(chance.between(1, 4_000), () => {
                const answer = server.answer(new URLSearchParams(String(init.body)));
                world.after(chance.between(1, 4_000), () => {
                  if (!this.dead) resolve(answer);
                });
              });
            });
          }),
      },
      logger: leveled({ error() {}, warn() {}, info() {}, debug() {} }, {}),
      clock,
    };
  }
}

/** As many machines as `clocks`, each with a clock that is off by up to a day, and so many processes on it. */
export async function clockRounds({
  seed,
  clocks,
  processes,
}: {
  readonly seed: number;
  readonly clocks: number;
  readonly processes: number;
}): Promise<ClockCounts> {
  const counts: ClockCounts = { calls: 0, refreshes: 0, kills: 0, killsInside: 0, lost: 0 };
  const network = { userAgent: "test", fetch: () => NEVER };
  const endpoints = await resolveEndpoints(siwcAuth, {}, { originator: "test" }, network);
  for (let machine = 0; machine < clocks; machine++) {
    await oneMachine(new Chance(seed, "clocks", machine), processes, async () => endpoints, counts);
  }
  return counts;
}

async function oneMachine(
  chance: Chance,
  processes: number,
  endpoints: SessionContext["endpoints"],
  counts: ClockCounts,
): Promise<void> {
  const world = new World();
  const skew = chance.between(-86_400, 86_400) * SECOND;
  const server = new Server(world, skew);
  const timers = new Map<ClockTimer, ReturnType<World["after"]>>();
  const clock: Clock = {
    now: () => START + world.time,
    elapsed: () => world.time,
    setTimeout: (run, ms) => {
      const id = timers.size + 1;
      timers.set(id, world.after(ms, run));
      return id;
    },
    clearTimeout: (id) => {
      const timer = id === undefined ? undefined : timers.get(id);
      if (timer) world.forget(timer);
    },
  };
  const disk = new Disk(server.first(clock.now()));
  const begin = (): Simulated => new Simulated(disk, server, world, { chance, clock, endpoints });
  const machines = Array.from({ length: processes }, begin);
  const underWay = new Set<Promise<void>>();
  const names = new Set<string>();
  let lost = false;

  const call = (): void => {
    const who = chance.oneOf(machines);
    counts.calls++;
    const { context } = who;
    const asked = chance.happens(0.15)
      ? freshLogin(context).then((login) => renewedLogin(context, login.accessToken))
      : freshLogin(context);
    const over: Promise<void> = asked
      .then(
        () => {},
        (error: Error) => {
          names.add(error.name);
          if (error.name === "AuthRequiredError") lost = true;
        },
      )
      .finally(() => underWay.delete(over));
    underWay.add(over);
    // Who dies says nothing any more.
    void Promise.resolve().then(() => Object.assign(over, { who }));
  };

  const kill = (): void => {
    const index = chance.below(machines.length);
    const victim = machines[index];
    if (!victim) return;
    victim.dead = true;
    counts.kills++;
    if (victim.inside) counts.killsInside++;
    disk.release(victim);
    for (const each of underWay) if ((each as { who?: Simulated }).who === victim) underWay.delete(each);
    machines[index] = begin();
  };

  const inside = counts.killsInside;
  for (let step = 0; step < 24; step++) {
    for (let n = chance.below(4); n > 0; n--) call();
    await world.pass(chance.oneOf([1, 300, 2_000, 5_000, MINUTE, 10 * MINUTE, 30 * MINUTE]));
    if (chance.happens(0.1)) kill();
  }
  // All that is under way comes to an end.
  await world.pass(MINUTE);
  expect(underWay.size).toBe(0);
  expect([server.early, server.hasty]).toEqual([0, 0]);
  counts.refreshes += server.refreshes;
  // A login is lost, and a token spent twice, by a kill inside alone: who finds it so asks once.
  const killsInside = counts.killsInside - inside;
  expect(server.doubleSpends).toBeLessThanOrEqual(killsInside);
  if (killsInside === 0) expect(lost).toBe(false);
  if (lost) counts.lost++;
  for (const name of names) expect(["AuthRequiredError", "TokenRefreshError"]).toContain(name);
}
