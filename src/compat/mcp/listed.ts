import type { Fields } from "../local-tools/local-tool.ts";
import { cut } from "./answer-text.ts";
import type { ListedTool, McpTool } from "./tool.ts";

/** Characters that a server may say of a tool in every request. */
const LONGEST_DESCRIPTION = 4096;

/** What the backend takes at the top of a function's parameters no more than OpenAI's API does: the server checks it anyway. */
const REFUSED = new Set(["oneOf", "anyOf", "allOf", "enum", "not", "$schema"]);

/** The tools of an earlier `mcp_list_tools` item, as far as they are tools. */
export function readListed(given: readonly unknown[]): ListedTool[] {
  return given.flatMap((each): ListedTool[] => {
    const { name, description, input_schema, annotations } = Object(each) as Fields;
    if (typeof name !== "string" || name === "") return [];
    return [
      {
        name,
        description: typeof description === "string" ? description : null,
        input_schema,
        annotations: annotations ?? null,
      },
    ];
  });
}

/** The function that stands for a server's tool. */
export function functionFor(tool: McpTool, listed: ListedTool, name: string): Fields {
  const told = [listed.description, tool.description && `(${tool.server.label}: ${tool.description})`];
  const description = told.filter(Boolean).join(" ");
  return {
    type: "function",
    name,
    ...(description === "" ? {} : { description: cut(description, LONGEST_DESCRIPTION) }),
    parameters: parametersOf(listed.input_schema),
    // Servers write schemas of every kind; few of them fit the strict form.
    strict: false,
  };
}

function parametersOf(schema: unknown): Fields {
  const given = typeof schema === "object" && schema !== null && !Array.isArray(schema) ? schema : {};
  const kept = Object.fromEntries(Object.entries(given).filter(([keyword]) => !REFUSED.has(keyword)));
  const properties = typeof kept["properties"] === "object" && kept["properties"] ? kept["properties"] : {};
  return { ...kept, type: "object", properties };
}
