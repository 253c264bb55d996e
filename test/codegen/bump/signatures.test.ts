import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { keepSignatures } from "../../../codegen/bump/signatures.ts";
import { Stage } from "../../../codegen/bump/stage.ts";
import { modelPaths } from "../../../codegen/commands/paths.ts";
import { readInputs } from "../../../codegen/model/load.ts";
import { listMethods } from "../../../codegen/model/methods.ts";
import { copyProject } from "../../support/codegen.ts";

it("a signature stays as it was while the types of its new one are not written", () => {
  const root = copyProject();
  const spec = JSON.parse(readFileSync(join(root, "spec/openapi.json"), "utf8"));
  spec["x-sdk"].external.push({ name: "Later", module: "lib/later" });
  const poll = spec["x-sdk"].helpers.find(
    ({ accessor, method }: Record<string, string>) => accessor === "vectorStores.files" && method === "poll",
  );
  const { args, returns } = poll;
  // One overload more, in the place of what a helper with one signature has.
  poll.overloads = [
    { args, returns: "APIPromise<Later>" },
    { args, returns },
  ];
  poll.returns = "APIPromise<Later>";
  const plain = { args: [{ name: "fileID", type: "string" }], returns: "APIPromise<FileDeleted>" };
  spec.paths["/files/{file_id}"].delete["x-sdk"].overloads = [{ ...plain, returns: "Later" }, plain];
  // A new method has no signature to keep.
  spec["x-sdk"].helpers.push({ ...poll, method: "pollLater" });
  const stage = Stage.begin(root, { from: "7.0.0", to: "7.0.0", spec: JSON.stringify(spec) });
  const old = readInputs(modelPaths(root)).facts;

  expect(keepSignatures(old, stage)).toEqual([
    "files.delete keeps its signature until Later are written",
    "vectorStores.files.poll keeps its signature until Later are written",
  ]);
  const methods = new Map(listMethods(readInputs(stage.inputs().paths).facts).map((each) => [each.id, each]));
  const before = new Map(listMethods(old).map((each) => [each.id, each]));
  expect(methods.get("vectorStores.files.poll")).toEqual(before.get("vectorStores.files.poll"));
  expect(methods.get("files.delete")?.fact).toMatchObject({ "x-sdk": { overloads: [plain] } });
  expect(methods.get("vectorStores.files.pollLater")?.fact).toMatchObject({ returns: "APIPromise<Later>" });
  // Once more there is nothing to do.
  expect(keepSignatures(old, stage)).toEqual([]);
});
