import type { Exchange } from "./exchange.ts";
import { type EmulatorLimits, limitHeaders, resetAt } from "./limits.ts";
import type { Refusal } from "./refusal.ts";
import type { Fault, FaultKind, FaultTarget } from "./types.ts";

/** When a fault strikes: at the door, before anything is read, or once the request was found good. */
export type FaultStage = "arrival" | "answer";

/** A fault of whichever emulator, as the parts see it that the emulators share. */
export interface FaultLike {
  readonly on: string;
  readonly kind: string;
  readonly times?: number;
  readonly after?: number;
  readonly status?: number;
  readonly body?: unknown;
  readonly fields?: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
}

export interface FaultQueue<F extends FaultLike = Fault> {
  add(fault: F): void;
  /** The fault that strikes this target now, if its turn has come; it counts as one of its `times`. */
  take(target: F["on"], stage: FaultStage): F | undefined;
  clear(): void;
}

/** What can go wrong where, and when each of it strikes. */
interface FaultRules<F extends FaultLike> {
  readonly kinds: Readonly<Record<F["on"], readonly F["kind"][]>>;
  stageOf(fault: F): FaultStage;
  /** Throws for what is wrong besides. */
  check?(fault: F): void;
}

const STAGES: Readonly<Record<FaultKind, FaultStage>> = {
  status: "arrival",
  html: "arrival",
  "slow-headers": "arrival",
  "plan-limit": "answer",
  "burst-limit": "answer",
  overloaded: "answer",
  stall: "answer",
  truncate: "answer",
  reset: "answer",
  empty: "answer",
  omit: "answer",
  "refresh-reused": "answer",
  "refresh-expired": "answer",
  "refresh-invalidated": "answer",
};

/** What can go wrong with every answer, and with every document. */
export const EVERYWHERE = ["status", "html", "slow-headers", "reset"] as const;
export const DOCUMENT = [...EVERYWHERE, "stall", "truncate", "empty", "omit"] as const;
const BACKEND: readonly FaultKind[] = [
  ...EVERYWHERE,
  "plan-limit",
  "burst-limit",
  "overloaded",
  "stall",
  "truncate",
];

/** What can go wrong where. A fault that could never strike would make a test pass that tests nothing. */
const KINDS: Readonly<Record<FaultTarget, readonly FaultKind[]>> = {
  responses: BACKEND,
  models: BACKEND,
  images: BACKEND,
  transcriptions: [...DOCUMENT, "plan-limit", "burst-limit", "overloaded"],
  usage: [...DOCUMENT, "burst-limit", "overloaded"],
  accounts: [...DOCUMENT, "burst-limit", "overloaded"],
  authorize: [...EVERYWHERE, "stall"],
  token: [...DOCUMENT, "burst-limit", "refresh-reused", "refresh-expired", "refresh-invalidated"],
  revoke: [...EVERYWHERE, "burst-limit", "stall"],
  device: [...DOCUMENT, "burst-limit"],
  "device-token": [...DOCUMENT, "burst-limit"],
  "device-page": EVERYWHERE,
  discovery: DOCUMENT,
  jwks: DOCUMENT,
};

/** The faults of the Codex emulator. */
export const CODEX_FAULTS: FaultRules<Fault> = {
  kinds: KINDS,
  // A reset with nothing before it needs no good request: the connection just breaks.
  stageOf: (fault) => (fault.kind === "reset" && fault.after === undefined ? "arrival" : STAGES[fault.kind]),
};

export function faultQueue<F extends FaultLike>(rules: FaultRules<F>): FaultQueue<F> {
  const pending = new Map<F["on"], { fault: F; left: number }[]>();
  return {
    add(fault) {
      check(fault, rules.kinds);
      rules.check?.(fault);
      const queue = pending.get(fault.on) ?? [];
      queue.push({ fault: { ...fault }, left: fault.times ?? 1 });
      pending.set(fault.on, queue);
    },
    take(target, stage) {
      const queue = pending.get(target);
      const head = queue?.[0];
      // Only the first one: faults strike in the order in which they were set.
      if (!queue || !head || rules.stageOf(head.fault) !== stage) return undefined;
      head.left -= 1;
      if (head.left <= 0) queue.shift();
      return head.fault;
    },
    clear: () => pending.clear(),
  };
}

function check(
  { on, kind, times, after, status, fields }: FaultLike,
  kinds: Readonly<Record<string, readonly string[]>>,
): void {
  const there = Object.hasOwn(kinds, on) ? kinds[on] : undefined;
  if (!there) {
    throw new TypeError(
      `fault: "on" must be one of ${Object.keys(kinds).join(", ")}, not ${JSON.stringify(on)}`,
    );
  }
  if (!there.includes(kind)) {
    throw new TypeError(
      `fault: "kind" on ${on} must be one of ${there.join(", ")}, not ${JSON.stringify(kind)}`,
    );
  }
  if (fields !== undefined && kind !== "omit") throw new TypeError('fault: "fields" goes with kind "omit"');
  if (times !== undefined && !(times > 0)) throw new TypeError('fault: "times" must be above 0');
  if (after !== undefined && !(after >= 0)) throw new TypeError('fault: "after" must be 0 or more');
  if (status !== undefined && !(status >= 400 && status <= 599)) {
    throw new TypeError('fault: "status" must be an HTTP error, 400 to 599');
  }
}

/** Lets a fault of the first stage strike. @returns whether the request has had its answer. */
export async function strikeOnArrival(exchange: Exchange, fault: FaultLike): Promise<boolean> {
  switch (fault.kind) {
    case "slow-headers":
      await exchange.pause(fault.after ?? 1000);
      Object.assign(exchange.answerHeaders, fault.headers);
      return exchange.gone;
    case "reset":
      exchange.reset();
      return true;
    case "html":
      exchange.reply(fault.status ?? 403, "text/html; charset=UTF-8", CHALLENGE_PAGE, {
        "cf-mitigated": "challenge",
        server: "cloudflare",
        ...fault.headers,
      });
      return true;
    default: {
      const status = fault.status ?? 500;
      const body = fault.body === undefined ? usualBody(status) : fault.body;
      exchange.refuse({ status, body, ...(fault.headers ? { headers: fault.headers } : {}) });
      return true;
    }
  }
}

/** The answer of a 429 fault (with the headers of the plan, where there are any), or `undefined` for a fault that breaks an answer instead of replacing it. */
export function limitRefusal(
  fault: Fault | undefined,
  allowance?: { limits: EmulatorLimits; plan: string; now: number },
): Refusal | undefined {
  if (fault?.kind === "plan-limit" && allowance) {
    const { limits, plan, now } = allowance;
    const spent = { ...limits, primary: { ...limits.primary, usedPercent: 100 } };
    return {
      status: 429,
      headers: {
        ...limitHeaders(spent, plan, now),
        "x-codex-rate-limit-reached-type": "rate_limit_reached",
        ...fault.headers,
      },
      body: {
        error: {
          type: "usage_limit_reached",
          message: "The usage limit has been reached",
          plan_type: plan,
          resets_at: resetAt(limits.primary, now),
          resets_in_seconds: limits.primary.resetAfterSeconds,
        },
      },
    };
  }
  if (fault?.kind === "burst-limit") {
    return {
      status: 429,
      headers: {
        ...(allowance ? limitHeaders(allowance.limits, allowance.plan, allowance.now) : {}),
        "retry-after": "1",
        ...fault.headers,
      },
      body: {
        error: {
          message: "Rate limit reached. Please try again in 1s.",
          type: "rate_limit_error",
          param: null,
          code: "rate_limit_exceeded",
        },
      },
    };
  }
  return undefined;
}

export const OVERLOADED = {
  type: "service_unavailable_error",
  code: "server_is_overloaded",
  message: "Our servers are currently overloaded. Please try again later.",
  param: null,
} as const;

function usualBody(status: number): unknown {
  switch (status) {
    case 401:
      return { detail: "Unauthorized" };
    case 403:
      return { detail: "Forbidden" };
    case 404:
      return { detail: "Not Found" };
    case 503:
      return { error: OVERLOADED };
    default:
      return status < 500
        ? { detail: "Bad Request" }
        : {
            error: {
              message: "The server had an error while processing your request. Sorry about that!",
              type: "server_error",
              param: null,
              code: null,
            },
          };
  }
}

/** What a client behind a suspicious address sees. Only what clients recognise it by: status, header, names. */
export const CHALLENGE_PAGE = `<!DOCTYPE html>
<html lang="en-US"><head><title>Just a moment...</title></head>
<body><h1>chatgpt.com</h1><p>Enable JavaScript and cookies to continue</p>
<p>You have been blocked. Performance &amp; security by Cloudflare</p></body></html>
`;
