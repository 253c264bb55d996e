import type { Probes } from "./probes.ts";

export type Level = "ok" | "warn" | "fail";

/** What a check has found. */
export interface Finding {
  readonly level: Level;
  readonly text: string;
  /** What to do about it. Every warning and every failure has one. */
  readonly fix?: string;
}

/** One line of the doctor's report. */
export interface Check {
  /** Stable name, for `--json`. */
  readonly id: string;
  readonly title: string;
  /** Whether it looks at the machine, and says the same whichever backend is meant. */
  readonly ofMachine?: boolean;
  /** @returns `undefined` when there is nothing to look at: the report has no such line then. */
  run(probes: Probes): Promise<Finding | undefined>;
}

export const ok = (text: string): Finding => ({ level: "ok", text });
export const warn = (text: string, fix: string): Finding => ({ level: "warn", text, fix });
export const fail = (text: string, fix: string): Finding => ({ level: "fail", text, fix });
