import fc from "fast-check";
import type { OutputItem, StreamEvent } from "../../../src/runtime/responses/events.ts";

/** How much of the protocol a server keeps to. */
interface Manners {
  /** Whether events say the place of their item, and its id. */
  readonly places: boolean;
  readonly ids: boolean;
  /** What the output of the terminal event holds. */
  readonly terminal: "all" | "nothing" | "last";
}

/** What a server leaves out of the events of one item. At least one way of telling it is left. */
interface Omissions {
  readonly added: boolean;
  readonly part: boolean;
  readonly deltas: boolean;
  readonly whole: boolean;
  readonly done: boolean;
}

interface Planned {
  readonly item: OutputItem;
  readonly omits: Omissions;
}

export interface SloppyStream {
  readonly items: readonly OutputItem[];
  readonly events: readonly StreamEvent[];
  /** Whether an item is first told of by the terminal event, after others that stand behind it. */
  readonly late: boolean;
}

/** Mostly words of their own, sometimes those of another item, or their beginning. */
const words = fc.oneof(
  { weight: 2, arbitrary: fc.stringMatching(/^[a-z][a-z ]{0,20}$/) },
  fc.constantFrom("a", "ab", "b"),
);

const itemOf = (index: number): fc.Arbitrary<OutputItem> =>
  fc.oneof(
    words.map((text) => ({
      type: "message",
      id: `msg_${index}`,
      role: "assistant",
      content: [{ type: "output_text", text, annotations: [] }],
    })),
    words.map((refusal) => ({
      type: "message",
      id: `msg_${index}`,
      role: "assistant",
      content: [{ type: "refusal", refusal }],
    })),
    words.map((text) => ({
      type: "reasoning",
      id: `rs_${index}`,
      summary: [{ type: "summary_text", text }],
    })),
    words.map((text) => ({
      type: "function_call",
      id: `fc_${index}`,
      call_id: `call_${index}`,
      name: "look",
      arguments: JSON.stringify({ text }),
    })),
    words.map((input) => ({
      type: "custom_tool_call",
      id: `ctc_${index}`,
      call_id: `call_${index}`,
      name: "shout",
      input,
    })),
  );

const omissions = fc.record({
  added: fc.boolean(),
  part: fc.boolean(),
  deltas: fc.boolean(),
  whole: fc.boolean(),
  done: fc.boolean(),
});

const KINDS: Readonly<Record<string, { name: string; list?: "content" | "summary"; key: string }>> = {
  output_text: { name: "output_text", list: "content", key: "text" },
  refusal: { name: "refusal", list: "content", key: "refusal" },
  summary_text: { name: "reasoning_summary_text", list: "summary", key: "text" },
  function_call: { name: "function_call_arguments", key: "arguments" },
  custom_tool_call: { name: "custom_tool_call_input", key: "input" },
};

const isCall = ({ type }: OutputItem): boolean => type.endsWith("_call");

/** What is left for a server to leave out, so that the answer can be known and told apart at all. */
function sensible({ item, omits }: Planned, { places, ids, terminal }: Manners): Omissions {
  const nameless = isCall(item) && omits.added && omits.done && terminal !== "all";
  const untold = omits.deltas && omits.whole && omits.done && terminal !== "all";
  // Without places and ids nothing but its beginning or its end tells one item from the next.
  const boundless = !places && !ids && (omits.added || omits.done);
  return nameless || untold || boundless ? { ...omits, added: false, done: false } : omits;
}

function eventsOf({ item, omits }: Planned, index: number, { places, ids }: Manners): StreamEvent[] {
  const [part] = item.content ?? item.summary ?? [];
  const { name, list, key } = KINDS[part?.type ?? item.type] as (typeof KINDS)[string];
  const text = String((part as Record<string, unknown> | undefined)?.[key] ?? item[key]);
  const at = {
    ...(places ? { output_index: index } : {}),
    ...(ids ? { item_id: item["id"] } : {}),
    ...(list ? { [`${list}_index`]: 0 } : {}),
  };
  const { id, ...nameless } = item;
  const named = (each: object): object => ({
    ...(places ? { output_index: index } : {}),
    item: ids ? { ...each, id } : each,
  });
  const half = Math.floor(text.length / 2);
  const parts = list === "summary" ? "reasoning_summary_part" : "content_part";
  const events: (object | false | undefined)[] = [
    !omits.added && {
      type: "response.output_item.added",
      ...named({ ...nameless, status: "in_progress", [list ?? key]: list ? [] : "" }),
    },
    part && !omits.part && { type: `response.${parts}.added`, ...at, part: { ...part, [key]: "" } },
    !omits.deltas && { type: `response.${name}.delta`, ...at, delta: text.slice(0, half) },
    !omits.deltas && { type: `response.${name}.delta`, ...at, delta: text.slice(half) },
    !omits.whole && { type: `response.${name}.done`, ...at, [key]: text },
    part && !omits.part && { type: `response.${parts}.done`, ...at, part },
    !omits.done && { type: "response.output_item.done", ...named({ ...nameless, status: "completed" }) },
  ];
  return events.filter((event) => Boolean(event)) as StreamEvent[];
}

/** Streams of servers with more or less of their manners, and what they tell of in the end. */
export const sloppyStreams: fc.Arbitrary<SloppyStream> = fc
  .record({
    manners: fc.record({
      places: fc.boolean(),
      ids: fc.boolean(),
      terminal: fc.constantFrom("all", "nothing", "last"),
    }),
    planned: fc
      .array(omissions, { minLength: 1, maxLength: 4 })
      .chain((all) =>
        fc.tuple(...all.map((omits, index) => itemOf(index).map((item): Planned => ({ item, omits })))),
      ),
  })
  .map(({ manners, planned }) => {
    const items = planned.map(({ item }) => item);
    const repeated = { all: items, nothing: [], last: items.slice(-1) }[manners.terminal];
    const output = repeated.map(({ id, ...item }) => ({
      ...item,
      ...(manners.ids ? { id } : {}),
      status: "completed",
    }));
    const told = planned.map(({ item, omits }, index) =>
      eventsOf({ item, omits: sensible({ item, omits }, manners) }, index, manners),
    );
    const events = told.flat();
    return {
      items,
      // A call is told of when its name is known.
      late: planned.some(
        ({ item, omits }) =>
          (omits.added && (omits.done || isCall(item))) || (omits.deltas && omits.whole && omits.done),
      ),
      events: [
        { type: "response.created", response: { id: "resp_1", status: "in_progress", output: [] } },
        ...events,
        { type: "response.completed", response: { id: "resp_1", status: "completed", output } },
      ],
    };
  });

/** What an item says, without what servers may leave out of it. */
export function said(item: OutputItem): object {
  const { type, name, arguments: args, input, content, summary } = item;
  const parts = [...(content ?? []), ...(summary ?? [])];
  return {
    type,
    name,
    ...(args === undefined ? {} : { arguments: args }),
    ...(input === undefined ? {} : { input }),
    parts: parts.map(({ type, text, refusal }) => [type, text ?? refusal]),
  };
}
