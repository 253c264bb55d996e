/** One window of the plan's allowance. */
export interface EmulatorLimitWindow {
  /** 0 to 100. */
  usedPercent: number;
  /** 300 is five hours, 10080 a week. 0 means that the plan has no such window: all its numbers are sent as 0. */
  windowMinutes: number;
  resetAfterSeconds: number;
}

/** Credits bought besides the plan. */
export interface EmulatorCredits {
  hasCredits: boolean;
  unlimited: boolean;
  /** Amount as text, as the backend sends it. */
  balance: string;
  /** Messages that they are good for, from and to; said by `/wham/usage` only. Default: none. */
  localMessages?: readonly [number, number];
  cloudMessages?: readonly [number, number];
}

/** A reset that waits to be used. Nothing here uses it: the emulator has no such route. */
export interface EmulatorResetCredit {
  id: string;
  /** Default `available`. */
  status?: string;
  title?: string;
  /** ISO time. */
  grantedAt?: string;
  /** ISO time; none for one without an end. */
  expiresAt?: string;
}

/** What a workspace lets one person spend. Amounts are text. */
export interface EmulatorSpendControl {
  limit: string;
  used: string;
  remaining: string;
  usedPercent: number;
  /** Default `credit`. */
  unit?: string;
  /** Default: a day. */
  resetAfterSeconds?: number;
}

/** What one day took. */
export interface EmulatorUsageDay {
  /** `2026-11-27`. */
  date: string;
  /** By where it was spent, in percent. */
  surfaces: Readonly<Record<string, number>>;
  models?: readonly { model: string; speed?: string; credits: number }[];
}

/** What the `x-codex-*` headers report. Plain fields: set them whenever you like. They report and never refuse. */
export interface EmulatorLimits {
  /** `x-codex-active-limit`. */
  activeLimit: string;
  primary: EmulatorLimitWindow;
  secondary: EmulatorLimitWindow;
  credits: EmulatorCredits;
  /** Resets, in `/wham/usage` by their number and in `/wham/rate-limit-reset-credits` one by one. */
  resetCredits: EmulatorResetCredit[];
  /** In `/wham/usage` only. Default: none. */
  spendControl?: EmulatorSpendControl;
  /** What `/wham/usage/daily-token-usage-breakdown` tells. */
  days: EmulatorUsageDay[];
}

export function defaultLimits(): EmulatorLimits {
  return {
    activeLimit: "codex",
    primary: { usedPercent: 12, windowMinutes: 300, resetAfterSeconds: 14_400 },
    secondary: { usedPercent: 5, windowMinutes: 10_080, resetAfterSeconds: 432_000 },
    credits: { hasCredits: false, unlimited: false, balance: "" },
    resetCredits: [],
    days: [],
  };
}

/** The headers of a good answer of `/responses`, and of a 429. */
export function limitHeaders(limits: EmulatorLimits, plan: string, now: number): Record<string, string> {
  return {
    "x-codex-active-limit": limits.activeLimit,
    "x-codex-plan-type": plan,
    ...windowHeaders("primary", limits.primary, now),
    ...windowHeaders("secondary", limits.secondary, now),
    "x-codex-primary-over-secondary-limit-percent": "0",
    // Capitalized as recorded from the backend, which prints Python booleans.
    "x-codex-credits-has-credits": limits.credits.hasCredits ? "True" : "False",
    "x-codex-credits-unlimited": limits.credits.unlimited ? "True" : "False",
    "x-codex-credits-balance": limits.credits.balance,
  };
}

function windowHeaders(name: string, window: EmulatorLimitWindow, now: number): Record<string, string> {
  const absent = window.windowMinutes === 0;
  return {
    [`x-codex-${name}-used-percent`]: String(absent ? 0 : window.usedPercent),
    [`x-codex-${name}-window-minutes`]: String(window.windowMinutes),
    [`x-codex-${name}-reset-at`]: absent ? "" : String(resetAt(window, now)),
    [`x-codex-${name}-reset-after-seconds`]: String(absent ? 0 : window.resetAfterSeconds),
  };
}

/** The same numbers as an event of the stream. It is Codex's own and carries no sequence number. */
export function rateLimitEvent(
  limits: EmulatorLimits,
  plan: string,
  now: number,
): Record<string, unknown> & { type: string } {
  const window = (of: EmulatorLimitWindow) =>
    of.windowMinutes === 0
      ? null
      : { used_percent: of.usedPercent, window_minutes: of.windowMinutes, reset_at: resetAt(of, now) };
  return {
    type: "codex.rate_limits",
    plan_type: plan,
    rate_limits: { primary: window(limits.primary), secondary: window(limits.secondary) },
    credits: {
      has_credits: limits.credits.hasCredits,
      unlimited: limits.credits.unlimited,
      balance: limits.credits.balance,
    },
    metered_limit_name: limits.activeLimit,
    limit_name: limits.activeLimit,
  };
}

/** Unix seconds at which the window begins anew. */
export function resetAt(window: EmulatorLimitWindow, now: number): number {
  return Math.floor(now / 1000) + window.resetAfterSeconds;
}
