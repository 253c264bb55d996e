import type { Exchange } from "../api-promise.ts";
import { readBody } from "../body.ts";
import type { SortedCall } from "../call.ts";
import { judge } from "../judge.ts";
import { outputText } from "../output-text.ts";
import type { ResponseObject, StreamEvent } from "../responses/accumulator.ts";
import { type Answer, ComposedAnswer, exchangeOf } from "../responses/answer.ts";
import { makeSoundResponse } from "../responses/sound.ts";

/** `responses.create` and `retrieve` on the `openai` profile: plain HTTP, plus `output_text` on whole responses. */
export async function withOutputText(call: SortedCall): Promise<Exchange<unknown>> {
  return exchangeOf(await answerOf(call), call);
}

async function answerOf(call: SortedCall): Promise<Answer> {
  const { client, operation, options } = call;
  const live = await client.send(operation, (await judge(call)).request(), options);
  return new ComposedAnswer({
    response: () => live.response,
    events: async () => {
      const { liveStream } = await import("../stream-response.ts");
      const { decodeOpenAI } = await import("../openai-events.ts");
      const { eventStream } = await import("../event-stream.ts");
      const { completedEvents } = await import("../responses/completed-events.ts");
      return liveStream<StreamEvent>(await eventStream(live), client, {
        ...completedEvents(decodeOpenAI),
        onFail: live.onFailure,
      });
    },
    whole: async () => {
      const result = (await readBody(live, operation)) as ResponseObject;
      if (result?.["object"] === "response") {
        makeSoundResponse(result);
        result["output_text"] = outputText(result);
      }
      return result;
    },
  });
}
