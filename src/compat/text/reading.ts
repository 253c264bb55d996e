import type { Budget } from "./budget.ts";

/** A file being read. */
export interface Reading {
  readonly filename: string;
  readonly mime?: string | undefined;
  readonly budget: Budget;
}
