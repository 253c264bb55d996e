import type { HandlerTable } from "../generated/routes.ts";
import type { Exchange } from "./api-promise.ts";
import type { Call } from "./client.ts";

type Listening = { on?(event: string, listener: () => void): void } | null | undefined;

/** Answers one call in its own way. */
export type Handler = (call: Call) => Promise<Exchange<unknown>>;

/**
 * Handlers by the id that the manifest gives them. The type of the table is generated from the manifest: a verdict without
 * its handler, or a handler without its verdict, does not compile. Each is loaded at its first call.
 */
export const handlers = {
  "chat.completions.create": async (call) =>
    (await import("../compat/chat/create-completion.ts")).createCompletion(call),
  compat: async (call) => {
    // A read stream that fails before it is read would end the process; its error still comes to whoever reads it.
    for (const value of call.args.flatMap((arg) => Object.values<Listening>(Object(arg)))) {
      value?.on?.("error", () => {});
    }
    return (await import("../compat/answer.ts")).answer(call);
  },
  "embeddings.base64": async (call) => (await import("./openai/embeddings.ts")).createEmbeddings(call),
  "images.edit": async (call) => (await import("./codex/images.ts")).editImages(call),
  "images.generate": async (call) => (await import("./codex/images.ts")).generateImages(call),
  "models.list": async (call) => (await import("./codex/models/methods.ts")).listModels(call),
  "models.retrieve": async (call) => (await import("./codex/models/methods.ts")).retrieveModel(call),
  "responses.create": async (call) => (await import("./codex/layers.ts")).respond(call),
  "responses.inputTokens.count": async (call) =>
    (await import("../compat/tokens/count.ts")).countInputTokens(call),
  "responses.output_text": async (call) => (await import("./openai/responses.ts")).withOutputText(call),
} satisfies HandlerTable<Handler>;
