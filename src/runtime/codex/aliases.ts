import type { ParameterIssue } from "../errors/local.ts";
import { inputItems } from "./messages.ts";
import { Problems } from "./problems.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Puts `messages`, `tool_results`, `response_format` and `strict_output`, which the Python original takes, where the
 * Responses API has them.
 *
 * @returns the body, and what contradicts itself.
 */
export function applyAliases(
  body: Fields,
  aliases: Fields,
): { body: Record<string, unknown>; issues: ParameterIssue[] } {
  const issues: ParameterIssue[] = [];
  const result: Record<string, unknown> = { ...body };
  const { messages, tool_results, response_format, strict_output } = aliases;
  if (messages !== undefined && body["input"] !== undefined) {
    issues.push(complaint("messages", "says the same as input; give one of them"));
  } else if (messages !== undefined) {
    const problems = new Problems();
    // The answers to their last calls may be in `tool_results`.
    result["input"] = inputItems(messages, problems, { whole: false });
    issues.push(...problems.issues);
  }
  if (tool_results !== undefined) {
    const { items, issues: broken } = itemsFromResults(tool_results);
    issues.push(...broken);
    result["input"] = [...inputList(result["input"]), ...items];
  }
  if (response_format !== undefined) {
    const text = (body["text"] ?? {}) as Fields;
    if (text["format"] !== undefined) {
      issues.push(complaint("response_format", "says the same as text.format; give one of them"));
    } else result["text"] = { ...text, format: formatOf(response_format) };
  }
  if (strict_output === true) {
    if (Array.isArray(result["tools"])) result["tools"] = result["tools"].map(strict);
    const text = result["text"] as { format?: Fields } | undefined;
    if (text?.format?.["type"] === "json_schema") {
      result["text"] = { ...text, format: { strict: true, ...text.format } };
    }
  }
  return { body: result, issues };
}

/** Only what leaves it open: a tool that says `strict: false` means it. */
function strict(tool: Fields): Fields {
  return tool?.["type"] === "function" && (tool["strict"] === undefined || tool["strict"] === null)
    ? { ...tool, strict: true }
    : tool;
}

/** Chat Completions nest the schema one level deeper. */
function formatOf(format: unknown): unknown {
  const { type, json_schema } = (format ?? {}) as { type?: unknown; json_schema?: Fields };
  return type === "json_schema" && json_schema ? { type, ...json_schema } : format;
}

function inputList(input: unknown): unknown[] {
  if (input === undefined) return [];
  return Array.isArray(input) ? input : [{ role: "user", content: input }];
}

function itemsFromResults(results: unknown): { items: Fields[]; issues: ParameterIssue[] } {
  if (!Array.isArray(results)) return { items: [], issues: [complaint("tool_results", "must be a list")] };
  const issues: ParameterIssue[] = [];
  const items = results.map((result: Fields | null, index): Fields => {
    const id = result?.["call_id"] ?? result?.["tool_call_id"];
    if (typeof id !== "string") {
      issues.push(complaint(`tool_results[${index}].tool_call_id`, "must name the call that is answered"));
    }
    const output = result?.["output"];
    const text =
      typeof output === "string" || Array.isArray(output) ? output : (JSON.stringify(output) ?? "");
    return { type: "function_call_output", call_id: id, output: text };
  });
  return { items, issues };
}

function complaint(path: string, message: string): ParameterIssue {
  return { path, code: "invalid", message };
}
