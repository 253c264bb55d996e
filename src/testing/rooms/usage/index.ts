import {
  type EmulatorLimits,
  type EmulatorLimitWindow,
  type EmulatorResetCredit,
  type EmulatorSpendControl,
  resetAt,
} from "../../limits.ts";
import type { Room } from "../../routing.ts";
import type { EmulatorState } from "../../state.ts";
import { whamRoom } from "../wham.ts";

/** `GET /wham/usage`: the numbers of the rate-limit headers, as a document; and what is told beside it. */
export function usageRooms(state: EmulatorState): Room[] {
  const { limits } = state;
  return [
    whamRoom(state, "usage", "usage", ({ plan }) => usageDocument(limits, plan, state.now())),
    whamRoom(state, "usage", "rate-limit-reset-credits", () => ({
      available_count: available(limits),
      credits: limits.resetCredits.map(resetDocument),
    })),
    whamRoom(state, "usage", "usage/daily-token-usage-breakdown", () => ({
      group_by: "day",
      units: "percent",
      data: limits.days.map(({ date, surfaces, models = [] }) => ({
        date,
        product_surface_usage_values: surfaces,
        models: models.map(({ speed = "standard", ...each }) => ({ speed, ...each })),
      })),
    })),
  ];
}

const available = ({ resetCredits }: EmulatorLimits): number =>
  resetCredits.filter(({ status = "available" }) => status === "available").length;

function resetDocument(credit: EmulatorResetCredit): object {
  const { id, status = "available", title = null, grantedAt = null, expiresAt = null } = credit;
  return {
    id,
    reset_type: "codex_rate_limits",
    status,
    granted_at: grantedAt,
    expires_at: expiresAt,
    redeem_started_at: null,
    redeemed_at: null,
    title,
    description: null,
  };
}

function spendDocument(control: EmulatorSpendControl, now: number): object {
  const { limit, used, remaining, usedPercent, unit = "credit", resetAfterSeconds = 86_400 } = control;
  return {
    limit,
    used,
    remaining,
    used_percent: usedPercent,
    remaining_percent: 100 - usedPercent,
    unit,
    reset_at: Math.floor(now / 1000) + resetAfterSeconds,
  };
}

function usageDocument(limits: EmulatorLimits, plan: string, now: number): object {
  const { primary, secondary, credits, spendControl } = limits;
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
      approx_local_messages: credits.localMessages ?? null,
      approx_cloud_messages: credits.cloudMessages ?? null,
      overage_limit_reached: false,
    },
    additional_rate_limits: null,
    rate_limit_reached_type: reached ? { type: "rate_limit_reached" } : null,
    spend_control: {
      reached: spendControl !== undefined && spendControl.usedPercent >= 100,
      individual_limit: spendControl === undefined ? null : spendDocument(spendControl, now),
    },
    rate_limit_reset_credits: {
      available_count: available(limits),
      applicable_available_count: reached ? available(limits) : 0,
    },
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
