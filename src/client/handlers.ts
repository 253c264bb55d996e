import type { HandlerTable } from "../generated/routes.ts";
import type { Handler } from "../runtime/call.ts";

/** A handler that is loaded at its first call. `import()` of what is loaded still takes some microseconds: it is asked once. */
function lazily(load: () => Promise<Handler>): Handler {
  let loaded: Handler | undefined;
  return async (call) => {
    loaded ??= await load();
    return loaded(call);
  };
}

/**
 * Handlers by the id that the manifest gives them. The type of the table is generated from the manifest: a verdict without
 * its handler, or a handler without its verdict, does not compile.
 */
export const handlers = {
  "audio.transcriptions.create": lazily(
    async () => (await import("../runtime/codex/transcriptions.ts")).transcribe,
  ),
  "chat.completions.create": lazily(
    async () => (await import("../compat/chat/create-completion.ts")).createCompletion,
  ),
  compat: lazily(async () => (await import("../compat/answer.ts")).answer),
  "embeddings.create": lazily(
    async () => (await import("../compat/embedding/create-embeddings.ts")).embedInputs,
  ),
  "embeddings.base64": lazily(async () => (await import("../runtime/openai/embeddings.ts")).createEmbeddings),
  "images.edit": lazily(async () => (await import("../runtime/codex/images.ts")).editImages),
  "images.generate": lazily(async () => (await import("../runtime/codex/images.ts")).generateImages),
  "models.list": lazily(async () => (await import("../runtime/codex/models/methods.ts")).listModels),
  "models.retrieve": lazily(async () => (await import("../runtime/codex/models/methods.ts")).retrieveModel),
  "responses.create": lazily(async () => (await import("./layers.ts")).respondInLayers),
  "responses.inputTokens.count": lazily(
    async () => (await import("../compat/tokens/count.ts")).countInputTokens,
  ),
  "responses.output_text": lazily(
    async () => (await import("../runtime/openai/responses.ts")).withOutputText,
  ),
} satisfies HandlerTable<Handler>;
