import { anySignal } from "../../runtime/any-signal.ts";
import type { SortedCall } from "../../runtime/call.ts";
import { APIUserAbortError } from "../../runtime/errors/api.ts";
import { type ParameterIssue, ParameterValidationError } from "../../runtime/errors/local.ts";
import type { OutputItem, ResponseObject } from "../../runtime/responses/accumulator.ts";
import { warnOfIssues } from "../../runtime/warn-once.ts";
import { listOfInput } from "../input-list.ts";
import type { AnswerStyle } from "./answer-writer.ts";
import { toolChoice } from "./choice.ts";
import { standInsFor } from "./kinds.ts";
import type { Fields, StandIn, ToolUse } from "./local-tool.ts";

/** One call of `responses.create` some of whose tools this side answers: its requests to the backend, and how its answer reads. */
export interface LocalAnswer {
  /** Without it, only earlier items had to be translated. */
  readonly answers: boolean;
  readonly signal: AbortSignal | undefined;
  readonly style: AnswerStyle;
  readonly unused: readonly ParameterIssue[];
  /** Requests that the answer may take. The last one offers no tool of this side, so that it ends in an answer. */
  readonly rounds: number;
  /** The caller's signal and that of a stream. */
  signalWith(ended: AbortSignal | undefined): AbortSignal | undefined;
  /** @param said what the rounds before have added to the input. */
  request(round: number, said: readonly Fields[], ended?: AbortSignal, last?: boolean): SortedCall;
}

/** @throws an API error for a tool that cannot be used: before anything is sent to the backend. */
export async function prepareAnswer(call: SortedCall): Promise<LocalAnswer> {
  const { extraBody, ...options } = call.options;
  const signal = options.signal ?? undefined;
  if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
  const plain = listOfInput({ ...call.params, ...picked(extraBody) });
  const tools = Array.isArray(plain["tools"]) ? (plain["tools"] as Fields[]) : [];
  const taken = new Set([...tools, ...plain.input].flatMap(namesIn));
  const standIns = await standInsFor({ call, params: plain, tools, signal, taken }).catch(
    (error: unknown) => {
      if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
      throw error;
    },
  );
  const unused = standIns.flatMap((each) => each.unused);
  tellUnused(call, unused);

  let input: readonly unknown[] = plain.input;
  for (const each of standIns) input = await each.history(input);
  const include = Array.isArray(plain["include"]) ? plain["include"] : [];
  const ours = new Set(standIns.flatMap((each) => each.included ?? []));
  const offers = new Map(standIns.flatMap((each) => [...each.offers]));
  const others = tools.filter((_, index) => !offers.has(index));
  const offered = tools.flatMap((tool, index) => offers.get(index) ?? [tool]);
  const replaces = tools.length > others.length;
  const signalWith = (ended: AbortSignal | undefined): AbortSignal | undefined =>
    ended ? anySignal(signal, ended) : signal;
  return {
    answers: replaces || standIns.some(({ front }) => front.length > 0),
    signal,
    unused,
    rounds: Math.max(1, ...standIns.map((each) => each.rounds)),
    signalWith,
    style: {
      front: standIns.flatMap((each) => each.front),
      use: (item) => useOf(standIns, item),
      text: () => standIns.map((each) => each.text?.()).find((view) => view !== undefined),
      echo: (response) => echoOf(response, { tools, standIns, replaces, choice: plain["tool_choice"] }),
    },
    request(round, said, ended, last = false) {
      const left = last ? others : offered;
      const chosen = (choice: Fields): readonly Fields[] | undefined =>
        standIns.map((each) => each.chosen(choice)).find((functions) => functions !== undefined);
      const request: Record<string, unknown> = {
        ...plain,
        input: [...input, ...said],
        ...(plain["include"] ? { include: include.filter((each) => !ours.has(each)) } : {}),
        ...(replaces
          ? {
              tools: left.length > 0 ? left : undefined,
              tool_choice:
                last || left.length === 0 ? undefined : toolChoice(plain["tool_choice"], chosen, round),
            }
          : {}),
      };
      return {
        ...call,
        params: request,
        options: {
          ...options,
          ...(extraBody ? { extraBody: without(extraBody, OURS) } : {}),
          ...(ended ? { signal: signalWith(ended) } : {}),
        },
      };
    },
  };
}

/** Parameters that are rewritten here: where `extraBody` has them too, it wins as it does elsewhere. */
const OURS = ["input", "tools", "tool_choice", "include"];

function picked(extra: Fields | undefined): Fields {
  return Object.fromEntries(Object.entries(extra ?? {}).filter(([name]) => OURS.includes(name)));
}

function without(extra: Fields, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(extra).filter(([name]) => !names.includes(name)));
}

/** Namespaces hold tools of their own, and so does the item that "Lite" requests put them in. */
function namesIn(value: unknown): unknown[] {
  const { name, tools } = Object(value) as Fields;
  return [name, ...(Array.isArray(tools) ? tools.flatMap(namesIn) : [])];
}

function useOf(standIns: readonly StandIn[], item: OutputItem): ToolUse | undefined {
  for (const standIn of standIns) {
    const use = standIn.use(item);
    if (use) return use;
  }
  return undefined;
}

interface Asked {
  readonly tools: readonly Fields[];
  readonly standIns: readonly StandIn[];
  readonly replaces: boolean;
  readonly choice: unknown;
}

/** A response repeats the request; this one has to repeat the caller's. */
function echoOf({ tools: echoed }: ResponseObject, { tools, standIns, replaces, choice }: Asked): Fields {
  if (!replaces || !Array.isArray(echoed)) return {};
  const ours = new Set(standIns.flatMap(({ offers }) => [...offers.values()].flat().map(({ name }) => name)));
  const others = (echoed as Fields[]).filter(({ type, name }) => type !== "function" || !ours.has(name));
  const echoes = new Map(standIns.flatMap((each) => [...each.echoes]));
  return {
    tools: tools.flatMap((_, index) => {
      const echo = echoes.get(index);
      return echo ? [echo] : others.splice(0, 1);
    }),
    tool_choice: choice ?? "auto",
  };
}

/** What this side does in its own way. */
function tellUnused({ client, operation, options }: SortedCall, issues: readonly ParameterIssue[]): void {
  const mode = options.validationMode ?? client.validationMode;
  if (issues.length > 0 && mode === "error") throw new ParameterValidationError(operation.id, issues);
  if (mode === "warn") warnOfIssues(client, operation.id, issues);
}
