import type { CallContext } from "../runtime/call.ts";
import { UsageLimitError } from "../runtime/errors/codex.ts";
import { Fact } from "../runtime/facts.ts";
import type { Operation } from "../runtime/operation.ts";

/** Milliseconds that a refusal is answered from memory at most: a plan can be bought meanwhile. */
const LONGEST = 60_000;

interface Spent {
  readonly until: number;
  readonly error: UsageLimitError;
}

/** Plans that are spent, by what was asked: another model may have an allowance of its own. */
const spent = new Fact(() => new Map<string, Spent>());

const keyOf = ({ id }: Operation, params: Readonly<Record<string, unknown>>): string =>
  JSON.stringify([id, params["model"] ?? null]);

/** Not every host reads `x-should-retry`: what was refused for the plan is refused again without a request, for a while. */
export function knownSpent(
  client: CallContext,
  operation: Operation,
  params: Readonly<Record<string, unknown>>,
): UsageLimitError | undefined {
  const known = client.shared.get(spent);
  const key = keyOf(operation, params);
  const found = known.get(key);
  if (found && found.until <= client.clock.now()) known.delete(key);
  return known.get(key)?.error;
}

export function rememberSpent(
  client: CallContext,
  operation: Operation,
  params: Readonly<Record<string, unknown>>,
  error: unknown,
): void {
  if (!(error instanceof UsageLimitError)) return;
  const now = client.clock.now();
  const until = Math.min(error.resetsAt?.getTime() ?? Number.POSITIVE_INFINITY, now + LONGEST);
  client.shared.get(spent).set(keyOf(operation, params), { until, error });
}
