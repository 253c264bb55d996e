import type { ParameterIssue } from "../errors/local.ts";
import { writtenAs } from "../json-view.ts";

type Item = Readonly<Record<string, unknown>>;

/**
 * Makes `input` what the Codex backend takes: a list, without system messages (they become developer messages), without
 * ids (nothing is stored there, so an id refers to nothing), and with content as parts.
 *
 * Reasoning items are kept by their encrypted content; one without it carries nothing the backend could use and is left out.
 *
 * @param backend As messages name it.
 * @param takes Types of items that it takes. Default: it has the word.
 * @returns the list, and what cannot be repaired.
 */
export function normalizeInput(
  input: unknown,
  backend = "the Codex backend",
  takes?: ReadonlySet<string>,
): { items: Item[]; issues: ParameterIssue[] } {
  if (input === undefined || input === null) return { items: [], issues: [] };
  if (typeof input === "string") return { items: [message("user", input)], issues: [] };
  if (!Array.isArray(input)) {
    return {
      items: [],
      issues: [{ path: "input", code: "invalid_type", message: "must be text or a list of items" }],
    };
  }
  const items: Item[] = [];
  const issues: ParameterIssue[] = [];
  input.forEach((given: Item | null, index) => {
    const item = writtenAs(given);
    if (typeof item !== "object" || item === null) {
      issues.push({ path: `input[${index}]`, code: "invalid_type", message: "must be an item object" });
    } else if (item["type"] === "item_reference") {
      issues.push({
        path: `input[${index}]`,
        code: "unsupported",
        message: `refers to item ${JSON.stringify(item["id"])}, but ${backend} keeps no items; send the item itself`,
      });
    } else if (takes && typeof item["type"] === "string" && !takes.has(item["type"])) {
      issues.push({
        path: `input[${index}].type`,
        code: "unsupported",
        message: `${JSON.stringify(item["type"])} is no item that ${backend} takes; leave it out, or say it in a message`,
      });
    } else if (item["type"] !== "reasoning" || item["encrypted_content"]) {
      items.push(normalizeItem(item));
    }
  });
  return { items, issues };
}

function normalizeItem(item: Item): Item {
  const { id: _, ...rest } = item;
  if (rest["type"] === "reasoning") return { ...rest, summary: rest["summary"] ?? [] };
  if (typeof rest["role"] !== "string") return rest;
  const role = rest["role"] === "system" ? "developer" : rest["role"];
  return typeof rest["content"] === "string"
    ? { ...rest, ...message(role, rest["content"]) }
    : { ...rest, role };
}

function message(role: string, text: string): Item {
  return {
    type: "message",
    role,
    content: [{ type: role === "assistant" ? "output_text" : "input_text", text }],
  };
}
