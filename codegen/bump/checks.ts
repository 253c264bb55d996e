import type { CommandIO } from "../commands/io.ts";

/** Something that a bump holds against what was there before, once everything is in place. */
interface BumpCheck {
  readonly name: string;
  /** @returns what somebody has to look at, one line each. */
  run(io: CommandIO): Promise<readonly string[]>;
}

/** Run in this order, before `npm test`. */
export const CHECKS: readonly BumpCheck[] = [];
