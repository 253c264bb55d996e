import { detail, invalidType, missing, problem, type Refusal } from "../../refusal.ts";
import type { Item } from "../../rooms/responses/rules/rule.ts";
import { callableRefusal, toolListRefusal, toolsRefusal } from "../../rooms/responses/rules/tools.ts";
import { declaredIn } from "../namespaces.ts";
import { unsupported } from "../refusals.ts";
import type { SiwcSwitches } from "../types.ts";
import type { SiwcRule } from "./request.ts";

/** Hosted tools that are refused as a capability; all others but `web_search` are no tool types at all, as measured. */
const CAPABILITIES = new Set(["image_generation", "tool_search"]);

/**
 * Functions and custom tools may stand in namespaces, in `additional_tools` items, and, as measured, in `tools` as they are.
 * Of the hosted tools only `web_search` works with a plan (developers.openai.com/siwc).
 */
export const toolsAreSupported: SiwcRule = ({ body, switches }) =>
  toolsRefusal(body, (tool, at) => toolRefusal(tool, at, switches));

function toolRefusal(tool: Item | null, at: string, switches: SiwcSwitches): Refusal | undefined {
  if (typeof tool !== "object" || tool === null) return invalidType(at, "an object", tool);
  const type = tool["type"];
  if (type === undefined) return missing(`${at}.type`);
  switch (type) {
    case "web_search":
      return undefined;
    case "namespace":
      return namespaceRefusal(tool, at);
    case "function":
    case "custom":
      return !switches.flatTools && at.startsWith("tools[")
        ? unsupported("Tools must stand in a namespace or in additional_tools.", `${at}.type`, switches)
        : callableRefusal(tool, at);
    default:
      return CAPABILITIES.has(String(type))
        ? unsupported(`The tool ${String(type)} is not supported.`, `${at}.type`, switches)
        : detail(`Unsupported tool type: ${String(type)}`);
  }
}

/** A forced tool is named without its namespace, and whether it is found so is not known. */
export const choiceIsFound: SiwcRule = ({ body, switches }) => {
  const choice = body["tool_choice"];
  if (switches.forcedNamespaceTool || typeof choice !== "object" || choice === null) return undefined;
  const { name }: { name?: unknown } = choice;
  if (typeof name !== "string" || declaredIn(body, name) === undefined) return undefined;
  return problem(`Tool choice '${name}' not found in 'tools' parameter.`, { param: "tool_choice" });
};

function namespaceRefusal(namespace: Item, at: string): Refusal | undefined {
  for (const field of ["name", "description"]) {
    const value = namespace[field];
    if (value === undefined) return missing(`${at}.${field}`);
    if (typeof value !== "string") return invalidType(`${at}.${field}`, "a string", value);
  }
  if (namespace["tools"] === undefined) return missing(`${at}.tools`);
  return toolListRefusal(namespace["tools"], `${at}.tools`, memberRefusal);
}

/** A namespace holds functions and custom tools, nothing else. */
function memberRefusal(tool: Item | null, at: string): Refusal | undefined {
  if (typeof tool !== "object" || tool === null) return invalidType(at, "an object", tool);
  const type = tool["type"];
  if (type === undefined) return missing(`${at}.type`);
  return type === "function" || type === "custom"
    ? callableRefusal(tool, at)
    : detail(`Unsupported tool type: ${String(type)}`);
}
