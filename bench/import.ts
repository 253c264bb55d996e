import { spawnSync } from "node:child_process";
import { type Bench, interleave } from "./measure.ts";

const SPECIFIERS = {
  empty: undefined,
  "oauth-codex-sdk": "oauth-codex-sdk",
  "openai@6.18.0": "openai",
  "openai@7.57.0": "openai-latest",
} as const;
type Subject = keyof typeof SPECIFIERS;

/**
 * What importing the package costs a new process, over an empty one. Each process times its own import by the clock that
 * started with it, so that the price of starting Node is in none of the figures.
 */
export async function benchImport(root: string, rounds: number): Promise<Bench> {
  const results = await interleave(Object.keys(SPECIFIERS) as Subject[], rounds, (subject) => {
    const specifier = SPECIFIERS[subject];
    const code = `const t = performance.now(); ${specifier ? `await import(${JSON.stringify(specifier)});` : ""} process.stdout.write(String(performance.now() - t));`;
    const child = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
      cwd: root,
      encoding: "utf8",
    });
    if (child.status !== 0) throw new Error(`importing ${subject} failed:\n${child.stderr}`);
    return Number(child.stdout);
  });
  // The shortest of all: whatever else the machine does only adds, and to a short import more in proportion.
  const least = (subject: Subject): number => Math.min(...results[subject]);
  const cost = (subject: Subject): number => least(subject) - least("empty");
  const ours = cost("oauth-codex-sdk");
  return {
    rows: (Object.keys(SPECIFIERS) as Subject[])
      .filter((subject) => subject !== "empty")
      .map((subject) => ({
        what: "import, over an empty process",
        subject,
        value: cost(subject),
        unit: "ms",
      })),
    gates: [
      { what: "import time, ratio to openai@6.18.0", value: ours / cost("openai@6.18.0"), limit: 15 / 37 },
    ],
  };
}
