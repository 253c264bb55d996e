import { ts } from "ts-morph";
import { type ArgumentSource, readArguments, telling, typesAt } from "./arguments.ts";
import { wireName } from "./naming.ts";
import {
  type ArgumentFact,
  type JsonSchema,
  type MediaType,
  type OpenAPIOperation,
  type OpenAPIParameter,
  type OperationFact,
  type ParameterPlace,
  refTarget,
  type StreamFact,
} from "./openapi.ts";
import { type PageSource, readPage } from "./pages.ts";
import { bodySchema, type Destination, destinationsOf, parametersOf, type Variant, variantsOf } from "./params.ts";
import type { RequestSource } from "./requests.ts";
import type { MethodSource } from "./resources.ts";
import { readResult, type ResultSource } from "./results.ts";
import { excerpt, type SchemaReader } from "./schemas.ts";
import { readSignature, type SignatureContext } from "./signatures.ts";
import { type PlacedType, targetOf, withoutReadonly } from "./targets.ts";
import { qualifiedText } from "./type-names.ts";
import { joinSchemas } from "./unions.ts";

export interface OperationContext extends SignatureContext {
  readonly schemas: SchemaReader;
}

/** One operation, and what it says about the properties of its params type. */
export interface OperationSource {
  readonly path: string;
  readonly verb: string;
  readonly operation: OpenAPIOperation;
  readonly node: ts.Node;
  readonly marks: readonly Mark[];
}

/** A property of a component that is not part of the body. */
export interface Mark {
  readonly component: string;
  readonly property: string;
  readonly place: ParameterPlace;
  readonly node: ts.Node;
}

interface Params {
  readonly argument: ArgumentSource;
  readonly schema: JsonSchema;
  readonly variants: readonly Variant[] | undefined;
  readonly destination: (name: string) => Destination | undefined;
}

/** Writes a method that makes a request as an operation. */
export function readOperation(
  method: MethodSource,
  request: RequestSource,
  context: OperationContext,
): OperationSource {
  for (const node of request.unread) {
    context.warnings.add(node, `${method.id}: ${excerpt(node)} cannot be followed: left out`);
  }
  const args = readArguments(method, request);
  const params = args.filter((argument) => argument.in === "params").map((argument) => readParams(argument, method, request, context));
  const [main] = params;
  for (const { argument } of params.slice(1)) {
    context.warnings.add(argument.node, `${method.id} takes more than one params object: ${argument.name} is left out`);
  }
  const signatures = telling(method, main?.argument);
  const result = readResult(method.implementation.type ?? signatures[0]?.type, method.declaration.scope, context);
  const page = result.page === undefined ? undefined : readPage(result.page, context);
  const answer = answerSchema(result, context);
  const stream = main === undefined ? undefined : readStream(signatures, main, method, request, context);
  const fact: OperationFact = {
    accessor: method.id.slice(0, method.id.lastIndexOf(".")),
    method: method.name,
    args: args.flatMap((argument) => argumentFact(argument, params, method, context)),
    ...(page === undefined ? {} : { page: { class: page.fact.class, alias: page.fact.name, item: page.fact.item } }),
    ...(stream === undefined ? {} : { stream }),
    ...(stream === undefined && signatures.length > 1
      ? { overloads: signatures.map((node) => readSignature(node, method.declaration.scope, context)) }
      : {}),
    ...headerFacts(request),
    ...resultFact(result, answer),
  };
  return {
    path: pathOf(request),
    verb: request.verb,
    operation: {
      operationId: method.id,
      ...(method.deprecated ? { deprecated: true } : {}),
      ...parameterList(args, params, request, method, context),
      ...requestBody(main, request, context),
      responses: { "200": responseOf(result, answer, page, context) },
      "x-sdk": fact,
    },
    node: request.node,
    marks: params.flatMap(marksOf),
  };
}

function readParams(
  argument: ArgumentSource,
  method: MethodSource,
  request: RequestSource,
  context: OperationContext,
): Params {
  const place = { scope: method.declaration.scope };
  const schema = joinSchemas(argument.types.map((type) => context.schemas.type(type, place)));
  const forms = argument.types.map((type) => variantsOf(type, place, context));
  const variants = forms.every((form) => form !== undefined) ? forms.flat() : undefined;
  const destination = destinationsOf(argument.name, request);
  if (variants === undefined) {
    context.warnings.add(argument.node, `${method.id}: the properties of ${argument.name} cannot be listed`);
  }
  const lost = [...new Set((variants ?? []).flat().map(({ name }) => name))].filter((name) => destination(name) === undefined);
  if (lost.length > 0) {
    context.warnings.add(argument.node, `${method.id} does not say where it puts ${lost.join(", ")}`);
  }
  return { argument, schema, variants, destination };
}

function argumentFact(
  argument: ArgumentSource,
  params: readonly Params[],
  method: MethodSource,
  context: OperationContext,
): ArgumentFact[] {
  const { name, optional, nullable } = argument;
  if (argument.in === "path") return [{ name, in: "path", param: wireName(name) }];
  const found = params.find((candidate) => candidate.argument === argument);
  if (found === undefined || found !== params[0]) return [];
  return [
    {
      name,
      in: "params",
      type: refTarget(found.schema) ?? typesText(argument, method, context),
      ...(optional ? { optional } : {}),
      ...(nullable ? { nullable } : {}),
    },
  ];
}

/** A params type without a schema of its own, as text: generic ones go by the key that they would have. */
function typesText({ types }: ArgumentSource, method: MethodSource, context: OperationContext): string {
  return types.map((type) => qualifiedText(type, method.declaration.scope, context)).join(" | ");
}

function pathOf(request: RequestSource): string {
  return request.path
    .map((part) => {
      if (typeof part === "string") return part;
      return `{${part.kind === "property" ? part.property : wireName(part.argument)}}`;
    })
    .join("");
}

function headerFacts(request: RequestSource): Pick<OperationFact, "multipart" | "binary" | "beta" | "accept"> {
  const value = (name: string): string | undefined =>
    request.headers.flatMap((header) =>
      header.name.toLowerCase() === name && typeof header.value === "string" ? [header.value] : [],
    )[0];
  const beta = value("openai-beta");
  const accept = value("accept");
  return {
    ...(request.multipart === undefined ? {} : { multipart: request.multipart }),
    ...(request.binary === undefined ? {} : { binary: request.binary }),
    ...(beta === undefined ? {} : { beta }),
    ...(accept === undefined ? {} : { accept }),
  };
}

function parameterList(
  args: readonly ArgumentSource[],
  params: readonly Params[],
  request: RequestSource,
  method: MethodSource,
  context: OperationContext,
): { parameters?: OpenAPIParameter[] } {
  const place = { scope: method.declaration.scope };
  const positional = args
    .filter((argument) => argument.in === "path")
    .map((argument): OpenAPIParameter => ({
      name: wireName(argument.name),
      in: "path",
      required: true,
      schema: joinSchemas(argument.types.map((type) => context.schemas.type(type, place))),
    }));
  const named = params.flatMap(({ variants, destination }) => parametersOf(variants ?? [], destination, context.schemas));
  const fixed = request.headers.flatMap(({ name, value }): OpenAPIParameter[] =>
    typeof value !== "string" || name.toLowerCase() === "accept"
      ? []
      : [{ name, in: "header", required: true, schema: { type: "string", const: value } }],
  );
  const order = pathNames(request);
  const inPath = [...positional, ...named.filter((parameter) => parameter.in === "path")];
  inPath.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  const parameters = [...inPath, ...named.filter((parameter) => parameter.in !== "path"), ...fixed];
  return parameters.length === 0 ? {} : { parameters };
}

function pathNames(request: RequestSource): string[] {
  return [...pathOf(request).matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
}

function requestBody(
  main: Params | undefined,
  request: RequestSource,
  context: OperationContext,
): Pick<OpenAPIOperation, "requestBody"> {
  if (main === undefined || request.body?.argument !== main.argument.name) return {};
  const schema = bodySchema(main.schema, main.variants, main.destination, context.schemas);
  const types =
    request.multipart === undefined
      ? ["application/json"]
      : request.multipart === "maybe"
        ? ["application/json", "multipart/form-data"]
        : ["multipart/form-data"];
  return {
    requestBody: {
      required: !main.argument.optional && !main.argument.nullable,
      content: Object.fromEntries(types.map((type) => [type, { schema }])),
    },
  };
}

function readStream(
  signatures: readonly ts.MethodDeclaration[],
  main: Params,
  method: MethodSource,
  request: RequestSource,
  context: OperationContext,
): StreamFact | undefined {
  const found: { base?: string; nonStreaming?: string; streaming?: string; event?: string } = {};
  for (const signature of signatures) {
    const place = { scope: method.declaration.scope };
    const { event, types } = readResult(signature.type, place.scope, context);
    const [type, ...others] = typesAt(signature, main.argument);
    const key = type === undefined || others.length > 0 ? undefined : keyOf({ node: type, place }, context);
    const role = event === undefined ? "nonStreaming" : types.length > 0 ? "base" : "streaming";
    if (key === undefined || found[role] !== undefined) return undefined;
    found[role] = key;
    const eventKey = event === undefined ? undefined : keyOf(event, context);
    if (eventKey !== undefined) found.event ??= eventKey;
  }
  const { base, nonStreaming, streaming, event } = found;
  if (nonStreaming === undefined || streaming === undefined || event === undefined) return undefined;
  return {
    event,
    params: { ...(base === undefined ? {} : { base }), nonStreaming, streaming },
    on: request.body?.argument === main.argument.name ? "body" : "query",
  };
}

/** Component key of a type that is nothing but a reference to one. */
function keyOf({ node, place }: PlacedType, context: OperationContext): string | undefined {
  const bare = withoutReadonly(node);
  const target = ts.isTypeReferenceNode(bare) ? targetOf(bare, place, context) : undefined;
  return target?.kind === "component" ? target.key : undefined;
}

function answerSchema(result: ResultSource, context: OperationContext): JsonSchema | undefined {
  if (result.types.length === 0) return undefined;
  return joinSchemas(result.types.map(({ node, place }) => context.schemas.type(node, place)));
}

function resultFact(result: ResultSource, answer: JsonSchema | undefined): { result?: string } {
  if (result.isVoid) return { result: "void" };
  const key = answer === undefined ? undefined : refTarget(answer);
  if (key !== undefined) return { result: key };
  return result.isText && answer === undefined ? { result: "string" } : {};
}

function responseOf(
  result: ResultSource,
  answer: JsonSchema | undefined,
  page: PageSource | undefined,
  context: OperationContext,
): OpenAPIOperation["responses"][string] {
  const content: Record<string, MediaType> = {};
  const parsed = page?.response ?? answer;
  if (parsed !== undefined) content["application/json"] = { schema: parsed };
  if (result.isText) content["text/plain"] = { schema: { type: "string" } };
  if (result.isRaw) content["application/octet-stream"] = { schema: { type: "string", format: "binary" } };
  if (result.event !== undefined) {
    const schema = context.schemas.type(result.event.node, result.event.place);
    content["text/event-stream"] = { schema };
  }
  return Object.keys(content).length === 0 ? { description: "OK" } : { description: "OK", content };
}

function marksOf({ argument, variants, destination }: Params): Mark[] {
  return (variants ?? []).flat().flatMap(({ name, owner }) => {
    const place = destination(name)?.place;
    if (owner === undefined || place === undefined || place === "body") return [];
    return [{ component: owner, property: name, place, node: argument.node }];
  });
}
