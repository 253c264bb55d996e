import type {
  ChatCompletion,
  ChatCompletionChunk,
} from "../../generated/resources/chat/completions/completions.ts";
import { OAuthCodexError } from "../errors/base.ts";
import { objectsIn } from "../responses/events.ts";
import { streamIndex } from "../stream-index.ts";
import { callParser, formatParser, type ParseParams } from "./parse.ts";
import { partialJson } from "./partial-json.ts";

/** A call as far as it has come. */
interface CallSnapshot {
  index?: number;
  id?: string;
  type?: string;
  function?: { name: string; arguments: string; readonly parsed_arguments?: unknown };
  custom?: { name: string; input: string };
}

/** A message as far as it has come. */
export interface MessageSnapshot {
  role?: string;
  content?: string | null;
  refusal?: string | null;
  commentary?: string;
  annotations?: object[];
  readonly parsed?: unknown;
  function_call?: { name?: string; arguments?: string };
  tool_calls?: CallSnapshot[];
  audio?: Record<string, unknown>;
  [field: string]: unknown;
}

export interface ChoiceSnapshot {
  index: number;
  finish_reason: ChatCompletion.Choice["finish_reason"] | null;
  logprobs: { content?: unknown[] | null; refusal?: unknown[] | null } | null;
  message: MessageSnapshot;
  [field: string]: unknown;
}

export interface CompletionSnapshot {
  id: string;
  choices: ChoiceSnapshot[];
  [field: string]: unknown;
}

/** Wider than the spec's type: the API streams calls of custom tools as well. */
type CallDelta = Omit<ChatCompletionChunk.Choice.Delta.ToolCall, "index"> & {
  custom?: { name?: string; input?: string };
};

type Delta = Readonly<Record<string, unknown>> & ChatCompletionChunk.Choice.Delta;

/** Adds a chunk to what the chunks before it made; the first makes the snapshot. Changes it in place. */
export function addChunk(
  before: CompletionSnapshot | undefined,
  chunk: ChatCompletionChunk,
  params: ParseParams,
): CompletionSnapshot {
  const { choices, ...rest } = chunk;
  const snapshot: CompletionSnapshot = before ?? { ...rest, choices: [] };
  // A chunk with empty fields is one that some servers put behind the answer; it says nothing about it.
  if (before && rest.id !== "") assign(snapshot, rest);
  for (const { index: place, delta, finish_reason, logprobs, ...more } of objectsIn(choices)) {
    const index = streamIndex(place, "choice's index");
    snapshot.choices[index] ??= { index, finish_reason: null, logprobs: null, message: newMessage(params) };
    const choice = snapshot.choices[index];
    assign(choice, more);
    if (finish_reason) choice.finish_reason = finish_reason;
    if (logprobs) {
      choice.logprobs ??= {};
      for (const kind of ["content", "refusal"] as const) {
        const more = logprobs[kind];
        if (more) choice.logprobs[kind] = [...(choice.logprobs[kind] ?? []), ...more];
        else choice.logprobs[kind] ??= null;
      }
    }
    if (delta) addDelta(choice.message, delta as Delta, params);
  }
  return snapshot;
}

function addDelta(message: MessageSnapshot, delta: Delta, params: ParseParams): void {
  const { role, content, refusal, commentary, annotations, function_call, tool_calls, audio, ...rest } =
    delta;
  assign(message, rest);
  if (role) message.role = role;
  if (content) message.content = (message.content ?? "") + content;
  if (refusal) message.refusal = (message.refusal ?? "") + refusal;
  if (commentary) message.commentary = `${message.commentary ?? ""}${commentary}`;
  const citations = objectsIn(annotations);
  if (citations.length > 0) message.annotations = [...(message.annotations ?? []), ...citations];
  if (audio) message.audio = grown(message.audio, audio as Record<string, unknown>, ["data", "transcript"]);
  if (function_call) message.function_call = grown(message.function_call, function_call, ["arguments"]);
  for (const { index: place, ...call } of tool_calls ?? []) {
    const index = streamIndex(place, "tool call's index");
    message.tool_calls ??= [];
    message.tool_calls[index] ??= {};
    addCall(message.tool_calls[index], call, params);
  }
}

function addCall(call: CallSnapshot, delta: CallDelta, params: ParseParams): void {
  const { function: fn, custom, ...rest } = delta;
  assign(call, defined(rest));
  if (fn) {
    const before = call.function ?? newFunction(params);
    // Grown in place: a copy would freeze what can be looked at on the way.
    call.function = grow(before, fn, ["arguments"]);
  }
  if (custom) call.custom = grown(call.custom ?? { name: "", input: "" }, custom, ["input"]);
}

/** A function whose arguments can be looked at before they are whole. */
function newFunction(params: ParseParams): NonNullable<CallSnapshot["function"]> {
  const fn = { name: "", arguments: "" };
  live(fn, "parsed_arguments", () => (callParser(fn.name, params) ? fn.arguments : undefined));
  return fn;
}

/** A message whose JSON can be looked at before it is whole. */
function newMessage(params: ParseParams): MessageSnapshot {
  const message: MessageSnapshot = {};
  if (formatParser(params.response_format)) {
    live(message, "parsed", () => (message.refusal ? undefined : (message.content ?? undefined)));
  }
  return message;
}

/** A property that is read out of a growing text when it is asked for: reading it at every delta would cost the square. */
function live(target: object, name: string, text: () => string | undefined): void {
  let read: { text: string; value: unknown } | undefined;
  Object.defineProperty(target, name, {
    enumerable: true,
    configurable: true,
    get: () => {
      const now = text();
      if (now === undefined) return undefined;
      if (read?.text !== now) read = { text: now, value: partialJson(now) };
      return read.value;
    },
  });
}

/** JSON may have a field of this name; assigning it would give the object another prototype. */
const PROTOTYPE = "__proto__";

function assign(target: object, fields: object): void {
  for (const [name, value] of Object.entries(fields)) {
    if (name !== PROTOTYPE) Object.assign(target, { [name]: value });
  }
}

/** Fields that grow are appended to, others replaced; what a delta leaves out stays. Changes `target`. */
function grow<T extends object>(target: T, delta: object, growing: readonly string[]): T {
  const fields = target as Record<string, unknown>;
  for (const [name, value] of Object.entries(delta)) {
    if (name === PROTOTYPE || value === undefined || value === null || (name === "name" && value === ""))
      continue;
    fields[name] = growing.includes(name) ? `${fields[name] ?? ""}${value}` : value;
  }
  return target;
}

const grown = <T extends object>(before: T | undefined, delta: object, growing: readonly string[]): T =>
  grow({ ...before } as T, delta, growing);

const defined = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null));

/**
 * The completion that the chunks have made.
 *
 * @throws {OAuthCodexError} `stream_incomplete` when something of it never came.
 */
export function wholeCompletion(snapshot: CompletionSnapshot): ChatCompletion {
  const choices = snapshot.choices.map((choice) => {
    const { index, message, finish_reason } = choice;
    const need = (there: unknown, what: string): void => {
      if (there) return;
      const text = `The stream ended without ${what} of choice ${index}.`;
      throw new OAuthCodexError(text, { code: "stream_incomplete" });
    };
    const audioDone = message.audio?.["expires_at"] !== undefined;
    need(finish_reason ?? audioDone, "the finish_reason");
    need(message.role, "the role");
    const { parsed: _, tool_calls: calls, content, refusal, ...rest } = message;
    const tool_calls = calls?.map((call) => {
      need(call?.id && call.type, "the id and type of a call");
      const { function: fn } = call;
      return fn ? { ...call, function: { name: fn.name, arguments: fn.arguments } } : call;
    });
    return {
      ...choice,
      finish_reason: finish_reason ?? "stop",
      message: {
        ...rest,
        content: content ?? null,
        refusal: refusal ?? null,
        ...(tool_calls ? { tool_calls } : {}),
      },
    };
  });
  return { ...snapshot, object: "chat.completion", choices } as unknown as ChatCompletion;
}
