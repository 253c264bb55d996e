import type { MessageRules } from "./message-rules.ts";
import type { Problems } from "./problems.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Content of a system, developer, user or tool message as parts of the Responses API. Text stays one part. */
export function inputParts(
  content: unknown,
  path: string,
  kinds: PartKinds,
  problems: Problems,
  rules: MessageRules,
): Fields[] {
  if (typeof content === "string") return [{ type: "input_text", text: content }];
  if (!Array.isArray(content)) {
    problems.invalid(path, "must be text or a list of parts");
    return [];
  }
  return content.flatMap((part: Fields | null, index) => {
    const at = `${path}[${index}]`;
    const type = String(part?.["type"]);
    if (part && !rules.whole && OWN_PARTS.has(type)) return [part];
    if (!part || !kinds.has(type)) {
      problems.invalid(at, PART_REFUSED.get(type) ?? `cannot be of type ${JSON.stringify(type)} here`);
      return [];
    }
    return inputPart(part, type, at, problems);
  });
}

/** Which types of parts a role may have. */
type PartKinds = ReadonlySet<string>;
export const TEXT_ONLY: PartKinds = new Set(["text"]);
export const USER_PARTS: PartKinds = new Set(["text", "image_url", "file"]);

/** Of the Responses API itself. */
const OWN_PARTS: PartKinds = new Set(["input_text", "input_image", "input_file"]);

const PART_REFUSED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    input_audio: "is audio, which the Codex backend does not take. Send its transcript as text",
    input_text: 'is a part of the Responses API; chat completions call it "text"',
    input_image: 'is a part of the Responses API; chat completions call it "image_url"',
  }),
);

function inputPart(part: Fields, type: string, at: string, problems: Problems): Fields[] {
  if (type === "text") {
    if (typeof part["text"] === "string") return [{ type: "input_text", text: part["text"] }];
    problems.invalid(`${at}.text`, "must be text");
    return [];
  }
  if (type === "image_url") {
    const { url, detail } = (part["image_url"] ?? {}) as Fields;
    if (typeof url === "string" && url !== "") {
      return [{ type: "input_image", image_url: url, detail: detail ?? "auto" }];
    }
    problems.invalid(`${at}.image_url.url`, "must be an https URL or a data URL");
    return [];
  }
  const { file_id, file_data, filename } = (part["file"] ?? {}) as Fields;
  if (typeof file_id === "string") return [{ type: "input_file", file_id }];
  if (typeof file_data === "string") return [{ type: "input_file", filename: filename ?? "file", file_data }];
  problems.invalid(`${at}.file`, "must have file_data (a data URL) or file_id");
  return [];
}

/** Content of an assistant message, which may be text or a refusal. */
export function outputParts(
  content: unknown,
  path: string,
  problems: Problems,
  rules: MessageRules,
): Fields[] {
  if (content === null || content === undefined) return [];
  if (typeof content === "string") return content === "" ? [] : [{ type: "output_text", text: content }];
  if (!Array.isArray(content)) {
    problems.invalid(path, "must be text or a list of parts");
    return [];
  }
  return content.flatMap((part: Fields | null, index): Fields[] => {
    const { type, text, refusal } = part ?? {};
    if (part && !rules.whole && type === "output_text") return [part];
    if (type === "text" && typeof text === "string") return [{ type: "output_text", text }];
    if (type === "refusal" && typeof refusal === "string") return [{ type: "refusal", refusal }];
    problems.invalid(`${path}[${index}]`, "must be a part of type text or refusal");
    return [];
  });
}
