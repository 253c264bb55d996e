import type { Exchange } from "../api-promise.ts";
import { bind } from "../bind.ts";
import { readBody } from "../body.ts";
import type { Call } from "../client.ts";
import { outputText } from "../output-text.ts";
import { streamResponse } from "../stream-response.ts";

/** `responses.create` and `retrieve` on the `openai` profile: plain HTTP, plus `output_text` on whole responses. */
export async function withOutputText({ client, operation, args, options }: Call): Promise<Exchange<unknown>> {
  const live = await client.send(operation, bind(operation, args), options);
  const stream = options.stream ?? (args.at(-1) as { stream?: unknown } | undefined)?.stream === true;
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
