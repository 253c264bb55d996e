import { commentProse } from "./prose.ts";

/** TypeScript types as a small tree, and their text. Lines are broken later, by the formatter that every output goes through. */

export interface PropertyNode {
  readonly name: string;
  readonly optional: boolean;
  readonly type: TypeNode;
  /** Lines of the doc comment. */
  readonly comment?: readonly string[];
  /** Its tags, such as `@deprecated`. */
  readonly tags?: readonly string[];
}

export type TypeNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "union"; readonly members: readonly TypeNode[] }
  | { readonly kind: "intersection"; readonly members: readonly TypeNode[] }
  /** `hidden`: a type of the same name as the global one stands in the way. */
  | { readonly kind: "array"; readonly item: TypeNode; readonly hidden?: true }
  /** `rest`: of values behind those that have a place of their own. */
  | { readonly kind: "tuple"; readonly items: readonly TupleItem[]; readonly rest?: TypeNode }
  | { readonly kind: "record"; readonly value: TypeNode }
  /** `others`: of keys without a name of their own. */
  | { readonly kind: "object"; readonly properties: readonly PropertyNode[]; readonly others?: TypeNode };

export interface TupleItem {
  readonly optional: boolean;
  readonly type: TypeNode;
}

/** The formatter leaves comments as they are, so these have to fit by themselves. */
const COMMENT_WIDTH = 103;

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

export function text(value: string): TypeNode {
  return { kind: "text", text: value };
}

export function propertyKey(name: string): string {
  return IDENTIFIER.test(name) ? name : JSON.stringify(name);
}

export function typeText(node: TypeNode): string {
  switch (node.kind) {
    case "text":
      return node.text;
    case "union":
      return joined(node.members, " | ");
    case "intersection":
      return joined(node.members, " & ");
    case "array":
      return arrayText(node.item, node.hidden === true);
    case "tuple":
      return tupleText(node.items, node.rest);
    case "record":
      return `{ [key: string]: ${typeText(node.value)} }`;
    case "object":
      return `{ ${[...propertyLines(node.properties), ...indexLines(node.others)].join(" ")} }`;
  }
}

function arrayText(item: TypeNode, hidden: boolean): string {
  return hidden ? `(${typeText(item)})[]` : `Array<${typeText(item)}>`;
}

function tupleText(items: readonly TupleItem[], rest: TypeNode | undefined): string {
  const members = items.map(({ type, optional }) => (optional ? `(${typeText(type)})?` : typeText(type)));
  return `[${[...members, ...(rest === undefined ? [] : [`...(${typeText(rest)})[]`])].join(", ")}]`;
}

function joined(members: readonly TypeNode[], separator: string): string {
  return members
    .map((member) => (member.kind === "union" ? `(${typeText(member)})` : typeText(member)))
    .join(separator);
}

/** Members of an object type or interface, without the braces. */
export function propertyLines(properties: readonly PropertyNode[]): string[] {
  return properties.flatMap(({ name, optional, type, comment = [], tags = [] }) => [
    ...docComment(comment, tags),
    `${propertyKey(name)}${optional ? "?" : ""}: ${typeText(type)};`,
  ]);
}

/** The index signature of an object type or interface, if it has one. */
export function indexLines(others: TypeNode | undefined): string[] {
  return others === undefined ? [] : [`[key: string]: ${typeText(others)};`];
}

/**
 * A doc comment as one statement, or none when there is nothing to say.
 *
 * @param lines sentences, of which none can end the comment or begin a tag.
 */
export function docComment(lines: readonly string[], tags: readonly string[] = []): string[] {
  const said = [...lines.map(commentProse), ...tags].flatMap(wrap);
  if (said.length === 0) return [];
  if (said.length === 1) return [`/** ${said[0]} */`];
  return [["/**", ...said.map((line) => ` * ${line}`), " */"].join("\n")];
}

function wrap(line: string): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/\s+/).filter((part) => part !== "")) {
    if (current !== "" && current.length + 1 + word.length > COMMENT_WIDTH) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return current === "" ? lines : [...lines, current];
}
