import { ts } from "ts-morph";
import { dataParts } from "./members.ts";
import type { RequestSource } from "./requests.ts";
import type { MethodSource } from "./resources.ts";
import { withoutReadonly } from "./targets.ts";

/** An argument of a method that makes a request. */
export interface ArgumentSource {
  readonly name: string;
  readonly in: "path" | "params";
  readonly node: ts.ParameterDeclaration;
  readonly position: number;
  readonly optional: boolean;
  readonly nullable: boolean;
  /** Its types, without `null` and what only forbids mixing it up with request options. */
  readonly types: readonly ts.TypeNode[];
}

/** The arguments before the request options, as the implementation has them. */
export function readArguments(method: MethodSource, request: RequestSource): ArgumentSource[] {
  const filled = request.path.flatMap((part) =>
    typeof part !== "string" && part.kind === "argument" ? [part.argument] : [],
  );
  return method.implementation.parameters.flatMap((node, position) => {
    const name = node.name.getText();
    if (name === "options") return [];
    return [{ node, position, name, in: filled.includes(name) ? "path" : "params", ...readType(node) }];
  });
}

function readType(node: ts.ParameterDeclaration): Pick<ArgumentSource, "optional" | "nullable" | "types"> {
  const { parts, nullable } = node.type === undefined ? { parts: [], nullable: false } : dataParts(node.type);
  const allowsUndefined = node.type !== undefined && /\bundefined\b/.test(node.type.getText());
  return {
    optional:
      node.questionToken !== undefined ||
      node.initializer !== undefined ||
      (parts.length === 0 && allowsUndefined),
    nullable,
    types: parts.flatMap(withoutGuards),
  };
}

/**
 * Newer versions let request options stand in the place of the params, and put mapped types beside a params type to keep
 * the two apart. Neither says anything about the params.
 */
function withoutGuards(node: ts.TypeNode): ts.TypeNode[] {
  const bare = withoutReadonly(node);
  if (ts.isTypeReferenceNode(bare) && bare.typeName.getText() === "RequestOptions") return [];
  if (!ts.isIntersectionTypeNode(bare)) return ts.isMappedTypeNode(bare) ? [] : [bare];
  const kept = bare.types.filter((type) => !isGuard(type));
  const [only] = kept;
  if (kept.length === 0) return [];
  return kept.length === 1 && only !== undefined ? [withoutReadonly(only)] : [bare];
}

function isGuard(node: ts.TypeNode): boolean {
  const { parts } = dataParts(node);
  return parts.every(
    (part) => ts.isMappedTypeNode(part) || (ts.isIntersectionTypeNode(part) && part.types.every(isGuard)),
  );
}

/** Signatures that say something about parameters and results: not those that only let the params be left out. */
export function telling(
  method: MethodSource,
  params: ArgumentSource | undefined,
): readonly ts.MethodDeclaration[] {
  if (params === undefined) return method.signatures;
  return method.signatures.filter(
    ({ parameters }) => parameters[params.position]?.name.getText() !== "options",
  );
}

/** Types that an overload has in the place of an argument. */
export function typesAt(signature: ts.MethodDeclaration, argument: ArgumentSource): readonly ts.TypeNode[] {
  const node = signature.parameters[argument.position];
  return node === undefined ? [] : readType(node).types;
}
