import { asText } from "../errors/message.ts";
import type { Credits, LimitFamily, Limits, LimitWindow } from "../limits.ts";

/** What one answer or event says; what it does not speak of is absent. */
export type LimitReport = Partial<Omit<Limits, "observedAt" | "source">>;

/** The limit that is meant where none is named. */
const MAIN = "codex";

/**
 * The limits in an answer's `x-codex-*` headers, or `undefined` when there are none. A window without a percentage, or
 * whose numbers are all zero, does not exist (openai/codex, `codex-rs/codex-api/src/rate_limits.rs`).
 */
export function limitsFromHeaders(headers: Headers): LimitReport | undefined {
  const families = new Map<string, LimitFamily>();
  for (const [name] of headers) {
    const id = /^x-codex-(?:(.+)-)?(?:primary|secondary)-used-percent$/.exec(name);
    if (!id || families.has(id[1] ?? "")) continue;
    const prefix = id[1] === undefined ? "x-codex" : `x-codex-${id[1]}`;
    const windows = ["primary", "secondary"].map((slot) => {
      const read = (field: string): number | undefined => number(headers.get(`${prefix}-${slot}-${field}`));
      return window(read("used-percent"), read("window-minutes"), read("reset-at"));
    });
    families.set(id[1] ?? "", {
      id: id[1] ?? MAIN,
      name: headers.get(`${prefix}-limit-name`) ?? undefined,
      windows: sorted(windows),
    });
  }
  const main = families.get("");
  families.delete("");
  const plan = headers.get("x-codex-plan-type");
  const active = headers.get("x-codex-active-limit");
  const reached = headers.get("x-codex-rate-limit-reached-type");
  const credits = creditsFrom({
    has_credits: headers.get("x-codex-credits-has-credits"),
    unlimited: headers.get("x-codex-credits-unlimited"),
    balance: headers.get("x-codex-credits-balance"),
  });
  if (!main && families.size === 0 && plan === null && !credits) return undefined;
  return {
    ...(plan ? { plan } : {}),
    ...(active ? { activeLimit: active } : {}),
    ...(main ? { windows: main.windows } : {}),
    ...(families.size > 0
      ? { families: [...families.values()].filter((one) => one.windows.length > 0) }
      : {}),
    ...(credits ? { credits } : {}),
    reached: reached ?? undefined,
  };
}

/** The limits in a `codex.rate_limits` event. Nothing in it is certain to be there. */
export function limitsFromEvent(event: object): LimitReport {
  const { plan_type, rate_limits, credits, metered_limit_name, limit_name } = event as Record<
    string,
    unknown
  >;
  const slots = (rate_limits ?? {}) as Record<string, Record<string, unknown> | null | undefined>;
  const windows = sorted(
    [slots["primary"], slots["secondary"]].map((slot) =>
      window(number(slot?.["used_percent"]), number(slot?.["window_minutes"]), number(slot?.["reset_at"])),
    ),
  );
  const id = text(metered_limit_name) ?? MAIN;
  const bought = creditsFrom((credits ?? {}) as Record<string, unknown>);
  const isMain = id === MAIN || id === "premium";
  return {
    ...(text(plan_type) ? { plan: text(plan_type) } : {}),
    ...(isMain ? { activeLimit: id } : {}),
    ...(rate_limits === undefined || rate_limits === null
      ? {}
      : isMain
        ? { windows }
        : { families: [{ id, name: text(limit_name), windows }] }),
    ...(bought ? { credits: bought } : {}),
  };
}

/** Lays a report over what was known. A family that the report does not speak of stays as it was. */
export function mergeLimits(
  before: Limits | undefined,
  report: LimitReport,
  source: Limits["source"],
  now: number,
): Limits {
  const families = new Map((before?.families ?? []).map((family) => [family.id, family]));
  for (const family of report.families ?? []) families.set(family.id, family);
  return {
    plan: before?.plan,
    activeLimit: before?.activeLimit,
    windows: before?.windows ?? [],
    credits: before?.credits,
    reached: before?.reached,
    ...report,
    families: [...families.values()],
    observedAt: new Date(now),
    source,
  };
}

export function window(
  usedPercent: number | undefined,
  windowMinutes: number | undefined,
  resetAt: number | undefined,
): LimitWindow | undefined {
  if (usedPercent === undefined) return undefined;
  if (usedPercent === 0 && !windowMinutes && !resetAt) return undefined;
  return {
    usedPercent,
    windowMinutes: windowMinutes || undefined,
    resetsAt: resetAt ? new Date(resetAt * 1000) : undefined,
  };
}

export function sorted(windows: readonly (LimitWindow | undefined)[]): LimitWindow[] {
  return windows
    .filter((one) => one !== undefined)
    .sort(
      (a, b) => (a.windowMinutes ?? Number.POSITIVE_INFINITY) - (b.windowMinutes ?? Number.POSITIVE_INFINITY),
    );
}

export function creditsFrom(fields: Record<string, unknown>): Credits | undefined {
  const hasCredits = boolean(fields["has_credits"]);
  const unlimited = boolean(fields["unlimited"]);
  if (hasCredits === undefined && unlimited === undefined) return undefined;
  return {
    hasCredits: hasCredits ?? false,
    unlimited: unlimited ?? false,
    balance: amount(fields["balance"]),
  };
}

/** Decimal text, so that no digit is lost; seen as a number, too. */
export function amount(value: unknown): string | undefined {
  return typeof value === "number" ? String(value) : text(value);
}

export function number(value: unknown): number | undefined {
  if (typeof value !== "number" && (typeof value !== "string" || value.trim() === "")) return undefined;
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : undefined;
}

export function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** `True`, `false`, `1`, `0`: recorded in every spelling. */
export function boolean(value: unknown): boolean | undefined {
  const word = asText(value).toLowerCase();
  return word === "true" || word === "1" ? true : word === "false" || word === "0" ? false : undefined;
}
