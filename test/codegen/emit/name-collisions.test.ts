import { describe, expect, it } from "vitest";
import { emitOperations } from "../../../codegen/emit/operations.ts";
import { emitTypesAndResources } from "../../../codegen/emit/resources.ts";
import { emitValidators } from "../../../codegen/emit/validators.ts";
import type { Component, Method, Resource, SdkModel } from "../../../codegen/model/types.ts";
import { faultsOf } from "../../support/compile.ts";
import {
  component,
  model,
  operation,
  params,
  profile,
  ref,
  resource,
  verdictsOf,
} from "./resources.fixture.ts";

/** A model with one class for each accessor, each with a method that takes and gives these components. */
function tree(
  accessors: Readonly<Record<string, string>>,
  components: readonly Component[],
  methods: readonly Method[],
): SdkModel {
  const resources = Object.entries(accessors).map(
    ([accessor, module]): Resource =>
      resource({
        accessor,
        module,
        class: `${module.replace(/(?:^|[/-])(.)/g, (_, letter: string) => letter.toUpperCase())}Resource`,
        children: Object.keys(accessors)
          .filter((other) => other.startsWith(`${accessor}.`))
          .map((other) => other.slice(accessor.length + 1)),
        methods: methods.filter((method) => method.accessor === accessor),
      }),
  );
  const modules = [...new Set(components.map(({ module }) => module))];
  return model({ modules, resources, components, profiles: [profile({ verdicts: verdictsOf(methods) })] });
}

const emitted = (sdk: SdkModel): Map<string, string> =>
  new Map([
    ...emitTypesAndResources(sdk),
    ...emitValidators(sdk),
    ...(sdk.resources.some(({ methods }) => methods.length > 0) ? emitOperations(sdk) : []),
    ["src/generated/openapi.ts", 'export interface paths { "/x": unknown }'],
  ]);

const TEXT = { type: "object", properties: { text: { type: "string" } } } as const;

describe("names that two things of a file would have", () => {
  it("import aliases of modules: one of them gets another", () => {
    const components = [
      component(
        "a.Holder",
        { type: "object", properties: { one: ref("bC.d.One"), two: ref("bCD.Two") } },
        "interface",
        "a",
      ),
      component("bC.d.One", TEXT, "interface", "b-c/d"),
      component("e.d.Three", TEXT, "interface", "e/d"),
      component("bCD.Two", TEXT, "interface", "b-c-d"),
      component("a.BCDAPI", TEXT, "interface", "a"),
    ];
    const files = emitted(tree({ a: "a" }, components, []));
    const text = files.get("src/generated/resources/a.ts") ?? "";
    expect(text).toMatch(/one\?: (\w+)\.One;/);
    expect(new Set(text.match(/import type \* as \w+/g)).size).toBe(2);
    expect(faultsOf(files)).toEqual([]);
  });

  it("types of the document and those of the language and the runtime", () => {
    const names = [
      "Array",
      "APIPromise",
      "RequestOptions",
      "Uploadable",
      "APIResource",
      "Promise",
      "Response",
    ];
    const components = [
      ...names.map((name) => component(`a.${name}`, TEXT, "interface", "a")),
      component(
        "a.P",
        {
          type: "object",
          properties: {
            list: { type: "array", items: { type: ["string", "null"] } },
            file: { type: "string", format: "binary" },
            array: ref("a.Array"),
          },
        },
        "interface",
        "a",
      ),
      component("a.P.Array", TEXT, "interface", "a"),
      component(
        "a.P.Uploadable",
        { type: "array", items: { type: "string", format: "binary" } },
        "type",
        "a",
      ),
    ];
    const methods = [
      operation("a.create", { args: [params("a.P")], hasBody: true, result: { kind: "binary" } }),
    ];
    const files = emitted(tree({ a: "a" }, components, methods));
    expect(faultsOf(files)).toEqual([]);
  });

  it("validators: shared ones of four modules, those that their helpers are called as, and their files", () => {
    const accessors = { a: "a", by: "by", index: "index", indexParams: "index-params", unions: "unions" };
    const modules = ["x/things", "y/things", "z/things", "w/things"];
    const shared = modules.map((module) =>
      component(`${module.replace("/", ".")}.Same`, TEXT, "interface", module),
    );
    const all = {
      type: "object",
      properties: {
        ...Object.fromEntries(shared.map(({ key }, at) => [`p${at}`, ref(key)])),
        own: ref("a.ObjectSchema"),
        either: {
          anyOf: [{ type: "string" }, { type: "array", items: ref("a.ObjectSchema") }, ref("a.ObjectSchema")],
        },
      },
    } as const;
    const components = [
      ...shared,
      component("a.P", all, "interface", "a"),
      component("a.ObjectSchema", TEXT, "interface", "a"),
    ];
    const ids = ["a.create", "by.kind", "index.create", "indexParams.create", "unions.create"];
    const methods = ids.map((id) => operation(id, { args: [params("a.P")], hasBody: true }));
    const files = emitted(tree(accessors, components, methods));
    expect(faultsOf(files)).toEqual([]);
    expect([...files.keys()].filter((file) => file.startsWith("src/generated/validators/"))).toHaveLength(7);
  });

  it("a module that nothing lists, and that has components, is a file like the others", () => {
    // See `unlistedModules`: the model brings it.
    const sdk = tree(
      { a: "a" },
      [
        component("a.P", { type: "object", properties: { b: ref("otherPlace.B") } }, "interface", "a"),
        component("otherPlace.B", TEXT, "interface", "other-place"),
      ],
      [],
    );
    const files = emitted(sdk);
    expect([...files.keys()]).toContain("src/generated/resources/other-place.ts");
    expect(faultsOf(files)).toEqual([]);
  });
});
