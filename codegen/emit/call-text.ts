/** Expressions made of calls, lists and objects, and their text as Biome lays it out. */

export type Expression =
  | string
  | { readonly call: string; readonly args: readonly Expression[]; readonly checks?: readonly string[] }
  | { readonly list: readonly Expression[] }
  | { readonly object: readonly (readonly [key: string, value: Expression])[] };

export function call(name: string, ...args: Expression[]): Expression {
  return { call: name, args };
}

/** One line, or `undefined` for what is always broken: an object with properties. */
function flat(expression: Expression): string | undefined {
  if (typeof expression === "string") return expression;
  if ("object" in expression) return expression.object.length === 0 ? "{}" : undefined;
  if ("list" in expression) {
    const items = flatAll(expression.list);
    return items === undefined ? undefined : `[${items}]`;
  }
  const args = flatAll(expression.args);
  if (args === undefined) return undefined;
  const checks = expression.checks ?? [];
  return `${expression.call}(${args})${checks.length === 0 ? "" : `.check(${checks.join(", ")})`}`;
}

function flatAll(expressions: readonly Expression[]): string | undefined {
  const texts = expressions.map(flat);
  return texts.includes(undefined) ? undefined : texts.join(", ");
}

/** Text of an expression that starts `lead` characters into its line and is followed by `tail` more. */
export function expressionText(expression: Expression, width: number, lead = 0, tail = 0): string {
  const whole = flat(expression);
  if (whole !== undefined && (typeof expression === "string" || lead + whole.length + tail <= width))
    return whole;
  if (typeof expression === "string") return expression;
  if ("object" in expression) return objectText(expression.object, width);
  if ("list" in expression) return listText(expression.list, width);
  if ((expression.checks ?? []).length > 0) return chainText(expression, width);
  return callText(expression.call, expression.args, width, lead);
}

function objectText(entries: readonly (readonly [string, Expression])[], width: number): string {
  const lines = entries.map(
    ([key, value]) => `${key}: ${expressionText(value, width - 2, key.length + 2, 1)},`,
  );
  return `{\n${indented(lines)}\n}`;
}

function listText(items: readonly Expression[], width: number): string {
  return `[\n${indented(items.map((item) => `${expressionText(item, width - 2, 0, 1)},`))}\n]`;
}

function callText(name: string, args: readonly Expression[], width: number, lead: number): string {
  const last = args.at(-1);
  const heads = flatAll(args.slice(0, -1));
  if (last !== undefined && heads !== undefined && isHugged(last)) {
    const open = `${name}(${heads === "" ? "" : `${heads}, `}`;
    if (lead + open.length + 1 <= width) return `${open}${expressionText(last, width, width)})`;
  }
  const lines = args.map((argument) => `${expressionText(argument, width - 2, 0, 1)},`);
  return `${name}(\n${indented(lines)}\n)`;
}

function isHugged(expression: Expression): boolean {
  if (typeof expression === "string") return false;
  if ("object" in expression) return expression.object.length > 0;
  return "list" in expression && expression.list.length > 0;
}

/** `z` on a line of its own, then the schema and its checks. */
function chainText(expression: Extract<Expression, { call: string }>, width: number): string {
  const method = expression.call.replace(/^z/, "");
  const schema = callTextOrFlat(method, expression.args, width - 2);
  const checks = callTextOrFlat(".check", expression.checks ?? [], width - 2);
  return `z\n${indented([schema, checks])}`;
}

function callTextOrFlat(name: string, args: readonly Expression[], width: number): string {
  return expressionText({ call: name, args }, width);
}

function indented(blocks: readonly string[]): string {
  return blocks.map((block) => `  ${block.replaceAll("\n", "\n  ")}`).join("\n");
}
