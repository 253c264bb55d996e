import type { CommandSpec } from "../command.ts";
import type { Finding, Level } from "../doctor/check.ts";
import { checks } from "../doctor/checks.ts";
import { machineProbes } from "../doctor/machine.ts";
import { EXIT, failureOf } from "../exit.ts";

const COLOURS = { ok: "green", warn: "yellow", fail: "red" } as const satisfies Record<Level, string>;

export const doctor: CommandSpec = {
  name: "doctor",
  summary: "Look for what keeps sign-in and requests from working; every line says what to do.",
  async run(context) {
    const probes = machineProbes(context);
    const lines: (Finding & { id: string; title: string })[] = [];
    // One after the other: two checks open the same ports or ask the same server.
    for (const { id, title, run } of checks) {
      context.signal.throwIfAborted();
      const finding = await run(probes).catch(unforeseen);
      if (finding) lines.push({ id, title, ...finding });
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

/** A check that breaks is a line of the report, not the end of it. */
function unforeseen(error: unknown): Finding {
  return {
    level: "fail",
    text: `the check itself failed: ${failureOf(error).message}`,
    fix: "Report it with this text.",
  };
}
