import type { Handler } from "../runtime/call.ts";

/** Where handlers lie that few programs need: the names of their files would take room in every bundle. */
export const lateHandlers = {
  "audio.transcriptions.create": async () => (await import("../runtime/codex/transcriptions.ts")).transcribe,
  "embeddings.base64": async () => (await import("../runtime/openai/embeddings.ts")).createEmbeddings,
  "embeddings.create": async () => (await import("../compat/embedding/create-embeddings.ts")).embedInputs,
  "images.edit": async () => (await import("../runtime/codex/images.ts")).editImages,
  "images.generate": async () => (await import("../runtime/codex/images.ts")).generateImages,
  "responses.inputTokens.count": async () => (await import("../compat/tokens/count.ts")).countInputTokens,
} satisfies Readonly<Record<string, () => Promise<Handler>>>;
