import type { Storage } from "../port.ts";

/** Something that an engine has to do. Runs in any test runner, or in none: it rejects when the engine does not do it. */
export interface ConformanceCase {
  readonly name: string;
  run(): Promise<void>;
}

/** A case before it knows its engine. */
export interface CaseOf {
  readonly name: string;
  /** Needs two handles on the same data. */
  readonly shared?: boolean;
  /** @param open gives the storage; called again, another handle on the same data, where the engine can. */
  run(open: () => Promise<Storage>): Promise<void>;
}

/** What an engine did wrong. */
class ConformanceError extends Error {
  override get name(): string {
    return "ConformanceError";
  }
}

/** @throws {ConformanceError} unless both are alike, deeply. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const [got, wanted] = [written(actual), written(expected)];
  if (got !== wanted) throw new ConformanceError(`${what}: ${wanted} was expected, and it is ${got}`);
}

/** @throws {ConformanceError} unless it holds. */
export function holds(condition: boolean, what: string): void {
  if (!condition) throw new ConformanceError(what);
}

/** What a promise fails with. @throws {ConformanceError} when it does not. */
export async function failure(promise: Promise<unknown>, what: string): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new ConformanceError(`${what}: it should have failed`);
}

/** As JSON, with keys in order and what JSON does not know said in words. */
function written(value: unknown): string {
  if (value === undefined) return "undefined";
  return JSON.stringify(value, (_, member: unknown) => {
    if (typeof member !== "object" || member === null || Array.isArray(member)) return member;
    return Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
