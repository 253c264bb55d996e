type Fields = Readonly<Record<string, unknown>>;

/** What the declarations of tools cost: the text that the model reads, and tokens on top of it. */
interface DeclaredTools {
  readonly text: string;
  readonly tokens: number;
}

/** Custom tools come with an explanation that is not public; its size is taken from recorded requests to GPT-5. */
const FREEFORM_TOKENS = 12;
const GRAMMAR_TOKENS = 42;

/**
 * Tools as the models read them: functions as TypeScript declarations (OpenAI's "harmony" format, public with gpt-oss). Of
 * hosted tools only the declaration is known; what the service adds for them is not counted.
 */
export function toolText(tools: readonly unknown[]): DeclaredTools {
  const lines: string[] = [];
  const others: string[] = [];
  let tokens = 0;
  const add = (tool: unknown): void => {
    const { type, name, description, parameters, format, tools: inner } = Object(tool) as Fields;
    const comment = commentOf(description, "");
    if (type === "function") {
      lines.push(`${comment}type ${name} = ${signature(parameters)} => any;`);
    } else if (type === "custom") {
      const { definition } = Object(format) as Fields;
      tokens += definition === undefined ? FREEFORM_TOKENS : GRAMMAR_TOKENS;
      lines.push(`${comment}type ${name} = (FREEFORM) => any;${definition ? `\n${definition}` : ""}`);
    } else if (type === "namespace" && Array.isArray(inner)) {
      inner.forEach(add);
    } else {
      others.push(JSON.stringify(tool));
    }
  };
  tools.forEach(add);
  const functions =
    lines.length === 0
      ? []
      : [`## functions\n\nnamespace functions {\n\n${lines.join("\n\n")}\n\n} // namespace functions`];
  const sections = [...functions, ...others];
  return { text: sections.length === 0 ? "" : `# Tools\n\n${sections.join("\n\n")}`, tokens };
}

function signature(parameters: unknown): string {
  const { properties } = Object(parameters) as Fields;
  return Object.keys(Object(properties)).length === 0 ? "()" : `(_: ${typeText(parameters, "")})`;
}

/** Nesting that no person writes. Without a limit, the blanks in front of each line grow with the square of it. */
const DEEPEST = 32;

function typeText(schema: unknown, indent: string, depth = 0): string {
  if (depth > DEEPEST) return "any";
  const fields = Object(schema) as Fields;
  const { type, enum: values, const: value, items, properties, required } = fields;
  const choices = fields["anyOf"] ?? fields["oneOf"];
  if (Array.isArray(values)) return values.map((one) => JSON.stringify(one)).join(" | ");
  if (value !== undefined) return JSON.stringify(value);
  if (Array.isArray(choices)) return choices.map((one) => typeText(one, indent, depth + 1)).join(" | ");
  if (Array.isArray(type)) {
    // Each once: told twice in each of many levels, what is inside would be told any number of times.
    return [...new Set(type)].map((one) => typeText({ ...fields, type: one }, indent, depth + 1)).join(" | ");
  }
  if (type === "array") return `${typeText(items, indent, depth + 1)}[]`;
  if (type === "integer") return "number";
  if (type !== "object" && typeof type === "string") return type;
  const entries = Object.entries(Object(properties) as Fields);
  if (entries.length === 0) return type === "object" ? "object" : "any";
  const needed = new Set(Array.isArray(required) ? required : []);
  const members = entries.map(([name, member]) => {
    const { description, default: usual } = Object(member) as Fields;
    const note = usual === undefined ? "" : ` // default: ${JSON.stringify(usual)}`;
    const mark = needed.has(name) ? "" : "?";
    return `${commentOf(description, indent)}${indent}${name}${mark}: ${typeText(member, `${indent}    `, depth + 1)},${note}`;
  });
  return `{\n${members.join("\n")}\n${indent}}`;
}

function commentOf(description: unknown, indent: string): string {
  return typeof description === "string" && description !== ""
    ? `${description
        .split("\n")
        .map((line) => `${indent}// ${line}`)
        .join("\n")}\n`
    : "";
}
