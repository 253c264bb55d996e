import type { CallContext } from "./call.ts";
import type { ParameterIssue } from "./errors/local.ts";
import { Fact } from "./facts.ts";

/** What was already complained about: a loop over a thousand calls should not say it a thousand times. */
const said = new Fact(() => new Set<string>());

/** Logs a warning, unless it was logged for this login before. */
export function warnOnce({ shared, logger }: CallContext, key: string, message: string): void {
  const known = shared.get(said);
  if (known.has(key)) return;
  known.add(key);
  logger.warn(message);
}

/** Logs what a careful caller wants to hear of the parameters of a call. */
export function warnOfIssues(client: CallContext, method: string, issues: readonly ParameterIssue[]): void {
  for (const { path, message } of issues)
    warnOnce(client, `${method} ${path}`, `${method}: ${path}: ${message}`);
}
