import { describe, expect, it } from "vitest";
import { emitDocs } from "../../../codegen/emit/docs.ts";
import { emitParameters } from "../../../codegen/emit/parameters.ts";
import { emitTypesAndResources } from "../../../codegen/emit/resources.ts";
import type { ParameterVerdict } from "../../../codegen/model/types.ts";
import { component, model, operation, params, profile, resource, verdictsOf } from "./resources.fixture.ts";

const when = {
  en: "with `store: true`; else left out, with a warning",
  ko: "`store: true`일 때만 해당하며, 아니면 제외됩니다",
};
const rows: Record<string, ParameterVerdict> = {
  metadata: { verdict: "emulate", when },
  tier: { verdict: "send", values: ["fast"], otherwise: "drop", when },
  plain: { verdict: "send" },
};
const methods = [operation("things.create", { args: [params("things.ThingParams")] })];
const types = { metadata: { type: "string" }, tier: { type: "string" }, plain: { type: "string" } };
const spec = model({
  components: [component("things.ThingParams", { type: "object", properties: types })],
  resources: [resource({ accessor: "things", class: "Things", module: "things", methods })],
  profiles: [profile({ verdicts: verdictsOf(methods), parameters: { "things.create": rows } })],
});

describe("a verdict that holds under a condition", () => {
  it("says so where one writes the parameter", () => {
    const text = emitTypesAndResources(spec).get("src/generated/resources/things.ts") ?? "";
    const said = text.replaceAll(/\s*\n\s*\*?\s*/g, " ");
    expect(said).toContain(
      "Codex: taken care of on this side. This holds only with `store: true`; else left out, with a warning. */ metadata?",
    );
    expect(said).toContain(
      'Codex: only "fast" is sent; any other value is left out, with a warning. This holds only with `store: true`; else',
    );
    expect(said).toContain("/** Codex: sent. */ plain?");
  });

  it.each([
    ["en", "taken care of on this side (only with `store: true`; else left out, with a warning)"],
    ["ko", "SDK에서 처리(`store: true`일 때만 해당하며, 아니면 제외됩니다)"],
  ] as const)("says so in the matrix and on the page of the coverage: %s", (language, text) => {
    const pages = emitDocs(spec);
    expect(pages.get(`docs/${language}/support-matrix.md`)).toContain(`| \`metadata\` | ${text} |`);
    const coverage = pages.get(`docs/${language}/coverage.md`) ?? "";
    expect(coverage).toContain(`| \`codex\` | \`things.create\` | \`metadata\` | ${text} |`);
    expect(coverage).not.toContain("| `plain` |");
  });

  it("is counted", () => {
    const coverage = emitDocs(spec).get("docs/en/coverage.md") ?? "";
    expect(coverage).toContain("| under a condition | 2 |");
    expect(coverage).toContain("| `send` | 2 |");
  });

  it("costs the tables that are shipped nothing", () => {
    const [table = ""] = emitParameters(spec).values();
    expect(table).toContain("metadata");
    expect(table).not.toContain("store: true");
  });
});

it("a resource is counted with what its methods take and give", () => {
  const field = { type: "string", description: "Says more than its name." };
  const answer = { type: "object", properties: { id: field, bare: { type: "string" } } };
  const result = { kind: "schema", schema: { $ref: "#/components/schemas/things.Thing" } } as const;
  const counted = model({
    components: [component("things.Thing", answer), component("things.Unreached", answer)],
    resources: [
      resource({
        accessor: "things",
        class: "Things",
        module: "things",
        methods: [
          operation("things.get", { result }),
          operation("things.stub", { verdict: { route: "unsupported", since: "0.1.0" } }),
        ],
      }),
    ],
  });
  const all = counted.resources.flatMap((each) => each.methods);
  const pages = emitDocs({ ...counted, profiles: [profile({ verdicts: verdictsOf(all) })] });
  const coverage = pages.get("docs/en/coverage.md") ?? "";
  expect(coverage).toContain("| Resource | `codex`: works | `http` | `unsupported` | answers |");
  expect(coverage).toContain("| `things` | 1 / 2 | 1 | 1 | 1 / 2 |");
  expect(coverage).toContain("| answers | 1 | 2 |");
  expect(coverage).toContain("| all types, those of stubs among them | 2 | 4 |");
});
