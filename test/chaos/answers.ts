import type { Chance } from "./chance.ts";

export type WireEvent = { readonly type: string } & Record<string, unknown>;

const WORDS = [
  "over",
  "the",
  "wide",
  "grey",
  "sea",
  "달빛",
  "아래",
  "ship",
  "ſtill",
  "🚢",
  "é",
  "line\nbreak",
  '"said"',
];

/** What the model says in a call: known to both sides, and never the same in two calls. */
export function textOf(call: number, chance: Chance): string {
  const words = Array.from({ length: chance.between(3, 24) }, () => chance.oneOf(WORDS));
  return `${call}: ${words.join(" ")}.`;
}

function cut(text: string, chance: Chance): string[] {
  const signs = [...text];
  const pieces: string[] = [];
  while (signs.length > 0) pieces.push(signs.splice(0, chance.between(1, 9)).join(""));
  return pieces;
}

/** The events of a whole answer, in order. */
export function eventsOf(call: number, text: string, chance: Chance): WireEvent[] {
  const response = { id: `resp_${call}`, object: "response", created_at: 1, model: "gpt-5.5", output: [] };
  const part = { type: "output_text", text, annotations: [] };
  const item = {
    id: `msg_${call}`,
    type: "message",
    role: "assistant",
    status: "completed",
    content: [part],
  };
  const output_index = chance.happens(0.3) ? 1 : 0;
  const at = { item_id: item.id, output_index, content_index: 0 };
  const reasoning = { id: `rs_${call}`, type: "reasoning", summary: [], encrypted_content: "…" };
  const events: WireEvent[] = [
    { type: "response.created", response: { ...response, status: "in_progress" } },
    { type: "response.in_progress", response: { ...response, status: "in_progress" } },
    ...(output_index === 1
      ? [
          { type: "response.output_item.added", output_index: 0, item: reasoning },
          { type: "response.output_item.done", output_index: 0, item: reasoning },
        ]
      : []),
    {
      type: "response.output_item.added",
      output_index,
      item: { ...item, status: "in_progress", content: [] },
    },
    { type: "response.content_part.added", ...at, part: { ...part, text: "" } },
    ...cut(text, chance).map((delta) => ({ type: "response.output_text.delta", ...at, delta })),
    { type: "response.output_text.done", ...at, text },
    { type: "response.content_part.done", ...at, part },
    { type: "response.output_item.done", output_index, item },
    {
      type: "response.completed",
      response: {
        ...response,
        status: "completed",
        // As the backend does; others repeat the items.
        output: chance.happens(0.3) ? [...(output_index === 1 ? [reasoning] : []), item] : [],
        usage: { input_tokens: 1, output_tokens: 2, total_tokens: 3 },
      },
    },
  ];
  return events.map((event, sequence_number) => ({ ...event, sequence_number }));
}

/** Whether an event brings something of the answer: from then on a call is not sent again. */
export const isOutput = ({ type }: WireEvent): boolean => /^response\.(output|content|completed)/.test(type);

const encoder = new TextEncoder();

/** An event as bytes. */
export function frame(event: WireEvent, { eol = "\n", named = true } = {}): Uint8Array {
  const name = named ? `event: ${event.type}${eol}` : "";
  return encoder.encode(`${name}data: ${JSON.stringify(event)}${eol}${eol}`);
}
