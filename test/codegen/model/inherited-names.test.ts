import { describe, expect, it } from "vitest";
import { failure, inputs, lineOf, spec } from "./inputs.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document is spoiled on purpose
type Loose = any;

const NAMES = ["constructor", "toString", "valueOf", "hasOwnProperty"];
const CREATE = "files.FileCreateParams";
const propertiesOf = (document: Loose): Loose => document.components.schemas[CREATE].properties;

describe("names that every object has", () => {
  it.each(NAMES)("%s as a parameter needs a verdict", (name) => {
    const error = failure(
      inputs({
        spec: spec((document) => {
          propertiesOf(document)[name] = { type: "string" };
        }),
      }),
    );
    expect(error.message).toContain(`files.create > ${name} has no verdict`);
  });

  it.each(NAMES)("%s is no reason or alternative that nobody has listed", (name) => {
    const error = failure(
      inputs({
        manifest: (text) =>
          text.replace(
            /^( {2}completions\.create: \{.*)reason: [\w-]+, alternative: [\w.-]+/m,
            `$1reason: ${name}, alternative: ${name}`,
          ),
      }),
    );
    expect(error.message).toContain(`gives the reason ${name}, which is not listed`);
    expect(error.message).toContain(`points to ${name}, which is neither`);
  });
});

describe("__proto__", () => {
  it("is refused as a name in the spec, with its line", () => {
    const paths = inputs({
      spec: spec((document) => {
        Object.defineProperty(propertiesOf(document), "__proto__", { value: {}, enumerable: true });
      }),
    });
    const error = failure(paths);
    expect(error.message).toMatch(/FileCreateParams > properties > __proto__: nothing can have the name/);
    expect(lineOf(paths.specPath, error.line)).toContain('"__proto__"');
  });

  it.each(["overlay", "manifest"] as const)("is refused as a name in the %s, with its line", (input) => {
    const added = {
      overlay: "\n  - target: $.components\n    update:\n      __proto__: { a: 1 }\n",
      manifest: "\n  things.create:\n    __proto__: { verdict: send }\n",
    };
    const error = failure(inputs({ [input]: (text: string) => text + added[input] }));
    expect(error.message).toContain("__proto__: nothing can have the name __proto__");
    expect(lineOf(error.file, error.line)).toContain("__proto__:");
  });
});
