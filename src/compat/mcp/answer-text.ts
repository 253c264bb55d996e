import { messageOf } from "../../runtime/errors/message.ts";
import type { Fields } from "../local-tools/local-tool.ts";

/** What a tool gave, or why it gave nothing. */
export interface Outcome {
  readonly output: string | null;
  readonly error: string | null;
}

/** Errors of servers can quote whole requests. */
const LONGEST_ERROR = 2000;

/** An answer of `tools/call` as text. What is no text is named: the model gets no pictures and sounds of tools. */
export function textOf(result: unknown): string {
  const { content, structuredContent } = Object(result) as Fields;
  const parts = Array.isArray(content) ? content.map((part) => partText(Object(part))) : [];
  if (parts.length === 0 && structuredContent !== undefined) return JSON.stringify(structuredContent);
  return parts.join("\n");
}

function partText(part: Fields): string {
  const { type, text, resource, uri, name, mimeType, data } = part;
  if (type === "text" && typeof text === "string") return text;
  if (type === "resource") {
    const { text: within, uri: from, mimeType: kind } = Object(resource) as Fields;
    return typeof within === "string"
      ? within
      : `[resource ${String(from)}${kind ? `, ${String(kind)}` : ""}]`;
  }
  if (type === "resource_link") return `[${String(name ?? "resource")}](${String(uri)})`;
  if (typeof data === "string")
    return `[${String(type)}, ${String(mimeType)}, ${data.length} characters of base64]`;
  return JSON.stringify(part);
}

export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  // Not between the halves of a character.
  const end = /[\uD800-\uDBFF]/.test(text.charAt(longest - 1)) ? longest - 1 : longest;
  return `${text.slice(0, end)}\n[Cut off: ${end} of ${text.length} characters.]`;
}

/** Why a server gave nothing. Secrets go before anything is cut off, which could leave half of one. */
export function failure(error: unknown, secrets: readonly string[]): string {
  return cut(without(secrets, messageOf(error)), LONGEST_ERROR);
}

/** What the model reads of a call. Made of the item's own words, so that a later request says the same. */
export function forModel({ output, error }: { output?: unknown; error?: unknown }): string {
  if (typeof error === "string") return `The tool failed: ${error}`;
  return typeof output === "string" ? output : "The call was not finished.";
}

/** Without what a request gave for the server alone, should the server repeat it. */
export function without(secrets: readonly string[], text: string): string {
  return secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
}
