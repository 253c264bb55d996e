import type { Credits } from "../limits.ts";
import type {
  DailyUsage,
  MessageEstimate,
  ResetCredit,
  ResetCredits,
  SpendControl,
  UsageCredits,
  UsageDay,
} from "../plan-usage.ts";
import { amount, boolean, creditsFrom, number, text } from "./limits.ts";

/**
 * What the usage routes say beyond windows, read leniently: no document describes them, and each field is known from the programs that
 * show it (openai/codex, `codex-rs/backend-client`, and others).
 */
type Document = Readonly<Record<string, unknown>>;

/** @param known What was said before, by headers too: they have no estimates. */
export function creditsOf(value: unknown, known: Credits | undefined): UsageCredits | undefined {
  const fields = documentOf(value);
  const credits = creditsFrom(fields) ?? known;
  return (
    credits && {
      ...credits,
      localMessages: estimate(fields["approx_local_messages"]),
      cloudMessages: estimate(fields["approx_cloud_messages"]),
      overageLimitReached: boolean(fields["overage_limit_reached"]),
    }
  );
}

/** `[420, 510]`; seen as one number, too. */
function estimate(value: unknown): MessageEstimate | undefined {
  const [from, to = from] = (Array.isArray(value) ? value : [value]).map(number);
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** `undefined` where there is no such limit: personal plans have none. */
export function spendControlOf(value: unknown): SpendControl | undefined {
  const { individual_limit, reached } = documentOf(value);
  if (typeof individual_limit !== "object" || individual_limit === null) return undefined;
  const limit = documentOf(individual_limit);
  const left = number(limit["remaining_percent"]);
  return {
    reached: boolean(reached),
    limit: amount(limit["limit"]),
    used: amount(limit["used"]),
    remaining: amount(limit["remaining"]),
    usedPercent: number(limit["used_percent"]) ?? (left === undefined ? undefined : 100 - left),
    unit: text(limit["unit"]),
    resetsAt: time(limit["reset_at"]),
  };
}

/** @param listed What `/wham/rate-limit-reset-credits` says: the list itself, or an object around it. */
export function resetCreditsOf(value: unknown, listed?: unknown): ResetCredits | undefined {
  const told = documentOf(Array.isArray(listed) ? { credits: listed } : listed);
  const both = { ...documentOf(value), ...told };
  const list = Array.isArray(told["credits"]) ? told["credits"].map(resetCredit) : undefined;
  const available =
    number(both["available_count"]) ?? list?.filter(({ status }) => status === "available").length;
  if (available === undefined) return undefined;
  return { available, applicable: number(both["applicable_available_count"]), list };
}

function resetCredit(value: unknown): ResetCredit {
  const fields = documentOf(value);
  return {
    id: text(fields["id"]),
    type: text(fields["reset_type"]),
    status: text(fields["status"]),
    title: text(fields["title"]),
    grantedAt: time(fields["granted_at"]),
    expiresAt: time(fields["expires_at"]),
  };
}

/** What `/wham/usage/daily-token-usage-breakdown` says; days without a date are none. */
export function dailyUsageOf(value: unknown): DailyUsage | undefined {
  const { data, units } = documentOf(value);
  if (!Array.isArray(data)) return undefined;
  return { unit: text(units), days: data.flatMap((entry: unknown) => usageDay(documentOf(entry)) ?? []) };
}

function usageDay(entry: Document): UsageDay | undefined {
  const date = text(entry["date"]);
  if (date === undefined) return undefined;
  const models: readonly unknown[] = Array.isArray(entry["models"]) ? entry["models"] : [];
  return {
    date,
    surfaces: Object.fromEntries(
      Object.entries(documentOf(entry["product_surface_usage_values"])).flatMap(([name, given]) => {
        const value = number(given);
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    models: models.flatMap((each) => {
      const { model, speed, credits } = documentOf(each);
      const name = text(model);
      return name === undefined ? [] : [{ model: name, speed: text(speed), credits: number(credits) }];
    }),
  };
}

/** Seconds since 1970, or an ISO time. */
function time(value: unknown): Date | undefined {
  const seconds = number(value);
  const at = seconds === undefined ? new Date(text(value) ?? Number.NaN) : new Date(seconds * 1000);
  return Number.isNaN(at.getTime()) ? undefined : at;
}

function documentOf(value: unknown): Document {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
