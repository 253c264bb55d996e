import type { Usage } from "../index.ts";

/** A window of the plan's allowance, in the words of the command. */
export interface PlanWindow {
  /** `5 hours`, `7 days`. */
  readonly name: string;
  readonly usedPercent: number;
  /** ISO time at which it begins anew. */
  readonly resetsAt: string | undefined;
}

export interface PlanUsage {
  readonly plan: string | undefined;
  readonly limitReached: boolean;
  readonly windows: readonly PlanWindow[];
  readonly credits: { hasCredits: boolean; unlimited: boolean; balance?: string } | undefined;
}

/** What the command shows of the plan's allowance. What the backend leaves out is left out. */
export function planUsage({ plan, reached, allowed, windows, credits }: Usage): PlanUsage {
  return {
    plan,
    limitReached: reached !== undefined || allowed === false,
    windows: windows.flatMap(({ usedPercent, windowMinutes, resetsAt }) =>
      windowMinutes === undefined
        ? []
        : [{ name: lengthOf(windowMinutes * 60), usedPercent, resetsAt: resetsAt?.toISOString() }],
    ),
    credits: credits && {
      hasCredits: credits.hasCredits,
      unlimited: credits.unlimited,
      ...(credits.balance ? { balance: credits.balance } : {}),
    },
  };
}

function lengthOf(seconds: number): string {
  const days = seconds / 86_400;
  if (days >= 1) return `${round(days)} ${days === 1 ? "day" : "days"}`;
  const hours = seconds / 3600;
  return hours >= 1 ? `${round(hours)} ${hours === 1 ? "hour" : "hours"}` : `${round(seconds / 60)} minutes`;
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10);
}
