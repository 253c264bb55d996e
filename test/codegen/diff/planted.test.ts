import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareSpecs } from "../../../codegen/diff/changes.ts";
import type { SpecChange } from "../../../codegen/diff/effects.ts";
import { proposal } from "../../../codegen/diff/report.ts";
import { surfaceOf } from "../../../codegen/diff/surface.ts";
import { readFacts } from "../../../codegen/model/document.ts";
import { CodegenError } from "../../../codegen/model/errors.ts";
import { readManifests } from "../../../codegen/model/manifests.ts";
import { plantedSpec } from "./planted.fixture.ts";

type Bump = "major" | "minor" | "patch" | "none";
type Edit = (document: Record<string, unknown>) => void;

/** A place in the document. A number counts in a list; `+` is the place behind its end, `^` the one before its start. */
type Place = readonly (string | number)[];

const set =
  (place: Place, value: unknown): Edit =>
  (document) => {
    const [parent, key] = parentOf(document, place);
    if (Array.isArray(parent) && key === "+") parent.push(value);
    else if (Array.isArray(parent) && key === "^") parent.unshift(value);
    else Reflect.set(parent, key, value);
  };

const drop =
  (place: Place): Edit =>
  (document) => {
    const [parent, key] = parentOf(document, place);
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  };

const all =
  (...edits: Edit[]): Edit =>
  (document) => {
    for (const edit of edits) edit(document);
  };

function parentOf(document: object, place: Place): [object, string] {
  let parent = document;
  for (const key of place.slice(0, -1)) {
    const next: unknown = Reflect.get(parent, key);
    if (typeof next !== "object" || next === null)
      throw new Error(`nothing at ${key} of ${place.join(" > ")}`);
    parent = next;
  }
  return [parent, String(place.at(-1))];
}

const sdk = (...place: Place): Place => ["x-sdk", ...place];
const schema = (key: string, ...place: Place): Place => ["components", "schemas", key, ...place];
const field = (name: string, ...place: Place): Place => schema("things.Thing", "properties", name, ...place);
const param = (name: string, ...place: Place): Place =>
  schema("things.ThingCreateParams", "properties", name, ...place);
const create = (...place: Place): Place => ["paths", "/things", "post", ...place];
const list = (...place: Place): Place => ["paths", "/things", "get", ...place];
const PART = "/things/{thing_id}/parts/{part_id}";
const cancel = (...place: Place): Place => ["paths", PART, "post", ...place];
const upload = (...place: Place): Place => ["paths", "/things/{thing_id}/parts", "post", ...place];
const content = (...place: Place): Place => ["paths", "/things/{thing_id}/content", "get", ...place];
const answer = (...place: Place): Place =>
  list("responses", "200", "content", "application/json", "schema", ...place);
const ref = (key: string) => ({ $ref: `#/components/schemas/${key}` });
const text = { type: "string" };

/** An operation in another place: under another path or verb. */
const moved =
  (path: string, verb: string): Edit =>
  (document) => {
    const [operations] = parentOf(document, cancel());
    set(["paths", path], { [verb]: Reflect.get(operations, "post") })(document);
    if (path !== PART) drop(["paths", PART])(document);
  };

const PLANTED: readonly [kind: string, what: string, edit: Edit, bump: Bump, named: string][] = [
  ["names", "an exported name of the root is gone", drop(sdk("rootTypes", 1)), "major", "Thing"],
  [
    "names",
    "an exported name of the root that no component is, is gone",
    drop(sdk("rootTypes", 0)),
    "major",
    "RequestOptions",
  ],
  ["names", "an exported class of the root is gone", drop(sdk("rootTypes", 2)), "major", "Things"],
  [
    "names",
    "a member of a class's namespace is gone",
    drop(sdk("classTypes", "things", 0)),
    "major",
    "Things.Thing",
  ],
  ["names", "a class in a namespace is gone", drop(sdk("classTypes", "things", 2)), "major", "Things.Parts"],
  [
    "names",
    "a page alias in a namespace is gone",
    drop(sdk("classTypes", "things", 1)),
    "major",
    "Things.ThingsPage",
  ],
  ["names", "a page alias is gone", drop(sdk("pages", 0)), "major", "ThingsPage"],
  ["names", "a page alias is of another class", set(sdk("pages", 0, "class"), "Page"), "major", "ThingsPage"],
  ["names", "a name of an index is gone", drop(sdk("indexExports", "things", 0)), "major", "Thing"],
  [
    "names",
    "a name of an index comes from elsewhere",
    set(sdk("indexExports", "things", 0, "from"), "shared"),
    "major",
    "Thing",
  ],
  [
    "names",
    "a name stands for another type",
    set(sdk("rootTypes", 1, "component"), "things.Maker"),
    "major",
    "Thing",
  ],
  [
    "names",
    "a name is new",
    set(sdk("rootTypes", "+"), { name: "Maker", module: "things/things", component: "things.Maker" }),
    "minor",
    "Maker",
  ],
  [
    "names",
    "a namespace member is new",
    set(sdk("classTypes", "things", "+"), {
      name: "Maker",
      module: "things/things",
      component: "things.Maker",
    }),
    "minor",
    "Things.Maker",
  ],
  ["names", "a module is gone", drop(sdk("modules", 0)), "major", "shared"],
  [
    "names",
    "a type is declared in another module",
    set(schema("things.Thing", "x-sdk", "module"), "shared"),
    "major",
    "shared",
  ],
  [
    "resources",
    "a resource is new",
    set(sdk("resources", "+"), { accessor: "others", class: "Others", module: "others" }),
    "minor",
    "others",
  ],
  [
    "resources",
    "an alias of a resource is new",
    set(sdk("resources", "+"), {
      accessor: "beta",
      class: "Things",
      module: "things/things",
      aliasOf: "things",
    }),
    "minor",
    "beta",
  ],
  [
    "resources",
    "a resource's class is renamed",
    set(sdk("resources", 0, "class"), "Stuff"),
    "major",
    "Stuff",
  ],
  [
    "resources",
    "the class of a child is renamed",
    set(sdk("resources", 1, "class"), "Pieces"),
    "major",
    "Pieces",
  ],
  ["resources", "a resource is deprecated", set(sdk("resources", 0, "deprecated"), true), "patch", "things"],
  [
    "media",
    "multipart becomes JSON",
    all(
      set(upload("requestBody", "content"), {
        "application/json": { schema: ref("things.parts.PartUploadParams") },
      }),
      drop(upload("x-sdk", "multipart")),
    ),
    "major",
    "multipart/form-data",
  ],
  [
    "media",
    "only the SDK's mark says no form any more",
    drop(upload("x-sdk", "multipart")),
    "major",
    "multipart",
  ],
  [
    "media",
    "a media type of the answer is gone",
    drop(create("responses", "200", "content", "text/event-stream")),
    "major",
    "text/event-stream",
  ],
  [
    "media",
    "a media type of the answer is new",
    set(list("responses", "200", "content", "text/csv"), { schema: text }),
    "minor",
    "text/csv",
  ],
  [
    "media",
    "a media type of the request is new",
    set(create("requestBody", "content", "text/plain"), { schema: text }),
    "minor",
    "text/plain",
  ],
  [
    "media",
    "an accepted type is another one",
    set(content("x-sdk", "accept"), "application/pdf"),
    "major",
    "application/pdf",
  ],
  ["media", "a body may be left out", set(create("requestBody", "required"), false), "minor", "body"],
  [
    "media",
    "a body must be there",
    set(cancel("requestBody"), { required: true, content: { "application/json": { schema: text } } }),
    "major",
    "body",
  ],
  ["headers", "a beta header is another one", set(list("x-sdk", "beta"), "things=v2"), "major", "things=v2"],
  ["headers", "a beta header is needed", set(create("x-sdk", "beta"), "things=v1"), "major", "things=v1"],
  [
    "headers",
    "a header has another value",
    set(list("parameters", 2, "schema", "const"), "things=v2"),
    "major",
    "OpenAI-Beta",
  ],
  [
    "headers",
    "a required header is new",
    set(list("parameters", "+"), { name: "X-Need", in: "header", required: true, schema: text }),
    "major",
    "X-Need",
  ],
  [
    "headers",
    "a header becomes required",
    all(set(list("parameters", 0, "required"), true)),
    "major",
    "limit",
  ],
  [
    "arrays",
    "an array is written in another style",
    set(list("parameters", 1, "style"), "pipeDelimited"),
    "major",
    "style",
  ],
  [
    "arrays",
    "an array is no longer exploded",
    set(list("parameters", 1, "explode"), false),
    "major",
    "explode",
  ],
  [
    "arrays",
    "an array of a form is encoded in another way",
    set(upload("requestBody", "content", "multipart/form-data", "encoding"), { file: { style: "form" } }),
    "major",
    "encoding",
  ],
  ["bounds", "minimum rises", set(param("size", "minimum"), 2), "major", "size"],
  ["bounds", "minimum falls", set(param("size", "minimum"), 0), "minor", "size"],
  ["bounds", "maximum falls", set(param("size", "maximum"), 8), "major", "size"],
  ["bounds", "a bound is gone", drop(param("size", "maximum")), "minor", "size"],
  ["bounds", "an exclusive bound is new", set(param("size", "exclusiveMaximum"), 9), "major", "size"],
  ["bounds", "maxLength falls", set(param("name", "maxLength"), 32), "major", "name"],
  ["bounds", "maxLength rises", set(param("name", "maxLength"), 128), "minor", "name"],
  ["bounds", "minLength rises", set(param("name", "minLength"), 2), "major", "name"],
  ["bounds", "the pattern is another one", set(param("name", "pattern"), "^[A-Z]+$"), "major", "name"],
  ["bounds", "the pattern is gone", drop(param("name", "pattern")), "minor", "name"],
  ["bounds", "multipleOf is coarser", set(param("size", "multipleOf"), 4), "major", "size"],
  ["bounds", "multipleOf is finer", set(param("size", "multipleOf"), 1), "minor", "size"],
  ["bounds", "items must be different", set(param("tags", "uniqueItems"), true), "major", "tags"],
  ["bounds", "fewer items", set(param("tags", "maxItems"), 8), "major", "tags"],
  ["bounds", "at least one item", set(param("tags", "minItems"), 1), "major", "tags"],
  ["bounds", "fewer keys", set(param("metadata", "maxProperties"), 8), "major", "metadata"],
  ["bounds", "more keys", set(param("metadata", "maxProperties"), 32), "minor", "metadata"],
  ["bounds", "a bound of a response is looser", set(field("size", "minimum"), 0), "major", "size"],
  ["bounds", "a bound of a response is tighter", set(field("size", "minimum"), 2), "minor", "size"],
  [
    "bounds",
    "a bound of a query parameter falls, in the operation only",
    set(list("parameters", 0, "schema", "maximum"), 50),
    "major",
    "limit",
  ],
  ["formats", "a format is another one", set(param("when", "format"), "date-time"), "major", "when"],
  ["formats", "a format is gone", drop(param("when", "format")), "minor", "when"],
  ["formats", "a response promises a format less", drop(field("made", "format")), "major", "made"],
  [
    "formats",
    "a file becomes a text",
    drop(schema("things.parts.PartUploadParams", "properties", "file", "format")),
    "major",
    "file",
  ],
  ["defaults", "a default is another one", set(param("size", "default"), 6), "major", "size"],
  ["defaults", "a default is gone", drop(param("size", "default")), "major", "size"],
  ["defaults", "a default is new", set(param("tags", "default"), []), "minor", "tags"],
  [
    "keywords",
    "a keyword that nobody knows",
    set(param("name", "contentEncoding"), "base64"),
    "major",
    "contentEncoding",
  ],
  [
    "keywords",
    "a keyword that nobody knows, in a member of a union",
    set(param("maker", "anyOf", 0, "propertyNames"), text),
    "major",
    "propertyNames",
  ],
  ["keywords", "a description", set(param("name", "description"), "A name."), "patch", "description"],
  [
    "keywords",
    "other keys may be given",
    set(schema("things.ThingCreateParams", "additionalProperties"), true),
    "minor",
    "other keys",
  ],
  [
    "inline",
    "a field of an inline answer is gone",
    drop(answer("properties", "has_more")),
    "major",
    "has_more",
  ],
  [
    "inline",
    "a field of an inline answer is of another type",
    set(answer("properties", "has_more"), text),
    "major",
    "has_more",
  ],
  [
    "inline",
    "a field of an inline answer is new",
    set(answer("properties", "first_id"), text),
    "minor",
    "first_id",
  ],
  ["inline", "a field of an inline answer may be missing", drop(answer("required", 1)), "major", "has_more"],
  ["answers", "a status is new", set(create("responses", "202"), { description: "Later" }), "minor", "202"],
  [
    "answers",
    "a status is another one",
    all(set(cancel("responses", "204"), { description: "OK" }), drop(cancel("responses", "200"))),
    "major",
    "200",
  ],
  ["answers", "a field becomes nullable", set(field("id", "type"), ["string", "null"]), "major", "id"],
  [
    "answers",
    "an object becomes nullable",
    set(field("maker"), { anyOf: [ref("things.Maker"), { type: "null" }] }),
    "major",
    "maker",
  ],
  [
    "answers",
    "a field may be a number besides",
    set(field("id", "type"), ["string", "number"]),
    "major",
    "id",
  ],
  [
    "answers",
    "an object may be another one besides",
    set(field("maker"), { anyOf: [ref("things.Maker"), ref("things.Note")] }),
    "major",
    "maker",
  ],
  ["answers", "a value of a list is new", set(field("state", "enum", "+"), "lost"), "minor", "lost"],
  [
    "streams",
    "an event is new",
    set(schema("things.Event", "anyOf", "+"), ref("things.Note")),
    "minor",
    "things.Note",
  ],
  [
    "streams",
    "the events are of another type",
    set(create("x-sdk", "stream", "event"), "things.Note"),
    "major",
    "type",
  ],
  [
    "streams",
    "the events are of another type, on the wire only",
    set(create("responses", "200", "content", "text/event-stream", "schema"), ref("things.Note")),
    "major",
    "type",
  ],
  [
    "streams",
    "an event's mark is another one",
    set(schema("things.Ended", "properties", "type", "const"), "done"),
    "major",
    "done",
  ],
  [
    "streams",
    "streaming is asked for elsewhere",
    set(create("x-sdk", "stream", "on"), "query"),
    "major",
    "query",
  ],
  [
    "helpers",
    "a generic is constrained otherwise",
    set(sdk("helpers", 0, "typeParams"), "<Params extends Thing>"),
    "major",
    "Params extends Thing",
  ],
  [
    "helpers",
    "a generic is gone",
    drop(sdk("helpers", 0, "typeParams")),
    "major",
    "Params extends ThingParams",
  ],
  [
    "helpers",
    "a helper calls something else",
    set(sdk("helpers", 0, "calls"), ["things.list"]),
    "major",
    "things.list",
  ],
  [
    "helpers",
    "a helper calls something besides",
    set(sdk("helpers", 0, "calls", "+"), "things.list"),
    "major",
    "things.list",
  ],
  [
    "helpers",
    "an argument is of another type",
    set(sdk("helpers", 0, "args", 0, "type"), "number"),
    "major",
    "number",
  ],
  ["helpers", "an overload is gone", drop(content("x-sdk", "overloads")), "major", "overload"],
  [
    "external",
    "a hand-written type takes other parameters",
    set(sdk("external", 0, "typeParams"), "<T>"),
    "major",
    "ThingParams",
  ],
  ["external", "a hand-written type is gone", drop(sdk("external", 1)), "major", "ThingRunner"],
  [
    "external",
    "a hand-written class becomes a type",
    drop(sdk("external", 1, "class")),
    "major",
    "ThingRunner",
  ],
  [
    "external",
    "a hand-written type is elsewhere",
    set(sdk("external", 1, "module"), "shared"),
    "major",
    "ThingRunner",
  ],
  [
    "arguments",
    "positional arguments change places",
    (document) => {
      const [fact] = parentOf(document, cancel("x-sdk", "args"));
      const args: unknown = Reflect.get(fact, "args");
      if (Array.isArray(args)) args.reverse();
    },
    "major",
    "things.parts.cancel",
  ],
  [
    "arguments",
    "a positional argument is gone",
    drop(cancel("x-sdk", "args", 1)),
    "major",
    "things.parts.cancel",
  ],
  [
    "arguments",
    "an argument that may be left out is new, in the place of the options",
    set(cancel("x-sdk", "args", "+"), {
      name: "body",
      in: "params",
      type: "things.ThingListParams",
      optional: true,
    }),
    "major",
    "options stood there",
  ],
  [
    "arguments",
    "an argument must be given",
    drop(list("x-sdk", "args", 0, "optional")),
    "major",
    "things.list",
  ],
  [
    "arguments",
    "an argument may be left out",
    set(create("x-sdk", "args", 0, "optional"), true),
    "minor",
    "things.create",
  ],
  [
    "arguments",
    "an argument may be null",
    set(list("x-sdk", "args", 0, "nullable"), true),
    "minor",
    "things.list",
  ],
  ["parameters", "a parameter of the operation is gone", drop(list("parameters", 0)), "major", "limit"],
  [
    "parameters",
    "a parameter of the operation is new",
    set(list("parameters", "+"), { name: "after", in: "query", required: false, schema: text }),
    "minor",
    "after",
  ],
  [
    "parameters",
    "a parameter travels elsewhere",
    set(list("parameters", 0, "in"), "header"),
    "major",
    "limit",
  ],
  [
    "parameters",
    "a parameter travels elsewhere, by the params",
    set(schema("things.ThingListParams", "properties", "limit", "x-sdk-in"), "header"),
    "major",
    "limit",
  ],
  ["wire", "another path", moved("/things/{thing_id}/parts/{part_id}/cancel", "post"), "major", PART],
  ["wire", "another verb", moved(PART, "delete"), "major", "POST"],
  ["wire", "another server", set(["servers", 0, "url"], "https://api.example.com/v2"), "major", "servers"],
  [
    "wire",
    "a fact of an operation that nobody knows",
    set(create("security"), [{ key: [] }]),
    "major",
    "security",
  ],
  ["wire", "a fact of the SDK that nobody knows", set(create("x-sdk", "timeout"), 5), "major", "timeout"],
  ["document", "another version of the source", set(sdk("source", "version"), "1.0.1"), "patch", "1.0.1"],
  ["document", "a part that nobody knows", set(["x-other"], { a: 1 }), "major", "x-other"],
  ["document", "a part of the SDK's facts that nobody knows", set(sdk("others"), [1]), "major", "others"],
  [
    "no alarm",
    "a union gets a name",
    all(
      set(schema("things.First"), { anyOf: [ref("things.Started"), ref("things.Ended")] }),
      set(param("first"), ref("things.First")),
    ),
    "minor",
    "things.First",
  ],
  [
    "no alarm",
    "a union with null gets a name",
    all(
      set(schema("things.SomeMaker"), { anyOf: [ref("things.Maker"), { type: "null" }] }),
      set(param("maker"), ref("things.SomeMaker")),
    ),
    "minor",
    "things.SomeMaker",
  ],
  [
    "no alarm",
    "a union is written as one-of",
    set(schema("things.Event"), { oneOf: [ref("things.Started"), ref("things.Ended")] }),
    "patch",
    "things.Event",
  ],
  [
    "no alarm",
    "a positional argument is renamed",
    set(cancel("x-sdk", "args", 0, "name"), "id"),
    "patch",
    "thingID",
  ],
  [
    "no alarm",
    "an argument of a helper is renamed",
    set(sdk("helpers", 0, "args", 0, "name"), "id"),
    "patch",
    "thingID",
  ],
  [
    "no alarm",
    "a parameter of a path is renamed",
    all(moved("/things/{id}/parts/{part_id}", "post"), (document) => {
      const at = (...place: Place): Place => ["paths", "/things/{id}/parts/{part_id}", "post", ...place];
      set(at("parameters", 0, "name"), "id")(document);
      set(at("x-sdk", "args", 0, "param"), "id")(document);
    }),
    "patch",
    "thing_id",
  ],
  [
    "no alarm",
    "a type parameter with a default is new",
    set(sdk("helpers", 0, "typeParams"), "<Params extends ThingParams, T = null>"),
    "minor",
    "T = null",
  ],
  [
    "no alarm",
    "a first type parameter with a default",
    set(content("x-sdk", "overloads", 0, "typeParams"), "<T = null>"),
    "minor",
    "T = null",
  ],
  [
    "no alarm",
    "a hand-written type takes one parameter more, with a default",
    set(sdk("external", 0, "typeParams"), "<T = null, U = T>"),
    "minor",
    "U = T",
  ],
  [
    "no alarm",
    "an overload is put in front",
    (document) => {
      const [helpers] = parentOf(document, sdk("helpers", 0));
      const helper: unknown = Reflect.get(helpers, 0);
      if (typeof helper !== "object" || helper === null) return;
      const { typeParams, args, returns } = helper as Record<string, unknown>;
      const first = { args: [{ name: "all", type: "true" }], returns: "APIPromise<Thing[]>" };
      Reflect.set(helpers, 0, { ...helper, ...first, overloads: [first, { typeParams, args, returns }] });
      drop(sdk("helpers", 0, "typeParams"))(document);
    },
    "minor",
    "overload",
  ],
  [
    "no alarm",
    "an overload of an operation is put in front",
    set(content("x-sdk", "overloads", "^"), {
      args: [{ name: "all", type: "true" }],
      returns: "APIPromise<Thing>",
    }),
    "minor",
    "overload",
  ],
  [
    "no alarm",
    "a member of a union gets a name",
    all(
      set(schema("things.Plain"), {
        type: "object",
        properties: { type: { const: "plain" } },
        required: ["type"],
      }),
      set(schema("things.Tree", "properties", "mixed", "anyOf", 1), ref("things.Plain")),
    ),
    "minor",
    "things.Plain",
  ],
  [
    "no alarm",
    "lists of a union in another order",
    all(
      set(schema("things.Tree", "properties", "mixed", "anyOf", 2, "items", "type"), "number"),
      set(schema("things.Tree", "properties", "mixed", "anyOf", 3, "items", "type"), "string"),
      set(field("size", "description"), "How big."),
    ),
    "patch",
    "size",
  ],
  [
    "no alarm",
    "an object is written out where it had a name",
    set(param("maker", "anyOf", 0), { type: "object", properties: { name: text }, required: ["name"] }),
    "patch",
    "maker",
  ],
  [
    "no alarm",
    "what an object extends is written out",
    all(
      set(schema("things.Base"), { type: "object", properties: { name: text }, required: ["name"] }),
      set(schema("things.Maker"), { allOf: [ref("things.Base")] }),
    ),
    "minor",
    "things.Base",
  ],
  [
    "types",
    "a member of a union takes less than before",
    set(schema("things.Tree", "properties", "mixed", "anyOf", 1, "properties", "type", "const"), "bare"),
    "major",
    "mixed.type",
  ],
  [
    "types",
    "a type that contains itself is another one, of another form",
    all(
      set(schema("things.Bush"), {
        type: "object",
        properties: { leaf: { type: "number" }, below: { type: "array", items: ref("things.Bush") } },
      }),
      set(param("tree"), ref("things.Bush")),
    ),
    "major",
    "tree.leaf",
  ],
  ["no alarm", "a response is no longer null", set(field("label", "type"), "string"), "minor", "label"],
  [
    "no alarm",
    "a response's text becomes a list of values",
    set(field("id", "enum"), ["a", "b"]),
    "minor",
    "id",
  ],
  [
    "no alarm",
    "a response is one of fewer events",
    drop(schema("things.Event", "anyOf", 1)),
    "minor",
    "things.Event",
  ],
  [
    "no alarm",
    "a response's number becomes a whole one",
    set(field("size", "type"), "integer"),
    "minor",
    "size",
  ],
];

/** The manifest says that everything works. */
function compare(edit: Edit) {
  const edited = plantedSpec();
  edit(edited);
  const young = readFacts(edited, []);
  const path = join(mkdtempSync(join(tmpdir(), "planted-")), "codex.manifest.yaml");
  const methods = ["create", "list", "parts.cancel", "parts.upload", "content"];
  writeFileSync(
    path,
    [
      "version: 1",
      "profile: codex",
      "methods:",
      ...methods.map((method) => `  things.${method}: { route: http, since: 0.1.0 }`),
      "  things.wait: { route: helper, since: 0.1.0 }",
    ].join("\n"),
  );
  const changes = compareSpecs(readFacts(plantedSpec(), []), young);
  return { changes, bump: proposal(changes, surfaceOf(young, readManifests([path])[0])).bump };
}

/** Every value of a document that has no parts. */
function leavesOf(value: unknown, place: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [place];
  return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...place, key]));
}

function another(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  return typeof value === "boolean" ? !value : `${value}X`;
}

/** The changes that an edit makes; nothing where the document is none any more. */
function changesOf(edit: Edit): readonly SpecChange[] | undefined {
  const edited = plantedSpec();
  edit(edited);
  try {
    return compareSpecs(readFacts(plantedSpec(), []), readFacts(edited, []));
  } catch (error) {
    if (error instanceof CodegenError) return undefined;
    throw error;
  }
}

describe("no value of a spec can change unseen", () => {
  const leaves = leavesOf(plantedSpec()).filter(
    (place) => !/^(?:openapi|operationId)$/.test(`${place.at(-1)}`),
  );

  it.each(["another value", "no value"])("%s", (how) => {
    const unseen = leaves.filter((place) => {
      const change: Edit = (document) => {
        const [parent, key] = parentOf(document, place);
        set(place, another(Reflect.get(parent, key)))(document);
      };
      return changesOf(how === "no value" ? drop(place) : change)?.length === 0;
    });
    expect(leaves.length).toBeGreaterThan(200);
    expect(unseen.map((place) => place.join(" > "))).toEqual([]);
  });
});

describe("a change that a consumer sees has its mark and is named", () => {
  it("and what is the same is the same", () => {
    expect(compare(() => {})).toEqual({ changes: [], bump: "none" });
  });

  it.each(PLANTED)("%s: %s", (_kind, _what, edit, bump, named) => {
    const found = compare(edit);
    const lines = found.changes.map((change) => `${change.effect}: ${change.text}`);
    expect(
      lines.some((line) => line.includes(named)),
      lines.join("\n"),
    ).toBe(true);
    expect(found.bump, lines.join("\n")).toBe(bump);
  });
});
