import type { Issue } from "../runtime/judge.ts";
import { validatorOf } from "../runtime/judge.ts";
import { isPlainObject } from "../runtime/kinds.ts";

/** Rounds of looking: each can bring up the fields of what the last one made right. */
const ROUNDS = 4;

/**
 * Queries and forms carry nothing but text. What the spec has as a number or a truth value becomes one, where the text is one;
 * everything else is for the call to judge.
 */
export async function typed(
  method: string,
  params: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const validator = await validatorOf(method);
  if (!validator) return params;
  const result = copied(params);
  for (let round = 0; round < ROUNDS; round++) {
    const issues = validator.safeParse(result, {}).error?.issues ?? [];
    if (!issues.map((issue) => mend(result, issue)).includes(true)) break;
  }
  return result;
}

/** Files are handed on as they are. */
function copied(value: Record<string, unknown>): Record<string, unknown> {
  const copy = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(copy);
    if (isPlainObject(part)) {
      return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, copy(inner)]));
    }
    return part;
  };
  return copy(value) as Record<string, unknown>;
}

function mend(root: Record<string, unknown>, issue: Issue): boolean {
  const holder = issue.path
    .slice(0, -1)
    .reduce<unknown>((value, key) => Reflect.get(Object(value), key), root);
  const key = issue.path.at(-1);
  if (key === undefined || typeof holder !== "object" || holder === null) return false;
  const value: unknown = Reflect.get(holder, key);
  const better = typeof value === "string" ? readAs(value, expectedOf(issue)) : undefined;
  return better !== undefined && Reflect.set(holder, key, better);
}

function readAs(text: string, expected: ReadonlySet<unknown>): unknown {
  if (expected.has("array")) return [text];
  if ((expected.has("number") || expected.has("int")) && /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text))
    return Number(text);
  if (expected.has("boolean") && /^(?:true|false)$/.test(text)) return text === "true";
  return expected.has("null") && text === "null" ? null : undefined;
}

/** What an issue would have taken; of a union, what any of its members would. */
function expectedOf(
  issue: Issue & { readonly errors?: readonly (readonly Issue[])[] },
): ReadonlySet<unknown> {
  const inner = (issue.errors ?? []).flat().filter(({ path }) => path.length === 0);
  return new Set([issue.expected, ...inner.flatMap((each) => [...expectedOf(each)])]);
}
