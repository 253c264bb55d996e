import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withChangelogLine } from "../../../codegen/bump/changelog.ts";
import { fitManifests } from "../../../codegen/bump/manifests.ts";
import { fitOverlays } from "../../../codegen/bump/overlays.ts";
import { readFacts } from "../../../codegen/model/document.ts";

type Json = Record<string, unknown>;

function file(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), "fitting-")), name);
  writeFileSync(path, text);
  return path;
}

const operation = (id: string): Json => ({ operationId: id });
const schema = (...properties: string[]): Json => ({
  type: "object",
  properties: Object.fromEntries(properties.map((name) => [name, { type: "string" }])),
});

describe("overlays that are fitted to another spec", () => {
  const before = (): Json => ({
    paths: { "/a": { post: operation("things.create") }, "/old": { post: operation("things.cancel") } },
    components: { schemas: { Thing: schema("id", "color"), Tool: schema("size"), Gone: schema("id") } },
  });
  const after = (): Json => ({
    paths: {
      "/a": { post: operation("things.create") },
      "/new/{id}": { post: operation("things.cancel") },
      "/extra": { post: operation("things.extra") },
    },
    components: { schemas: { Thing: schema("id", "shape"), Tool: schema("height") } },
    "x-sdk": { helpers: [{ accessor: "helpers", method: "poll" }] },
  });
  const HEAD = ["overlay: 1.0.0", "info: { title: t, version: 0.1.0 }", "actions:"];
  const fitted = (...actions: string[]) => {
    const path = file("overlay.yaml", [...HEAD, ...actions, ""].join("\n"));
    const document = after();
    const notes = fitOverlays(before(), document, [path]);
    return { notes, document, text: readFileSync(path, "utf8").split("\n").slice(HEAD.length, -1) };
  };
  const STAYS = ["  # of things", "  - target: $.paths['/a'].post", '    update: { summary: "Makes one." }'];

  it("stay as they are where they fit", () => {
    const { notes, text } = fitted(...STAYS);
    expect(notes).toEqual([]);
    expect(text).toEqual(STAYS);
  });

  it("lose an action that speaks of what is gone", () => {
    const { notes, text } = fitted(
      "  - target: $.components.schemas.Gone",
      "    update:",
      '      description: "Gone."',
      ...STAYS,
    );
    expect(notes).toEqual([
      expect.stringMatching(/overlay\.yaml:4: \$\.components\.schemas\.Gone is gone: removed/),
    ]);
    expect(text).toEqual(STAYS);
  });

  it("follow an operation that has moved", () => {
    const { notes, text, document } = fitted(
      "  - target: $.paths['/old'].post",
      '    update: { summary: "Ends it." }',
    );
    expect(notes[0]).toContain("has moved to $.paths['/new/{id}'].post");
    expect(text[0]).toBe("  - target: $.paths['/new/{id}'].post");
    expect(document).toMatchObject({ paths: { "/new/{id}": { post: { summary: "Ends it." } } } });
  });

  it("lose the values that a list has by now, and the type that it had before them", () => {
    const values = (...own: string[]): Json => ({ components: { schemas: { Color: { enum: own } } } });
    const path = file(
      "overlay.yaml",
      [
        ...HEAD,
        "  - target: $.components.schemas.Color",
        "    update:",
        "      enum: [red, blue]",
        "      x-sdk-type: '\"red\"'",
        '      description: "A color."',
        "  - target: $.components.schemas.Color",
        "    update: { enum: [red, blue], x-sdk-type: '\"red\"' }",
        "  - target: $.components.schemas.Color",
        "    update: { enum: [red, blue, green] }",
        "",
      ].join("\n"),
    );
    const document = values("blue", "red", "black");
    const notes = fitOverlays(values("red"), document, [path]);
    expect(notes).toEqual([
      expect.stringMatching(
        /overlay\.yaml:4: \$\.components\.schemas\.Color has its values by now: the rest is kept$/,
      ),
      expect.stringMatching(
        /overlay\.yaml:9: \$\.components\.schemas\.Color has its values by now: removed$/,
      ),
    ]);
    expect(readFileSync(path, "utf8").split("\n").slice(HEAD.length, -1)).toEqual([
      "  - target: $.components.schemas.Color",
      "    update:",
      '      description: "A color."',
      "  - target: $.components.schemas.Color",
      "    update: { enum: [red, blue, green] }",
    ]);
    expect(document).toMatchObject({
      components: { schemas: { Color: { enum: ["red", "blue", "green"], description: "A color." } } },
    });
  });

  it("list no method as ours alone that the spec has by now", () => {
    const { notes, text, document } = fitted(
      "  - target: $",
      "    update:",
      "      extensions:",
      '        - { accessor: things, method: extra, reason: "r" } # a remark',
      '        - { accessor: things, method: own, reason: "r" }',
      "        - accessor: helpers",
      "          method: poll",
      '        - { accessor: things, reason: "an alias" }',
    );
    expect(notes).toEqual([
      expect.stringMatching(/overlay\.yaml:4: \$ things\.extra is no extension any more: removed$/),
      expect.stringMatching(/overlay\.yaml:4: \$ helpers\.poll is no extension any more: removed$/),
    ]);
    expect(text.slice(3)).toEqual([
      '        - { accessor: things, method: own, reason: "r" }',
      '        - { accessor: things, reason: "an alias" }',
    ]);
    expect(document["extensions"]).toHaveLength(2);
  });

  it("keep the prose of what the spec has by now", () => {
    const { notes, text, document } = fitted(
      "  - target: $.paths",
      "    update:",
      "      /extra:",
      "        post:",
      "          operationId: things.extra",
      '          summary: "Ours."',
      '          x-summary-ko: "우리 것."',
      ...STAYS,
    );
    expect(notes[0]).toContain("is in the spec by now: its prose is kept");
    expect(text).toEqual([
      "  - target: $.paths['/extra']['post']",
      "    update:",
      '      summary: "Ours."',
      '      x-summary-ko: "우리 것."',
      ...STAYS,
    ]);
    expect(document).toMatchObject({ paths: { "/extra": { post: { summary: "Ours." } } } });
  });

  it("lose the lines on properties that are gone, which they would bring back without a type", () => {
    const { notes, text, document } = fitted(
      "  - target: $.components.schemas.Thing",
      "    update:",
      "      properties:",
      '        id: { description: "Names it." }',
      '        color: { description: "Red or blue." }',
      '        weight: { type: number, description: "Ours." }',
      "  - target: $.components.schemas.Tool",
      "    update:",
      "      properties:",
      '        size: { description: "In metres." }',
    );
    expect(notes).toEqual([
      expect.stringContaining("spoke of color, gone by now: removed"),
      expect.stringContaining("spoke only of what is gone (size): removed"),
    ]);
    expect(text).toHaveLength(5);
    expect(text.join("\n")).not.toMatch(/color|size/);
    const { components } = JSON.parse(JSON.stringify(document));
    expect(Object.keys(components.schemas.Thing.properties)).toEqual(["id", "shape", "weight"]);
    expect(Object.keys(components.schemas.Tool.properties)).toEqual(["height"]);
  });
});

describe("manifests that are fitted to another spec", () => {
  const facts = readFacts(
    {
      "x-sdk": {
        source: { package: "openai", version: "2.0.0" },
        resources: [{ accessor: "things", class: "Things", module: "things" }],
      },
      paths: {
        "/things": {
          post: {
            operationId: "things.create",
            responses: {},
            requestBody: {
              content: { "application/json": { schema: { $ref: "#/components/schemas/Params" } } },
            },
            "x-sdk": {
              accessor: "things",
              method: "create",
              args: [{ name: "body", in: "params", type: "Params" }],
            },
          },
        },
      },
      components: { schemas: { Params: schema("kept", "taken") } },
    },
    [],
  );
  const TEXT = [
    "version: 1",
    "profile: codex",
    "reasons:",
    '  not_yet: { en: "No.", ko: "아직." }',
    '  closed: { en: "Closed.", ko: "닫힘." }',
    "methods:",
    "  # of things",
    "  things.create: { route: http, since: 0.1.0 }",
    "  things.gone: { route: unsupported, since: 0.1.0, reason: closed }",
    "parameters:",
    "  things.create:",
    "    kept: { verdict: send }",
    "    lost: { verdict: drop, reason: not_yet }",
    "  things.gone:",
    "    any: { verdict: send }",
    "extra_parameters:",
    "  things.create:",
    "    taken: { verdict: drop, reason: not_yet, alternative: things.gone }",
    "    seed: { verdict: drop, reason: not_yet, alternative: things.gone }",
  ];

  it("lose rows, ways out and texts that speak of nothing any more, and extra rows once they are taken over", () => {
    const path = file("codex.manifest.yaml", `${TEXT.join("\n")}\n`);
    const notes = fitManifests(facts, [path], false);
    const now = readFileSync(path, "utf8");
    expect(now).not.toMatch(/gone|lost|closed/);
    expect(now).toContain("    kept: { verdict: send }\n");
    expect(now).toContain("    seed: { verdict: drop, reason: not_yet }\n");
    expect(now).toContain("    taken: { verdict: drop, reason: not_yet }\n");
    expect(now).toContain("  # of things\n");
    expect(notes.join("\n")).toMatch(/things\.create > lost is no parameter of things\.create: removed/);
    expect(notes.join("\n")).toMatch(/closed of reasons is used by nothing: removed/);
    const last = fitManifests(facts, [path], true);
    expect(last).toEqual([expect.stringMatching(/taken is a parameter of the spec by now.*: removed/)]);
    expect(readFileSync(path, "utf8")).not.toContain("taken");
  });
});

describe("the changelog's line", () => {
  const LINE =
    "- The surface of `openai` 2.0.0, which was 1.0.0: 1 methods more, 0 fewer;\n  0 breaking changes.";

  it("stands among the changes that are not released yet, once", () => {
    const text = "# Changelog\n\n## Unreleased\n\n### Added\n\n- Something.\n\n## 0.1.0\n\n- The first.\n";
    const once = withChangelogLine(text, LINE);
    expect(once).toBe(
      `# Changelog\n\n## Unreleased\n\n### Changed\n\n${LINE}\n\n### Added\n\n- Something.\n\n## 0.1.0\n\n- The first.\n`,
    );
    expect(withChangelogLine(once, LINE)).toBe(once);
    const another = LINE.replace("2.0.0", "3.0.0");
    const again = withChangelogLine(once, another);
    expect(again).toContain(another);
    expect(again).not.toContain("2.0.0");
  });

  it("comes first in a section that is there", () => {
    const text = "## Unreleased\n\n### Changed\n\n- Something.\n";
    expect(withChangelogLine(text, LINE)).toBe(`## Unreleased\n\n### Changed\n\n${LINE}\n- Something.\n`);
  });
});
