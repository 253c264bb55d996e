import type { Problems } from "../../runtime/codex/problems.ts";
import { asText } from "../../runtime/errors/message.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Tools of chat completions, the old `functions` among them, as the Responses API has them: flat instead of nested. */
export function toolList(params: Fields, problems: Problems): Fields[] {
  const list: Fields[] = [];
  each(params["tools"], "tools", problems, (tool, path) => {
    const { type } = tool;
    if (type === "function") list.push(...functionTool(tool["function"], `${path}.function`, problems));
    else if (type === "custom") list.push(...customTool(tool["custom"], `${path}.custom`, problems));
    else if (type === "mcp") list.push(...mcpTool(tool, path, problems));
    else
      problems.invalid(
        `${path}.type`,
        'must be "function", "custom" or "mcp"; for others, use responses.create',
      );
  });
  each(params["functions"], "functions", problems, (tool, path) => {
    list.push(...functionTool(tool, path, problems));
  });
  const search = params["web_search_options"] as Fields | undefined;
  if (search) list.push(webSearch(search));
  return list;
}

function each(
  list: unknown,
  path: string,
  problems: Problems,
  take: (entry: Fields, path: string) => void,
): void {
  if (list === undefined) return;
  if (!Array.isArray(list)) {
    problems.invalid(path, "must be a list");
    return;
  }
  list.forEach((entry: Fields | null, index) => {
    if (typeof entry === "object" && entry !== null) take(entry, `${path}[${index}]`);
    else problems.invalid(`${path}[${index}]`, "must be an object");
  });
}

function functionTool(definition: unknown, path: string, problems: Problems): Fields[] {
  const { name, description, parameters, strict } = (definition ?? {}) as Fields;
  if (!named(name, path, problems)) return [];
  return [
    {
      type: "function",
      name,
      ...(description === undefined ? {} : { description }),
      // Left out or empty, it means a function without parameters; the Responses API wants that said.
      parameters: { type: "object", properties: {}, ...(parameters as Fields | undefined) },
      // Off by default here, on by default there.
      strict: strict ?? false,
    },
  ];
}

function customTool(definition: unknown, path: string, problems: Problems): Fields[] {
  const { name, description, format } = (definition ?? {}) as Fields;
  if (!named(name, path, problems)) return [];
  const { type, grammar } = (format ?? {}) as Fields;
  return [
    {
      type: "custom",
      name,
      ...(description === undefined ? {} : { description }),
      ...(format ? { format: type === "grammar" ? { type, ...(grammar as Fields) } : format } : {}),
    },
  ];
}

/** OpenAI's chat completions have no such tool. It is taken as that of responses, since its calls leave no trace in an answer. */
function mcpTool(tool: Fields, path: string, problems: Problems): Fields[] {
  if (tool["require_approval"] === "never") return [tool];
  problems.invalid(
    `${path}.require_approval`,
    'must be "never": a chat completion has no place to ask for an approval; responses.create has',
  );
  return [];
}

function named(name: unknown, path: string, problems: Problems): boolean {
  if (typeof name === "string" && name !== "") return true;
  problems.invalid(`${path}.name`, "must be the name of the tool");
  return false;
}

function webSearch({ search_context_size: size, user_location: location }: Fields): Fields {
  const { approximate } = (location ?? {}) as Fields;
  return {
    type: "web_search",
    ...(size ? { search_context_size: size } : {}),
    ...(approximate ? { user_location: { type: "approximate", ...(approximate as Fields) } } : {}),
  };
}

/** `tool_choice`, or the old `function_call`. A tool that does not exist is named before the backend is asked for it. */
export function toolChoice(params: Fields, tools: readonly Fields[], problems: Problems): unknown {
  const { tool_choice: choice, function_call: old } = params;
  if (choice === undefined) {
    if (typeof old !== "object" || old === null) return old;
    return pick({ type: "function", function: old }, "function_call", tools, problems);
  }
  if (typeof choice !== "object" || choice === null) return choice;
  const { type, allowed_tools } = choice as Fields;
  if (type !== "allowed_tools") return pick(choice as Fields, "tool_choice", tools, problems);
  const { mode, tools: allowed } = (allowed_tools ?? {}) as Fields;
  const picked: unknown[] = [];
  each(allowed, "tool_choice.allowed_tools.tools", problems, (tool, path) => {
    picked.push(pick(tool, path, tools, problems));
  });
  return { type: "allowed_tools", mode, tools: picked };
}

function pick(choice: Fields, path: string, tools: readonly Fields[], problems: Problems): Fields {
  const type = asText(choice["type"]);
  if (type === "mcp") return choice;
  const { name } = (choice[type] ?? {}) as Fields;
  if (!tools.some((tool) => tool["type"] === type && tool["name"] === name)) {
    const known = tools.map((tool) => tool["name"] ?? tool["type"]).join(", ") || "none";
    problems.invalid(
      path,
      `asks for the ${type} ${JSON.stringify(name)}, which is not among the tools: ${known}`,
    );
  }
  return { type, name };
}
