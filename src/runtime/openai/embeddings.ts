import type { CreateEmbeddingResponse } from "../../generated/resources/embeddings.ts";
import type { Exchange } from "../api-promise.ts";
import { readBody } from "../body.ts";
import type { SortedCall } from "../call.ts";
import { judge } from "../judge.ts";

/**
 * Asks for base64 unless the caller chose a format, and decodes it: a vector as base64 is a quarter of its size as JSON
 * numbers.
 */
export async function createEmbeddings(call: SortedCall): Promise<Exchange<unknown>> {
  const { client, operation, options } = call;
  const judged = await judge(call);
  const chosen = Boolean(judged.sent["encoding_format"]);
  const request = judged.request(chosen ? judged.sent : { ...judged.sent, encoding_format: "base64" });
  const live = await client.send(operation, request, options);
  return {
    response: live.response,
    parse: async () => {
      const result = (await readBody(live, operation)) as CreateEmbeddingResponse;
      return chosen ? result : decodeAll(result);
    },
  };
}

function decodeAll(result: CreateEmbeddingResponse): CreateEmbeddingResponse {
  for (const item of result?.data ?? []) {
    // A server that ignores the format sends numbers; those are right already.
    if (typeof item.embedding === "string") item.embedding = decode(item.embedding);
  }
  return result;
}

function decode(base64: string): number[] {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
  return Array.from(new Float32Array(bytes.buffer));
}
