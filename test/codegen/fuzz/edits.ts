import { fieldsOf, listOf, refsIn, type Spec, textsOf } from "../../../codegen/consumer/fields.ts";
import type { Chance } from "../../chaos/chance.ts";
import {
  operationsOf,
  type Place,
  type Property,
  placesOf,
  propertiesOf,
  ref,
  schemasOf,
  sdkOf,
  some,
} from "./places.ts";

/** Changes a document, and says what and where; nothing where it has no place for that. */
type Edit = (document: Spec, chance: Chance) => string | undefined;

const SCALARS = ["string", "number", "boolean"];
const TEXT = Object.freeze({ type: "string" });
const MARKED = /^things\.(?:Started|Ended|Note)/;

const isText = ({ schema }: Place): boolean =>
  schema["type"] === "string" &&
  schema["enum"] === undefined &&
  schema["const"] === undefined &&
  schema["format"] === undefined;
const isScalar = ({ schema }: Place): boolean =>
  SCALARS.includes(String(schema["type"])) &&
  schema["enum"] === undefined &&
  schema["format"] !== "binary" &&
  schema["const"] === undefined;
const isList = ({ schema }: Place): boolean => listOf(schema["enum"]).length > 1;
const unionOf = ({ schema }: Place): unknown[] => listOf(schema["anyOf"] ?? schema["oneOf"]);
const isNumber = ({ schema }: Place): boolean => schema["type"] === "number" || schema["type"] === "integer";

/** An edit of one place that fits. */
const at =
  (
    fits: (place: Place) => boolean,
    change: (place: Place, chance: Chance, document: Spec) => string | undefined,
  ): Edit =>
  (document, chance) => {
    const place = some(chance, placesOf(document), fits);
    const what = place && change(place, chance, document);
    return what && `${place.name}: ${what}`;
  };

/** An edit of one property that fits. What objects are told apart by stays as it is, but for those edits that are about it. */
const ofProperty =
  (
    fits: (property: Property) => boolean,
    change: (property: Property, chance: Chance, document: Spec) => string | undefined,
  ): Edit =>
  (document, chance) => {
    const property = some(
      chance,
      propertiesOf(document),
      (each) => each.schema["const"] === undefined && fits(each),
    );
    const what = property && change(property, chance, document);
    return what && `${property.name}: ${what}`;
  };

const ofObject = (change: (place: Place, chance: Chance, document: Spec) => string | undefined): Edit =>
  at(({ schema }) => schema["properties"] !== undefined, change);

const newSchema = (chance: Chance): Spec =>
  structuredClone(
    chance.oneOf<Spec>([
      TEXT,
      { type: "number" },
      { type: "array", items: TEXT },
      ref("things.Maker"),
      { type: ["string", "null"] },
      { ...TEXT, enum: ["x", "y"] },
    ]),
  );

const required = (owner: Spec): string[] => textsOf(owner["required"]);
const require = (owner: Spec, names: readonly string[]): void => {
  if (names.length > 0) owner["required"] = names;
  else delete owner["required"];
};

const setKeyword = (fits: (place: Place) => boolean, key: string, values: readonly unknown[]): Edit =>
  at(fits, ({ schema }, chance) => {
    const value = chance.oneOf(values.filter((each) => each !== (schema[key] ?? null)));
    if (value === null) delete schema[key];
    else schema[key] = value;
    return `${key} is ${JSON.stringify(value)}`;
  });

const KINDS: Readonly<Record<string, Edit>> = {
  "property added": ofObject(({ schema }, chance) => {
    Reflect.set(Object(schema["properties"]), "fresh", newSchema(chance));
    return "fresh added";
  }),
  "required property added": ofObject(({ schema }, chance) => {
    Reflect.set(Object(schema["properties"]), "fresh", newSchema(chance));
    require(schema, [...required(schema), "fresh"]);
    return "fresh added, required";
  }),
  "property removed": ofProperty(
    () => true,
    ({ owner, key }) => {
      Reflect.deleteProperty(Object(owner["properties"]), key);
      require(owner, required(owner).filter((name) => name !== key));
      return "removed";
    },
  ),
  "property renamed": ofProperty(
    () => true,
    ({ owner, key, schema }) => {
      Reflect.deleteProperty(Object(owner["properties"]), key);
      Reflect.set(Object(owner["properties"]), `${key}_now`, schema);
      require(owner, required(owner).map((name) => (name === key ? `${key}_now` : name)));
      return "renamed";
    },
  ),
  "became required": ofProperty(
    ({ owner, key }) => !required(owner).includes(key),
    ({ owner, key }) => {
      require(owner, [...required(owner), key]);
      return "required";
    },
  ),
  "became optional": ofProperty(
    ({ owner, key }) => required(owner).includes(key),
    ({ owner, key }) => {
      require(owner, required(owner).filter((name) => name !== key));
      return "optional";
    },
  ),
  "null added": ofProperty(
    ({ schema }) => !JSON.stringify(schema).includes('"null"'),
    ({ schema, set }) => {
      set(
        typeof schema["type"] === "string" && schema["enum"] === undefined
          ? { ...schema, type: [schema["type"], "null"] }
          : { anyOf: [schema, { type: "null" }] },
      );
      return "may be null";
    },
  ),
  "null removed": at(
    ({ schema }) => listOf(schema["type"]).includes("null"),
    ({ schema }) => {
      const [one] = textsOf(schema["type"]).filter((type) => type !== "null");
      schema["type"] = one;
      return "never null";
    },
  ),
  "value added": at(isList, ({ schema }) => {
    schema["enum"] = [...listOf(schema["enum"]), "fresh"];
    return "value fresh added";
  }),
  "value removed": at(isList, ({ schema }, chance) => {
    const values = listOf(schema["enum"]);
    const gone = chance.oneOf(values);
    schema["enum"] = values.filter((each) => each !== gone);
    return `value ${gone} removed`;
  }),
  "values are others": at(isList, ({ schema }) => {
    schema["enum"] = ["p", "q"];
    return "other values";
  }),
  "list opened to any text": at(isList, ({ schema }) => {
    delete schema["enum"];
    return "any text";
  }),
  "text closed to a list": at(isText, ({ schema }) => {
    schema["enum"] = ["x", "y"];
    return "a list of values";
  }),
  "type changed": at(isScalar, ({ schema }, chance) => {
    const type = chance.oneOf(SCALARS.filter((each) => each !== schema["type"]));
    for (const key of Object.keys(schema)) if (key !== "x-sdk-in") delete schema[key];
    schema["type"] = type;
    return `is a ${type}`;
  }),
  "type widened": at(isScalar, ({ schema }, chance) => {
    const type = chance.oneOf(SCALARS.filter((each) => each !== schema["type"]));
    schema["type"] = [schema["type"], type];
    return `or a ${type}`;
  }),
  "whole number and number": at(isNumber, ({ schema }) => {
    schema["type"] = schema["type"] === "number" ? "integer" : "number";
    return `is ${schema["type"]}`;
  }),
  "union grows by an object": at(
    (place) => unionOf(place).some((each) => refsIn(each).some((key) => MARKED.test(key))),
    (place, chance, document) => {
      const fresh = chance.happens(0.5) ? "things.Note" : "things.Fresh";
      if (unionOf(place).some((each) => refsIn(each).includes(fresh))) return undefined;
      if (fresh === "things.Fresh") {
        schemasOf(document)[fresh] = {
          type: "object",
          properties: { type: { const: "fresh" } },
          required: ["type"],
          "x-sdk": { kind: "type", module: "shared" },
        };
      }
      unionOf(place).push(ref(fresh));
      return `or ${fresh}`;
    },
  ),
  "union grows by a type": at(
    (place) => unionOf(place).length > 0,
    (place, chance) => {
      const type = chance.oneOf(SCALARS);
      if (unionOf(place).some((each) => fieldsOf(each)["type"] === type)) return undefined;
      unionOf(place).push({ type });
      return `or a ${type}`;
    },
  ),
  "union shrinks": at(
    (place) => unionOf(place).length > 1,
    (place, chance) => {
      const members = unionOf(place);
      members.splice(chance.below(members.length), 1);
      return "one member less";
    },
  ),
  "object becomes one of two": at(
    ({ schema }) =>
      refsIn([schema["$ref"]]).length === 0 &&
      typeof schema["$ref"] === "string" &&
      !String(schema["$ref"]).includes("Note"),
    ({ schema, set }) => {
      set({ anyOf: [schema, ref("things.Note")] });
      return "or things.Note";
    },
  ),
  "list becomes its item": at(
    ({ schema }) => schema["type"] === "array",
    ({ schema, set }) => {
      set(fieldsOf(schema["items"]));
      return "one item";
    },
  ),
  "one becomes a list": ofProperty(
    ({ schema }) => schema["type"] !== "array",
    ({ schema, set }) => {
      set({ type: "array", items: schema });
      return "a list";
    },
  ),
  "list besides": ofProperty(
    ({ schema }) => schema["type"] === "string" && schema["format"] === undefined,
    ({ schema, set }) => {
      set({ anyOf: [schema, { type: "array", items: TEXT }] });
      return "or a list";
    },
  ),
  "name written out": at(
    ({ schema }) => typeof schema["$ref"] === "string",
    ({ schema, set }, _chance, document) => {
      const [key = ""] = refsIn(schema);
      const target = structuredClone(fieldsOf(schemasOf(document)[key]));
      if (refsIn(target).includes(key) || target["allOf"] !== undefined) return undefined;
      delete target["x-sdk"];
      set(target);
      return `${key} written out`;
    },
  ),
  "object gets a name": at(
    ({ schema, name }) =>
      name.includes(".") && schema["x-sdk"] === undefined && schema["properties"] !== undefined,
    ({ schema, set }, _chance, document) => {
      schemasOf(document)["things.Named"] = { ...schema, "x-sdk": { kind: "type", module: "shared" } };
      set(ref("things.Named"));
      return "is called things.Named";
    },
  ),
  "union gets a name": at(
    (place) => place.schema["x-sdk"] === undefined && unionOf(place).length > 1,
    ({ schema, set }, _chance, document) => {
      schemasOf(document)["things.Named"] = { ...schema, "x-sdk": { kind: "type", module: "shared" } };
      set(ref("things.Named"));
      return "is called things.Named";
    },
  ),
  "list of values gets a name": at(
    (place) => place.schema["x-sdk"] === undefined && isList(place),
    ({ schema, set }, _chance, document) => {
      schemasOf(document)["things.Named"] = { ...schema, "x-sdk": { kind: "type", module: "shared" } };
      set(ref("things.Named"));
      return "is called things.Named";
    },
  ),
  "another name": at(
    ({ schema }) => typeof schema["$ref"] === "string",
    ({ schema, set }, chance, document) => {
      const [key] = refsIn(schema);
      const other = chance.oneOf(
        Object.keys(schemasOf(document)).filter((each) => each !== key && !/Params/.test(each)),
      );
      const before = schema["$ref"];
      schema["$ref"] = ref(other)["$ref"];
      // A type that is made of itself alone is none.
      if (key !== undefined && contains(schemasOf(document), other, other)) {
        schema["$ref"] = before;
        return undefined;
      }
      set(ref(other));
      return `${key} is ${other} now`;
    },
  ),
  "component renamed": (document, chance) => {
    const schemas = schemasOf(document);
    const key = some(chance, Object.keys(schemas), (each) => !/Params/.test(each));
    if (key === undefined) return undefined;
    const young = `${key}Now`;
    schemas[young] = schemas[key];
    delete schemas[key];
    rename(document, key, young);
    return `${key} is called ${young}`;
  },
  "component renamed, its old name kept": (document, chance) => {
    const schemas = schemasOf(document);
    const key = some(chance, Object.keys(schemas), (each) => !/Params/.test(each));
    if (key === undefined) return undefined;
    const young = `${key}Now`;
    rename(document, key, young);
    schemas[young] = schemas[key];
    const { "x-sdk": place } = fieldsOf(schemas[key]);
    schemas[key] = { ...ref(young), "x-sdk": { ...fieldsOf(place), kind: "type" } };
    return `${key} stands for ${young}`;
  },
  "component in another module": (document, chance) => {
    const key = some(chance, Object.keys(schemasOf(document)));
    const place = fieldsOf(fieldsOf(schemasOf(document)[key ?? ""])["x-sdk"]);
    const module = some(
      chance,
      ["shared", "things/things", "things/parts"],
      (each) => each !== place["module"],
    );
    place["module"] = module;
    for (const entry of namesOf(document)) if (entry["component"] === key) entry["module"] = module;
    const name = String(key).split(".").at(-1);
    for (const entry of indexNamesOf(document))
      if ((entry["declared"] ?? entry["name"]) === name) entry["from"] = module;
    return `${key} is in ${module}`;
  },
  "component added": (document) => {
    schemasOf(document)["things.Fresh"] = { ...TEXT, "x-sdk": { kind: "type", module: "things/things" } };
    return "things.Fresh added";
  },
  "component removed": (document, chance) => {
    const schemas = schemasOf(document);
    const key = some(
      chance,
      Object.keys(schemas),
      (each) =>
        !refsIn(document).includes(each) &&
        !JSON.stringify([sdkOf(document), document["paths"]]).includes(`"${each}"`),
    );
    if (key === undefined) return undefined;
    delete schemas[key];
    return `${key} removed`;
  },
  "what objects share gets a name": (document, chance) => {
    const schemas = schemasOf(document);
    const key = some(
      chance,
      Object.keys(schemas),
      (each) => Object.keys(fieldsOf(fieldsOf(schemas[each])["properties"])).length > 1,
    );
    const schema = fieldsOf(schemas[key ?? ""]);
    const properties = fieldsOf(schema["properties"]);
    const [first = ""] = Object.keys(properties);
    if (schema["allOf"] !== undefined || fieldsOf(properties[first])["const"] !== undefined) return undefined;
    const needed = required(schema).includes(first) ? { required: [first] } : {};
    schemas["things.Base"] = {
      type: "object",
      properties: { [first]: properties[first] },
      ...needed,
      "x-sdk": { kind: "interface", module: "shared" },
    };
    delete properties[first];
    require(schema, required(schema).filter((name) => name !== first));
    schema["allOf"] = [ref("things.Base")];
    return `${key} extends things.Base`;
  },
  "mark changed": at(
    ({ schema }) => typeof schema["const"] === "string",
    ({ schema }) => {
      schema["const"] = `${schema["const"]}_now`;
      return `is ${schema["const"]}`;
    },
  ),
  "other keys": ofObject(({ schema }) => {
    schema["additionalProperties"] = schema["additionalProperties"] === undefined ? true : undefined;
    return "other keys";
  }),
  "values of other keys": at(
    ({ schema }) => typeof schema["additionalProperties"] === "object",
    ({ schema }) => {
      schema["additionalProperties"] = { type: "boolean" };
      return "are booleans";
    },
  ),
  "bounds of a number": setKeyword(isNumber, "minimum", [null, 0, 1, 5]),
  "upper bounds of a number": setKeyword(isNumber, "maximum", [null, 10, 100]),
  "steps of a number": setKeyword(isNumber, "multipleOf", [null, 2, 3]),
  "length of a text": setKeyword(isText, "maxLength", [null, 10, 100]),
  "pattern of a text": setKeyword(isText, "pattern", [null, "^a", "^b"]),
  "format of a text": setKeyword(isText, "format", [null, "uri", "date-time"]),
  "size of a list": setKeyword(({ schema }) => schema["type"] === "array", "maxItems", [null, 3, 30]),
  "items of a list differ": setKeyword(({ schema }) => schema["type"] === "array", "uniqueItems", [
    null,
    true,
  ]),
  default: setKeyword(isScalar, "default", [null, 1, 2]),
  description: setKeyword(({ schema }) => schema["$ref"] === undefined, "description", [
    "What it is.",
    "Else.",
  ]),
  deprecation: setKeyword(
    ({ schema, name }) => schema["$ref"] === undefined && name.includes("."),
    "deprecated",
    [null, true],
  ),
  order: at(
    (place) => isList(place) || unionOf(place).length > 1 || required(place.schema).length > 1,
    ({ schema }) => {
      for (const key of ["enum", "anyOf", "required"]) if (Array.isArray(schema[key])) schema[key].reverse();
      return "in another order";
    },
  ),
  "one-of": at(
    ({ schema }) => schema["anyOf"] !== undefined,
    ({ schema }) => {
      schema["oneOf"] = schema["anyOf"];
      delete schema["anyOf"];
      return "one-of";
    },
  ),

  "method added": (document) => {
    fieldsOf(document["paths"])["/fresh"] = {
      get: {
        operationId: "things.fresh",
        responses: {
          "200": { description: "OK", content: { "application/json": { schema: ref("things.Thing") } } },
        },
        "x-sdk": { accessor: "things", method: "fresh", args: [], result: "things.Thing" },
      },
    };
    return "things.fresh added";
  },
  "method removed": (document, chance) => {
    const one = some(chance, operationsOf(document), ({ id }) => id !== "things.create");
    if (one === undefined) return undefined;
    Reflect.deleteProperty(Object(fieldsOf(document["paths"])[one.path]), one.verb);
    return `${one.id} removed`;
  },
  "method renamed": (document, chance) => {
    const one = some(chance, operationsOf(document), ({ id }) => id !== "things.create");
    if (one === undefined) return undefined;
    one.operation["operationId"] = `${one.id}Now`;
    one.sdk["method"] = `${one.sdk["method"]}Now`;
    return `${one.id} renamed`;
  },
  "argument may be left out": ofArgument(
    (arg, args) => arg["in"] === "params" && arg["optional"] !== true && args.at(-1) === arg,
    (arg) => {
      arg["optional"] = true;
      return "optional";
    },
  ),
  "argument must be given": ofArgument(
    (arg) => arg["optional"] === true,
    (arg) => {
      delete arg["optional"];
      return "required";
    },
  ),
  "argument may be null": ofArgument(
    (arg) => arg["optional"] === true && arg["nullable"] !== true,
    (arg) => {
      arg["nullable"] = true;
      return "nullable";
    },
  ),
  "arguments change places": (document, chance) => {
    const one = some(chance, operationsOf(document), ({ args }) => args.length > 1);
    if (one === undefined) return undefined;
    listOf(one.sdk["args"]).reverse();
    return `${one.id}: arguments reversed`;
  },
  "argument renamed": ofArgument(
    (arg) => arg["in"] === "path",
    (arg) => {
      arg["name"] = "renamed";
      return "renamed";
    },
  ),
  "params argument added": (document, chance) => {
    const one = some(
      chance,
      operationsOf(document),
      ({ args, verb }) => verb === "get" && args.every((arg) => arg["in"] !== "params"),
    );
    if (one === undefined) return undefined;
    listOf(one.sdk["args"]).push({
      name: "query",
      in: "params",
      type: "things.ThingListParams",
      optional: true,
    });
    one.operation["parameters"] = [
      ...listOf(one.operation["parameters"]),
      { name: "limit", in: "query", required: false, schema: { type: "integer" } },
    ];
    return `${one.id} takes a query`;
  },
  "params argument removed": (document, chance) => {
    const one = some(
      chance,
      operationsOf(document),
      ({ args, id }) => id !== "things.create" && args.some((arg) => arg["in"] === "params"),
    );
    if (one === undefined) return undefined;
    one.sdk["args"] = one.args.filter((arg) => arg["in"] !== "params");
    delete one.sdk["multipart"];
    return `${one.id} takes no params`;
  },
  "path changed": (document, chance) => {
    const paths = fieldsOf(document["paths"]);
    const one = some(chance, Object.keys(paths));
    if (one === undefined) return undefined;
    paths[`/v2${one}`] = paths[one];
    delete paths[one];
    return `${one} moved`;
  },
  "verb changed": (document, chance) => {
    const one = some(chance, operationsOf(document), ({ id }) => id !== "things.list");
    if (one === undefined) return undefined;
    const item = fieldsOf(fieldsOf(document["paths"])[one.path]);
    delete item[one.verb];
    item["put"] = one.operation;
    return `${one.id} by PUT`;
  },
  "query parameter added": (document, chance) => {
    const list = operationsOf(document).find(({ id }) => id === "things.list");
    const need = chance.happens(0.3);
    const params = fieldsOf(schemasOf(document)["things.ThingListParams"]);
    listOf(list?.operation["parameters"]).push({ name: "fresh", in: "query", required: need, schema: TEXT });
    Reflect.set(Object(params["properties"]), "fresh", { ...TEXT, "x-sdk-in": "query" });
    if (need) require(params, [...required(params), "fresh"]);
    return `things.list takes fresh${need ? ", required" : ""}`;
  },
  "query parameter removed": (document) => {
    const list = operationsOf(document).find(({ id }) => id === "things.list");
    if (list === undefined) return undefined;
    list.operation["parameters"] = listOf(list.operation["parameters"]).filter(
      (each) => fieldsOf(each)["name"] !== "limit",
    );
    Reflect.deleteProperty(
      Object(fieldsOf(schemasOf(document)["things.ThingListParams"])["properties"]),
      "limit",
    );
    return "things.list takes no limit";
  },
  "header needed": (document, chance) => {
    const one = chance.oneOf(operationsOf(document));
    one.operation["parameters"] = [
      ...listOf(one.operation["parameters"]),
      { name: "X-Need", in: "header", required: true, schema: TEXT },
    ];
    return `${one.id} needs a header`;
  },
  beta: ofOperation((one) => {
    one.sdk["beta"] = "things=v9";
    return "another beta";
  }),
  "accepted type": ofOperation((one) => {
    one.sdk["accept"] = "text/csv";
    return "accepts CSV";
  }),
  "multipart becomes JSON": (document) => {
    const one = operationsOf(document).find(({ id }) => id === "things.parts.upload");
    if (one === undefined) return undefined;
    delete one.sdk["multipart"];
    one.operation["requestBody"] = {
      required: true,
      content: { "application/json": { schema: ref("things.parts.PartUploadParams") } },
    };
    return "things.parts.upload sends JSON";
  },
  "status added": ofOperation((one) => {
    Reflect.set(Object(one.operation["responses"]), "202", { description: "Later" });
    return "may answer 202";
  }),
  "page of another class": (document) => {
    const list = operationsOf(document).find(({ id }) => id === "things.list");
    Reflect.set(Object(list?.sdk["page"]), "class", "Page");
    Reflect.set(Object(listOf(sdkOf(document)["pages"])[0]), "class", "Page");
    return "things.list is a Page";
  },
  "page becomes an object": (document) => {
    const list = operationsOf(document).find(({ id }) => id === "things.list");
    delete list?.sdk["page"];
    return "things.list answers an object";
  },
  "stream gone": (document) => {
    delete operationsOf(document).find(({ id }) => id === "things.create")?.sdk["stream"];
    return "things.create streams no more";
  },
  "stream of other events": (document, chance) => {
    const create = operationsOf(document).find(({ id }) => id === "things.create");
    const event = chance.oneOf(["things.Started", "things.Note", "things.Tree"]);
    Reflect.set(Object(create?.sdk["stream"]), "event", event);
    return `things.create streams ${event}`;
  },
  "another answer": (document, chance) => {
    const one = some(
      chance,
      operationsOf(document),
      ({ sdk }) => sdk["result"] !== undefined && sdk["stream"] === undefined,
    );
    if (one === undefined) return undefined;
    const key = chance.oneOf(["things.Maker", "things.Usage", "things.Choice"]);
    one.sdk["result"] = key;
    Reflect.set(
      Object(fieldsOf(fieldsOf(fieldsOf(one.operation["responses"])["200"])["content"])["application/json"]),
      "schema",
      ref(key),
    );
    return `${one.id} answers ${key}`;
  },
  "answer becomes bytes": (document, chance) => {
    const one = some(
      chance,
      operationsOf(document),
      ({ sdk }) => sdk["result"] !== undefined && sdk["stream"] === undefined,
    );
    if (one === undefined) return undefined;
    delete one.sdk["result"];
    one.sdk["binary"] = true;
    return `${one.id} answers bytes`;
  },

  "root name removed": (document, chance) => removed(sdkOf(document)["rootTypes"], chance),
  "namespace member removed": (document, chance) =>
    removed(chance.oneOf(Object.values(fieldsOf(sdkOf(document)["classTypes"]))), chance),
  "index name removed": (document, chance) =>
    removed(chance.oneOf(Object.values(fieldsOf(sdkOf(document)["indexExports"]))), chance),
  "root name added": (document) => {
    listOf(sdkOf(document)["rootTypes"]).push({ name: "Maker", module: "shared", component: "things.Maker" });
    return "Maker is a root name";
  },
  "namespace member added": (document) => {
    listOf(fieldsOf(sdkOf(document)["classTypes"])["things"]).push({
      name: "Maker",
      module: "shared",
      component: "things.Maker",
    });
    return "Things.Maker added";
  },
  "name stands for another type": (document, chance) => {
    const entry = some(chance, namesOf(document), (each) => each["component"] !== undefined);
    if (entry === undefined) return undefined;
    const key = chance.oneOf(["things.Usage", "things.Choice", "things.Note"]);
    entry["component"] = key;
    entry["module"] = fieldsOf(fieldsOf(schemasOf(document)[key])["x-sdk"])["module"];
    return `${entry["name"]} stands for ${key}`;
  },
  "resource class renamed": (document, chance) => {
    const old = chance.oneOf(["Things", "Parts"]);
    for (const entry of [...listOf(sdkOf(document)["resources"]).map(fieldsOf), ...namesOf(document)])
      if (entry["class"] === old) entry["class"] = `${old}Now`;
    for (const entry of indexNamesOf(document)) if (entry["name"] === old) entry["name"] = `${old}Now`;
    return `${old} renamed`;
  },
  "resource added": (document) => {
    listOf(sdkOf(document)["resources"]).push({ accessor: "others", class: "Others", module: "others" });
    return "others added";
  },
  "resource moved": (document) => {
    const sdk = sdkOf(document);
    for (const resource of listOf(sdk["resources"]).map(fieldsOf))
      if (resource["accessor"] === "things.parts") resource["accessor"] = "things.pieces";
    for (const { sdk: own, operation } of operationsOf(document)) {
      if (own["accessor"] !== "things.parts") continue;
      own["accessor"] = "things.pieces";
      operation["operationId"] = `things.pieces.${own["method"]}`;
    }
    const classes = fieldsOf(sdk["classTypes"]);
    classes["things.pieces"] = classes["things.parts"];
    delete classes["things.parts"];
    return "things.parts is things.pieces";
  },
  "page alias renamed": (document) => {
    const sdk = sdkOf(document);
    Reflect.set(Object(listOf(sdk["pages"])[0]), "name", "ThingsPages");
    const list = operationsOf(document).find(({ id }) => id === "things.list");
    Reflect.set(Object(list?.sdk["page"]), "alias", "ThingsPages");
    for (const entry of namesOf(document))
      if (entry["page"] === "ThingsPage") Object.assign(entry, { page: "ThingsPages", name: "ThingsPages" });
    return "ThingsPage renamed";
  },
  "helper takes another type": (document) => {
    Reflect.set(Object(listOf(fieldsOf(listOf(sdkOf(document)["helpers"])[0])["args"])[0]), "type", "number");
    return "things.wait takes a number";
  },
  "helper gives another type": (document) => {
    Reflect.set(Object(listOf(sdkOf(document)["helpers"])[0]), "returns", "APIPromise<Maker>");
    return "things.wait gives a Maker";
  },
  "helper takes one argument more": (document, chance) => {
    const args = listOf(fieldsOf(listOf(sdkOf(document)["helpers"])[0])["args"]);
    const optional = chance.happens(0.5);
    if (optional) args.push({ name: "more", type: "number", optional });
    else args.unshift({ name: "more", type: "number" });
    return `things.wait takes more${optional ? "?" : ""}`;
  },
  "helper gets a type parameter": (document) => {
    Reflect.set(
      Object(listOf(sdkOf(document)["helpers"])[0]),
      "typeParams",
      "<Params extends ThingParams, T = null>",
    );
    return "things.wait has T";
  },
  "helper gets an overload": (document) => {
    const helper = fieldsOf(listOf(sdkOf(document)["helpers"])[0]);
    const { typeParams, args, returns } = helper;
    helper["overloads"] = [
      { args: [{ name: "all", type: "true" }], returns: "APIPromise<Thing[]>" },
      { typeParams, args, returns },
    ];
    return "things.wait has an overload";
  },
  "helper calls something else": (document) => {
    Reflect.set(Object(listOf(sdkOf(document)["helpers"])[0]), "calls", ["things.list"]);
    return "things.wait calls things.list";
  },
  "helper removed": (document) => {
    sdkOf(document)["helpers"] = [];
    return "things.wait removed";
  },
};

function ofOperation(change: (one: ReturnType<typeof operationsOf>[number]) => string): Edit {
  return (document, chance) => {
    const one = chance.oneOf(operationsOf(document));
    return `${one.id}: ${change(one)}`;
  };
}

function ofArgument(
  fits: (arg: Spec, args: readonly Spec[]) => boolean,
  change: (arg: Spec) => string,
): Edit {
  return (document, chance) => {
    const all = operationsOf(document).flatMap(({ id, args }) => args.map((arg) => ({ id, arg, args })));
    const one = some(chance, all, ({ arg, args }) => fits(arg, args));
    return one && `${one.id}, argument ${one.arg["name"]}: ${change(one.arg)}`;
  };
}

/** Whether a union has a component among its members, or their members. */
function contains(schemas: Spec, key: string, wanted: string, open: readonly string[] = []): boolean {
  const { $ref, anyOf, oneOf } = fieldsOf(schemas[key]);
  const members = refsIn([
    $ref === undefined ? {} : { $ref },
    ...listOf(anyOf ?? oneOf).filter((each) => fieldsOf(each)["$ref"] !== undefined),
  ]);
  return members.some(
    (each) => each === wanted || (!open.includes(each) && contains(schemas, each, wanted, [...open, each])),
  );
}

function removed(list: unknown, chance: Chance): string | undefined {
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const [gone] = list.splice(chance.below(list.length), 1);
  return `name ${fieldsOf(gone)["name"]} removed`;
}

function indexNamesOf(document: Spec): Spec[] {
  return Object.values(fieldsOf(sdkOf(document)["indexExports"]))
    .flatMap(listOf)
    .map(fieldsOf);
}

function namesOf(document: Spec): Spec[] {
  const sdk = sdkOf(document);
  return [...listOf(sdk["rootTypes"]), ...Object.values(fieldsOf(sdk["classTypes"])).flatMap(listOf)].map(
    fieldsOf,
  );
}

/** Everything that refers to a component, by its new key; what programs call it stays as it is. */
function rename(document: Spec, old: string, young: string): void {
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach((each, at) => {
        if (each === old) value[at] = young;
        else visit(each);
      });
      return;
    }
    for (const [key, each] of Object.entries(fieldsOf(value))) {
      if (each === `#/components/schemas/${old}`)
        Reflect.set(Object(value), key, `#/components/schemas/${young}`);
      else if (each === old && key !== "operationId") Reflect.set(Object(value), key, young);
      else visit(each);
    }
  };
  const last = (key: string): string => key.split(".").at(-1) ?? key;
  visit(document);
  for (const entry of indexNamesOf(document)) {
    if ((entry["declared"] ?? entry["name"]) === last(old)) entry["declared"] = last(young);
  }
  for (const helper of listOf(sdkOf(document)["helpers"]).map(fieldsOf)) {
    helper["returns"] = String(helper["returns"]).replaceAll(
      new RegExp(`\\b${last(old)}\\b`, "g"),
      last(young),
    );
  }
}

export const EDIT_KINDS: readonly string[] = Object.keys(KINDS);

/** Makes one edit of a kind; nothing where the document has no place for it. */
export function editOf(kind: string, document: Spec, chance: Chance): string | undefined {
  const what = KINDS[kind]?.(document, chance);
  // What an edit puts in twice is two things.
  Object.assign(document, JSON.parse(JSON.stringify(document)));
  return what;
}
