import { type ParameterFact, parametersOf } from "./components.ts";
import { methodId, type SpecFacts } from "./document.ts";
import { byMethodName } from "./order.ts";
import type { HelperFact, OperationFact } from "./sdk-facts.ts";
import type { Schema } from "./types.ts";

/** An operation or helper of the tree, before anything is said about it. */
export type MethodFact = {
  readonly id: string;
  readonly accessor: string;
  readonly method: string;
  /** For messages: `POST /responses`, or `helper`. */
  readonly title: string;
} & (
  | { readonly kind: "operation"; readonly fact: OperationFact }
  | { readonly kind: "helper"; readonly fact: HelperFact }
);

/** All methods in the order of the tree: resources as the spec lists them, methods by name. */
export function listMethods({ sdk, operations }: SpecFacts): MethodFact[] {
  const methods: MethodFact[] = [
    ...operations.map((fact): MethodFact => {
      const { accessor, method } = fact["x-sdk"];
      const title = `${fact.verb.toUpperCase()} ${fact.path}`;
      return { kind: "operation", fact, accessor, method, id: methodId(fact["x-sdk"]), title };
    }),
    ...sdk.helpers.map((fact): MethodFact => {
      const { accessor, method } = fact;
      return { kind: "helper", fact, accessor, method, id: methodId(fact), title: "helper" };
    }),
  ];
  const order = new Map(sdk.resources.map(({ accessor }, position) => [accessor, position]));
  const position = ({ accessor }: MethodFact): number => order.get(accessor) ?? order.size;
  return methods.sort((a, b) => position(a) - position(b) || byMethodName(a.method, b.method));
}

/**
 * What a caller can put into the params object of an operation, path parameters left out: those make the URL, and no verdict
 * could do anything to them.
 */
export function bodyAndQueryParameters(
  facts: SpecFacts,
  operation: OperationFact,
): Map<string, ParameterFact> {
  const schema = paramsSchema(facts, operation);
  if (schema === undefined) return new Map();
  const all = parametersOf(facts.schemas, schema);
  return new Map([...all].filter(([, parameter]) => parameter.in !== "path"));
}

/** The params component; where TypeScript has a generic in its place, what the body says. */
function paramsSchema({ schemas }: SpecFacts, operation: OperationFact): Schema | undefined {
  const { args, stream } = operation["x-sdk"];
  const type = args.find((argument) => argument.in === "params")?.type;
  const keys = [type, stream?.params.base, stream?.params.nonStreaming, stream?.params.streaming];
  const key = keys.find((each) => each !== undefined && each in schemas);
  if (key !== undefined) return schemas[key];
  const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
  return body as Schema | undefined;
}
