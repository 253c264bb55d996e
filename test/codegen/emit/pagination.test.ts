import { describe, expect, it, vi } from "vitest";
import { emitOperations } from "../../../codegen/emit/operations.ts";
import { emitTypesAndResources } from "../../../codegen/emit/resources.ts";
import { loadModel } from "../../../codegen/model/load.ts";
import { failure, inputs } from "../model/inputs.ts";

// Each run goes through the whole spec.
vi.setConfig({ testTimeout: 120_000 });

const renamed = (text: string): string => text.replaceAll('"ConversationCursorPage"', '"LastIdPage"');

describe("a page class that the runtime does not have", () => {
  it("is generated as a type, and its rule goes with the operation", () => {
    const model = loadModel(inputs({ spec: renamed }), "0.1.0");
    const files = emitTypesAndResources(model);
    expect(files.get("src/generated/pagination.ts")).toMatch(
      /export interface LastIdPage<Item> extends AbstractPage<Item>, LastIdPageResponse<Item> \{\}/,
    );
    expect(files.get("src/generated/pagination.ts")).toMatch(
      /interface LastIdPageResponse<Item> \{\s+"data": Array<Item>;\s+"has_more": boolean;\s+"last_id": string;\s+\}/,
    );
    expect(files.get("src/generated/resources/videos.ts")).toContain(
      'import type { LastIdPage } from "../pagination.ts";',
    );
    const operations = emitOperations(model).get("src/generated/operations.ts");
    expect(operations).toContain('"path": "/videos", "page": { "field": "last_id", "param": "after" } }');
  });

  it("stops the run where nobody can say what comes behind a page", () => {
    const spec = (text: string): string => renamed(text).replaceAll(/,\s+"next": \{[^}]*\}/g, "");
    const said = "lists come as LastIdPage, a page class that the runtime does not have";
    const problems = failure(inputs({ spec })).problems.filter(({ message }) => message.includes(said));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.line).toBeGreaterThan(1);
  });
});
