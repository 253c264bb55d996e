import { parametersOf, readComponents, unlistedModules } from "./components.ts";
import { written } from "./debt.ts";
import { methodId, type SpecFacts } from "./document.ts";
import { listMethods, type MethodFact } from "./methods.ts";
import { exportedName, indexName } from "./names.ts";
import { byText, laidOver, mapOf, sortedRecord } from "./order.ts";
import { GENERATED_PAGES, generatedPageTypes, isPageClass } from "./page-classes.ts";
import type { OperationFact, SignatureFact } from "./sdk-facts.ts";
import type {
  HelperMethod,
  Method,
  MethodVerdict,
  OperationMethod,
  PageFact,
  ProfileModel,
  Resource,
  Schema,
  SdkModel,
  Signature,
} from "./types.ts";
import { parameterVerdicts, type Verdicts } from "./verdicts.ts";

/**
 * Puts the checked inputs together.
 *
 * @param verdicts one for every profile, the default one first.
 * @param rest what is read from other places: which file declares which hand-written type, and what is still to be written.
 */
export function buildModel(
  facts: SpecFacts,
  verdicts: readonly [Verdicts, ...Verdicts[]],
  rest: Pick<SdkModel, "externalFiles" | "debts">,
): SdkModel {
  const { sdk, document, schemas } = facts;
  const [first, ...others] = verdicts;
  const components = readComponents(schemas, sdk);
  const methods = listMethods(facts).map((method) => buildMethod(facts, method, first));
  return {
    source: sdk.source,
    profiles: [buildProfile(first), ...others.map(buildProfile)],
    resources: sdk.resources.map((resource) => buildResource(facts, resource, methods)),
    components,
    modules: [...sdk.modules, ...unlistedModules(components, sdk)],
    pages: sdk.pages.map(({ next: _, ...page }) => page),
    externals: sdk.external.map(withoutUndefined),
    ...rest,
    externalFiles: laidOver(
      rest.externalFiles,
      mapOf(generatedPageTypes(sdk.pages).map((name) => [name, GENERATED_PAGES])),
    ),
    rootTypes: sdk.rootTypes.map((name) => exportedName(name, facts, "x-sdk.rootTypes")),
    indexes: mapOf(
      Object.entries(sdk.indexExports)
        .sort(([a], [b]) => byText(a, b))
        .map(([index, names]) => [index, names.map((name) => indexName(name, facts))]),
    ),
    extensions: sdk.extensions.map(({ accessor, method, reason }) => ({
      id: method === undefined ? accessor : methodId({ accessor, method }),
      reason,
    })),
    document: {
      ...document,
      components: { schemas },
    },
  };
}

function buildProfile({ manifest, own, effective }: Verdicts): ProfileModel {
  const { profile, otherwise = "unsupported", parameters, extra_parameters } = manifest.data;
  const tables = (rows: typeof parameters): ProfileModel["parameters"] =>
    sortedRecord(mapOf(Object.entries(rows).map(([id, each]) => [id, parameterVerdicts(each, manifest)])));
  return {
    name: profile,
    otherwise,
    verdicts: mapOf(
      [...own].map(([id, verdict]) => [id, { own: verdict, effective: effective.get(id) ?? verdict }]),
    ),
    parameters: tables(parameters),
    extraParameters: tables(extra_parameters),
  };
}

function buildResource(
  { sdk, ...facts }: SpecFacts,
  resource: SpecFacts["sdk"]["resources"][number],
  methods: readonly Method[],
): Resource {
  const prefix = `${resource.accessor}.`;
  const children = sdk.resources
    .filter(({ accessor }) => accessor.startsWith(prefix))
    .map(({ accessor }) => accessor.slice(prefix.length))
    .filter((rest) => !rest.includes("."));
  const names = sdk.classTypes[resource.accessor] ?? [];
  return {
    accessor: resource.accessor,
    class: resource.class,
    module: resource.module,
    summary: written({ en: resource.summary ?? "", ko: resource["x-summary-ko"] ?? "" }),
    deprecated: resource.deprecated ?? false,
    children,
    methods: methods.filter(({ accessor }) => accessor === resource.accessor),
    namespace: names.map((name) =>
      exportedName(name, { sdk, ...facts }, `x-sdk.classTypes.${resource.accessor}`),
    ),
    ...(resource.aliasOf === undefined ? {} : { aliasOf: resource.aliasOf }),
  };
}

function buildMethod(facts: SpecFacts, method: MethodFact, verdicts: Verdicts): Method {
  const { id, accessor, fact } = method;
  const base = {
    id,
    accessor,
    method: method.method,
    summary: written({ en: fact.summary ?? "", ko: fact["x-summary-ko"] ?? "" }),
    deprecated: fact.deprecated ?? false,
    verdict: verdicts.own.get(id) as MethodVerdict,
    effective: verdicts.effective.get(id) as MethodVerdict,
  };
  if (method.kind === "helper") {
    const signatures = (method.fact.overloads ?? [method.fact]).map(signature);
    const helper: HelperMethod = {
      ...base,
      kind: "helper",
      signatures,
      calls: [...method.fact.calls].sort(byText),
      sync: signatures.every(({ returns }) => !/^\w*Promise\b/.test(returns)),
    };
    return helper;
  }
  return { ...base, kind: "operation", ...operationFacts(facts, method.fact) };
}

function operationFacts(
  facts: SpecFacts,
  fact: OperationFact,
): Omit<
  OperationMethod,
  "kind" | "id" | "accessor" | "method" | "summary" | "deprecated" | "verdict" | "effective"
> {
  const sdk = fact["x-sdk"];
  const hasBody = fact.requestBody !== undefined;
  return {
    verb: fact.verb,
    path: fact.path,
    args: sdk.args.map(({ name, in: place, param, type, optional, nullable, number }) => ({
      name,
      in: place,
      type: type ?? param ?? name,
      optional: optional ?? false,
      nullable: nullable ?? false,
      ...(number === true ? { number } : {}),
    })),
    queryWithBody: hasBody ? queryParameters(facts, fact) : [],
    hasBody,
    result: resultOf(facts, fact),
    ...(sdk.page === undefined ? {} : { page: pageOf(sdk.page, facts) }),
    ...(sdk.stream === undefined ? {} : { stream: streamOf(sdk.stream) }),
    ...(sdk.overloads === undefined ? {} : { overloads: sdk.overloads.map(signature) }),
    ...(sdk.multipart === undefined ? {} : { form: sdk.multipart }),
    ...(sdk.beta === undefined ? {} : { beta: sdk.beta }),
    ...(sdk.accept === undefined ? {} : { accept: sdk.accept }),
    ...(sdk.rest === undefined ? {} : { rest: sdk.rest }),
  };
}

function queryParameters({ schemas }: SpecFacts, fact: OperationFact): string[] {
  const type = fact["x-sdk"].args.find((argument) => argument.in === "params")?.type;
  const root = type === undefined ? undefined : schemas[type];
  if (root === undefined) return [];
  return [...parametersOf(schemas, root).values()]
    .filter((parameter) => parameter.in === "query")
    .map(({ name }) => name)
    .sort(byText);
}

function resultOf(
  { schemas }: SpecFacts,
  { responses, "x-sdk": sdk }: OperationFact,
): OperationMethod["result"] {
  const content = (responses["200"] ?? Object.values(responses)[0])?.content;
  if (sdk.binary === true) return { kind: "binary" };
  if (sdk.result === "void" || content === undefined) return { kind: "void" };
  if (sdk.result === "string") return { kind: "text" };
  const schema = content["application/json"]?.schema as Schema | undefined;
  if (schema !== undefined) return { kind: "schema", schema };
  if (sdk.result !== undefined && sdk.result in schemas) {
    return { kind: "schema", schema: { $ref: `#/components/schemas/${sdk.result}` } };
  }
  return "text/plain" in content ? { kind: "text" } : { kind: "schema", schema: {} };
}

function streamOf({
  event,
  on,
  params,
}: NonNullable<OperationFact["x-sdk"]["stream"]>): NonNullable<OperationMethod["stream"]> {
  return { event, on, params: withoutUndefined(params) };
}

function signature({ typeParams, args, returns }: SignatureFact): Signature {
  return {
    args: args.map(({ name, type, optional }) => ({ name, type, optional: optional ?? false })),
    returns,
    ...(typeParams === undefined ? {} : { typeParams }),
  };
}

/** `pageProblems` has stopped at a class that is neither known nor explained. */
function pageOf(page: NonNullable<OperationFact["x-sdk"]["page"]>, { sdk }: SpecFacts): PageFact {
  if (isPageClass(page.class)) return page;
  const next = sdk.pages.find((known) => known.class === page.class)?.next;
  if (next === undefined) throw new Error(`unchecked page class ${page.class}`);
  return { ...page, rule: next };
}

/** Optional keys that are absent rather than undefined, as the model's types ask for. */
function withoutUndefined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}
