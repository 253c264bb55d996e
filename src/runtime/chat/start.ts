import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsBase,
} from "../../generated/resources/chat/completions/completions.ts";
import type { Call } from "../call.ts";
import { linkSignal } from "../responses/link-signal.ts";
import { Stream } from "../streaming.ts";
import { askStreamed, askWhole, oneAnswer, readChunks } from "./ask.ts";
import { ChatRun } from "./chat-run.ts";
import { runTools } from "./tool-loop.ts";

// One chunk for all three helpers: each name of a chunk costs in the eager bundle.
export { createAndParse } from "./parse.ts";

/** The engine of `chat.completions.stream()`. */
export function chatStream(call: Call, controller: AbortController): ChatRun {
  return linked(call, controller, async (run) => {
    const params = (call.args[0] ?? {}) as ChatCompletionCreateParamsBase;
    oneAnswer("chat.completions.stream", params);
    run.begin(params.messages);
    await askStreamed(run, call, params);
  });
}

/** The engine of `chat.completions.runTools()`. */
export function chatToolRun(call: Call, controller: AbortController, runner: unknown): ChatRun {
  const streamed = (call.args[0] as { stream?: unknown } | undefined)?.stream === true;
  return linked(call, controller, (run) => runTools(run, call, streamed ? askStreamed : askWhole, runner));
}

/** The engine of a stream that came from elsewhere as newline-separated JSON. */
export function chatFromReadable(readable: ReadableStream<Uint8Array>, controller: AbortController): ChatRun {
  return new ChatRun(controller, async (run) => {
    run.tell("connect");
    await readChunks(run, Stream.fromReadableStream<ChatCompletionChunk>(readable, controller), {});
  });
}

function linked(call: Call, controller: AbortController, work: (run: ChatRun) => Promise<void>): ChatRun {
  return new ChatRun(controller, async (run) => {
    const unlink = linkSignal(call.options.signal, controller);
    try {
      await work(run);
    } finally {
      unlink();
    }
  });
}
