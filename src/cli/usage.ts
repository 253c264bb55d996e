import type { DailyUsage, LimitWindow, MessageEstimate, ResetCredits, Usage } from "../index.ts";

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
  readonly credits:
    | { hasCredits: boolean; unlimited: boolean; balance?: string; localMessages?: MessageEstimate }
    | undefined;
  /** Further allowances, with a window each. */
  readonly families: readonly { readonly name: string; readonly windows: readonly PlanWindow[] }[];
  readonly spendControl: Usage["spendControl"];
  /** Resets that wait to be used, in ChatGPT. */
  readonly resets: { available: number; nextEnds: string | undefined } | undefined;
  readonly daily: DailyUsage | undefined;
}

/** What the command shows of the plan's allowance. What the backend leaves out is left out. */
export function planUsage(usage: Usage): PlanUsage {
  const { plan, reached, allowed, windows, families, credits, spendControl, resetCredits, daily } = usage;
  return {
    plan,
    limitReached: reached !== undefined || allowed === false,
    windows: windows.flatMap(planWindow),
    families: families.map((family) => ({
      name: family.name ?? family.id,
      windows: family.windows.flatMap(planWindow),
    })),
    credits: credits && {
      hasCredits: credits.hasCredits,
      unlimited: credits.unlimited,
      ...(credits.balance ? { balance: credits.balance } : {}),
      ...(credits.localMessages ? { localMessages: credits.localMessages } : {}),
    },
    spendControl,
    resets: resetCredits && { available: resetCredits.available, nextEnds: nextEnd(resetCredits) },
    daily,
  };
}

function planWindow({ usedPercent, windowMinutes, resetsAt }: LimitWindow): PlanWindow[] {
  if (windowMinutes === undefined) return [];
  return [{ name: lengthOf(windowMinutes * 60), usedPercent, resetsAt: resetsAt?.toISOString() }];
}

/** When the first of them is lost; they are asked for one by one for this. */
function nextEnd({ list = [] }: ResetCredits): string | undefined {
  const ends = list.flatMap(({ status, expiresAt }) =>
    status === "available" && expiresAt ? [expiresAt.getTime()] : [],
  );
  return ends.length === 0 ? undefined : new Date(Math.min(...ends)).toISOString();
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
