import type { Exchange } from "../api-promise.ts";
import { bind } from "../bind.ts";
import { readBody } from "../body.ts";
import type { Call } from "../call.ts";
import { wantsStream } from "../http.ts";
import { outputText } from "../output-text.ts";
import { streamResponse } from "../stream-response.ts";

/** `responses.create` and `retrieve` on the `openai` profile: plain HTTP, plus `output_text` on whole responses. */
export async function withOutputText(call: Call): Promise<Exchange<unknown>> {
  const { client, operation, args, options } = call;
  const live = await client.send(operation, bind(operation, args), options);
  const stream = wantsStream(call);
  return {
    response: live.response,
    parse: async () => {
      if (stream) return streamResponse(live, client);
      const result = (await readBody(live, operation)) as Parameters<typeof outputText>[0] & {
        object?: string;
      };
      if (result?.object === "response") result.output_text = outputText(result);
      return result;
    },
  };
}
