import {
  type ItemPart,
  isItem,
  isObject,
  itemsIn,
  type OutputItem,
  objectsIn,
  type StreamEvent,
} from "./events.ts";

/**
 * Takes out of an event what is of no use in its place, in place: a response that is a text, items that are `null`. Those who
 * read events rely on what their types say.
 */
export function makeSound(event: StreamEvent): void {
  const changed = event as { response?: unknown; item?: unknown };
  if (changed.response !== undefined) {
    if (isObject(changed.response)) makeSoundResponse(changed.response);
    else delete changed.response;
  }
  if (changed.item === undefined) return;
  if (isItem(changed.item)) makeSoundItem(changed.item);
  else delete changed.item;
}

/** The same for a response, which keeps what it says besides its output. */
export function makeSoundResponse(response: { output?: unknown }): void {
  const { output } = response;
  if (output === undefined || output === null) return;
  const items = itemsIn(output);
  if (!Array.isArray(output) || items.length < output.length) response.output = items;
  for (const item of items) makeSoundItem(item);
}

function makeSoundItem(item: OutputItem): void {
  for (const list of ["content", "summary"] as const) {
    const given: unknown = item[list];
    if (given === undefined || given === null) continue;
    if (typeof given === "string" && item.type === "message" && list === "content") {
      item.content = [{ type: "output_text", text: given, annotations: [] }];
      continue;
    }
    const parts = objectsIn<ItemPart>(given);
    if (!Array.isArray(given) || parts.length < given.length) item[list] = parts;
  }
}
