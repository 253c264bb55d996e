import type { CommandSpec, Context } from "../command.ts";
import type { Finding, Level } from "../doctor/check.ts";
import { checks } from "../doctor/checks.ts";
import { machineProbes } from "../doctor/machine.ts";
import { EXIT, failureOf } from "../exit.ts";
import { PROFILES } from "../profiles.ts";

const COLOURS = { ok: "green", warn: "yellow", fail: "red" } as const satisfies Record<Level, string>;

export const doctor: CommandSpec = {
  name: "doctor",
  summary: "Look for what keeps sign-in and requests from working; every line says what to do.",
  examples: ["doctor", "doctor --json"],
  async run(context) {
    const lines: (Finding & { id: string; title: string; profile: string | undefined })[] = [];
    const [first, ...others] = await contextsOf(context);
    for (const each of [first ?? context, ...others]) {
      const probes = await machineProbes(each);
      // One after the other: two checks open the same ports or ask the same server.
      for (const { id, title, ofMachine, run } of checks) {
        if (ofMachine && others.includes(each)) continue;
        context.signal.throwIfAborted();
        const finding = await run(probes).catch(unforeseen);
        const profile = ofMachine ? undefined : each.settings.profile.name;
        const several = others.length > 0 && profile !== undefined;
        if (finding)
          lines.push({ id, title: several ? `${title} (${profile})` : title, profile, ...finding });
      }
    }
    const count = (level: Level) => lines.filter((line) => line.level === level).length;
    const document = { ok: count("ok"), warn: count("warn"), fail: count("fail"), checks: lines };
    context.out.result(document, (style) => {
      const width = Math.max(...lines.map(({ title }) => title.length));
      const report = lines.flatMap(({ level, title, text, fix }) => [
        `${style(COLOURS[level], level.padEnd(4))}  ${title.padEnd(width)}  ${text}`,
        ...(fix === undefined ? [] : [`${" ".repeat(width + 8)}${style("dim", "->")} ${fix}`]),
      ]);
      return [...report, "", `${count("ok")} ok, ${count("warn")} warn, ${count("fail")} fail`];
    });
    return document.fail > 0 ? EXIT.failure : undefined;
  },
};

/** Each backend with an account here, unless the command line says which is meant. */
async function contextsOf(context: Context): Promise<Context[]> {
  const { pointed, profile, accessToken } = context.settings;
  if (pointed || accessToken !== undefined) return [context];
  const { accounts } = await import("../../index.ts");
  // What is wrong with a place is told by its line.
  const signedIn = await Promise.all(
    PROFILES.map(async ({ name }) => {
      const kept = await accounts.list({ profile: name }).catch(() => []);
      return kept.some(({ state }) => state !== "signed-out");
    }),
  );
  const found = PROFILES.filter((_, index) => signedIn[index]);
  return (found.length === 0 ? [profile] : found).map((each) => context.on(each));
}

/** A check that breaks is a line of the report, not the end of it. */
function unforeseen(error: unknown): Finding {
  return {
    level: "fail",
    text: `the check itself failed: ${failureOf(error).message}`,
    fix: "Report it with this text.",
  };
}
