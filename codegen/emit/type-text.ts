/**
 * TypeScript types as a small tree, and their text. The text is laid out as Biome lays it out, so that generated files
 * need no formatter run: one would cost a second per generation and make the output depend on its version twice.
 */

export interface PropertyNode {
  readonly name: string;
  readonly optional: boolean;
  readonly type: TypeNode;
  /** Lines of the doc comment. */
  readonly comment?: readonly string[];
}

export type TypeNode =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "union"; readonly members: readonly TypeNode[] }
  | { readonly kind: "intersection"; readonly members: readonly TypeNode[] }
  | {
      readonly kind: "array";
      readonly item: TypeNode /** A generic type other than `Array`. */;
      readonly name?: string;
    }
  | { readonly kind: "record"; readonly value: TypeNode }
  | { readonly kind: "object"; readonly properties: readonly PropertyNode[] };

/** Line width of the repository's formatter settings. */
export const LINE_WIDTH = 110;

/** Room for a type on its first line: what stands before and after it there. */
interface Room {
  readonly width: number;
  readonly lead: number;
  readonly tail: number;
}

/** `annotation` follows `name:`, `alias` follows `type X =`, `argument` stands alone on lines of its own. */
type Position = "annotation" | "alias" | "argument";

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

export function text(value: string): TypeNode {
  return { kind: "text", text: value };
}

export function propertyKey(name: string): string {
  return IDENTIFIER.test(name) ? name : JSON.stringify(name);
}

/** Indents every line but the first. */
export function hang(value: string, spaces: number): string {
  return value.replaceAll("\n", `\n${" ".repeat(spaces)}`);
}

/** A doc comment for lines of text, one-line where it fits. Empty when there is nothing to say. */
export function docComment(lines: readonly string[], width: number): string {
  const said = lines.flatMap((line) => wrap(line.replaceAll("*/", "*\\/"), width - 3));
  if (said.length === 0) return "";
  const [only] = said;
  if (said.length === 1 && only !== undefined && only.length + 7 <= width) return `/** ${only} */`;
  return ["/**", ...said.map((line) => ` * ${line}`), " */"].join("\n");
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const word of line.split(/\s+/).filter((part) => part !== "")) {
    if (current !== "" && current.length + 1 + word.length > width) {
      lines.push(current);
      current = word;
    } else current = current === "" ? word : `${current} ${word}`;
  }
  return current === "" ? lines : [...lines, current];
}

/** The type on one line, or `undefined` where a comment inside forbids it. */
export function flatType(node: TypeNode): string | undefined {
  switch (node.kind) {
    case "text":
      return node.text;
    case "union":
      return joinFlat(node.members, " | ");
    case "intersection":
      return joinFlat(node.members, " & ");
    case "array": {
      const item = flatType(node.item);
      return item === undefined ? undefined : `${node.name ?? "Array"}<${item}>`;
    }
    case "record": {
      const value = flatType(node.value);
      return value === undefined ? undefined : `{ [key: string]: ${value} }`;
    }
    case "object":
      return flatObject(node.properties);
  }
}

function joinFlat(members: readonly TypeNode[], separator: string): string | undefined {
  const parts = members.map((member) => {
    const flat = flatType(member);
    return member.kind === "union" && flat !== undefined ? `(${flat})` : flat;
  });
  return parts.includes(undefined) ? undefined : parts.join(separator);
}

function flatObject(properties: readonly PropertyNode[]): string | undefined {
  if (properties.length === 0) return "{}";
  const parts: string[] = [];
  for (const property of properties) {
    const flat = flatType(property.type);
    if (flat === undefined || (property.comment ?? []).length > 0) return undefined;
    parts.push(`${propertyKey(property.name)}${property.optional ? "?" : ""}: ${flat}`);
  }
  return `{ ${parts.join("; ")} }`;
}

/** `lead` + the type + `tail`, e.g. `model?:` … `;`, with lines after the first relative to the statement's start. */
export function annotate(lead: string, node: TypeNode, tail: string, width: number): string {
  return attach(lead, layout(node, { width, lead: lead.length + 1, tail: tail.length }, "annotation"), tail);
}

/** `export type X =` … `;` */
export function aliasType(lead: string, node: TypeNode, tail: string, width: number): string {
  return attach(lead, layout(node, { width, lead: lead.length + 1, tail: tail.length }, "alias"), tail);
}

function attach(lead: string, type: string, tail: string): string {
  return `${lead}${type.startsWith("\n") ? "" : " "}${type}${tail}`;
}

/** Members of an object type or interface, one statement per element, without the braces. */
export function propertyLines(properties: readonly PropertyNode[], width: number): string[] {
  return properties.flatMap((property) => {
    const comment = docComment(property.comment ?? [], width);
    const lead = `${propertyKey(property.name)}${property.optional ? "?" : ""}:`;
    const statement = annotate(lead, property.type, ";", width);
    return comment === "" ? [statement] : [comment, statement];
  });
}

function layout(node: TypeNode, room: Room, position: Position): string {
  const flat = flatType(node);
  if (flat !== undefined && room.lead + flat.length + room.tail <= room.width) return flat;
  switch (node.kind) {
    case "text":
      return position === "alias" ? `\n  ${node.text}` : node.text;
    case "intersection":
      return flat ?? "";
    case "array":
      return layoutArray(node.item, node.name ?? "Array", room, position, flat);
    case "record": {
      const value = annotate("[key: string]:", node.value, ";", room.width - 2);
      return `{\n  ${hang(value, 2)}\n}`;
    }
    case "object": {
      const lines = propertyLines(node.properties, room.width - 2);
      return `{\n  ${hang(lines.join("\n"), 2)}\n}`;
    }
    case "union":
      return layoutUnion(node.members, room, position);
  }
}

function layoutArray(
  item: TypeNode,
  name: string,
  room: Room,
  position: Position,
  flat: string | undefined,
): string {
  if (item.kind === "text") return position === "alias" ? `\n  ${flat}` : `${flat}`;
  if (item.kind === "object" || item.kind === "record") {
    return `${name}<${layout(item, { ...room, lead: room.width }, "argument")}>`;
  }
  const inner = layout(item, { width: room.width - 2, lead: 0, tail: 0 }, "argument");
  return `${name}<\n  ${hang(inner, 2)}\n>`;
}

function layoutUnion(members: readonly TypeNode[], room: Room, position: Position): string {
  const hugged = huggedMember(members);
  if (hugged !== undefined && position !== "argument") {
    const body = layout(hugged, { ...room, tail: room.tail + " | null".length }, position);
    if (!body.startsWith("\n")) return `${body} | null`;
  }
  const lines = members.map(
    (member) => `| ${hang(layout(member, { width: room.width - 4, lead: 0, tail: 0 }, "argument"), 2)}`,
  );
  return position === "argument" ? lines.join("\n") : `\n  ${hang(lines.join("\n"), 2)}`;
}

/** In `Array<…> | null` and `{ … } | null` the formatter breaks inside the brackets, not at the bar. */
function huggedMember(members: readonly TypeNode[]): TypeNode | undefined {
  const [first, second] = members;
  if (members.length !== 2 || second?.kind !== "text" || second.text !== "null") return undefined;
  return first !== undefined && ["array", "record", "object"].includes(first.kind) ? first : undefined;
}
