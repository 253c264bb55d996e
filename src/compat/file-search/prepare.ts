import { anySignal } from "../../runtime/any-signal.ts";
import type { SortedCall } from "../../runtime/call.ts";
import { APIUserAbortError } from "../../runtime/errors/api.ts";
import { ParameterValidationError } from "../../runtime/errors/local.ts";
import type { ResponseObject } from "../../runtime/responses/accumulator.ts";
import { warnOfIssues } from "../../runtime/warn-once.ts";
import { contextOf } from "../context.ts";
import { listOfInput } from "../input-list.ts";
import type { AnswerStyle } from "./answer-writer.ts";
import { translateHistory } from "./history.ts";
import { type Passage, Sources } from "./passages.ts";
import { checkStores, searchStores } from "./search.ts";
import { freeName, readTool, type SearchTool, searchFunction, toolChoice } from "./tool.ts";

type Fields = Readonly<Record<string, unknown>>;

const RESULTS = "file_search_call.results";

/** One call of `responses.create` that searches files: its requests to the backend, and its searches. */
export interface FileSearch {
  /** Without it, only earlier searches had to be translated. */
  readonly tool: SearchTool | undefined;
  readonly signal: AbortSignal | undefined;
  readonly style: AnswerStyle;
  readonly unused: readonly string[];
  find(queries: readonly string[]): Promise<Passage[]>;
  /** @param said what the rounds before have added to the input. */
  request(round: number, said: readonly Fields[], ended?: AbortSignal, last?: boolean): SortedCall;
}

/** @throws an API error for a tool or a store that cannot be used: before anything is sent. */
export async function prepareSearch(call: SortedCall): Promise<FileSearch> {
  const { client } = call;
  const { extraBody, ...options } = call.options;
  const signal = options.signal ?? undefined;
  if (signal?.aborted) throw new APIUserAbortError({ cause: signal.reason });
  const plain = listOfInput({ ...call.params, ...picked(extraBody) });
  const tool = readTool(plain["tools"]);
  const tools = Array.isArray(plain["tools"]) ? (plain["tools"] as Fields[]) : [];
  const unused = tool?.unused ?? [];
  tellUnused(call, unused);
  const context = await contextOf(client, signal);
  if (tool) await checkStores(context, tool);

  const sources = new Sources();
  const name = freeName(tools, plain.input);
  const find = (queries: readonly string[]): Promise<Passage[]> =>
    searchStores(context, tool as SearchTool, queries);
  const input = await translateHistory(plain.input, { name, sources, again: tool && find });
  const include = Array.isArray(plain["include"]) ? plain["include"] : [];
  const offered = tools.map((each, index) => (index === tool?.index ? searchFunction(name) : each));
  const others = tools.filter((_, index) => index !== tool?.index);
  return {
    tool,
    signal,
    unused,
    find,
    style: {
      name,
      sources,
      results: include.includes(RESULTS),
      echo: (response) => echoOf(response, name, tool, plain["tool_choice"]),
    },
    request(round, said, ended, last = false) {
      const choice = toolChoice(plain["tool_choice"], name, round);
      const left = last ? others : offered;
      const request: Record<string, unknown> = {
        ...plain,
        input: [...input, ...said],
        ...(plain["include"] ? { include: include.filter((each) => each !== RESULTS) } : {}),
        ...(tool
          ? { tools: left.length > 0 ? left : undefined, tool_choice: last ? undefined : choice }
          : {}),
      };
      return {
        ...call,
        params: request,
        options: {
          ...options,
          ...(extraBody ? { extraBody: without(extraBody, OURS) } : {}),
          ...(ended ? { signal: anySignal(signal, ended) } : {}),
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

/** A response repeats the request; this one has to repeat the caller's. */
function echoOf(
  { tools }: ResponseObject,
  name: string,
  tool: SearchTool | undefined,
  choice: unknown,
): Fields {
  if (!tool || !Array.isArray(tools)) return {};
  const others = (tools as Fields[]).filter((each) => each["type"] !== "function" || each["name"] !== name);
  return { tools: others.toSpliced(tool.index, 0, tool.echo), tool_choice: choice ?? "auto" };
}

/** The search here weighs words and meaning in its own way. */
function tellUnused({ client, operation, options }: SortedCall, unused: readonly string[]): void {
  const issues = unused.map((path) => ({
    path,
    code: "unsupported",
    message: "not used. The search on this side has weights of its own",
  }));
  const mode = options.validationMode ?? client.validationMode;
  if (issues.length > 0 && mode === "error") throw new ParameterValidationError(operation.id, issues);
  if (mode === "warn") warnOfIssues(client, operation.id, issues);
}
