import { isMap, type Loose } from "../model/forms/pointer.ts";
import type { DocumentPath } from "../model/places.ts";
import { contentsOf } from "./content.ts";
import type { GivenOperation } from "./operations.ts";

/** How a parameter is written where that is not the usual way there: see `ParameterStyle` of the runtime. */
export type Style = "comma" | "space" | "pipe" | "deep" | "json";

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly style: Style | undefined;
  /** With the parameter's own description. */
  readonly schema: Loose;
}

/** Says what is wrong with a part of the document. */
export type Refuse = (path: DocumentPath, value: unknown, message: string, fix: string) => never;

/** Headers that the runtime writes by itself: OpenAPI says that such parameters mean nothing. */
const OWN_HEADERS = new Set(["accept", "content-type", "authorization"]);

/** Parameters of an operation, with those that its path names and nobody describes. */
export function parametersOf(given: GivenOperation, refuse: Refuse): Parameter[] {
  const own = given.operation["parameters"];
  const lists: [readonly unknown[], DocumentPath][] = [
    [given.shared, ["paths", given.path, "parameters"]],
    [Array.isArray(own) ? own : [], ["paths", given.path, given.verb, "parameters"]],
  ];
  const found = new Map<string, Parameter>();
  for (const [list, path] of lists) {
    for (const [at, each] of list.entries()) {
      const parameter = read(each, [...path, at], refuse);
      if (parameter !== undefined) found.set(`${parameter.in} ${parameter.name}`, parameter);
    }
  }
  const inPath = [...given.path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]): Parameter => {
    return (
      found.get(`path ${name}`) ?? {
        name,
        in: "path",
        required: true,
        style: undefined,
        schema: { type: "string" },
      }
    );
  });
  return [...inPath, ...[...found.values()].filter((parameter) => parameter.in !== "path")];
}

function read(given: unknown, path: DocumentPath, refuse: Refuse): Parameter | undefined {
  const { name, in: place, description, deprecated, ...rest } = isMap(given) ? given : {};
  if (typeof name !== "string" || !isPlace(place)) {
    return refuse(path, given, "is no parameter: it needs `name` and `in`", "in: query");
  }
  if (name === "__proto__")
    refuse([...path, "name"], name, "nothing can have the name __proto__", "leave the parameter out");
  if (place === "header" && OWN_HEADERS.has(name.toLowerCase())) return undefined;
  if (place === "path" && (rest["style"] === "label" || rest["style"] === "matrix")) {
    refuse(
      [...path, "style"],
      rest["style"],
      `is ${rest["style"]}, which no request is written with`,
      "style: simple",
    );
  }
  const [content] = contentsOf(rest);
  const schema = content?.schema ?? rest["schema"];
  return {
    name,
    in: place,
    required: place === "path" || rest["required"] === true,
    style: content === undefined ? styleOf(place, rest) : "json",
    schema: {
      ...(isMap(schema) ? schema : {}),
      ...(typeof description === "string" ? { description } : {}),
      ...(deprecated === true ? { deprecated } : {}),
    },
  };
}

function styleOf(place: Parameter["in"], { style, explode }: Loose): Style | undefined {
  if (place !== "query") return undefined;
  if (style === "deepObject") return "deep";
  if (style === "spaceDelimited") return explode === true ? undefined : "space";
  if (style === "pipeDelimited") return explode === true ? undefined : "pipe";
  return explode === false ? "comma" : undefined;
}

function isPlace(place: unknown): place is Parameter["in"] {
  return place === "path" || place === "query" || place === "header" || place === "cookie";
}
