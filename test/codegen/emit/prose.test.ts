import ts from "typescript";
import { describe, expect, it } from "vitest";
import { coveragePicture } from "../../../codegen/emit/coverage-picture.ts";
import { emitDocs } from "../../../codegen/emit/docs.ts";
import { code } from "../../../codegen/emit/markdown.ts";
import { commentProse, markdownProse, xmlProse } from "../../../codegen/emit/prose.ts";
import { emitTypesAndResources } from "../../../codegen/emit/resources.ts";
import type { SdkModel } from "../../../codegen/model/types.ts";
import { component, model, operation, params, profile, resource, verdictsOf } from "./resources.fixture.ts";

const NASTY = [
  "Ends */ the comment | and the cell",
  "<script>alert(1)</script> <!-- and -->",
  "A `lone backtick and <b>",
  "@deprecated by @nobody, {@link evil}",
  "# a heading",
  "- a list\n- of two | cells",
  "1. first",
  "`code with | and <T> and */` stays code",
  `${"A long sentence that has to be broken somewhere, ".repeat(2)}at \`code @with a tag @in it\``,
  "*bold* _thin_ [link](javascript:alert) ~~gone~~ &lt; \\ back",
  "한국어 <b>태그</b> | 파이프",
];

/** A model in which every text that pages and comments show is this one. */
function saying(text: string): SdkModel {
  const said = { en: text, ko: text };
  const schema = { type: "object", properties: { id: { type: "string", description: text } } };
  const reason = { id: "why", text: said };
  const methods = [
    operation("things.create", {
      summary: said,
      args: [params("things.ThingParams")],
      result: { kind: "schema", schema: { $ref: "#/components/schemas/things.Thing" } },
    }),
    operation("things.remove", {
      summary: said,
      verdict: { route: "unsupported", since: "0.1.0", reason, alternative: said, alternativeId: "else" },
    }),
  ];
  return model({
    components: [component("things.Thing", schema), component("things.ThingParams", schema)],
    resources: [resource({ accessor: "things", class: "Things", module: "things", summary: said, methods })],
    profiles: [
      profile({
        verdicts: verdictsOf(methods),
        parameters: {
          "things.create": { id: { verdict: "reject", when: said, reason, alternative: said } },
        },
      }),
    ],
  });
}

/** What is left of a Markdown text without its code spans. */
function outsideCode(markdown: string): string {
  return markdown.replaceAll(/(?<!\\)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, "");
}

describe.each(NASTY)("a sentence that says %j", (text) => {
  it("stays one cell of its table, and one line of its list", () => {
    const plain = emitDocs(saying("Plain."));
    const pages = emitDocs(saying(text));
    for (const [file, page] of pages) {
      const lines = page.split("\n");
      expect(lines, file).toHaveLength((plain.get(file) ?? "").split("\n").length);
      for (const [index, line] of lines.entries()) {
        const same = (plain.get(file) ?? "").split("\n")[index] ?? "";
        if (line.startsWith("|")) expect(cells(line), line).toBe(cells(same));
      }
    }
  });

  it("brings no HTML, no heading and no link into a page", () => {
    for (const [file, page] of emitDocs(saying(text))) {
      if (!file.endsWith(".md")) continue;
      const own = outsideCode(page.split("\n").slice(2).join("\n"));
      expect(own.replaceAll("<br>", ""), file).not.toMatch(/<[a-z/!]/i);
      expect(own, file).not.toMatch(/(?<!\\)\]\(javascript/);
      const headings = page.split("\n").filter((line) => /^\s*#{1,6} /.test(line));
      expect(
        headings.some((line) => line.includes("a heading")),
        file,
      ).toBe(false);
    }
  });

  it("ends no comment and begins no tag", () => {
    const source = emitTypesAndResources(saying(text)).get("src/generated/resources/things.ts") ?? "";
    const file = ts.createSourceFile("things.ts", source, ts.ScriptTarget.ESNext, true);
    expect(
      file.statements
        .filter(ts.isInterfaceDeclaration)
        .map(({ name }) => name.text)
        .sort(),
    ).toEqual(["Thing", "ThingParams"]);
    const tags: string[] = [];
    const visit = (node: ts.Node): void => {
      tags.push(...ts.getJSDocTags(node).map((tag) => tag.getText()));
      for (const comment of ts.getJSDocCommentsAndTags(node)) {
        if (ts.isJSDoc(comment) && typeof comment.comment !== "string") {
          tags.push(...(comment.comment ?? []).filter(ts.isJSDocLink).map((link) => link.getText()));
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    expect(tags).toEqual([]);
    expect(source).toContain("export class Things extends");
  });
});

/** How many cells a row has: pipes that no backslash stands before. */
function cells(line: string): number {
  return [...line.matchAll(/(?<!\\)\|/g)].length;
}

describe("texts keep their meaning", () => {
  it.each([
    ["Sent with `store: true`; else left out.", "Sent with `store: true`; else left out."],
    ["`a | b` or a_b", "`a | b` or a_b"],
    ["A lone ` tick", "A lone \\` tick"],
    ["``a ` b`` and `c`", "``a ` b`` and `c`"],
    ["a < b", "a &lt; b"],
    ["1. first", "1\\. first"],
  ])("%s on a page: %s", (given, expected) => {
    expect(markdownProse(given)).toBe(expected);
  });

  it.each([
    ["a@b.c and `@x` and <id>", "a@b.c and `@x` and \\<id>"],
    ["@see it", "\\@see it"],
    ["1 < 2", "1 < 2"],
    ["`*/`", "`*\\/`"],
  ])("%s in a comment: %s", (given, expected) => {
    expect(commentProse(given)).toBe(expected);
  });

  it("as code, whatever backticks it has", () => {
    expect(code("a")).toBe("`a`");
    expect(code("a `` b ` c")).toBe("``` a `` b ` c ```");
  });

  it("in a picture", () => {
    expect(xmlProse(`<a href="x">'&`)).toBe("&#60;a href=&#34;x&#34;&#62;&#39;&#38;");
  });
});

describe("the picture of the coverage", () => {
  const routes = { http: 1, runtime: 2, compat: 3, helper: 0, unsupported: 94 };
  const verdicts = { send: 0, force: 0, emulate: 0, drop: 0, reject: 0 };
  const figures = {
    profile: "codex",
    methods: 100,
    works: 6,
    routes,
    experimental: 0,
    conditionalMethods: 0,
    parameters: 0,
    verdicts,
    conditional: 0,
  };
  const svg = coveragePicture([figures]);

  it("is read out by its title", () => {
    expect(svg).toContain(
      "Methods by route. codex: 6 of 100 work (1 http, 2 runtime, 3 compat, 94 unsupported).",
    );
  });

  it("fills its bar, without gaps and without what there is none of", () => {
    const rects = [...svg.matchAll(/<rect x="(\d+)" y="0" width="(\d+)"/g)].map(([, x, width]) => [
      Number(x),
      Number(width),
    ]);
    expect(rects).toHaveLength(4);
    for (const [index, [x = 0]] of rects.slice(1).entries()) {
      const [before = 0, width = 0] = rects[index] ?? [];
      expect(x).toBe(before + width);
    }
    expect(svg).not.toContain("helper");
  });

  it("has a look of its own in the dark", () => {
    expect(svg).toContain("@media (prefers-color-scheme: dark)");
  });
});
