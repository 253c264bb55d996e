import type { CallContext } from "../call.ts";
import { knownLimits, type Limits, type LimitWindow } from "../limits.ts";
import { type LimitReport, mergeLimits } from "./limits.ts";

/**
 * Keeps a report as the client's last seen limits, and tells `onLimitsChange` when something is different. A reset time
 * that moved by less than a minute is the same one, computed at another moment.
 */
export function noteLimits(
  client: CallContext,
  report: LimitReport | undefined,
  source: Limits["source"],
): Limits | undefined {
  const before = client.shared.get(knownLimits);
  if (!report) return before;
  const after = mergeLimits(before, report, source, client.clock.now());
  client.shared.set(knownLimits, after);
  const { onLimitsChange } = client.options;
  if (onLimitsChange && (!before || differ(before, after))) {
    import("../hooks.ts").then(({ tell }) =>
      tell("onLimitsChange", client.logger, () => onLimitsChange(after, before)),
    );
  }
  return after;
}

function differ(a: Limits, b: Limits): boolean {
  return (
    fingerprint(a) !== fingerprint(b) ||
    resets(a).some((time, at) => Math.abs(time - (resets(b)[at] ?? 0)) >= 60_000)
  );
}

const allWindows = ({ windows, families }: Limits): LimitWindow[] => [
  ...windows,
  ...families.flatMap((family) => family.windows),
];
const resets = (limits: Limits): number[] =>
  allWindows(limits).map(({ resetsAt }) => resetsAt?.getTime() ?? 0);
const fingerprint = (limits: Limits): string => {
  const { plan, activeLimit, credits, reached, families } = limits;
  const used = allWindows(limits).map(({ usedPercent, windowMinutes }) => [usedPercent, windowMinutes]);
  return JSON.stringify([plan, activeLimit, credits, reached, families.map(({ id }) => id), used]);
};
