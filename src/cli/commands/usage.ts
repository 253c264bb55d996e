import type { CommandSpec } from "../command.ts";
import { bar, columns, fromNow } from "../text.ts";
import { type PlanUsage, planUsage } from "../usage.ts";

export const usage: CommandSpec = {
  name: "usage",
  summary: "Show what is left of your plan's allowance.",
  async run({ client, out, signal, settings }) {
    if (settings.profile.usageOnPage) {
      const { link } = (await import("../../index.ts")).chatgptPlanUI.inUse;
      out.result({ usagePage: link.url }, () => [
        `Programs are not told on this path. ${link.text}: ${link.url}`,
      ]);
      return undefined;
    }
    const found = planUsage(await (await client()).usage({ signal }));
    out.result(found, (style) => {
      const { plan, windows, credits } = found;
      const rows = windows.map(({ name, usedPercent, resetsAt }) => [
        name,
        bar(usedPercent / 100),
        `${usedPercent} % used`,
        resetsAt === undefined ? "" : `begins anew ${fromNow(new Date(resetsAt), Date.now())}`,
      ]);
      return [
        `Plan: ${style("bold", plan ?? "unknown")}`,
        ...(windows.length === 0 ? ["The backend names no window for this plan."] : columns(rows)),
        ...creditLine(credits),
        ...(found.limitReached ? [style("yellow", "The allowance is spent.")] : []),
      ];
    });
    return undefined;
  },
};

function creditLine(credits: PlanUsage["credits"]): string[] {
  if (!credits?.hasCredits) return [];
  return [`Credits: ${credits.unlimited ? "unlimited" : (credits.balance ?? "some")}`];
}
