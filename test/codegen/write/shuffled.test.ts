import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import * as yaml from "yaml";
import { emitAll } from "../../../codegen/commands/outputs.ts";
import { loadModel } from "../../../codegen/model/load.ts";
import { inputs } from "../model/inputs.ts";

// Each run goes through the whole spec.
vi.setConfig({ testTimeout: 180_000 });

const QUIET = { root: "", out: () => {}, err: () => {}, now: () => 0 };

async function generated(edits: Parameters<typeof inputs>[0]): Promise<Map<string, string>> {
  return emitAll(loadModel(inputs(edits), "0.1.0"), QUIET);
}

/**
 * Every map in another order, all the way down. Lists stay as they are, since theirs has a meaning: of arguments and overloads, of
 * the overlay's actions, of resources and what namespaces offer, of the members and values that a type shows.
 */
function shuffled(value: unknown, random: () => number): unknown {
  if (Array.isArray(value)) return value.map((each) => shuffled(each, random));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => ({ key, each, at: random() }));
  return Object.fromEntries(
    entries.sort((a, b) => a.at - b.at).map(({ key, each }) => [key, shuffled(each, random)]),
  );
}

/** mulberry32 */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

describe("inputs whose maps are written in another order", () => {
  it("give the same bytes", async () => {
    const expected = await generated({});
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        const random = generator(seed);
        const inYaml = (text: string): string =>
          yaml.stringify(shuffled(yaml.parse(text), random), { aliasDuplicateObjects: false });
        const found = await generated({
          spec: (text) => JSON.stringify(shuffled(JSON.parse(text), random)),
          overlay: inYaml,
          manifest: inYaml,
          lines: { "files.yaml": inYaml, "responses.yaml": inYaml, "resources.yaml": inYaml },
        });
        const differing = [...expected].filter(([file, text]) => found.get(file) !== text);
        expect(differing.map(([file]) => file)).toEqual([]);
        expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
      }),
      { numRuns: 3 },
    );
  });
});
