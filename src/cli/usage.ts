import type { OAuthCodexClient } from "../index.ts";

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

type Document = Record<string, unknown>;

/** Asks for the plan's windows (`/wham/usage`). */
export async function planUsage(client: OAuthCodexClient, signal: AbortSignal): Promise<PlanUsage> {
  const path = `${client.baseURL.replace(/\/+$/, "").replace(/\/codex$/, "")}/wham/usage`;
  return readUsage(await client.get<unknown>(path, { signal }));
}

/** Reads the document; what is missing or strange in it is left out. */
export function readUsage(value: unknown): PlanUsage {
  const usage = object(value);
  const limit = object(usage["rate_limit"]);
  const credits = object(usage["credits"]);
  return {
    plan: typeof usage["plan_type"] === "string" ? usage["plan_type"] : undefined,
    limitReached: limit["limit_reached"] === true,
    windows: [limit["primary_window"], limit["secondary_window"]].flatMap((window) =>
      readWindow(object(window)),
    ),
    credits:
      typeof credits["has_credits"] === "boolean"
        ? {
            hasCredits: credits["has_credits"],
            unlimited: credits["unlimited"] === true,
            ...(typeof credits["balance"] === "string" && credits["balance"] !== ""
              ? { balance: credits["balance"] }
              : {}),
          }
        : undefined,
  };
}

function readWindow({ used_percent, limit_window_seconds, reset_at }: Document): PlanWindow[] {
  if (typeof used_percent !== "number" || typeof limit_window_seconds !== "number") return [];
  return [
    {
      name: lengthOf(limit_window_seconds),
      usedPercent: used_percent,
      resetsAt: typeof reset_at === "number" ? new Date(reset_at * 1000).toISOString() : undefined,
    },
  ];
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

function object(value: unknown): Document {
  return typeof value === "object" && value !== null ? (value as Document) : {};
}
