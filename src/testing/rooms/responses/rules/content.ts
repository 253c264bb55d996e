import { detail, problem, type Refusal } from "../../../refusal.ts";
import { itemType } from "./items.ts";
import { type Item, inputItems, type Rule } from "./rule.ts";

const INPUT_PARTS = new Set(["input_text", "input_image", "input_file"]);
const OUTPUT_PARTS = new Set(["output_text", "refusal"]);

/** Parts of messages and of tool outputs. Text in place of a list is fine. */
export const contentTypes: Rule = ({ body }) => {
  for (const [index, item] of inputItems(body).entries()) {
    const refusal = partsRefusal(item, index);
    if (refusal) return refusal;
  }
  return undefined;
};

function partsRefusal(item: Item, index: number): Refusal | undefined {
  const type = itemType(item);
  const field = type === "message" ? "content" : type?.endsWith("call_output") ? "output" : undefined;
  const parts = field === undefined ? undefined : item[field];
  if (typeof parts === "string" || parts === undefined) return undefined;
  if (!Array.isArray(parts)) return detail("Unsupported content type");
  const allowed = item["role"] === "assistant" ? OUTPUT_PARTS : INPUT_PARTS;
  for (const [position, part] of (parts as (Item | null)[]).entries()) {
    if (!allowed.has(String(part?.["type"]))) return detail("Unsupported content type");
    const url = part?.["image_url"];
    if (part?.["type"] === "input_image" && url !== undefined && !isImageUrl(url)) {
      const param = `input[${index}].${field}[${position}].image_url`;
      return problem(`Invalid '${param}'. Expected a valid URL, but got a value with an invalid format.`, {
        param,
        code: "invalid_value",
      });
    }
  }
  return undefined;
}

function isImageUrl(url: unknown): boolean {
  if (typeof url !== "string") return false;
  return (
    /^data:image\/[\w.+-]+;base64,[\w+/]+={0,2}$/.test(url) || (/^https?:/.test(url) && URL.canParse(url))
  );
}
