import { type EmulatorLimits, type EmulatorLimitWindow, resetAt } from "../../limits.ts";
import type { Room } from "../../routing.ts";
import type { EmulatorState } from "../../state.ts";
import { whamRoom } from "../wham.ts";

/** `GET /wham/usage`: the numbers of the rate-limit headers, as a document. */
export function usageRoom(state: EmulatorState): Room {
  return whamRoom(state, "usage", "usage", ({ plan }) => usageDocument(state.limits, plan, state.now()));
}

function usageDocument(limits: EmulatorLimits, plan: string, now: number): object {
  const { primary, secondary, credits } = limits;
  const reached = [primary, secondary].some(
    (window) => window.windowMinutes > 0 && window.usedPercent >= 100,
  );
  return {
    plan_type: plan,
    rate_limit: {
      allowed: !reached,
      limit_reached: reached,
      primary_window: windowDocument(primary, now),
      secondary_window: windowDocument(secondary, now),
    },
    credits: {
      has_credits: credits.hasCredits,
      unlimited: credits.unlimited,
      balance: credits.balance,
      approx_local_messages: null,
      approx_cloud_messages: null,
      overage_limit_reached: false,
    },
    additional_rate_limits: null,
    rate_limit_reached_type: reached ? { type: "rate_limit_reached" } : null,
    spend_control: { individual_limit: null },
    rate_limit_reset_credits: { available_count: 0 },
  };
}

function windowDocument(window: EmulatorLimitWindow, now: number): object | null {
  if (window.windowMinutes === 0) return null;
  return {
    used_percent: window.usedPercent,
    limit_window_seconds: window.windowMinutes * 60,
    reset_after_seconds: window.resetAfterSeconds,
    reset_at: resetAt(window, now),
  };
}
