import { detail, invalidType, invalidValue, missing, type Refusal } from "../../../refusal.ts";
import { type Item, inputItems, type Rule } from "./rule.ts";

/** Types of items that may be sent, and the fields that each must have. */
export type ItemFields = Readonly<Record<string, readonly string[]>>;

export const ITEM_FIELDS: ItemFields = {
  message: ["role", "content"],
  reasoning: ["summary"],
  function_call: ["call_id", "name", "arguments"],
  function_call_output: ["call_id", "output"],
  custom_tool_call: ["call_id", "name", "input"],
  custom_tool_call_output: ["call_id", "output"],
  item_reference: ["id"],
  web_search_call: ["action"],
  image_generation_call: [],
  local_shell_call: ["call_id", "action"],
  local_shell_call_output: ["call_id", "output"],
  tool_search_call: [],
  tool_search_output: [],
  additional_tools: ["tools"],
  compaction: ["encrypted_content"],
  compaction_summary: ["encrypted_content"],
  compaction_trigger: [],
};

const TEXT_FIELDS = new Set(["call_id", "name", "arguments", "input"]);
const ROLES = ["assistant", "system", "developer", "user"];
const SEARCH_ACTIONS = ["search", "open_page", "find_in_page"];

/** The type of an item. A message may leave it out. */
export function itemType(item: Item): string | undefined {
  if (typeof item["type"] === "string") return item["type"];
  return item["type"] === undefined && item["role"] !== undefined ? "message" : undefined;
}

export const noSystemMessages: Rule = ({ body }) =>
  inputItems(body).some((item) => typeof item === "object" && item?.["role"] === "system")
    ? detail("System messages are not allowed")
    : undefined;

export const itemShapes: Rule = ({ body }) => itemRefusal(body, ITEM_FIELDS);

/** What is wrong with the first item that is not as its type has it. */
export function itemRefusal(
  body: Readonly<Record<string, unknown>>,
  fields: ItemFields,
): Refusal | undefined {
  for (const [index, item] of inputItems(body).entries()) {
    const refusal = shapeRefusal(item, `input[${index}]`, fields);
    if (refusal) return refusal;
  }
  return undefined;
}

function shapeRefusal(item: Item, at: string, fields: ItemFields): Refusal | undefined {
  if (typeof item !== "object" || item === null || Array.isArray(item)) {
    return invalidType(at, "an object", item);
  }
  const type = itemType(item);
  if (type === undefined) {
    return item["type"] === undefined
      ? missing(`${at}.type`)
      : invalidType(`${at}.type`, "a string", item["type"]);
  }
  const required = fields[type];
  if (required === undefined) return invalidValue(type, Object.keys(fields), `${at}.type`);
  for (const field of required) {
    const value = item[field];
    if (value === undefined) return missing(`${at}.${field}`);
    if (TEXT_FIELDS.has(field) && typeof value !== "string")
      return invalidType(`${at}.${field}`, "a string", value);
  }
  if (type === "message" && !ROLES.includes(String(item["role"]))) {
    return invalidValue(item["role"], ROLES, `${at}.role`);
  }
  if (type === "reasoning") {
    if (!Array.isArray(item["summary"]))
      return invalidType(`${at}.summary`, "an array of objects", item["summary"]);
    // With neither there is nothing that the item could refer to.
    if (item["id"] === undefined && !item["encrypted_content"]) return missing(`${at}.id`);
  }
  if (type === "web_search_call") {
    const action = (item["action"] as Item | null)?.["type"];
    if (!SEARCH_ACTIONS.includes(String(action)))
      return invalidValue(action, SEARCH_ACTIONS, `${at}.action.type`);
  }
  return undefined;
}
