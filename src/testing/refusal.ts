/** An answer that is no success: what a rule, a fault or a script says no with. */
export interface Refusal {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `{"detail": "..."}`: the shape of the route itself. */
export function detail(text: string, status = 400): Refusal {
  return { status, body: { detail: text } };
}

/** `{"error": {...}}`: the shape of what stands behind the route. */
export function problem(
  message: string,
  {
    param = null,
    code = null,
    status = 400,
  }: { param?: string | null; code?: string | null; status?: number } = {},
): Refusal {
  return { status, body: { error: { message, type: "invalid_request_error", param, code } } };
}

/** `'a'`, `'a' and 'b'`, `'a', 'b', and 'c'`: how the backend lists what it takes. */
export function quotedList(values: readonly string[]): string {
  const quoted = values.map((value) => `'${value}'`);
  if (quoted.length < 3) return quoted.join(" and ");
  return `${quoted.slice(0, -1).join(", ")}, and ${quoted.at(-1)}`;
}

export function invalidValue(value: unknown, supported: readonly string[], param: string): Refusal {
  return problem(`Invalid value: '${String(value)}'. Supported values are: ${quotedList(supported)}.`, {
    param,
    code: "invalid_value",
  });
}

export function missing(param: string): Refusal {
  return problem(`Missing required parameter: '${param}'.`, { param, code: "missing_required_parameter" });
}

export function invalidType(param: string, expected: string, value: unknown): Refusal {
  return problem(`Invalid type for '${param}': expected ${expected}, but got ${typeName(value)} instead.`, {
    param,
    code: "invalid_type",
  });
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  switch (typeof value) {
    case "object":
      return "an object";
    case "number":
      return Number.isInteger(value) ? "an integer" : "a decimal";
    default:
      return `a ${typeof value}`;
  }
}
