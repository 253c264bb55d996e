import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { loadModel, type ModelPaths } from "../../../codegen/model/load.ts";
import { sourceName } from "../../../codegen/model/source.ts";
import { type Edit, failure, inputs, NO_LINES, spec } from "./inputs.ts";

/** The inputs without what takes most of the time, and with nothing that asks for it. */
function withoutLines(edit?: Edit): ModelPaths & { readonly specPath: string } {
  const { linesFolder: _, ...paths } = inputs({
    lines: NO_LINES,
    ...(edit === undefined ? {} : { spec: edit }),
  });
  return paths;
}

it("names the files of its own run where the same spec was read before, from another place", () => {
  loadModel(withoutLines());
  const paths = withoutLines();
  const path = join(dirname(paths.specPath), "client.ts");
  writeFileSync(path, "export class Client { files = 1; }\n");
  const [problem] = failure({ ...paths, client: { path, name: "Client" } }).problems;
  expect(problem?.message).toMatch(/every client has a member files already/);
  expect(problem?.file).toBe(sourceName(paths.specPath));
});

it("takes no spec for another that was read before", () => {
  const at = (version: string) =>
    spec((document) =>
      Object.assign((document["x-sdk"] as unknown as { source: object }).source, { version }),
    );
  const versions = ["1.0.0", "2.0.0", "1.0.0"].map(
    (each) => loadModel(withoutLines(at(each))).source.version,
  );
  expect(versions).toEqual(["1.0.0", "2.0.0", "1.0.0"]);
});
