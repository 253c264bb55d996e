import { inputParts, outputParts, TEXT_ONLY, USER_PARTS } from "./message-parts.ts";
import type { MessageRules } from "./message-rules.ts";
import type { Problems } from "./problems.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * Messages as input items of the Responses API: one message may become several items, since calls stand beside messages
 * there, not inside them.
 *
 * In a whole conversation calls and answers must come in pairs and in order: the backend refuses anything else, in words that
 * name neither the message nor its place.
 */
export function inputItems(messages: unknown, problems: Problems, rules: MessageRules): Fields[] {
  if (!Array.isArray(messages) || (rules.whole && messages.length === 0)) {
    problems.invalid("messages", `must be a list of ${rules.whole ? "at least one message" : "messages"}`);
    return [];
  }
  const calls = new OpenCalls(problems, rules);
  const items = messages.flatMap((message: Fields | null, index) => {
    const path = `messages[${index}]`;
    if (typeof message !== "object" || message === null || typeof message["role"] !== "string") {
      problems.invalid(path, "must be a message with a role");
      return [];
    }
    const translate = ROLES.get(message["role"]);
    if (!translate) {
      problems.invalid(`${path}.role`, `must be one of ${[...ROLES.keys()].join(", ")}`);
      return [];
    }
    if (translate !== toolAnswer && translate !== functionAnswer) calls.mustBeAnswered();
    return translate(message, path, calls, problems);
  });
  calls.mustBeAnswered();
  return items;
}

type Translate = (message: Fields, path: string, calls: OpenCalls, problems: Problems) => Fields[];

const ROLES: ReadonlyMap<string, Translate> = new Map<string, Translate>(
  Object.entries({
    // The backend refuses the role "system"; "developer" is its name there.
    system: instruction,
    developer: instruction,
    user: (message, path, { rules }, problems) => {
      noName(message, path, problems);
      const content = inputParts(message["content"], `${path}.content`, USER_PARTS, problems, rules);
      return [{ type: "message", role: "user", content }];
    },
    assistant,
    tool: toolAnswer,
    function: functionAnswer,
  }),
);

function instruction(message: Fields, path: string, { rules }: OpenCalls, problems: Problems): Fields[] {
  noName(message, path, problems);
  const content = inputParts(message["content"], `${path}.content`, TEXT_ONLY, problems, rules);
  return [{ type: "message", role: "developer", content }];
}

function assistant(message: Fields, path: string, calls: OpenCalls, problems: Problems): Fields[] {
  noName(message, path, problems);
  if (message["audio"]) {
    problems.invalid(`${path}.audio`, "refers to audio, which the Codex backend neither gives nor keeps");
  }
  // Said on the way to an answer that there was not: it stands twice in the message.
  const isAll = message["commentary"] !== undefined && message["commentary"] === message["content"];
  const given = isAll ? null : message["content"];
  const content = outputParts(given, `${path}.content`, problems, calls.rules);
  const { refusal } = message;
  if (typeof refusal === "string" && refusal !== "") content.push({ type: "refusal", refusal });
  const commentary = outputParts(message["commentary"], `${path}.commentary`, problems, calls.rules);
  const items = [
    ...spoken(commentary, { phase: "commentary" }),
    ...spoken(content, commentary.length > 0 ? { phase: "final_answer" } : {}),
  ];
  const { tool_calls, function_call } = message;
  if (function_call) {
    const { name, arguments: args } = function_call as Fields;
    // The old form has no ids; its answer names the function instead.
    const call_id = calls.open(`${path}.function_call`, "function", undefined, name);
    items.push({ type: "function_call", call_id, name, arguments: args ?? "{}" });
  }
  if (Array.isArray(tool_calls)) {
    tool_calls.forEach((call: Fields | null, index) => {
      items.push(...callItem(call, `${path}.tool_calls[${index}]`, calls, problems));
    });
  }
  if (items.length === 0 && message["content"] !== "" && calls.rules.whole) {
    problems.invalid(path, "must have content, a refusal or tool_calls");
  }
  return items;
}

/** A message of the assistant, where it says anything. */
function spoken(content: readonly Fields[], phase: Fields): Fields[] {
  return content.length > 0 ? [{ type: "message", role: "assistant", ...phase, content }] : [];
}

function callItem(call: Fields | null, path: string, calls: OpenCalls, problems: Problems): Fields[] {
  const id = call?.["id"];
  if (typeof id !== "string" || id === "") {
    problems.invalid(`${path}.id`, "must be the id of the call");
    return [];
  }
  if (call?.["type"] === "custom") {
    const { name, input } = (call["custom"] ?? {}) as Fields;
    const call_id = calls.open(path, "custom", id, name);
    return [{ type: "custom_tool_call", call_id, name, input: input ?? "" }];
  }
  const { name, arguments: args } = (call?.["function"] ?? {}) as Fields;
  const call_id = calls.open(path, "function", id, name);
  return [{ type: "function_call", call_id, name, arguments: args ?? "{}" }];
}

function toolAnswer(message: Fields, path: string, calls: OpenCalls, problems: Problems): Fields[] {
  const id = message["tool_call_id"];
  const call = calls.close(({ callId }) => callId === id);
  if (!call && (calls.rules.whole || typeof id !== "string")) {
    problems.invalid(
      `${path}.tool_call_id`,
      `${JSON.stringify(id)} answers no call of the assistant message before it`,
    );
    return [];
  }
  const type = call?.kind === "custom" ? "custom_tool_call_output" : "function_call_output";
  const { content } = message;
  const output =
    typeof content === "string"
      ? content
      : inputParts(content, `${path}.content`, TEXT_ONLY, problems, calls.rules);
  return [{ type, call_id: id, output }];
}

function functionAnswer(message: Fields, path: string, calls: OpenCalls, problems: Problems): Fields[] {
  const call = calls.close(({ name }) => name === message["name"]);
  if (!call) {
    const name = JSON.stringify(message["name"]);
    problems.invalid(`${path}.name`, `${name} answers no function_call of the assistant message before it`);
    return [];
  }
  return [{ type: "function_call_output", call_id: call.callId, output: String(message["content"] ?? "") }];
}

function noName(message: Fields, path: string, problems: Problems): void {
  if (message["name"] === undefined || message["name"] === null) return;
  problems.drop(`${path}.name`, "not sent. The Responses API has no names of participants");
}

interface OpenCall {
  readonly path: string;
  readonly kind: "function" | "custom";
  readonly callId: string;
  readonly name: unknown;
}

/** The calls that the last assistant message made and nobody has answered yet. */
class OpenCalls {
  readonly rules: MessageRules;
  readonly #problems: Problems;
  #open: OpenCall[] = [];
  #unnamed = 0;

  constructor(problems: Problems, rules: MessageRules) {
    this.#problems = problems;
    this.rules = rules;
  }

  /** @returns the call's id, made up where it has none. */
  open(path: string, kind: OpenCall["kind"], id: string | undefined, name: unknown): string {
    const callId = id ?? `call_${++this.#unnamed}`;
    if (typeof name !== "string" || name === "") this.#problems.invalid(path, "must name what it calls");
    this.#open.push({ path, kind, callId, name });
    return callId;
  }

  close(matches: (call: OpenCall) => boolean): OpenCall | undefined {
    const index = this.#open.findIndex(matches);
    return index < 0 ? undefined : this.#open.splice(index, 1)[0];
  }

  mustBeAnswered(): void {
    // Elsewhere is a later message too.
    if (!this.rules.whole) return;
    for (const { path, callId } of this.#open) {
      this.#problems.invalid(path, `(${callId}) must be followed by the message that answers it`);
    }
    this.#open = [];
  }
}
