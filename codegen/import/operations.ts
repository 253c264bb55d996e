import type { ts } from "ts-morph";
import { answerSchema, readStream, responseOf, resultFact } from "./answers.ts";
import { type ArgumentSource, readArguments, telling } from "./arguments.ts";
import { wireName } from "./naming.ts";
import {
  type ArgumentFact,
  type JsonSchema,
  type OpenAPIOperation,
  type OpenAPIParameter,
  type OperationFact,
  type ParameterPlace,
  refTarget,
} from "./openapi.ts";
import { readPage } from "./pages.ts";
import {
  bodySchema,
  type Destination,
  destinationsOf,
  parametersOf,
  type Variant,
  variantsOf,
} from "./params.ts";
import type { RequestSource } from "./requests.ts";
import type { MethodSource } from "./resources.ts";
import { readResult } from "./results.ts";
import { excerpt, type SchemaReader } from "./schemas.ts";
import { readSignature, type SignatureContext } from "./signatures.ts";
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

/** The params object of a method: its type, and where its properties go. */
interface Params {
  readonly argument: ArgumentSource;
  readonly schema: JsonSchema;
  readonly type: string;
  readonly variants: readonly Variant[];
  readonly destination: (name: string) => Destination | undefined;
}

/** Writes a method that makes a request as an operation. */
export function readOperation(
  method: MethodSource,
  request: RequestSource,
  context: OperationContext,
): OperationSource {
  for (const node of request.unread) {
    context.warnings.lose(node, `${method.id}: ${excerpt(node)} cannot be followed`);
  }
  const args = readArguments(method, request);
  const params = paramsOf(args, method, request, context);
  const { scope } = method.declaration;
  const signatures = telling(method, params?.argument);
  const result = readResult(method.implementation.type ?? signatures[0]?.type, scope, context);
  const page = result.page === undefined ? undefined : readPage(result.page, context);
  const answer = answerSchema(result, context.schemas);
  const stream = params && readStream(signatures, params.argument, method, request, context);
  const hasOverloads = stream === undefined && signatures.length > 1;
  return {
    path: pathOf(request),
    verb: request.verb,
    operation: {
      operationId: method.id,
      ...(method.deprecated ? { deprecated: true } : {}),
      ...parameterList(args, params, method, request, context),
      ...requestBody(params, request, context.schemas),
      responses: { "200": responseOf(result, answer, page, context.schemas) },
      "x-sdk": {
        accessor: method.accessor,
        method: method.name,
        args: args.flatMap((argument) => argumentFact(argument, params)),
        ...(page && { page: { class: page.fact.class, alias: page.fact.name, item: page.fact.item } }),
        ...(stream && { stream }),
        ...(hasOverloads && { overloads: signatures.map((node) => readSignature(node, scope, context)) }),
        ...headerFacts(request),
        ...resultFact(result, answer),
      },
    },
    node: request.node,
    marks: params === undefined ? [] : marksOf(params),
  };
}

/** The first argument that is no path parameter. A second one would have no place in the document. */
function paramsOf(
  args: readonly ArgumentSource[],
  method: MethodSource,
  request: RequestSource,
  context: OperationContext,
): Params | undefined {
  const [argument, ...others] = args.filter((candidate) => candidate.in === "params");
  for (const { node, name } of others) {
    context.warnings.lose(node, `${method.id} takes more than one params object: ${name} would be left out`);
  }
  return argument && readParams(argument, method, request, context);
}

function readParams(
  argument: ArgumentSource,
  method: MethodSource,
  request: RequestSource,
  context: OperationContext,
): Params {
  const { scope } = method.declaration;
  const schema = joinSchemas(argument.types.map((type) => context.schemas.type(type, { scope })));
  const forms = argument.types.map((type) => variantsOf(type, { scope }, context));
  const variants = forms.flatMap((form) => form ?? []);
  const destination = destinationsOf(argument.name, request);
  if (forms.includes(undefined) || forms.length === 0) {
    context.warnings.lose(argument.node, `${method.id}: the properties of ${argument.name} cannot be listed`);
  }
  const names = new Set(variants.flat().map(({ name }) => name));
  const lost = [...names].filter((name) => destination(name) === undefined);
  if (lost.length > 0) {
    context.warnings.lose(argument.node, `${method.id} does not say where it puts ${lost.join(", ")}`);
  }
  const texts = argument.types.map((type) => qualifiedText(type, scope, context));
  return { argument, schema, type: refTarget(schema) ?? texts.join(" | "), variants, destination };
}

function argumentFact(argument: ArgumentSource, params: Params | undefined): ArgumentFact[] {
  const { name, optional, nullable } = argument;
  if (argument.in === "path") return [{ name, in: "path", param: wireName(name) }];
  if (argument !== params?.argument) return [];
  return [
    {
      name,
      in: "params",
      type: params.type,
      ...(optional ? { optional } : {}),
      ...(nullable ? { nullable } : {}),
    },
  ];
}

function pathOf(request: RequestSource): string {
  return request.path
    .map((part) => {
      if (typeof part === "string") return part;
      return `{${part.kind === "property" ? part.property : wireName(part.argument)}}`;
    })
    .join("");
}

function headerFacts(
  request: RequestSource,
): Pick<OperationFact, "multipart" | "binary" | "beta" | "accept"> {
  const beta = fixedHeader(request, "openai-beta");
  const accept = fixedHeader(request, "accept");
  return {
    ...(request.multipart === undefined ? {} : { multipart: request.multipart }),
    ...(request.binary === undefined ? {} : { binary: request.binary }),
    ...(beta === undefined ? {} : { beta }),
    ...(accept === undefined ? {} : { accept }),
  };
}

function fixedHeader(request: RequestSource, wanted: string): string | undefined {
  const found = request.headers.find(({ name }) => name.toLowerCase() === wanted);
  return typeof found?.value === "string" ? found.value : undefined;
}

/** Path parameters in the order of the path, then query and headers, then headers that are always the same. */
function parameterList(
  args: readonly ArgumentSource[],
  params: Params | undefined,
  method: MethodSource,
  request: RequestSource,
  context: OperationContext,
): { parameters?: OpenAPIParameter[] } {
  const place = { scope: method.declaration.scope };
  const positional = args
    .filter((argument) => argument.in === "path")
    .map(
      ({ name, types }): OpenAPIParameter => ({
        name: wireName(name),
        in: "path",
        required: true,
        schema: joinSchemas(types.map((type) => context.schemas.type(type, place))),
      }),
    );
  const named =
    params === undefined ? [] : parametersOf(params.variants, params.destination, context.schemas);
  const order = [...pathOf(request).matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  const inPath = [...positional, ...named.filter((parameter) => parameter.in === "path")].sort(
    (a, b) => order.indexOf(a.name) - order.indexOf(b.name),
  );
  const rest = named.filter((parameter) => parameter.in !== "path");
  const parameters = [...inPath, ...rest, ...fixedHeaders(request)];
  return parameters.length === 0 ? {} : { parameters };
}

/** OpenAPI keeps `Accept` for itself: it is said in `x-sdk`. */
function fixedHeaders(request: RequestSource): OpenAPIParameter[] {
  return request.headers.flatMap(({ name, value }): OpenAPIParameter[] =>
    typeof value !== "string" || name.toLowerCase() === "accept"
      ? []
      : [{ name, in: "header", required: true, schema: { type: "string", const: value } }],
  );
}

function requestBody(
  params: Params | undefined,
  request: RequestSource,
  schemas: SchemaReader,
): Pick<OpenAPIOperation, "requestBody"> {
  if (params === undefined || request.body?.argument !== params.argument.name) return {};
  const { argument, variants, destination } = params;
  const schema = bodySchema(params.schema, variants, destination, schemas);
  const types = [
    ...(request.multipart === true ? [] : ["application/json"]),
    ...(request.multipart === undefined ? [] : ["multipart/form-data"]),
  ];
  return {
    requestBody: {
      required: !argument.optional && !argument.nullable,
      content: Object.fromEntries(types.map((type) => [type, { schema }])),
    },
  };
}

function marksOf({ argument, variants, destination }: Params): Mark[] {
  return variants.flat().flatMap(({ name, owner }) => {
    const place = destination(name)?.place;
    if (owner === undefined || place === undefined || place === "body") return [];
    return [{ component: owner, property: name, place, node: argument.node }];
  });
}
