type Tool = Readonly<Record<string, unknown>>;

/** The namespace in which a request declares a tool; `undefined` for one that stands in none. */
export function declaredIn(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  for (const tool of allTools(body)) {
    const members =
      tool["type"] === "namespace" && Array.isArray(tool["tools"]) ? (tool["tools"] as Tool[]) : [];
    if (members.some((member) => member["name"] === name)) return String(tool["name"]);
  }
  return undefined;
}

/** Tools of a request, in `tools` and in its items; namespaces as they are. */
function allTools(body: Readonly<Record<string, unknown>>): Tool[] {
  const items = Array.isArray(body["input"]) ? (body["input"] as Tool[]) : [];
  return [body, ...items.filter((item) => item["type"] === "additional_tools")].flatMap((holder) =>
    Array.isArray(holder["tools"]) ? (holder["tools"] as Tool[]) : [],
  );
}
