import { describe, expect, it } from "vitest";
import { emitDocs } from "../../../codegen/emit/docs.ts";
import { emitParameters } from "../../../codegen/emit/parameters.ts";
import { emitTypesAndResources } from "../../../codegen/emit/resources.ts";
import { emitSupport } from "../../../codegen/emit/support.ts";
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

describe("a method that works under a condition, or may stop working", () => {
  const embedder = {
    en: "with the client option `embed`; else an error",
    ko: "클라이언트 옵션 `embed`가 있을 때만 해당하며, 없으면 오류입니다",
  };
  const own = [
    operation("things.embed", { verdict: { route: "compat", since: "0.1.0", when: embedder } }),
    operation("things.hear", { verdict: { route: "runtime", since: "0.1.0", experimental: true } }),
    operation("things.plain", { verdict: { route: "runtime", since: "0.1.0" } }),
  ];
  const said = model({
    resources: [resource({ accessor: "things", class: "Things", module: "things", methods: own })],
    profiles: [profile({ verdicts: verdictsOf(own) })],
  });

  it("says so where one calls it", () => {
    const source = emitTypesAndResources(said).get("src/generated/resources/things.ts") ?? "";
    const text = source.replaceAll(/\s*\n\s*\*?\s*/g, " ");
    expect(text).toContain(
      "Codex: answered on this side. This holds only with the client option `embed`; else an error.",
    );
    expect(text).toContain("Codex: sent. Experimental: it may stop working from one day to the next.");
    expect(text.match(/Experimental/g)).toHaveLength(1);
  });

  it.each([
    ["en", "`compat` (only with the client option `embed`; else an error)", "`runtime`, experimental"],
    ["ko", "`compat`(클라이언트 옵션 `embed`가 있을 때만 해당하며, 없으면 오류입니다)", "`runtime`, 실험적"],
  ] as const)("says so in the matrix and on the page of the coverage: %s", (language, when, risk) => {
    const pages = emitDocs(said);
    const matrix = pages.get(`docs/${language}/support-matrix.md`) ?? "";
    expect(matrix).toContain(`| \`embed\` | ${when} |`);
    expect(matrix).toContain(`| \`hear\` | ${risk} |`);
    expect(matrix).toContain("| `plain` | `runtime` |");
    const coverage = pages.get(`docs/${language}/coverage.md`) ?? "";
    expect(coverage).toContain(`| \`codex\` | \`things.embed\` | ${when} |`);
    const list = pages.get(`docs/${language}/api.md`) ?? "";
    expect(list).toMatch(language === "en" ? /`compat` · under a condition/ : /`compat` · 조건부/);
    expect(list).toMatch(language === "en" ? /`runtime` · experimental/ : /`runtime` · 실험적/);
  });

  it("is counted among those that work", () => {
    const coverage = emitDocs(said).get("docs/en/coverage.md") ?? "";
    expect(coverage).toContain("| works | 3 |");
    expect(coverage).toContain("| of these under a condition | 1 |");
    expect(coverage).toContain("| of these experimental | 1 |");
  });

  it("is in the data", () => {
    const rows = emitSupport(said).get("src/generated/profiles/codex/support.ts") ?? "";
    expect(rows).toContain('"when": "with the client option `embed`; else an error"');
    expect(rows.match(/"experimental": true/g)).toHaveLength(1);
  });
});
