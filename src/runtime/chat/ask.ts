import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
} from "../../generated/resources/chat/completions/completions.ts";
import type { Call } from "../call.ts";
import { APIUserAbortError } from "../errors/api.ts";
import { ParameterValidationError } from "../errors/local.ts";
import type { ParsedChatCompletion } from "../external/chat.ts";
import type { RunnerOptions } from "../external/streams.ts";
import { treeOf } from "../helpers/tree.ts";
import type { RequestOptions } from "../request-options.ts";
import { objectsIn } from "../responses/events.ts";
import type { ChatRun } from "./chat-run.ts";
import { ChunkEvents } from "./chunk-events.ts";
import { type ParseParams, parseCompletion } from "./parse.ts";

type Params = ChatCompletionCreateParamsBase;

/** One completion of a run, which adds it to the conversation. */
export type Ask = (
  run: ChatRun,
  call: Call,
  params: Params,
  reading?: ParseParams,
) => Promise<ParsedChatCompletion<unknown>>;

/** Asks for the whole answer at once. */
export const askWhole: Ask = async (run, call, params, reading = params) => {
  const completion = await treeOf(call).chat.completions.create(
    { ...params, stream: false },
    requestOptions(run, call),
  );
  run.tell("connect");
  const parsed = parseCompletion<unknown>(completion, reading);
  run.addCompletion(parsed);
  const content = parsed.choices[0]?.message.content;
  if (content) run.tell("content", content);
  return parsed;
};

/** Asks for a stream, and tells of it as it comes. */
export const askStreamed: Ask = async (run, call, params, reading = params) => {
  const stream = await treeOf(call).chat.completions.create(
    { ...params, stream: true },
    requestOptions(run, call),
  );
  run.tell("connect");
  return await readChunks(run, stream, reading);
};

/**
 * Reads chunks to their end. Where a whole tool run is passed on, a chunk with another id begins another answer, once the one
 * before has ended; servers that give every chunk of an answer another id are read all the same.
 */
export async function readChunks(
  run: ChatRun,
  stream: AsyncIterable<ChatCompletionChunk>,
  params: ParseParams,
): Promise<ParsedChatCompletion<unknown>> {
  let events = new ChunkEvents(run, params);
  let id: string | undefined;
  for await (const chunk of stream) {
    if (id && chunk.id && chunk.id !== id && events.ended && objectsIn(chunk.choices).length > 0) {
      run.addCompletion(events.finish());
      events = new ChunkEvents(run, params);
    }
    id = chunk.id || id;
    const room = events.add(chunk);
    if (room) await room;
  }
  // The caller's own abort ends a stream quietly, which must not pass for an answer.
  if (run.controller.signal.aborted) throw new APIUserAbortError();
  const completion = events.finish();
  run.addCompletion(completion);
  return completion;
}

/** The helpers follow one conversation; several answers to choose from would be several. */
export function oneAnswer(method: string, { n }: Pick<Params, "n">): void {
  if (n === undefined || n === null || n === 1) return;
  const message = "must be 1 here. For several answers, use chat.completions.create";
  throw new ParameterValidationError(method, [{ path: "n", code: "invalid", message }]);
}

function requestOptions(run: ChatRun, call: Call): RequestOptions {
  const { maxChatCompletions: _, ...options } = call.options as RunnerOptions;
  return { ...options, signal: run.controller.signal };
}
