type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * What is wrong with a schema in strict mode, in the backend's words: every object must close itself and require all of its
 * properties.
 */
export function strictSchemaProblem(schema: unknown, context: readonly string[] = []): string | undefined {
  if (!isSchema(schema)) return undefined;
  const { properties } = schema;
  const isObject = [schema["type"]].flat().includes("object") || isSchema(properties);
  if (isObject && schema["additionalProperties"] !== false) {
    return `${contextText(context)}, 'additionalProperties' is required to be supplied and to be false.`;
  }
  if (isObject && isSchema(properties)) {
    const required = Array.isArray(schema["required"]) ? schema["required"] : [];
    const left = Object.keys(properties).find((name) => !required.includes(name));
    if (left !== undefined) {
      return `${contextText(context)}, 'required' is required to be supplied and to be an array including every key in properties. Missing '${left}'.`;
    }
  }
  return firstProblem(children(schema), context);
}

/** What is said of the first pattern that looks ahead or behind. */
export function lookAroundProblem(schema: unknown, path = "$"): string | undefined {
  if (!isSchema(schema)) return undefined;
  const { pattern } = schema;
  // Neither a backslash and what it takes its meaning from, nor a class of characters.
  const bare = typeof pattern === "string" ? pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gs, "") : "";
  if (/\(\?<?[=!]/.test(bare)) {
    return `Invalid JSON schema: regex lookaround is not supported. Found at ${path}.pattern.`;
  }
  for (const [steps, child] of children(schema)) {
    const problem = lookAroundProblem(child, [path, ...steps].join("."));
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function children(schema: Schema): [path: string[], schema: unknown][] {
  const named = ["properties", "$defs", "definitions"].flatMap((keyword): [string[], unknown][] => {
    const group = schema[keyword];
    return isSchema(group) ? Object.entries(group).map(([name, child]) => [[keyword, name], child]) : [];
  });
  const listed = ["anyOf", "oneOf", "allOf"].flatMap((keyword): [string[], unknown][] => {
    const group = schema[keyword];
    return Array.isArray(group) ? group.map((child, index) => [[keyword, String(index)], child]) : [];
  });
  return [...named, ...listed, [["items"], schema["items"]]];
}

function firstProblem(candidates: [string[], unknown][], context: readonly string[]): string | undefined {
  for (const [path, child] of candidates) {
    const problem = strictSchemaProblem(child, [...context, ...path]);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** A Python tuple: `()`, `('properties',)`, `('properties', 'a')`. */
function contextText(path: readonly string[]): string {
  const quoted = path.map((part) => `'${part}'`);
  return `In context=(${quoted.join(", ")}${quoted.length === 1 ? "," : ""})`;
}
