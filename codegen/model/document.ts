import type * as z from "zod";
import { declarationProblems } from "./declared-names.ts";
import { CodegenError, type Problem, throwProblems } from "./errors.ts";
import { plainDocument } from "./forms/plain-document.ts";
import { nameProblems } from "./name-checks.ts";
import { inOrder } from "./order.ts";
import { placeOf } from "./places.ts";
import { prototypeKey } from "./prototype-keys.ts";
import { referenceProblems, schemaFormProblems } from "./schema-checks.ts";
import {
  type HelperFact,
  type OperationFact,
  operationSchema,
  rootSchema,
  type SdkFacts,
  VERBS,
} from "./sdk-facts.ts";
import { lineAt, lineOfText, readSource, type SourceText } from "./source.ts";
import type { Schema } from "./types.ts";

/** The spec with the overlay laid over it, and where in the input files things are. */
export interface SpecFacts {
  readonly document: Readonly<Record<string, unknown>>;
  readonly sdk: SdkFacts;
  readonly operations: readonly OperationFact[];
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Spec and overlay, for the lines in messages. */
  readonly sources: readonly SourceText[];
}

/** @throws {CodegenError} for what is not JSON, not OpenAPI 3.1, or has no `x-sdk`. */
export function readDocument(path: string): { document: Record<string, unknown>; source: SourceText } {
  const source = readSource(path);
  const document = parseJson(source);
  if (typeof document !== "object" || document === null || Array.isArray(document)) {
    throw new CodegenError({
      file: source.name,
      line: 1,
      message: "is no OpenAPI document: a JSON object is expected",
      fix: "write the file with: npm run spec:import",
    });
  }
  const { openapi, "x-sdk": sdk } = document as Record<string, unknown>;
  if (typeof openapi !== "string" || !/^3\.1\.\d+$/.test(openapi)) {
    throw new CodegenError({
      file: source.name,
      line: lineOfText(source, '"openapi"') ?? 1,
      message: `must be OpenAPI 3.1, but says ${openapi === undefined ? "nothing" : JSON.stringify(openapi)}`,
      fix: '"openapi": "3.1.0",',
    });
  }
  if (typeof sdk !== "object" || sdk === null) {
    throw new CodegenError({
      file: source.name,
      line: 1,
      message: "has no `x-sdk`: accessors, argument orders and helpers are read from it",
      fix: "write the file with: npm run spec:import",
    });
  }
  const { paths } = document as Record<string, unknown>;
  if (typeof paths !== "object" || paths === null || Array.isArray(paths)) {
    throw new CodegenError({
      file: source.name,
      line: lineOfText(source, '"paths"') ?? 1,
      message: "has no `paths`, so there is nothing to generate",
      fix: "write the file with: npm run spec:import",
    });
  }
  const named = prototypeKey(document, (path) => placeOf([source], path, "__proto__"));
  if (named !== undefined) throw new CodegenError(named);
  return { document: inOrder(document as Record<string, unknown>), source };
}

/** Reads the SDK facts out of a document to which the overlay has been applied. */
export function readFacts(given: Record<string, unknown>, sources: readonly SourceText[]): SpecFacts {
  const document = inOrder(plainDocument(given, sources));
  const file = sources[0]?.name ?? "";
  const problems: Problem[] = [];
  const root = rootSchema.safeParse(document["x-sdk"]);
  if (!root.success) {
    throw new CodegenError(
      root.error.issues.map((issue) => ({ file, message: `${pointer(["x-sdk"], issue)}: ${issue.message}` })),
    );
  }
  throwProblems(referenceProblems(document["paths"], sources));
  const operations: OperationFact[] = [];
  for (const [path, item] of Object.entries((document["paths"] ?? {}) as Record<string, object>)) {
    for (const [verb, operation] of Object.entries(item ?? {})) {
      const known = VERBS.find((each) => each === verb);
      if (known === undefined) continue;
      const parsed = operationSchema.safeParse(operation);
      if (parsed.success) operations.push({ ...parsed.data, path, verb: known });
      else problems.push(...operationProblems(sources, path, verb, operation, parsed.error));
    }
  }
  throwProblems(problems);
  const components = document["components"] as { schemas?: Record<string, Schema> } | undefined;
  const facts = { document, sdk: root.data, operations, schemas: components?.schemas ?? {}, sources };
  throwProblems(nameProblems(facts));
  throwProblems([...treeProblems(facts), ...declarationProblems(facts)]);
  throwProblems(schemaFormProblems(facts));
  return facts;
}

export function methodId({ accessor, method }: { accessor: string; method: string }): string {
  return `${accessor}.${method}`;
}

/** File and line of an operation: in the spec, or in the overlay that adds it. */
export function placeOfOperation(
  sources: readonly SourceText[],
  operationId: string,
): { file: string; line?: number | undefined } {
  for (const source of sources) {
    const line =
      lineOfText(source, `"operationId": "${operationId}"`) ??
      lineOfText(source, `operationId: ${operationId}`);
    if (line !== undefined) return { file: source.name, line };
  }
  return { file: sources[0]?.name ?? "" };
}

function parseJson({ name, text }: SourceText): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const position = /position (\d+)/.exec(message)?.[1];
    throw new CodegenError({
      file: name,
      line: position === undefined ? undefined : lineAt(text, Number(position)),
      message: `is no JSON: ${message}`,
      fix: "write the file with: npm run spec:import",
    });
  }
}

function operationProblems(
  sources: readonly SourceText[],
  path: string,
  verb: string,
  operation: unknown,
  error: z.ZodError,
): Problem[] {
  const { operationId } = operation as { operationId?: unknown };
  const title = `${verb.toUpperCase()} ${path}`;
  const line = sources[0] && lineOfText(sources[0], `"${path}"`);
  const place =
    typeof operationId === "string"
      ? placeOfOperation(sources, operationId)
      : { file: sources[0]?.name ?? "", line };
  if (typeof operation === "object" && operation !== null && !("x-sdk" in operation)) {
    return [
      {
        ...place,
        message: `${title} has no \`x-sdk\`, so it has no place in the tree`,
        fix: `add to the operation, here or in the overlay:\n"x-sdk": { "accessor": "…", "method": "…", "args": [] }`,
      },
    ];
  }
  return error.issues.map((issue) => ({
    ...place,
    message: `${title}: ${pointer([], issue)}: ${issue.message}`,
  }));
}

function pointer(prefix: readonly string[], issue: { path: readonly PropertyKey[] }): string {
  return [...prefix, ...issue.path.map(String)].join(" > ");
}

/** Everything must have one place in the tree, and every name in `x-sdk` must mean something. */
function treeProblems(facts: SpecFacts): Problem[] {
  const { sdk, operations, sources, schemas } = facts;
  const file = sources[0]?.name ?? "";
  const accessors = new Set(sdk.resources.filter(({ aliasOf }) => !aliasOf).map(({ accessor }) => accessor));
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const claim = (
    fact: { accessor: string; method: string },
    // Looked for through the whole text: only where there is something to say.
    place: () => { file: string; line?: number | undefined },
  ) => {
    const id = methodId(fact);
    if (seen.has(id)) problems.push({ ...place(), message: `${id} is there twice` });
    seen.add(id);
    if (!accessors.has(fact.accessor)) {
      problems.push({
        ...place(),
        message: `${id} has no resource`,
        fix: `add to x-sdk.resources: { "accessor": "${fact.accessor}", "class": "…", "module": "…" }`,
      });
    }
  };
  for (const operation of operations) {
    const place = () => placeOfOperation(sources, operation.operationId);
    claim(operation["x-sdk"], place);
    const id = methodId(operation["x-sdk"]);
    if (id !== operation.operationId) {
      problems.push({
        ...place(),
        message: `operationId ${operation.operationId} differs from its accessor and method`,
        fix: `"operationId": "${id}",`,
      });
    }
  }
  for (const helper of sdk.helpers) claim(helper, () => ({ file }));
  problems.push(...callProblems(sdk.helpers, seen, file));
  for (const { accessor, aliasOf } of sdk.resources) {
    if (aliasOf === undefined || accessors.has(aliasOf)) continue;
    problems.push({
      file,
      message: `x-sdk.resources: ${accessor} is an alias of ${aliasOf}, which does not exist`,
    });
  }
  for (const { operationId, "x-sdk": fact } of operations) {
    for (const { type } of fact.args) {
      if (type === undefined || type in schemas || sdk.external.some(({ name }) => type.endsWith(`.${name}`)))
        continue;
      problems.push({
        ...placeOfOperation(sources, operationId),
        message: `${operationId} takes ${type}, for which there is no schema`,
        fix: "write the file again with: npm run spec:import; or correct `args` in the overlay that adds the method",
      });
    }
  }
  return problems;
}

function callProblems(helpers: readonly HelperFact[], known: ReadonlySet<string>, file: string): Problem[] {
  return helpers.flatMap((helper) =>
    helper.calls
      .filter((call) => !known.has(call))
      .map((call) => ({
        file,
        message: `helper ${methodId(helper)} calls ${call}, which is no method of the tree`,
        fix: `correct it in spec/overlay.yaml, target: $['x-sdk'].helpers[?@.accessor=='${helper.accessor}' && @.method=='${helper.method}']`,
      })),
  );
}
