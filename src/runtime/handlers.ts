import type { HandlerTable } from "../generated/routes.ts";
import type { Exchange } from "./api-promise.ts";
import type { Call } from "./client.ts";

type Listening = { on?(event: string, listener: () => void): void } | null | undefined;

/** Answers one call in its own way. */
export type Handler = (call: Call) => Promise<Exchange<unknown>>;

/** Loads a handler at its first call. `import()` of what is loaded still takes some microseconds: it is asked only once. */
function lazily<M>(load: () => Promise<M>, pick: (module: M) => Handler): Handler {
  let handler: Handler | undefined;
  return (call) => {
    if (handler) return handler(call);
    return load().then((module) => {
      handler = pick(module);
      return handler(call);
    });
  };
}

const answerLocally = lazily(
  () => import("../compat/answer.ts"),
  ({ answer }) => answer,
);

/**
 * Handlers by the id that the manifest gives them. The type of the table is generated from the manifest: a verdict without
 * its handler, or a handler without its verdict, does not compile.
 */
export const handlers = {
  "chat.completions.create": lazily(
    () => import("../compat/chat/create-completion.ts"),
    ({ createCompletion }) => createCompletion,
  ),
  compat: async (call) => {
    // A read stream that fails before it is read would end the process; its error still comes to whoever reads it.
    for (const value of call.args.flatMap((arg) => Object.values<Listening>(Object(arg)))) {
      value?.on?.("error", () => {});
    }
    return answerLocally(call);
  },
  "embeddings.base64": lazily(
    () => import("./openai/embeddings.ts"),
    ({ createEmbeddings }) => createEmbeddings,
  ),
  "images.edit": lazily(
    () => import("./codex/images.ts"),
    ({ editImages }) => editImages,
  ),
  "images.generate": lazily(
    () => import("./codex/images.ts"),
    ({ generateImages }) => generateImages,
  ),
  "models.list": lazily(
    () => import("./codex/models/methods.ts"),
    ({ listModels }) => listModels,
  ),
  "models.retrieve": lazily(
    () => import("./codex/models/methods.ts"),
    ({ retrieveModel }) => retrieveModel,
  ),
  "responses.create": lazily(
    () => import("./codex/layers.ts"),
    ({ respond }) => respond,
  ),
  "responses.inputTokens.count": lazily(
    () => import("../compat/tokens/count.ts"),
    ({ countInputTokens }) => countInputTokens,
  ),
  "responses.output_text": lazily(
    () => import("./openai/responses.ts"),
    ({ withOutputText }) => withOutputText,
  ),
} satisfies HandlerTable<Handler>;
