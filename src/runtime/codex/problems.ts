import type { ParameterIssue } from "../errors/local.ts";

/** What a translation cannot carry over: errors that forbid the call, and what has no place in the Responses API. */
export class Problems {
  readonly issues: ParameterIssue[] = [];
  /** Left out, one issue each: the counterpart of a parameter whose verdict is `drop`. */
  readonly dropped: ParameterIssue[] = [];

  invalid(path: string, message: string): void {
    this.issues.push({ path, code: "invalid", message });
  }

  drop(path: string, message: string): void {
    this.dropped.push({ path, code: "unsupported", message });
  }
}
