import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { findGaps } from "../../../codegen/model/coverage.ts";
import { readInputs } from "../../../codegen/model/load.ts";
import { inputs } from "./inputs.ts";

const STUB = /^ {2}audio\.speech\.create: .*\n/m;

/** The line to paste for a method that has none. */
function pasted(edit: (text: string) => string): string | undefined {
  const paths = inputs({ manifest: (text) => edit(text.replace(STUB, "")) });
  const { facts, manifests } = readInputs(paths);
  expect(readFileSync(paths.manifestPath, "utf8")).not.toMatch(STUB);
  return manifests
    .flatMap((each) => findGaps(facts, each, "0.2.0"))
    .find(({ what }) => what === "audio.speech.create")?.paste;
}

it("a method without a verdict is offered the way out that most stubs have", () => {
  expect(pasted((text) => text)).toBe(
    "  audio.speech.create: { route: unsupported, since: 0.2.0, reason: not_yet, alternative: api-key }",
  );
});

it("is offered none where no stub has one", () => {
  expect(pasted((text) => text.replaceAll(/, alternative: [\w.-]+/g, ""))).toBe(
    "  audio.speech.create: { route: unsupported, since: 0.2.0, reason: not_yet }",
  );
});
