import { refKey } from "../model/components.ts";
import type { SpecFacts } from "../model/document.ts";
import type { OperationFact } from "../model/sdk-facts.ts";
import type { Schema } from "../model/types.ts";

/** Operations that a component goes into, and those that it comes out of. */
export interface Usage {
  readonly request: ReadonlySet<string>;
  readonly response: ReadonlySet<string>;
}

/** For every component: who uses it, directly or through others. */
export function usageOf(facts: SpecFacts): Map<string, Usage> {
  const links = new Map(Object.entries(facts.schemas).map(([key, schema]) => [key, referencesIn(schema)]));
  const usage = new Map<string, { request: Set<string>; response: Set<string> }>();
  for (const operation of facts.operations) {
    mark("request", operation.operationId, requestRoots(operation));
    mark("response", operation.operationId, responseRoots(operation));
  }
  return usage;

  function mark(direction: keyof Usage, operation: string, roots: readonly string[]): void {
    const open = [...roots];
    const seen = new Set<string>();
    for (let key = open.pop(); key !== undefined; key = open.pop()) {
      if (seen.has(key)) continue;
      seen.add(key);
      const entry = usage.get(key) ?? { request: new Set(), response: new Set() };
      entry[direction].add(operation);
      usage.set(key, entry);
      open.push(...(links.get(key) ?? []));
    }
  }
}

function requestRoots({ "x-sdk": { args, stream }, requestBody }: OperationFact): string[] {
  const params = args.flatMap(({ in: place, type }) =>
    place === "params" && type !== undefined ? [type] : [],
  );
  return [
    ...params,
    ...Object.values(stream?.params ?? {}).filter((key) => key !== undefined),
    ...referencesIn(requestBody),
  ];
}

function responseRoots({ "x-sdk": { page, stream }, responses }: OperationFact): string[] {
  return [page?.item, stream?.event].filter((key) => key !== undefined).concat(referencesIn(responses));
}

function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== "object" || value === null) return [];
  const { $ref } = value as Schema;
  if (typeof $ref === "string") return [refKey($ref)];
  return Object.values(value).flatMap(referencesIn);
}
