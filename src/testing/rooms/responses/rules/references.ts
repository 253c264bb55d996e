import { invalidType, problem, type Refusal } from "../../../refusal.ts";
import { itemType } from "./items.ts";
import { inputItems, type Rule } from "./rule.ts";

const LONGEST_ID = 64;
const PREFIXES: Readonly<Record<string, string>> = {
  message: "msg",
  reasoning: "rs",
  function_call: "fc",
  custom_tool_call: "ctc",
};

/** An id may be left out, and should be; one that is there must look like one of the backend's own. */
export const idsAreValid: Rule = ({ body }) => {
  for (const [index, item] of inputItems(body).entries()) {
    const { id } = item;
    if (id === undefined || id === null) continue;
    const refusal = idRefusal(id, `input[${index}].id`, PREFIXES[itemType(item) ?? ""]);
    if (refusal) return refusal;
  }
  return undefined;
};

function idRefusal(id: unknown, param: string, prefix: string | undefined): Refusal | undefined {
  if (typeof id !== "string") return invalidType(param, "a string", id);
  if (id.length > LONGEST_ID) {
    return problem(
      `Invalid '${param}': string too long. Expected a string with maximum length ${LONGEST_ID}, but got a string with length ${id.length} instead.`,
      { param, code: "string_above_max_length" },
    );
  }
  if (!/^[\w-]+$/.test(id)) {
    return problem(
      `Invalid '${param}': '${id}'. Expected an ID that contains letters, numbers, underscores, or dashes, but this value contained additional characters.`,
      { param, code: "invalid_value" },
    );
  }
  if (prefix !== undefined && !id.startsWith(`${prefix}_`)) {
    return problem(`Invalid '${param}': '${id}'. Expected an ID that begins with '${prefix}'.`, {
      param,
      code: "invalid_id_prefix",
    });
  }
  return undefined;
}

/** Nothing is stored, so an item that is only named, or whose content stayed behind, is not there. */
export const itemsAreThere: Rule = ({ body }) => {
  const lost = inputItems(body).find(
    (item) =>
      item["type"] === "item_reference" || (item["type"] === "reasoning" && !item["encrypted_content"]),
  );
  if (!lost) return undefined;
  return problem(
    `Item with id '${String(lost["id"])}' not found. Items are not persisted when \`store\` is set to false. Try again with \`store\` set to true, or remove this item from your input.`,
    { param: "input", status: 404 },
  );
};

/** Every call has its output, and every output its call, which stands before it. */
export const callsArePaired: Rule = ({ body }) => {
  const open = new Set<string>();
  for (const item of inputItems(body)) {
    const type = itemType(item) ?? "";
    const id = String(item["call_id"]);
    if (type === "function_call" || type === "custom_tool_call") open.add(id);
    if ((type === "function_call_output" || type === "custom_tool_call_output") && !open.delete(id)) {
      const kind = type === "function_call_output" ? "function call" : "custom tool call";
      return problem(`No tool call found for ${kind} output with call_id ${id}.`, { param: "input" });
    }
  }
  const [unanswered] = open;
  return unanswered === undefined
    ? undefined
    : problem(`No tool output found for function call ${unanswered}.`, { param: "input" });
};

export const blobsAreOurs: Rule = ({ body, blobs }) => {
  for (const item of inputItems(body)) {
    const blob = item["encrypted_content"];
    if (blob === undefined || blob === null || (typeof blob === "string" && blobs.knows(blob))) continue;
    const text = String(blob);
    return problem(`The encrypted content ${text.slice(0, 4)}...${text.slice(-4)} could not be verified.`, {
      code: "invalid_encrypted_content",
    });
  }
  return undefined;
};
