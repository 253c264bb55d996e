import { Fact } from "./facts.ts";

/** One window of an allowance, e.g. the last five hours. */
export interface LimitWindow {
  /** How much of it is used, 0 to 100. */
  readonly usedPercent: number;
  /** Length in minutes: 300 is five hours, 10080 a week. Tell windows apart by this, never by their place in the list. */
  readonly windowMinutes: number | undefined;
  /** When it begins anew. */
  readonly resetsAt: Date | undefined;
}

/** An allowance besides the plan's main one, e.g. that of one group of models. */
export interface LimitFamily {
  /** As the backend names it in its headers. */
  readonly id: string;
  /** A readable name, where the backend gives one. */
  readonly name: string | undefined;
  /** The shortest first. */
  readonly windows: readonly LimitWindow[];
}

/** Credits bought besides the plan. */
export interface Credits {
  readonly hasCredits: boolean;
  readonly unlimited: boolean;
  /** Amount as text, as the backend sends it. */
  readonly balance: string | undefined;
}

/** What is left of a ChatGPT plan, as the Codex backend last said. */
export interface Limits {
  /** When it was said. */
  readonly observedAt: Date;
  /** Where: headers of an answer, an event of a stream, or `client.usage()`. */
  readonly source: "headers" | "event" | "usage";
  /** e.g. `plus`. Backends add plans, so any text may come. */
  readonly plan: string | undefined;
  /** The allowance in force, e.g. `codex` or `premium`. */
  readonly activeLimit: string | undefined;
  /** Windows of the plan's main allowance, the shortest first. A plan may have one, two or none. */
  readonly windows: readonly LimitWindow[];
  /** Further allowances. */
  readonly families: readonly LimitFamily[];
  readonly credits: Credits | undefined;
  /** Which limit was hit, e.g. `rate_limit_reached`; `undefined` while none is. */
  readonly reached: string | undefined;
}

/** The last word on what is left. */
export const knownLimits = new Fact<Limits | undefined>(() => undefined);
