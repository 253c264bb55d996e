import { detail, invalidType, missing, problem, type Refusal } from "../../../refusal.ts";
import { type Item, inputItems, type Rule } from "./rule.ts";
import { lookAroundProblem, strictSchemaProblem } from "./strict-schema.ts";

/**
 * Tool types that are known to work. No report shows hosted `file_search`, `code_interpreter`, `mcp` or `computer_use` to
 * work on this backend, so they are refused like those that are known not to.
 */
const TYPES = new Set([
  "function",
  "custom",
  "web_search",
  "image_generation",
  "namespace",
  "tool_search",
  "local_shell",
]);
const COMBINATORS = ["oneOf", "anyOf", "allOf", "enum", "not"];

export const toolsAreSupported: Rule = ({ body }) => toolsRefusal(body, toolRefusal);

/** What speaks against a tool that stands at `at`. */
type ToolJudge = (tool: Item | null, at: string) => Refusal | undefined;

/** The first refusal among all tools of a request, those of its items included. */
export function toolsRefusal(body: Readonly<Record<string, unknown>>, judge: ToolJudge): Refusal | undefined {
  const tools = body["tools"];
  if (tools !== undefined && tools !== null) {
    const refusal = toolListRefusal(tools, "tools", judge);
    if (refusal) return refusal;
  }
  // "Lite" requests carry their tools in an item.
  for (const [index, item] of inputItems(body).entries()) {
    if (item["type"] !== "additional_tools") continue;
    const refusal = toolListRefusal(item["tools"], `input[${index}].tools`, judge);
    if (refusal) return refusal;
  }
  return undefined;
}

export function toolListRefusal(tools: unknown, at: string, judge: ToolJudge): Refusal | undefined {
  if (!Array.isArray(tools)) return invalidType(at, "an array of objects", tools);
  for (const [index, tool] of (tools as (Item | null)[]).entries()) {
    const refusal = judge(tool, `${at}[${index}]`);
    if (refusal) return refusal;
  }
  return undefined;
}

function toolRefusal(tool: Item | null, at: string): Refusal | undefined {
  if (typeof tool !== "object" || tool === null) return invalidType(at, "an object", tool);
  const type = tool["type"];
  if (type === undefined) return missing(`${at}.type`);
  if (!TYPES.has(String(type))) return detail(`Unsupported tool type: ${String(type)}`);
  if (type === "namespace") return toolListRefusal(tool["tools"], `${at}.tools`, toolRefusal);
  return type === "function" || type === "custom" ? callableRefusal(tool, at) : undefined;
}

/** What speaks against a function or a custom tool. */
export function callableRefusal(tool: Item, at: string): Refusal | undefined {
  if (typeof tool["name"] !== "string") return missing(`${at}.name`);
  return tool["type"] === "function" ? parametersRefusal(tool, at) : undefined;
}

function parametersRefusal(tool: Item, at: string): Refusal | undefined {
  const { parameters } = tool;
  if (parameters === undefined || parameters === null) return undefined;
  const refused = (message: string) =>
    problem(message, { param: `${at}.parameters`, code: "invalid_function_parameters" });
  const invalid = (reason: string) =>
    refused(`Invalid schema for function '${String(tool["name"])}': ${reason}`);
  const schema = parameters as Item;
  if (schema["type"] !== "object" || COMBINATORS.some((keyword) => Object.hasOwn(schema, keyword))) {
    return invalid(
      "schema must have type 'object' and not have 'oneOf'/'anyOf'/'allOf'/'enum'/'not' at the top level.",
    );
  }
  if (tool["strict"] !== true) return undefined;
  const reason = strictSchemaProblem(schema);
  if (reason !== undefined) return invalid(reason);
  const looking = lookAroundProblem(schema);
  return looking === undefined ? undefined : refused(looking);
}
