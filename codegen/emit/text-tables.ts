import {
  type OptionalKind,
  StructureKind,
  VariableDeclarationKind,
  type VariableStatementStructure,
} from "ts-morph";
import { byText, mapOf } from "../model/order.ts";
import type { MethodVerdict, ParameterVerdict } from "../model/types.ts";
import { Code, inlineValue } from "./printing.ts";

/**
 * The English reasons and alternatives that a file needs, each written once: a hundred rows share a dozen texts, and the
 * files are shipped.
 */
export class TextTables {
  readonly #reasons = new Map<string, string>();
  readonly #alternatives = new Map<string, string>();

  /** `reason` and `alternative` of a row, as references to the tables. */
  of({
    reason,
    alternative,
    alternativeId,
  }: Pick<MethodVerdict | ParameterVerdict, "reason" | "alternative" | "alternativeId">): {
    reason: Code | undefined;
    alternative: Code | undefined;
  } {
    if (reason !== undefined) this.#reasons.set(reason.id, reason.text.en);
    const id = alternativeId ?? alternative?.en;
    if (id !== undefined && alternative !== undefined) this.#alternatives.set(id, alternative.en);
    return {
      reason: reason && new Code(`reasons[${JSON.stringify(reason.id)}]`),
      alternative: id === undefined ? undefined : new Code(`alternatives[${JSON.stringify(id)}]`),
    };
  }

  /** The tables themselves, to stand in front of what refers to them. */
  statements(): VariableStatementStructure[] {
    return [table("reasons", this.#reasons), table("alternatives", this.#alternatives)].filter(
      (statement) => statement !== undefined,
    );
  }
}

function table(name: string, texts: ReadonlyMap<string, string>): VariableStatementStructure | undefined {
  if (texts.size === 0) return undefined;
  const sorted = mapOf([...texts].sort(([a], [b]) => byText(a, b)));
  return constant({ name, value: `${inlineValue(sorted)} as const` });
}

/** `const name: type = value;` */
export function constant(parts: {
  readonly name: string;
  readonly value: string;
  readonly type?: string;
  readonly exported?: boolean;
  readonly docs?: string;
}): VariableStatementStructure {
  const { name, value, type, exported = false, docs } = parts;
  const declaration: OptionalKind<VariableStatementStructure>["declarations"][number] = {
    name,
    initializer: value,
  };
  return {
    kind: StructureKind.VariableStatement,
    declarationKind: VariableDeclarationKind.Const,
    isExported: exported,
    declarations: [type === undefined ? declaration : { ...declaration, type }],
    ...(docs === undefined ? {} : { docs: [docs] }),
  };
}
