import type { Argument, Method, OperationMethod, PageFact, Signature } from "../model/types.ts";
import { CodegenError } from "../model/types.ts";
import { type ModelIndex, pageAlias } from "./model-index.ts";
import type { ModuleScope } from "./module-scope.ts";
import { schemaType } from "./schema-type.ts";
import { pageItems, resolveTypeText } from "./signature-text.ts";
import { splitTypeParameters, typeParameterNames } from "./type-parameters.ts";
import { typeText } from "./type-text.ts";

export interface Parameter {
  readonly name: string;
  readonly type: string;
  readonly optional: boolean;
}

export interface MethodSignature {
  readonly typeParams: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly returns: string;
}

/** Public overloads (none where the implementation says it all), and the signature that the body stands under. */
interface MethodSignatures {
  readonly overloads: readonly MethodSignature[];
  readonly implementation: MethodSignature;
}

interface Names {
  readonly index: ModelIndex;
  readonly scope: ModuleScope;
}

export function methodSignatures(method: Method, names: Names): MethodSignatures {
  if (method.kind === "helper") return explicit(method.signatures, names);
  if (method.overloads !== undefined) return explicit(method.overloads, names);
  if (method.stream !== undefined) return streaming(method, method.stream, names);
  return { overloads: [], implementation: plain(method, names) };
}

function plain(method: OperationMethod, names: Names): MethodSignature {
  const { page } = method;
  const promise = (): string =>
    `${names.scope.runtime("api-promise", "APIPromise")}<${resultText(method, names)}>`;
  const returns = page === undefined ? promise() : pageText(page, names);
  return { typeParams: [], parameters: operationParameters(method.args, names), returns };
}

function operationParameters(
  args: readonly Argument[],
  names: Names,
  params?: { readonly type: string; readonly optional: boolean },
): Parameter[] {
  const parameters = args.map((argument): Parameter => {
    if (argument.in === "path")
      return { name: argument.name, type: argument.number === true ? "number" : "string", optional: false };
    const own = argument.in === "plain" ? argument.type : (params?.type ?? argument.type);
    const type = resolveTypeText(own, names.scope, names.index);
    return {
      name: argument.name,
      type: argument.nullable ? `${type} | null` : type,
      optional: params?.optional ?? argument.optional,
    };
  });
  return [...parameters, { name: "options", type: requestOptions(names), optional: true }];
}

function streaming(
  method: OperationMethod,
  stream: NonNullable<OperationMethod["stream"]>,
  names: Names,
): MethodSignatures {
  const params = method.args.find((argument) => argument.in === "params");
  const optional = params?.optional ?? false;
  const whole = params?.type ?? stream.params.nonStreaming;
  const result = resultText(method, names);
  const events = `${names.scope.runtime("streaming", "Stream")}<${names.scope.component(stream.event)}>`;
  const promise = names.scope.runtime("api-promise", "APIPromise");
  const overload = (type: string, isOptional: boolean, returns: string): MethodSignature => ({
    typeParams: [],
    parameters: operationParameters(method.args, names, { type, optional: isOptional }),
    returns,
  });
  return {
    overloads: [
      overload(stream.params.nonStreaming, optional, `${promise}<${result}>`),
      overload(stream.params.streaming, false, `${promise}<${events}>`),
      overload(stream.params.base ?? whole, optional, `${promise}<${events} | ${result}>`),
    ],
    implementation: overload(whole, optional, `${promise}<${result}> | ${promise}<${events}>`),
  };
}

/** Signatures that the spec spells out. The body of several stands under one that every overload fits. */
function explicit(signatures: readonly Signature[], names: Names): MethodSignatures {
  const resolved = signatures.map((signature): MethodSignature => {
    const own = typeParameterNames(signature.typeParams);
    const resolve = (source: string): string => resolveTypeText(source, names.scope, names.index, own);
    return {
      typeParams: splitTypeParameters(signature.typeParams).map(resolve),
      parameters: signature.args.map((argument) => ({ ...argument, type: resolve(argument.type) })),
      returns: resolve(signature.returns),
    };
  });
  const [first] = resolved;
  if (first === undefined) {
    throw new CodegenError({
      file: "spec/openapi.json",
      message: `a helper or an overloaded method of ${names.scope.module} has no signature`,
      fix: "give it `args` and `returns` in x-sdk",
    });
  }
  if (resolved.length === 1 && !hasOwnOptionsType(first)) return { overloads: [], implementation: first };
  const longest = resolved.reduce((a, b) => (b.parameters.length > a.parameters.length ? b : a));
  const parameters = longest.parameters.map((parameter, position) => ({
    name: parameter.name,
    type:
      parameter.name !== "options"
        ? "unknown"
        : hasOwnOptionsType(longest)
          ? requestOptions(names)
          : parameter.type,
    optional: resolved.some((other) => other.parameters[position]?.optional ?? true),
  }));
  return { overloads: resolved, implementation: { typeParams: [], parameters, returns: "unknown" } };
}

/** Whether the options are of a type parameter: whatever that may become, the runtime takes request options. */
function hasOwnOptionsType({ typeParams, parameters }: MethodSignature): boolean {
  const type = parameters.find(({ name }) => name === "options")?.type;
  return typeParams.some((param) => param.split(/\s/)[0] === type);
}

function requestOptions({ scope }: Names): string {
  return scope.runtime("request-options", "RequestOptions");
}

function resultText(method: OperationMethod, names: Names): string {
  switch (method.result.kind) {
    case "void":
      return "void";
    case "text":
      return "string";
    case "binary":
      return names.scope.declares("Response") ? "globalThis.Response" : "Response";
    case "schema":
      return typeText(schemaType(method.result.schema, { ...names, enclosing: [] }));
  }
}

function pageText(page: PageFact, { index, scope }: Names): string {
  const alias = pageAlias(index, page, scope.module);
  const promise = scope.runtime("pagination", "PagePromise");
  const item = pageItems(page.item, scope, index).join(" | ");
  return `${promise}<${scope.member(alias.module, alias.name)}, ${item}>`;
}
