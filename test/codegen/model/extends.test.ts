import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fitManifests } from "../../../codegen/bump/manifests.ts";
import { findGaps } from "../../../codegen/model/coverage.ts";
import { loadModel, readInputs } from "../../../codegen/model/load.ts";
import { readManifests } from "../../../codegen/model/manifests.ts";
import type { ProfileModel, SdkModel } from "../../../codegen/model/types.ts";
import { PROJECT } from "../../support/codegen.ts";
import { failure, inputs, lineOf } from "./inputs.ts";

/** A manifest that extends another, with these lines besides. */
function manifest(profile: string, base: string, ...lines: string[]): Record<string, string> {
  const head = ["version: 1", `profile: ${profile}`, `extends: ${base}`];
  return { [`${profile}.manifest.yaml`]: [...head, ...lines, ""].join("\n") };
}

function profileOf({ profiles }: SdkModel, name: string): ProfileModel {
  const found = profiles.find((profile) => profile.name === name);
  if (found === undefined) throw new Error(`no profile ${name}`);
  return found;
}

const NO_IMAGES = ['reasons: { no_images: { en: "No images here.", ko: "이미지가 없습니다." } }'];
const STUB = "{ route: unsupported, since: 0.2.0, reason: no_images }";

describe("a manifest that extends another", () => {
  it("says only what differs, and has the rest from there", () => {
    const model = loadModel(
      inputs({
        more: manifest(
          "relay",
          "codex",
          ...NO_IMAGES,
          "methods:",
          `  images.generate: ${STUB}`,
          "  models.delete: { route: http, since: 0.2.0 }",
          "parameters:",
          "  responses.create: { parallel_tool_calls: { verdict: drop, reason: refused } }",
        ),
      }),
    );
    expect(model.profiles.map(({ name }) => name)).toEqual(["codex", "openai", "relay"]);
    const [codex, relay] = [profileOf(model, "codex"), profileOf(model, "relay")];
    expect(relay.verdicts["images.generate"]?.effective).toMatchObject({
      route: "unsupported",
      since: "0.2.0",
      reason: { text: { en: "No images here." } },
    });
    expect(relay.verdicts["models.delete"]?.own.route).toBe("http");
    const changed = Object.keys(codex.verdicts).filter(
      (id) => JSON.stringify(codex.verdicts[id]) !== JSON.stringify(relay.verdicts[id]),
    );
    expect(changed.sort()).toEqual(["images.generate", "models.delete"]);
    expect(relay.parameters["responses.create"]).toEqual({
      ...codex.parameters["responses.create"],
      parallel_tool_calls: expect.objectContaining({ verdict: "drop" }),
    });
    expect(relay.extraParameters).toEqual(codex.extraParameters);
    // Nobody asks for the parameters of a stub any more.
    expect(Object.keys(codex.parameters)).toContain("images.generate");
    expect(Object.keys(relay.parameters)).not.toContain("images.generate");
  });

  it("may extend one that extends a third; the nearest word counts", () => {
    const text = (en: string): string => `reasons: { not_served: { en: "${en}", ko: "없습니다." } }`;
    const model = loadModel(
      inputs({
        more: {
          ...manifest("alpha", "beta", text("Not in alpha.")),
          ...manifest(
            "beta",
            "codex",
            text("Not in beta."),
            "methods:",
            "  images.edit: { route: unsupported, since: 0.2.0, reason: not_yet }",
          ),
        },
      }),
    );
    const reason = (name: string): string | undefined =>
      profileOf(model, name).verdicts["moderations.create"]?.own.reason?.text.en;
    expect(reason("alpha")).toBe("Not in alpha.");
    expect(reason("beta")).toBe("Not in beta.");
    expect(profileOf(model, "alpha").verdicts["images.edit"]?.own.route).toBe("unsupported");
  });

  it("has the way of one that sends everything, too", () => {
    const model = loadModel(
      inputs({
        more: manifest("relay", "openai", ...NO_IMAGES, "methods:", `  images.generate: ${STUB}`),
      }),
    );
    const { otherwise, verdicts } = profileOf(model, "relay");
    expect(otherwise).toBe("http");
    expect(verdicts["images.generate"]?.own.route).toBe("unsupported");
    expect(verdicts["images.edit"]?.own.route).toBe("http");
    expect(verdicts["embeddings.create"]?.own.handler).toBe("embeddings.base64");
  });

  it("is as spec/README.md shows it", () => {
    const readme = readFileSync(join(PROJECT, "spec/README.md"), "utf8");
    const example = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
    const model = loadModel(inputs({ more: { "relay.manifest.yaml": example } }));
    expect(profileOf(model, "relay").verdicts["images.edit"]?.own.reason?.id).toBe("no_images");
  });

  it("needs verdicts on the parameters of a method that it brings to life", () => {
    const more = manifest(
      "relay",
      "codex",
      "methods:",
      "  moderations.create: { route: runtime, handler: embeddings.base64, since: 0.2.0 }",
    );
    const paths = inputs({ more });
    const error = failure(paths);
    expect(error.message).toMatch(
      /relay\.manifest\.yaml:5: moderations\.create > input, model has no verdict/,
    );
    const path = paths.manifestPaths.find((each) => each.endsWith("relay.manifest.yaml")) ?? "";
    const [, ...rows] = (error.fix ?? "").split("\n");
    writeFileSync(path, `${readFileSync(path, "utf8")}${rows.join("\n")}\n`);
    expect(() => loadModel(paths)).not.toThrow();
  });

  const EXTRA = ["extra_parameters:", "  responses.create:"];
  const SENT = "{ verdict: send, neutral: [null] }";
  /** The manifest once everything is in that the gate asks for, and the extra rows are taken over. */
  const takenOver = (...rows: string[]) => {
    const paths = inputs({ more: manifest("relay", "codex", ...EXTRA, ...rows) });
    const { facts } = readInputs(paths);
    const path = paths.manifestPaths.find((each) => each.endsWith("relay.manifest.yaml")) ?? "";
    for (const gap of readInputs(paths).manifests.flatMap((each) => findGaps(facts, each, "0.1.0"))) {
      writeFileSync(path, `${readFileSync(path, "utf8")}${gap.paste}\n`);
    }
    fitManifests(facts, paths.manifestPaths, true);
    return { text: readFileSync(path, "utf8"), model: loadModel(paths) };
  };

  it("keeps its own word on a parameter that the spec has got by now", () => {
    const { text, model } = takenOver(`    parallel_tool_calls: ${SENT}`, `    shiny: ${SENT}`);
    const [, extra = "", own = ""] = /extra_parameters:([\s\S]*)\nparameters:([\s\S]*)/.exec(text) ?? [];
    expect(extra).toContain(`shiny: ${SENT}`);
    expect(extra).not.toContain("parallel_tool_calls");
    expect(own).toContain(`parallel_tool_calls: ${SENT}`);
    expect(profileOf(model, "relay").parameters["responses.create"]?.["parallel_tool_calls"]).toMatchObject({
      verdict: "send",
      neutral: [null],
    });
  });

  it("has nothing to say of one where it says the same as the other", () => {
    const codex = readManifests(inputs().manifestPaths).find(({ own }) => own.profile === "codex");
    const same = JSON.stringify(codex?.data.parameters["responses.create"]?.["parallel_tool_calls"]);
    const { text } = takenOver(`    parallel_tool_calls: ${same}`, `    shiny: ${SENT}`);
    expect(text).not.toContain("parallel_tool_calls");
    expect(text).toContain(`shiny: ${SENT}`);
  });
});

describe("a manifest that cannot extend", () => {
  it.each<[string, Record<string, string>, RegExp, RegExp]>([
    [
      "a circle",
      { ...manifest("alpha", "beta"), ...manifest("beta", "gamma"), ...manifest("gamma", "alpha") },
      /extend each other in a circle: alpha -> beta -> gamma -> alpha/,
      /extends: \w+/,
    ],
    ["itself", manifest("relay", "relay"), /in a circle: relay -> relay/, /extends: relay/],
    [
      "what is not there",
      manifest("relay", "codx"),
      /relay extends codx, which has no manifest[\s\S]*codex, openai, relay/,
      /extends: codx/,
    ],
    [
      "and say what happens otherwise",
      manifest("relay", "codex", "otherwise: http"),
      /relay says `otherwise`, although/,
      /otherwise: http/,
    ],
    [
      "under another name than its file's",
      { "other.manifest.yaml": "version: 1\nprofile: relay\nextends: codex\n" },
      /is not called relay\.manifest\.yaml/,
      /profile: relay/,
    ],
    [
      "and repeat a method's row",
      manifest(
        "relay",
        "codex",
        "methods:",
        "  models.list: { since: 0.1.0, route: runtime, handler: models.list }",
      ),
      /models\.list says what codex says/,
      /models\.list/,
    ],
    [
      "and repeat a parameter's row",
      manifest("relay", "codex", "parameters:", "  responses.create:", "    model: { verdict: send }"),
      /responses\.create > model says what codex says/,
      /model:/,
    ],
    [
      "and close the way out of a row that it inherits",
      manifest("relay", "codex", ...NO_IMAGES, "methods:", `  chat.completions.create: ${STUB}`),
      /completions\.create, as codex has it, points to chat\.completions\.create, which is unsupported here/,
      /chat\.completions\.create/,
    ],
    [
      "and have verdicts on the parameters of a stub",
      manifest(
        "relay",
        "codex",
        ...NO_IMAGES,
        "methods:",
        `  images.generate: ${STUB}`,
        "parameters:",
        "  images.generate: { n: { verdict: drop, reason: no_images } }",
      ),
      /images\.generate is not sent, so verdicts on its parameters have no effect/,
      /images\.generate: \{ n/,
    ],
    [
      "and list a reason that nothing uses",
      manifest("relay", "codex", ...NO_IMAGES),
      /nothing uses no_images of `reasons`/,
      /no_images/,
    ],
  ])("%s: stops the generator with the line and the way out", (_, more, message, line) => {
    const paths = inputs({ more });
    const error = failure(paths);
    expect(error.message).toMatch(message);
    expect(error.problems).toHaveLength(1);
    expect(error.fix).toBeDefined();
    const path =
      paths.manifestPaths.find((each) => error.file.endsWith(each.split("/").at(-1) ?? each)) ?? "";
    expect(lineOf(path, error.line)).toMatch(line);
  });

  it("a profile that two files describe", () => {
    const [path = ""] = inputs({ more: manifest("relay", "codex") }).manifestPaths.slice(-1);
    const paths = inputs({ more: manifest("relay", "codex") });
    const twice = { ...paths, manifestPaths: [...paths.manifestPaths, path] };
    expect(failure(twice).message).toMatch(/describes the profile relay, as .*relay\.manifest\.yaml does/);
  });

  it("codex is not among them", () => {
    const paths = inputs();
    const others = paths.manifestPaths.filter((path) => path !== paths.manifestPath);
    expect(failure({ ...paths, manifestPaths: others }).message).toMatch(/there is no manifest of codex/);
  });
});
