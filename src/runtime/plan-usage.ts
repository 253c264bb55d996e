import type { Credits, Limits } from "./limits.ts";
import type { RequestOptions } from "./request-options.ts";

/** What `client.usage()` is to ask for besides: each of these is a request more. */
export interface UsageOptions extends RequestOptions {
  /** What each of the last days took: `daily`. Default false. */
  daily?: boolean;
  /** Each reset that waits to be used, with its end: `resetCredits.list`. Default false. */
  resetCredits?: boolean;
}

/**
 * What `client.usage()` gives: the limits, what is known of the plan besides, and the whole answer for what has no name here. All of
 * it is read only: nothing of this package spends a credit or a reset.
 */
export interface Usage extends Limits {
  /** Whether the next request would be let through, as the backend says. */
  readonly allowed: boolean | undefined;
  readonly credits: UsageCredits | undefined;
  /** What a workspace lets this person spend; on plans of companies only. */
  readonly spendControl: SpendControl | undefined;
  /** Resets of the windows that were given to this person and wait to be used, by hand and in ChatGPT. */
  readonly resetCredits: ResetCredits | undefined;
  /** What each of the last days took, where it was asked for and the backend told. */
  readonly daily: DailyUsage | undefined;
  /** The answer of `/wham/usage` as it came. */
  readonly raw: unknown;
}

/** Credits, and what they may be good for. */
export interface UsageCredits extends Credits {
  /** Messages on this machine that they are good for, as the backend guesses. */
  readonly localMessages: MessageEstimate | undefined;
  /** The same for tasks in the cloud. */
  readonly cloudMessages: MessageEstimate | undefined;
  /** Whether as much was spent beyond the plan as is allowed. */
  readonly overageLimitReached: boolean | undefined;
}

/** From so many to so many. */
export interface MessageEstimate {
  readonly from: number;
  readonly to: number;
}

/** A limit in money or credits instead of windows. */
export interface SpendControl {
  /** Whether it is spent. */
  readonly reached: boolean | undefined;
  /** Amounts are text, as the backend sends them. */
  readonly limit: string | undefined;
  readonly used: string | undefined;
  readonly remaining: string | undefined;
  /** 0 to 100. */
  readonly usedPercent: number | undefined;
  /** What the amounts are of, e.g. `credit`. */
  readonly unit: string | undefined;
  readonly resetsAt: Date | undefined;
}

/** Resets that wait to be used. */
export interface ResetCredits {
  readonly available: number;
  /** How many of them would change something now. */
  readonly applicable: number | undefined;
  /** One by one, where it was asked for and the backend told. It may be shorter than `available`. */
  readonly list: readonly ResetCredit[] | undefined;
}

export interface ResetCredit {
  readonly id: string | undefined;
  /** What it resets, e.g. `codex_rate_limits`. */
  readonly type: string | undefined;
  /** `available`, `redeemed`, or what else the backend says. */
  readonly status: string | undefined;
  readonly title: string | undefined;
  readonly grantedAt: Date | undefined;
  /** `undefined` for one without an end. */
  readonly expiresAt: Date | undefined;
}

/** What each of the last days took. The backend counts once a day, so that the last day may lack. */
export interface DailyUsage {
  /** What the numbers are, e.g. `percent` or `credits`. */
  readonly unit: string | undefined;
  readonly days: readonly UsageDay[];
}

export interface UsageDay {
  /** `2026-11-27`. */
  readonly date: string;
  /** By where it was spent, e.g. `cli` or `desktop_app`. */
  readonly surfaces: Readonly<Record<string, number>>;
  readonly models: readonly {
    readonly model: string;
    /** e.g. `standard` or `fast`. */
    readonly speed: string | undefined;
    readonly credits: number | undefined;
  }[];
}
