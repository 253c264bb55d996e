import { describe, expect, it } from "vitest";
import { type Edit, failure, inputs, lineOf, NO_RESOURCES, spec } from "./inputs.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document is spoiled on purpose
type Loose = any;
const spoil = (change: (document: Loose) => void): Edit => spec(change);

describe("a spec that cannot be used", () => {
  it.each<[string, Edit, RegExp]>([
    [
      "text that is no JSON",
      (text) => text.replace('"paths": {', '"paths": {,'),
      /openapi\.json:\d+: is no JSON: /,
    ],
    ["JSON that is no document", () => "[1]", /openapi\.json:1: is no OpenAPI document/],
    [
      "another format",
      () => '{ "swagger": "2.0" }',
      /openapi\.json:1: must be OpenAPI 3\.1, but says nothing/,
    ],
    [
      "another version",
      (text) => text.replace('"openapi": "3.1.0"', '"openapi": "3.0.3"'),
      /must be OpenAPI 3\.1, but says "3\.0\.3"/,
    ],
    [
      "a document without SDK facts",
      spoil((document) => delete document["x-sdk"]),
      /openapi\.json:1: has no `x-sdk`/,
    ],
    ["a document without paths", spoil((document) => delete document.paths), /has no `paths`/],
    [
      "an operation without SDK facts",
      spoil((document) => delete document.paths["/files"].get["x-sdk"]),
      /openapi\.json:\d+: GET \/files has no `x-sdk`/,
    ],
    [
      "an operation in two places",
      spoil((document) => {
        document.paths["/twice"] = document.paths["/files"];
      }),
      /files\.list is there twice/,
    ],
    [
      "an operation with another name",
      spoil((document) => {
        document.paths["/files"].get["x-sdk"].method = "all";
      }),
      /operationId files\.list differs from its accessor and method/,
    ],
    [
      "a resource that is not listed",
      spoil((document) => {
        document["x-sdk"].resources = document["x-sdk"].resources.filter(
          (each: Loose) => each.accessor !== "batches",
        );
      }),
      /batches\.\w+ has no resource/,
    ],
    [
      "a params type without its schema",
      spoil((document) => delete document.components.schemas["files.FileCreateParams"]),
      /files\.create takes files\.FileCreateParams, for which there is no schema/,
    ],
    [
      "a page class that the runtime lacks",
      spoil((document) => {
        for (const page of document["x-sdk"].pages)
          if (page.name === "FileObjectsPage") page.class = "WormPage";
        document.paths["/files"].get["x-sdk"].page.class = "WormPage";
      }),
      /lists come as WormPage/,
    ],
  ])("%s: says so, with the way out", (_, change, message) => {
    const error = failure(
      // The lines of resources would miss theirs first.
      inputs({
        spec: change,
        lines: NO_RESOURCES,
        ...(message.source.includes("takes") ? { overlay: quiet } : {}),
      }),
    );
    expect(error.message).toMatch(message);
    expect(error.file).toMatch(/openapi\.json$/);
    expect(error.message.split("\n").length).toBeGreaterThan(1);
  });

  it("gives the line on which JSON stops to parse", () => {
    const paths = inputs({ spec: (text) => text.replace('"paths": {', '"paths": {,') });
    expect(lineOf(paths.specPath, failure(paths).line)).toContain('"paths"');
  });
});

/** Actions on the type that is taken away would be the first to complain. */
function quiet(text: string): string {
  return text.replace(
    /^ {2}- target: \$\.components\.schemas\['files\.FileCreateParams.*\n(?: {4}.*\n)+/gm,
    "",
  );
}
