import { invalidValue, missing } from "../../refusal.ts";
import { ITEM_FIELDS, type ItemFields, itemRefusal, itemType } from "../../rooms/responses/rules/items.ts";
import { itemsAreThere } from "../../rooms/responses/rules/references.ts";
import { inputItems } from "../../rooms/responses/rules/rule.ts";
import { declaredIn } from "../namespaces.ts";
import { unsupported } from "../refusals.ts";
import type { SiwcRule } from "./request.ts";

/** Items that the service takes, as its own refusal lists them, with the fields that each must have. */
const TAKEN: ItemFields = {
  ...Object.fromEntries(
    [
      "message",
      "item_reference",
      "compaction",
      "compaction_summary",
      "reasoning",
      "web_search_call",
      "function_call",
      "function_call_output",
      "custom_tool_call",
      "custom_tool_call_output",
    ].map((type) => [type, ITEM_FIELDS[type] ?? []]),
  ),
  additional_tools: ["role", "tools"],
  program: ["call_id"],
  program_output: ["call_id"],
};

const LISTED =
  "text, image and file messages, item references, additional tools, compaction summaries, reasoning items, web search calls, function and custom tool calls and their outputs, and programmatic tool calls";

export const itemsAreTaken: SiwcRule = ({ body, switches }) => {
  const refused = inputItems(body).find((item) => {
    const type = typeof item === "object" && item !== null ? itemType(item) : undefined;
    return type !== undefined && !Object.hasOwn(TAKEN, type);
  });
  if (!refused) return undefined;
  return unsupported(
    `Input items of type '${itemType(refused)}' are not supported. Supported are ${LISTED}.`,
    "input",
    switches,
  );
};

export const itemShapes: SiwcRule = ({ body }) => {
  const refusal = itemRefusal(body, TAKEN);
  if (refusal) return refusal;
  const index = inputItems(body).findIndex(
    (item) => item["type"] === "additional_tools" && item["role"] !== "developer",
  );
  const role = inputItems(body)[index]?.["role"];
  return index === -1 ? undefined : invalidValue(role, ["developer"], `input[${index}].role`);
};

/** Nothing is stored. The Codex backend says the same with 404. */
export const itemsAreFound: SiwcRule = (request) => {
  const refusal = itemsAreThere(request);
  return refusal && { ...refusal, status: 400 };
};

/** A call of a tool in a namespace, sent back without it: an error only where the service turns out to insist. */
export const callsAreComplete: SiwcRule = ({ body, switches }) => {
  if (!switches.namespaceOnReplay) return undefined;
  const index = inputItems(body).findIndex(
    (item) =>
      /^(?:function|custom_tool)_call$/.test(itemType(item) ?? "") &&
      item["namespace"] === undefined &&
      declaredIn(body, String(item["name"])) !== undefined,
  );
  return index === -1 ? undefined : missing(`input[${index}].namespace`);
};

/** Files come inline: there is no Files API behind a plan. */
export const filesAreInline: SiwcRule = ({ body, switches }) => {
  for (const [index, item] of inputItems(body).entries()) {
    for (const field of ["content", "output"]) {
      const parts = item[field];
      const position = Array.isArray(parts)
        ? parts.findIndex((part) => part?.["file_id"] !== undefined && part["file_id"] !== null)
        : -1;
      if (position !== -1) {
        const param = `input[${index}].${field}[${position}].file_id`;
        return unsupported("Files by id are not supported: send file_data.", param, switches);
      }
    }
  }
  return undefined;
};
