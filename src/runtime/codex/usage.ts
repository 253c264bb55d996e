import type { Exchange } from "../api-promise.ts";
import { readBody } from "../body.ts";
import type { CallContext } from "../call.ts";
import { SDKRequestError } from "../errors/api.ts";
import { CloudflareBlockedError } from "../errors/codex.ts";
import type { Usage, UsageOptions } from "../plan-usage.ts";
import type { RequestOptions } from "../request-options.ts";
import { Sendable } from "../sendable.ts";
import { creditsFrom, type LimitReport, mergeLimits, number, sorted, text, window } from "./limits.ts";
import { noteLimits } from "./note-limits.ts";
import { siblingURL } from "./sibling.ts";
import { creditsOf, dailyUsageOf, resetCreditsOf, spendControlOf } from "./usage-details.ts";

type Document = Record<string, unknown>;

const OPERATION = { id: "usage", method: "get" } as const;

/**
 * `GET /wham/usage`, a sibling of `/codex` below `/backend-api` (openai/codex, `codex-rs/backend-client/src/client.rs`), and what is
 * asked for besides. All of it is read only.
 */
export async function fetchUsage(
  client: CallContext,
  { daily = false, resetCredits = false, ...options }: UsageOptions,
): Promise<Exchange<Usage>> {
  const path = siblingURL(client.baseURL, "/wham/usage");
  const live = await client.send(OPERATION, Sendable.bare(), { ...options, path });
  return {
    response: live.response,
    parse: async () => {
      const raw = ((await readBody(live, OPERATION)) ?? {}) as Document;
      const [days, resets] = await Promise.all([
        daily ? furtherDocument(client, "/wham/usage/daily-token-usage-breakdown", options) : undefined,
        resetCredits ? furtherDocument(client, "/wham/rate-limit-reset-credits", options) : undefined,
      ]);
      const report = usageReport(raw);
      const limits =
        noteLimits(client, report, "usage") ?? mergeLimits(undefined, report, "usage", client.clock.now());
      const { allowed } = (raw["rate_limit"] ?? {}) as Document;
      return {
        ...limits,
        allowed: typeof allowed === "boolean" ? allowed : undefined,
        credits: creditsOf(raw["credits"], limits.credits),
        spendControl: spendControlOf(raw["spend_control"]),
        resetCredits: resetCreditsOf(raw["rate_limit_reset_credits"], resets),
        daily: dailyUsageOf(days),
        raw,
      };
    },
  };
}

/** A document that not every backend and plan has: its absence is no failure of what was asked for first. */
async function furtherDocument(client: CallContext, path: string, options: RequestOptions): Promise<unknown> {
  try {
    const url = siblingURL(client.baseURL, path);
    return await readBody(
      await client.send(OPERATION, Sendable.bare(), { ...options, path: url }),
      OPERATION,
    );
  } catch (error) {
    const isAbsent =
      error instanceof SDKRequestError &&
      !(error instanceof CloudflareBlockedError) &&
      (error.status === 403 || error.status === 404);
    if (isAbsent) return undefined;
    throw error;
  }
}

/** Reads the document leniently: no document describes it. */
export function usageReport(raw: Document): LimitReport {
  const windows = windowsOf(raw["rate_limit"]);
  const reached = (raw["rate_limit_reached_type"] as Document | null | undefined)?.["type"];
  const further = raw["additional_rate_limits"];
  const credits = creditsFrom((raw["credits"] ?? {}) as Document);
  return {
    ...(text(raw["plan_type"]) ? { plan: text(raw["plan_type"]) } : {}),
    windows,
    ...(Array.isArray(further) ? { families: further.map(familyOf) } : {}),
    ...(credits ? { credits } : {}),
    reached: text(reached),
  };
}

function familyOf(entry: Document): NonNullable<LimitReport["families"]>[number] {
  const id =
    text(entry?.["metered_feature"]) ?? text(entry?.["limit_id"]) ?? text(entry?.["limit_name"]) ?? "";
  return { id, name: text(entry?.["limit_name"]), windows: windowsOf(entry?.["rate_limit"] ?? entry) };
}

function windowsOf(value: unknown): LimitReport["windows"] & object {
  const limit = (value ?? {}) as Record<string, Document | null | undefined>;
  return sorted(
    [limit["primary_window"], limit["secondary_window"]].map((slot) => {
      const seconds = number(slot?.["limit_window_seconds"]);
      return window(
        number(slot?.["used_percent"]),
        seconds === undefined ? undefined : seconds / 60,
        number(slot?.["reset_at"]),
      );
    }),
  );
}
