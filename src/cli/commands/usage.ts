import type { CommandSpec } from "../command.ts";
import { bar, columns, fromNow } from "../text.ts";
import { type PlanUsage, type PlanWindow, planUsage } from "../usage.ts";

export const usage: CommandSpec = {
  name: "usage",
  summary: "Show what is left of your plan's allowance.",
  options: [{ flags: "--daily", description: "also what each of the last days took" }],
  examples: ["usage --daily"],
  async run({ client, out, signal, settings }, { options }) {
    if (settings.profile.usageOnPage) {
      const { link } = (await import("../../index.ts")).chatgptPlanUI.inUse;
      out.result({ usagePage: link.url }, () => [
        `Programs are not told on this path. ${link.text}: ${link.url}`,
      ]);
      return undefined;
    }
    const asked = { signal, resetCredits: true, daily: options["daily"] === true };
    const found = planUsage(await (await client()).usage(asked));
    out.result(found, (style) => {
      const { plan, windows, families } = found;
      const rows = [
        ...windows.map((window) => windowRow(window)),
        ...families.flatMap(({ name, windows: own }) => own.map((window) => windowRow(window, name))),
      ];
      return [
        `Plan: ${style("bold", plan ?? "unknown")}`,
        ...(rows.length === 0 ? ["The backend names no window for this plan."] : columns(rows)),
        ...creditLine(found),
        ...spendLine(found),
        ...resetLine(found),
        ...(found.limitReached ? [style("yellow", "The allowance is spent.")] : []),
        ...dayLines(found),
      ];
    });
    return undefined;
  },
};

function windowRow({ name, usedPercent, resetsAt }: PlanWindow, family?: string): string[] {
  return [
    family === undefined ? name : `${family}, ${name}`,
    bar(usedPercent / 100),
    `${usedPercent} % used`,
    resetsAt === undefined ? "" : `begins anew ${fromNow(new Date(resetsAt), Date.now())}`,
  ];
}

function creditLine({ credits }: PlanUsage): string[] {
  if (!credits?.hasCredits) return [];
  const { unlimited, balance = "some", localMessages } = credits;
  const worth = localMessages ? `, about ${localMessages.from} to ${localMessages.to} messages` : "";
  return [`Credits: ${unlimited ? "unlimited" : `${balance}${worth}`}`];
}

function spendLine({ spendControl }: PlanUsage): string[] {
  if (!spendControl) return [];
  const { used, limit, unit, resetsAt } = spendControl;
  const anew = resetsAt ? `, begins anew ${fromNow(resetsAt, Date.now())}` : "";
  return [`Spending: ${used ?? "?"} of ${limit ?? "?"}${unit ? ` ${unit}` : ""}${anew}`];
}

function resetLine({ resets }: PlanUsage): string[] {
  if (!resets || resets.available === 0) return [];
  const { available, nextEnds } = resets;
  const end = nextEnds === undefined ? "" : `, the first is lost ${fromNow(new Date(nextEnds), Date.now())}`;
  return [`Resets to use in ChatGPT: ${available}${end}`];
}

function dayLines({ daily }: PlanUsage): string[] {
  if (!daily) return [];
  const { unit = "", days } = daily;
  if (days.length === 0) return ["No day is told of."];
  const rows = days.map(({ date, surfaces, models }) => [
    date,
    Object.entries(surfaces)
      .map(([name, value]) => `${name} ${value}`)
      .join(", "),
    models.map(({ model }) => model).join(" "),
  ]);
  return columns([["DAY", unit === "" ? "TAKEN" : `TAKEN (${unit})`, "MODELS"], ...rows]);
}
