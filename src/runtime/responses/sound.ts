import {
  type ItemPart,
  isItem,
  isObject,
  itemsIn,
  type OutputItem,
  objectsIn,
  type StreamEvent,
} from "./events.ts";

type Fields = { [key: string]: unknown };

/** What is a text wherever it stands in an item, and in a part of one. */
const ITEM_TEXTS = ["id", "call_id", "name", "arguments", "input", "code"] as const;
const PART_TEXTS = ["text", "refusal"] as const;

/**
 * Takes out of an event what is of no use in its place, in place: a response that is a text, items that are `null`, texts that
 * are none. Those who read events rely on what their types say.
 */
export function makeSound(event: StreamEvent): void {
  const changed = event as { response?: unknown; item?: unknown; part?: unknown };
  if (changed.response !== undefined) {
    if (isObject(changed.response)) makeSoundResponse(changed.response);
    else delete changed.response;
  }
  if (changed.part !== undefined) {
    if (isObject(changed.part)) makeSoundPart(changed.part);
    else delete changed.part;
  }
  if (changed.item === undefined) return;
  if (isItem(changed.item)) makeSoundItem(changed.item);
  else delete changed.item;
}

/** The same for a response, which keeps what it says besides its output. */
export function makeSoundResponse(response: { output?: unknown; usage?: unknown; tools?: unknown }): void {
  const { output, usage, tools } = response;
  if (usage !== undefined && usage !== null && !isObject(usage)) delete response.usage;
  if (tools !== undefined) keepObjects(response, "tools");
  if (output === undefined || output === null) return;
  const items = itemsIn(output);
  if (!Array.isArray(output) || items.length < output.length) response.output = items;
  for (const item of items) makeSoundItem(item);
}

function makeSoundItem(item: OutputItem): void {
  // Some servers give what a call is made with as it is, and not as JSON.
  if (isObject(item.arguments)) item.arguments = JSON.stringify(item.arguments);
  keepTexts(item, ITEM_TEXTS);
  for (const list of ["content", "summary"] as const) {
    const given: unknown = item[list];
    if (given === undefined || given === null) continue;
    if (typeof given === "string" && item.type === "message" && list === "content") {
      item.content = [{ type: "output_text", text: given, annotations: [] }];
      continue;
    }
    keepObjects(item, list);
    const parts = objectsIn<ItemPart & Fields>(item[list]);
    for (const part of parts) makeSoundPart(part, TYPES[`${item.type}.${list}`]);
    // What has no type is no part.
    const kept = parts.filter(({ type }) => typeof type === "string");
    if (kept.length < parts.length) item[list] = kept;
  }
}

/** Types of the parts that say something, by where they stand. */
const TYPES: Readonly<Record<string, string>> = {
  "message.content": "output_text",
  "reasoning.content": "reasoning_text",
  "reasoning.summary": "summary_text",
};

/** @param type What it is, where it says something and not what it is. */
function makeSoundPart(part: Fields, type?: string): void {
  keepTexts(part, PART_TEXTS);
  if (type !== undefined && typeof part["type"] !== "string" && part["text"]) part["type"] = type;
  if (part["annotations"] !== undefined) keepObjects(part, "annotations");
}

/** Leaves in a list nothing but objects; what is no list is an empty one, unless it is nothing. */
function keepObjects(holder: Fields, key: string): void {
  const given = holder[key];
  if (given === null) return;
  const objects = objectsIn(given);
  if (!Array.isArray(given) || objects.length < given.length) holder[key] = objects;
}

function keepTexts(holder: Fields, keys: readonly string[]): void {
  for (const key of keys) {
    if (holder[key] !== undefined && typeof holder[key] !== "string") delete holder[key];
  }
}
