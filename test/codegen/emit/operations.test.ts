import { expect, it } from "vitest";
import { operationRow } from "../../../codegen/emit/operations.ts";
import { loadModel } from "../../../codegen/model/load.ts";
import { inputs } from "../model/inputs.ts";

it("what only tells two operations on one path apart is sent where it is a query, and not where it is a fragment", () => {
  const { resources } = loadModel(inputs());
  const [method] = resources.find(({ accessor }) => accessor === "models")?.methods ?? [];
  if (method?.kind !== "operation") throw new Error("models has no operation");
  expect(operationRow({ ...method, path: "/models#models.again" })).toMatchObject({ path: "/models" });
  expect(operationRow({ ...method, path: "/models?beta=true" })).toMatchObject({ path: "/models?beta=true" });
});
