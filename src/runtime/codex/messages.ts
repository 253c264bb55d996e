import type { ParameterIssue } from "../errors/local.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Messages as Chat Completions has them, as input items of the Responses API. */
export function itemsFromMessages(messages: unknown): { items: Fields[]; issues: ParameterIssue[] } {
  if (!Array.isArray(messages)) {
    return {
      items: [],
      issues: [{ path: "messages", code: "invalid_type", message: "must be a list of messages" }],
    };
  }
  const issues: ParameterIssue[] = [];
  const items = messages.flatMap((message: Fields | null, index): Fields[] => {
    if (typeof message !== "object" || message === null || typeof message["role"] !== "string") {
      issues.push({
        path: `messages[${index}]`,
        code: "invalid_type",
        message: "must be a message with a role",
      });
      return [];
    }
    return itemsFromMessage(message);
  });
  return { items, issues };
}

function itemsFromMessage(message: Fields): Fields[] {
  const { role, content, tool_calls, tool_call_id, refusal } = message;
  if (role === "tool" || role === "function") {
    return [{ type: "function_call_output", call_id: tool_call_id, output: plainText(content) }];
  }
  const said = content ?? refusal;
  const items: Fields[] = [];
  if (said !== undefined && said !== null && said !== "") {
    items.push({
      type: "message",
      role,
      content: Array.isArray(said) ? said.map((part) => partOf(part, role)) : said,
    });
  }
  for (const call of Array.isArray(tool_calls) ? (tool_calls as Fields[]) : [])
    items.push(itemFromCall(call));
  return items;
}

function itemFromCall(call: Fields): Fields {
  const { name, arguments: args } = (call["function"] ?? {}) as Fields;
  if (call["type"] !== "custom") return { type: "function_call", call_id: call["id"], name, arguments: args };
  const custom = (call["custom"] ?? {}) as Fields;
  return { type: "custom_tool_call", call_id: call["id"], name: custom["name"], input: custom["input"] };
}

/** Parts that are the Responses API's own already stay as they are. */
function partOf(part: Fields, role: unknown): Fields {
  if (part?.["type"] === "text") {
    return { type: role === "assistant" ? "output_text" : "input_text", text: part["text"] };
  }
  if (part?.["type"] === "image_url") {
    const image = part["image_url"] as Fields | string;
    const { url, detail } = typeof image === "string" ? { url: image, detail: undefined } : image;
    return { type: "input_image", image_url: url, ...(detail === undefined ? {} : { detail }) };
  }
  if (part?.["type"] === "file") return { type: "input_file", ...(part["file"] as Fields) };
  return part;
}

function plainText(content: unknown): unknown {
  if (!Array.isArray(content)) return typeof content === "string" ? content : (JSON.stringify(content) ?? "");
  return content.map((part: Fields) => (typeof part?.["text"] === "string" ? part["text"] : "")).join("");
}
