type Tool = Readonly<Record<string, unknown>>;

/** Every tool that a request declares: in `tools`, in namespaces, and in the item that "Lite" requests put them in. */
export function declaredTools(body: Readonly<Record<string, unknown>>): readonly Tool[] {
  const items = Array.isArray(body["input"]) ? (body["input"] as Tool[]) : [];
  return [
    ...flatten(body["tools"]),
    ...items.filter((item) => item["type"] === "additional_tools").flatMap((item) => flatten(item["tools"])),
  ];
}

function flatten(tools: unknown): Tool[] {
  if (!Array.isArray(tools)) return [];
  return (tools as Tool[]).flatMap((tool) =>
    tool["type"] === "namespace" ? flatten(tool["tools"]) : [tool],
  );
}

/** A tool as the response repeats it: with what the request left out. */
export function echoedTool(tool: Tool): Tool {
  if (tool["type"] !== "function") return tool;
  const { type, description, name, parameters, strict, ...rest } = tool;
  return {
    type,
    description: description ?? null,
    name,
    parameters: parameters ?? null,
    strict: strict ?? false,
    ...rest,
  };
}
