import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadModel } from "../../../codegen/model/load.ts";
import { PROJECT } from "../../support/codegen.ts";
import { type Edit, failure, inputs, lineOf } from "./inputs.ts";

const without =
  (line: RegExp): Edit =>
  (text) =>
    text.replace(line, "");
const instead =
  (old: string | RegExp, young: string): Edit =>
  (text) =>
    text.replace(old, young);
const ROW = /^ {2}models\.list: .*\n/m;
const PARAMETER = /^ {4}truncation: .*\n/m;

/** Pastes what the error offers behind the line that it names. */
function paste(path: string, line: number | undefined, fix: string | undefined): void {
  const [, ...rows] = (fix ?? "").split("\n");
  const lines = readFileSync(path, "utf8").split("\n");
  lines.splice(line ?? 0, 0, ...rows);
  writeFileSync(path, lines.join("\n"));
}

describe("a verdict that is missing", () => {
  it.each([
    ["of a method", ROW, "models.list (GET /models) has no verdict", "  models.list: { route: unsupported,"],
    [
      "of a parameter",
      PARAMETER,
      "responses.create > truncation has no verdict",
      "    truncation: { verdict: drop,",
    ],
  ])("%s stops the generator, and the line that it offers lets it go on", (_, row, message, offered) => {
    const paths = inputs({ manifest: without(row) });
    const error = failure(paths);
    expect(error.problems).toHaveLength(1);
    expect(error.message).toContain(`manifest.yaml:${error.line}: ${message}`);
    expect(error.fix).toContain(offered);
    paste(paths.manifestPath, error.line, error.fix);
    expect(() => loadModel(paths)).not.toThrow();
  });
});

describe("a row that cannot be", () => {
  it.each<[string, Edit, RegExp, RegExp]>([
    [
      "verdict without method",
      instead(ROW, "$&  models.invent: { route: http, since: 0.1.0 }\n"),
      /models\.invent is no method of the tree/,
      /models\.invent/,
    ],
    [
      "verdict without parameter",
      instead(PARAMETER, "$&    warp: { verdict: send }\n"),
      /warp is no parameter of responses\.create/,
      /warp:/,
    ],
    [
      "unknown route",
      instead(ROW, "  models.list: { route: teleport, since: 0.1.0 }\n"),
      /models\.list > route: must be one of http, runtime/,
      /teleport/,
    ],
    [
      "unknown verdict",
      instead(PARAMETER, "    truncation: { verdict: maybe }\n"),
      /truncation > verdict: must be one of send, force, drop/,
      /maybe/,
    ],
    [
      "unknown key",
      instead(ROW, "  models.list: { route: http, since: 0.1.0, because: x }\n"),
      /models\.list > because: is no key/,
      /because/,
    ],
    ["key that is there twice", instead(ROW, "$&$&"), /Map keys must be unique/, /models\.list/],
    [
      "handler that does not exist",
      instead(ROW, "  models.list: { route: compat, handler: models.nope, since: 0.1.0 }\n"),
      /names the handler models\.nope, which .*handlers\.ts does not have/,
      /models\.nope/,
    ],
    [
      "route without its handler",
      instead(ROW, "  models.list: { route: runtime, since: 0.1.0 }\n"),
      /has route runtime but no handler/,
      /models\.list/,
    ],
    [
      "unsupported without a reason",
      instead(ROW, "  models.list: { route: unsupported, since: 0.1.0 }\n"),
      /is unsupported without a reason/,
      /models\.list/,
    ],
    [
      "reason that is not listed",
      instead(ROW, "  models.list: { route: unsupported, since: 0.1.0, reason: whim }\n"),
      /gives the reason whim, which is not listed/,
      /whim/,
    ],
    [
      "stub that holds under a condition",
      instead(ROW, "  models.list: { route: unsupported, since: 0.1.0, reason: not_yet, when: kept }\n"),
      /models\.list is unsupported, so there is nothing that is experimental or holds under a condition/,
      /models\.list/,
    ],
    [
      "stub that is experimental",
      instead(
        ROW,
        "  models.list: { route: unsupported, since: 0.1.0, experimental: true, reason: not_yet }\n",
      ),
      /models\.list is unsupported, so there is nothing that is experimental/,
      /models\.list/,
    ],
    [
      "method under a condition that is not listed",
      instead(
        ROW,
        "  models.list: { route: runtime, handler: models.list, since: 0.1.0, when: the_moon_is_full }\n",
      ),
      /models\.list holds under the condition the_moon_is_full, which is not listed/,
      /the_moon_is_full/,
    ],
    [
      "alternative that is unsupported itself",
      instead(
        ROW,
        "  models.list: { route: unsupported, since: 0.1.0, reason: not_yet, alternative: audio.speech.create }\n",
      ),
      /points to audio\.speech\.create, which is unsupported itself/,
      /audio\.speech/,
    ],
    [
      "condition that is not listed",
      instead(PARAMETER, "    truncation: { verdict: drop, reason: refused, when: the_moon_is_full }\n"),
      /truncation holds under the condition the_moon_is_full, which is not listed/,
      /the_moon_is_full/,
    ],
    [
      "condition that nothing uses",
      instead(/^ {4}metadata: (.*), when: kept \}$/m, "    metadata: $1 }"),
      /nothing uses kept of `conditions`/,
      /^ {2}kept:/,
    ],
    [
      "forced parameter without its value",
      instead(PARAMETER, "    truncation: { verdict: force, reason: refused }\n"),
      /is forced, but the value is missing/,
      /truncation/,
    ],
    [
      "text that is no YAML",
      instead(ROW, "  models.list: { route: unsupported\n"),
      /manifest\.yaml:\d+: /,
      /./,
    ],
  ])("%s stops the generator with the line and the way out", (_, manifest, message, line) => {
    const paths = inputs({ manifest });
    const error = failure(paths);
    expect(error.message).toMatch(message);
    const problem = error.problems.find(({ message: text }) => message.test(`manifest.yaml:1: ${text}`));
    expect(problem?.line).toBeGreaterThan(1);
    expect(lineOf(paths.manifestPath, problem?.line)).toMatch(line);
  });

  it("names everything that is wrong in one go", () => {
    const error = failure(inputs({ manifest: (text) => text.replace(ROW, "").replace(PARAMETER, "") }));
    expect(error.problems).toHaveLength(2);
  });
});

describe("the published JSON Schema", () => {
  const schema = JSON.parse(readFileSync(join(PROJECT, "spec/manifest.schema.json"), "utf8"));
  const check = new Ajv({ strict: false }).compile(schema);
  const manifest = (): Record<string, Record<string, unknown>> =>
    parse(readFileSync(join(PROJECT, "spec/codex.manifest.yaml"), "utf8"));

  it.each(["codex", "openai"])("takes the manifest of %s", (name) => {
    const given = parse(readFileSync(join(PROJECT, `spec/${name}.manifest.yaml`), "utf8"));
    expect(check(given), JSON.stringify(check.errors)).toBe(true);
  });

  it.each<[string, (given: ReturnType<typeof manifest>) => void]>([
    [
      "an unknown route",
      ({ methods }) => Object.assign(methods ?? {}, { "a.b": { route: "x", since: "0.1.0" } }),
    ],
    [
      "a method name that is none",
      ({ methods }) => Object.assign(methods ?? {}, { A: { route: "http", since: "0.1.0" } }),
    ],
    ["a row without a version", ({ methods }) => Object.assign(methods ?? {}, { "a.b": { route: "http" } })],
    ["a text in one language", ({ reasons }) => Object.assign(reasons ?? {}, { some: { en: "Some." } })],
    [
      "an unknown verdict",
      (given) => Object.assign(given, { parameters: { "a.b": { c: { verdict: "x" } } } }),
    ],
    ["another way than http for all the rest", (given) => Object.assign(given, { otherwise: "compat" })],
    ["an unknown section", (given) => Object.assign(given, { method: {} })],
  ])("refuses %s", (_, spoil) => {
    const given = manifest();
    spoil(given);
    expect(check(given)).toBe(false);
  });
});
