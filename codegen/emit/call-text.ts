/** Expressions made of calls, lists and objects, and their text. */

export type Expression =
  | string
  | { readonly call: string; readonly args: readonly Expression[]; readonly checks?: readonly string[] }
  | { readonly list: readonly Expression[] }
  | { readonly object: readonly (readonly [key: string, value: Expression])[] };

export function call(name: string, ...args: Expression[]): Expression {
  return { call: name, args };
}

export function expressionText(expression: Expression): string {
  if (typeof expression === "string") return expression;
  if ("list" in expression) return `[${expression.list.map(expressionText).join(", ")}]`;
  if ("call" in expression) {
    const checks = expression.checks ?? [];
    const args = expression.args.map(expressionText).join(", ");
    return `${expression.call}(${args})${checks.length === 0 ? "" : `.check(${checks.join(", ")})`}`;
  }
  // A property per line: where the first starts a line of its own, the formatter leaves it so.
  const lines = expression.object.map(([key, value]) => `${key}: ${expressionText(value)},`);
  return lines.length === 0 ? "{}" : `{\n${lines.join("\n")}\n}`;
}
