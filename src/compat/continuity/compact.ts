import type {
  CompactedResponse,
  ResponseCompactParams,
  ResponseInputItem,
} from "../../generated/resources/responses/responses.ts";
import type { SortedCall } from "../../runtime/call.ts";
import { SDKRequestError } from "../../runtime/errors/api.ts";
import { treeOf } from "../../runtime/helpers/tree.ts";

/**
 * `responses.compact`: a request whose last item asks for it, which the backend answers with one `compaction` item in the
 * place of everything before (openai/codex#22809). Nothing of it is kept.
 */
export async function compactResponse(
  call: SortedCall,
  params: ResponseCompactParams,
): Promise<CompactedResponse> {
  const { input, model, instructions, previous_response_id } = params;
  const items = typeof input === "string" ? [{ role: "user", content: input }] : (input ?? []);
  const { body: _, query: __, extraBody: ___, ...options } = call.options;
  const response = await treeOf(call).responses.create(
    {
      model: model as string,
      ...(instructions == null ? {} : { instructions }),
      ...(previous_response_id == null ? {} : { previous_response_id }),
      input: [...items, { type: "compaction_trigger" }] as ResponseInputItem[],
      store: false,
    },
    // The parameters were checked as those of this method; the trigger is in no spec.
    { ...options, validationMode: "ignore" },
  );
  const output = response.output.filter(({ type }) => type === "compaction");
  if (output.length === 0 || !response.usage) {
    throw new SDKRequestError(
      undefined,
      undefined,
      "The backend answered without a compaction item.",
      undefined,
      {
        code: "unexpected_answer",
      },
    );
  }
  const { id, created_at, usage } = response;
  return { id, object: "response.compaction", created_at, output, usage };
}
