import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Debt, debtReport, PLACEHOLDER } from "../../../codegen/model/debt.ts";
import { loadModel } from "../../../codegen/model/load.ts";
import { type Edit, inputs, lineOf } from "./inputs.ts";

const SUMMARY = "Creates a vector store.";
const KOREAN = "벡터 스토어를 만듭니다.";

const instead =
  (...sentences: string[]): Edit =>
  (text) =>
    sentences.reduce((edited, sentence) => edited.replace(sentence, PLACEHOLDER), text);

/** What the project owes itself: Korean may follow a bump. */
const OWN = loadModel(inputs()).debts;
const owedIn = (debts: readonly Debt[]) => debts.filter(({ what }) => OWN.every((own) => own.what !== what));

describe("a placeholder", () => {
  it("is counted with its place, and is no fault", () => {
    const paths = inputs({
      overlay: instead(SUMMARY, KOREAN, "Up to 16 pairs of text to keep with the store."),
    });
    const debts = owedIn(loadModel(paths).debts);
    expect(debts.map(({ what, language }) => [what, language])).toEqual([
      ["$.paths['/vector_stores'].post > summary", "en"],
      ["$.paths['/vector_stores'].post > x-summary-ko", "ko"],
      [
        "$.components.schemas['vectorStores.VectorStoreCreateParams'].properties.metadata > description",
        "en",
      ],
    ]);
    const text = readFileSync(paths.overlayPath, "utf8");
    for (const { line, range } of debts) {
      expect(lineOf(paths.overlayPath, line)).toContain(PLACEHOLDER);
      expect(text.slice(...range)).toBe('"…"');
    }
    expect(debtReport(debts)).toMatch(
      /^3 lines to be written: .*overlay\.yaml\n {2}.*overlay\.yaml:\d+: \$\.paths/,
    );
  });

  it("is listed ten times a file, the English ones first", () => {
    const debt = (at: number) => ({
      file: "spec/overlay.yaml",
      line: at,
      what: `sentence ${at}`,
      language: at > 12 ? ("en" as const) : ("ko" as const),
      range: [0, 3] as const,
    });
    const lines = debtReport(Array.from({ length: 14 }, (_, at) => debt(at))).split("\n");
    expect(lines).toHaveLength(12);
    expect(lines[0]).toBe("14 lines to be written: spec/overlay.yaml");
    expect(lines[1]).toBe("  spec/overlay.yaml:13: sentence 13 (en)");
    expect(lines[2]).toBe("  spec/overlay.yaml:0: sentence 0 (ko)");
    expect(lines[11]).toBe("  … 4 more; all of them: npm run spec:fill -- --form <file>");
  });

  it("reaches no description, and Korean that is missing says it in English", () => {
    const model = loadModel(
      inputs({ overlay: instead(KOREAN, "Up to 16 pairs of text to keep with the store.") }),
    );
    const component = model.components.find(({ key }) => key === "vectorStores.VectorStoreCreateParams");
    expect(component?.schema.properties?.["metadata"]).not.toHaveProperty("description");
    const stores = model.resources.find(({ accessor }) => accessor === "vectorStores");
    const create = stores?.methods.find(({ method }) => method === "create");
    expect(create?.summary).toEqual({ en: SUMMARY, ko: SUMMARY });
  });

  it("counts in a manifest, too", () => {
    const why = "OpenAI가 2026-08-26에 제거한 Assistants API에 속합니다.";
    const { debts, profiles } = loadModel(inputs({ manifest: instead(why) }));
    expect(owedIn(debts).map(({ what, language }) => [what, language])).toEqual([
      ["reasons > retired > ko", "ko"],
    ]);
    expect(profiles[0].verdicts["beta.threads.retrieve"]?.own.reason?.text.ko).toMatch(/^It belongs/);
  });
});

it("stands for no English sentence of the project", () => {
  expect(OWN.filter(({ language }) => language === "en")).toEqual([]);
});
