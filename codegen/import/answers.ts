import { ts } from "ts-morph";
import { type ArgumentSource, typesAt } from "./arguments.ts";
import {
  type JsonSchema,
  type MediaType,
  type OpenAPIOperation,
  refTarget,
  type StreamFact,
} from "./openapi.ts";
import type { PageSource } from "./pages.ts";
import type { RequestSource } from "./requests.ts";
import type { MethodSource } from "./resources.ts";
import { type ResultSource, readResult } from "./results.ts";
import type { SchemaReader } from "./schemas.ts";
import { type PlacedType, type TypeContext, targetOf, withoutReadonly } from "./targets.ts";
import { joinSchemas } from "./unions.ts";

/** Schema of the parsed answer; nothing where there is none. */
export function answerSchema(result: ResultSource, schemas: SchemaReader): JsonSchema | undefined {
  if (result.types.length === 0) return undefined;
  return joinSchemas(result.types.map(({ node, place }) => schemas.type(node, place)));
}

/** `void`, `string` or the key of the answer's type. */
export function resultFact(result: ResultSource, answer: JsonSchema | undefined): { result?: string } {
  if (result.isVoid) return { result: "void" };
  const key = answer === undefined ? undefined : refTarget(answer);
  if (key !== undefined) return { result: key };
  return result.isText && answer === undefined ? { result: "string" } : {};
}

/** The one response that the sources know of, by media type. */
export function responseOf(
  result: ResultSource,
  answer: JsonSchema | undefined,
  page: PageSource | undefined,
  schemas: SchemaReader,
): OpenAPIOperation["responses"][string] {
  const content: Record<string, MediaType> = {};
  const parsed = page?.response ?? answer;
  if (parsed !== undefined) content["application/json"] = { schema: parsed };
  if (result.isText) content["text/plain"] = { schema: { type: "string" } };
  if (result.isRaw) content["application/octet-stream"] = { schema: { type: "string", format: "binary" } };
  if (result.event !== undefined) {
    const { node, place } = result.event;
    content["text/event-stream"] = { schema: schemas.type(node, place) };
  }
  return Object.keys(content).length === 0 ? { description: "OK" } : { description: "OK", content };
}

/** The overloads of a streaming method, if they are the usual ones: plain, streaming, and either. */
export function readStream(
  signatures: readonly ts.MethodDeclaration[],
  argument: ArgumentSource,
  method: MethodSource,
  request: RequestSource,
  context: TypeContext,
): StreamFact | undefined {
  const { scope } = method.declaration;
  const found: { base?: string; nonStreaming?: string; streaming?: string; event?: string } = {};
  for (const signature of signatures) {
    const { event, types } = readResult(signature.type, scope, context);
    const [type, ...others] = typesAt(signature, argument);
    const key =
      type === undefined || others.length > 0 ? undefined : keyOf({ node: type, place: { scope } }, context);
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
    on: request.body?.argument === argument.name ? "body" : "query",
  };
}

/** Component key of a type that is nothing but a reference to one. */
function keyOf({ node, place }: PlacedType, context: TypeContext): string | undefined {
  const bare = withoutReadonly(node);
  const target = ts.isTypeReferenceNode(bare) ? targetOf(bare, place, context) : undefined;
  return target?.kind === "component" ? target.key : undefined;
}
