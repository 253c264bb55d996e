import { isMap, type Loose } from "../model/forms/pointer.ts";
import { mapOf } from "../model/order.ts";
import {
  bare,
  type Content,
  contentsOf,
  FORM_MEDIA,
  isJson,
  JSON_MEDIA,
  MULTIPART_MEDIA,
  preferred,
} from "./content.ts";
import type { GivenOperation } from "./operations.ts";
import { type Parameter, parametersOf, type Refuse } from "./parameters.ts";
import { followed, membersOf, refName, type Schemas, textsOf } from "./schemas.ts";
import { argumentName, Names } from "./words.ts";

/** What callers give an operation, and how that is sent. */
interface RequestFacts {
  readonly args: readonly Loose[];
  /** Schema of the params, if there are any; its component is made by the caller. */
  readonly params: Loose | undefined;
  /** The document's own type, where the params are nothing else. */
  readonly existing: string | undefined;
  readonly hasBody: boolean;
  readonly multipart: boolean;
  /** How the runtime has to send it, where that is not the usual way. */
  readonly rest: Loose;
}

const isForm = (media: string): boolean => bare(media) === FORM_MEDIA;
const isMultipart = (media: string): boolean => bare(media) === MULTIPART_MEDIA;

/**
 * The last path parameter is an argument of its own, as in `openai`. All else is one object: the other path parameters, query,
 * headers, cookies, and the members of the body. A body that is no object, or has names that others have, is its member `body`.
 */
export function requestOf(given: GivenOperation, schemas: Schemas, refuse: Refuse): RequestFacts {
  const all = parametersOf(given, refuse);
  const inPath = all.filter((parameter) => parameter.in === "path");
  const positional = inPath.at(-1);
  const others = all.filter((parameter) => parameter !== positional);
  refuseSameNames(others, given, refuse);
  const body = bodyOf(given.operation["requestBody"], schemas);
  const names = new Names();
  const args: Loose[] = positional === undefined ? [] : [positionalArgument(positional, schemas, names)];
  const styles = mapOf(
    all.flatMap(({ name, style }) => (style === undefined ? [] : [[name, style] as const])),
  );
  const facts = {
    ...listed("headers", others, "header"),
    ...listed("cookies", others, "cookie"),
    ...(body?.sent ?? {}),
  };
  const common = {
    hasBody: body !== undefined,
    multipart: body !== undefined && isMultipart(body.content.media),
  };
  const withStyles = (more: Loose = {}): Loose => {
    const merged = { ...styles, ...(body?.styles ?? {}) };
    return { ...facts, ...(Object.keys(merged).length === 0 ? {} : { styles: merged }), ...more };
  };
  if (others.length === 0 && body === undefined) {
    return { ...common, args, params: undefined, existing: undefined, rest: withStyles() };
  }
  if (others.length === 0 && body !== undefined) {
    const { schema, isObject, optional } = body;
    args.push({
      name: isObject ? "params" : names.free("body"),
      in: "params",
      ...(optional ? { optional } : {}),
    });
    return { ...common, args, params: schema, existing: refName(schema), rest: withStyles() };
  }
  const members = body === undefined ? undefined : membersOf(body.schema, schemas);
  const isTaken = others.some(({ name }) => Object.hasOwn(members?.properties ?? {}, name));
  const isWhole = body !== undefined && (members === undefined || isTaken || body.optional);
  const own = others.map((parameter): [string, Loose] => [parameter.name, propertyOf(parameter)]);
  const properties = mapOf([...own, ...(isWhole ? [["body", body.schema] as const] : [])]);
  const required = [
    ...others.filter((parameter) => parameter.required).map(({ name }) => name),
    ...(isWhole && !body.optional ? ["body"] : []),
  ];
  if (isWhole && others.some(({ name }) => name === "body")) {
    refuse(
      ["paths", given.path, given.verb, "requestBody"],
      undefined,
      "is no object of its own names, and there is a parameter called `body`",
      "rename the parameter in an overlay",
    );
  }
  const optional = required.length === 0 && (isWhole || (members?.required.length ?? 0) === 0);
  args.push({ name: "params", in: "params", ...(optional ? { optional } : {}) });
  const params = {
    type: "object",
    properties,
    ...(required.length > 0 ? { required } : {}),
    ...(body !== undefined && !isWhole ? { allOf: [body.schema] } : {}),
  };
  return { ...common, args, params, existing: undefined, rest: withStyles(isWhole ? { whole: true } : {}) };
}

interface BodyFacts {
  readonly content: Content;
  readonly schema: Loose;
  readonly isObject: boolean;
  readonly optional: boolean;
  /** What the runtime has to know. */
  readonly sent: Loose;
  readonly styles: Loose;
}

function bodyOf(requestBody: unknown, schemas: Schemas): BodyFacts | undefined {
  const content = preferred(contentsOf(requestBody), [isJson, isMultipart, isForm]);
  if (content === undefined) return undefined;
  const { media, encoding } = content;
  const isFields = isMultipart(media) || isForm(media);
  const given = isMap(content.schema) ? content.schema : {};
  const schema =
    isFields || isJson(media)
      ? withoutReadOnly(isFields ? withFiles(given, schemas) : given, schemas)
      : rawSchema(given);
  const plain = followed(schema, schemas);
  const isOptional = !isMap(requestBody) || requestBody["required"] !== true;
  const required = membersOf(schema, schemas)?.required ?? [];
  return {
    content,
    schema,
    isObject: isFields || !(plain["type"] !== undefined && plain["type"] !== "object"),
    optional: isOptional && required.length === 0,
    sent: {
      ...(isMultipart(media) ? { plain: true } : {}),
      ...(isMultipart(media) || bare(media) === JSON_MEDIA || media.includes("*")
        ? {}
        : { content: bare(media) }),
    },
    styles: mapOf(
      Object.entries(encoding).flatMap(([name, each]): [string, string][] =>
        isForm(media) && isMap(each) && each["style"] === "deepObject" ? [[name, "deep"]] : [],
      ),
    ),
  };
}

/** Bytes, or text: whatever the schema says of them is not seen on the wire. */
function rawSchema(schema: Loose): Loose {
  const bytes = { type: "string", format: "binary" };
  return schema["type"] === "string" && schema["format"] !== "binary"
    ? { anyOf: [{ type: "string" }, bytes] }
    : bytes;
}

/** What only comes back is left out of what is sent. */
function withoutReadOnly(schema: Loose, schemas: Schemas): Loose {
  const members = membersOf(schema, schemas);
  if (members === undefined) return schema;
  const isReadOnly = (each: Loose): boolean =>
    each["readOnly"] === true || followed(each, schemas)["readOnly"] === true;
  const kept = Object.entries(members.properties).filter(([, each]) => !isReadOnly(each));
  if (kept.length === Object.keys(members.properties).length) return schema;
  const names = new Set(kept.map(([name]) => name));
  const { description } = followed(schema, schemas);
  return {
    type: "object",
    ...(typeof description === "string" ? { description } : {}),
    properties: mapOf(kept),
    required: textsOf(members.required).filter((name) => names.has(name)),
  };
}

/** OpenAPI 3.1 tells files of a form by their media type. */
function withFiles(schema: Loose, schemas: Schemas): Loose {
  const members = membersOf(schema, schemas);
  const isFile = (each: Loose): boolean => {
    const found = followed(each, schemas);
    return (
      found["contentMediaType"] !== undefined &&
      found["contentEncoding"] === undefined &&
      found["format"] === undefined
    );
  };
  if (members === undefined || !Object.values(members.properties).some(isFile)) return schema;
  return {
    type: "object",
    properties: mapOf(
      Object.entries(members.properties).map(([name, each]) => [
        name,
        isFile(each) ? { type: "string", format: "binary" } : each,
      ]),
    ),
    required: members.required,
  };
}

function positionalArgument({ name, schema }: Parameter, schemas: Schemas, names: Names): Loose {
  const { type } = followed(schema, schemas);
  const isNumber = type === "integer" || type === "number";
  return {
    name: names.free(argumentName(name)),
    in: "path",
    param: name,
    ...(isNumber ? { number: true } : {}),
  };
}

function propertyOf({ schema, in: place }: Parameter): Loose {
  return { ...schema, ...(place === "cookie" ? {} : { "x-sdk-in": place }) };
}

function listed(key: string, parameters: readonly Parameter[], place: Parameter["in"]): Loose {
  const names = parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
  return names.length === 0 ? {} : { [key]: names };
}

function refuseSameNames(parameters: readonly Parameter[], given: GivenOperation, refuse: Refuse): void {
  const seen = new Map<string, Parameter>();
  for (const parameter of parameters) {
    const other = seen.get(parameter.name);
    seen.set(parameter.name, parameter);
    if (other === undefined) continue;
    const path = ["paths", given.path, given.verb, "parameters"];
    const message = `has two parameters called ${parameter.name}: one in ${other.in}, one in ${parameter.in}`;
    refuse(path, undefined, message, "leave one of them out, in an overlay");
  }
}
