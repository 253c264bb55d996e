import type { Method, OperationMethod, Schema } from "./types.ts";

type Schemas = Readonly<Record<string, Schema>>;

/** What answers of a method are made of: components by key, and the schema of an answer that has no name. */
interface AnswerTypes {
  readonly components: readonly string[];
  readonly inline?: Schema;
}

/**
 * The items of pages, the events of streams, and what comes back whole. Pages themselves have classes of the runtime, and so
 * have the streams.
 */
export function answerTypes(method: Method, schemas: Schemas): AnswerTypes {
  if (method.kind === "helper") {
    return { components: method.signatures.flatMap(({ returns }) => named(returns, method, schemas)) };
  }
  const { page, stream, overloads = [], result } = method;
  const components = [
    ...(stream === undefined ? [] : [stream.event]),
    ...overloads.flatMap(({ returns }) => named(returns, method, schemas)),
  ];
  if (page !== undefined) return { components: [...components, ...named(page.item, method, schemas)] };
  return result.kind === "schema" ? { components, inline: result.schema } : { components };
}

/** Components that the params of an operation are. What a helper takes, it hands to operations. */
export function paramsTypes(method: OperationMethod, schemas: Schemas): string[] {
  const { args, stream } = method;
  return [
    ...args.filter((each) => each.in === "params").map(({ type }) => type),
    ...streamParams(stream),
  ].flatMap((type) => named(type, method, schemas));
}

function streamParams(stream: OperationMethod["stream"]): string[] {
  return Object.values(stream?.params ?? {}).filter((key) => key !== undefined);
}

/** The components that a type's text names, by their keys or as the method's own module calls them. */
function named(type: string, { accessor }: Method, schemas: Schemas): string[] {
  const names = type.match(/[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*/g) ?? [];
  return names.flatMap(
    (name) => [name, `${accessor}.${name}`].find((key) => Object.hasOwn(schemas, key)) ?? [],
  );
}
