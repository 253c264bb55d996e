import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { loadModel } from "../../../codegen/model/load.ts";
import { sourceName } from "../../../codegen/model/source.ts";
import { failure, inputs, spec } from "./inputs.ts";

it("names the files of its own run where the same spec was read before, from another place", () => {
  loadModel(inputs());
  const paths = inputs();
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
    (each) => loadModel(inputs({ spec: at(each) })).source.version,
  );
  expect(versions).toEqual(["1.0.0", "2.0.0", "1.0.0"]);
});
