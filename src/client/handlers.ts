import type { HandlerTable } from "../generated/routes.ts";
import type { Handler } from "../runtime/call.ts";
import type { lateHandlers } from "./late-handlers.ts";

/** A handler that is loaded at its first call. `import()` of what is loaded still takes some microseconds: it is asked once. */
function lazily(load: () => Promise<Handler>): Handler {
  let loaded: Handler | undefined;
  return async (call) => {
    loaded ??= await load();
    return loaded(call);
  };
}

/** One that few programs need. */
function late(id: keyof typeof lateHandlers): Handler {
  return lazily(async () => (await import("./late-handlers.ts")).lateHandlers[id]());
}

/**
 * Handlers by the id that the manifest gives them. The type of the table is generated from the manifest: a verdict without
 * its handler, or a handler without its verdict, does not compile.
 */
export const handlers = {
  "audio.transcriptions.create": late("audio.transcriptions.create"),
  "chat.completions.create": lazily(
    async () => (await import("../compat/chat/create-completion.ts")).createCompletion,
  ),
  compat: lazily(async () => (await import("../compat/answer.ts")).answer),
  "embeddings.create": late("embeddings.create"),
  "embeddings.base64": late("embeddings.base64"),
  "images.edit": late("images.edit"),
  "images.generate": late("images.generate"),
  "models.list": lazily(async () => (await import("../runtime/codex/models/methods.ts")).listModels),
  "models.retrieve": lazily(async () => (await import("../runtime/codex/models/methods.ts")).retrieveModel),
  "responses.create": lazily(async () => (await import("./layers.ts")).respondInLayers),
  "responses.inputTokens.count": late("responses.inputTokens.count"),
  "responses.output_text": lazily(
    async () => (await import("../runtime/openai/responses.ts")).withOutputText,
  ),
} satisfies HandlerTable<Handler>;
