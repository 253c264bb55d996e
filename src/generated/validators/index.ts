// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import type { ZodMiniType } from "zod/mini";

/** Validators of params by operation id, each loaded when it is first asked for. */
export const validators = {
  "chat.completions.create": async () => (await import("./chat.ts")).chatCompletionsCreate,
  "chat.completions.update": async () => (await import("./chat.ts")).chatCompletionsUpdate,
  "chat.completions.list": async () => (await import("./chat.ts")).chatCompletionsList,
  "chat.completions.messages.list": async () => (await import("./chat.ts")).chatCompletionsMessagesList,
  "embeddings.create": async () => (await import("./embeddings.ts")).embeddingsCreate,
  "files.create": async () => (await import("./files.ts")).filesCreate,
  "files.list": async () => (await import("./files.ts")).filesList,
  "images.edit": async () => (await import("./images.ts")).imagesEdit,
  "images.generate": async () => (await import("./images.ts")).imagesGenerate,
  "vectorStores.create": async () => (await import("./vector-stores.ts")).vectorStoresCreate,
  "vectorStores.update": async () => (await import("./vector-stores.ts")).vectorStoresUpdate,
  "vectorStores.list": async () => (await import("./vector-stores.ts")).vectorStoresList,
  "vectorStores.search": async () => (await import("./vector-stores.ts")).vectorStoresSearch,
  "vectorStores.files.create": async () => (await import("./vector-stores.ts")).vectorStoresFilesCreate,
  "vectorStores.files.retrieve": async () => (await import("./vector-stores.ts")).vectorStoresFilesRetrieve,
  "vectorStores.files.update": async () => (await import("./vector-stores.ts")).vectorStoresFilesUpdate,
  "vectorStores.files.list": async () => (await import("./vector-stores.ts")).vectorStoresFilesList,
  "vectorStores.files.delete": async () => (await import("./vector-stores.ts")).vectorStoresFilesDelete,
  "vectorStores.files.content": async () => (await import("./vector-stores.ts")).vectorStoresFilesContent,
  "vectorStores.fileBatches.create": async () =>
    (await import("./vector-stores.ts")).vectorStoresFileBatchesCreate,
  "vectorStores.fileBatches.retrieve": async () =>
    (await import("./vector-stores.ts")).vectorStoresFileBatchesRetrieve,
  "vectorStores.fileBatches.cancel": async () =>
    (await import("./vector-stores.ts")).vectorStoresFileBatchesCancel,
  "vectorStores.fileBatches.listFiles": async () =>
    (await import("./vector-stores.ts")).vectorStoresFileBatchesListFiles,
  "batches.create": async () => (await import("./batches.ts")).batchesCreate,
  "batches.list": async () => (await import("./batches.ts")).batchesList,
  "uploads.create": async () => (await import("./uploads.ts")).uploadsCreate,
  "uploads.complete": async () => (await import("./uploads.ts")).uploadsComplete,
  "uploads.parts.create": async () => (await import("./uploads.ts")).uploadsPartsCreate,
  "responses.create": async () => (await import("./responses.ts")).responsesCreate,
  "responses.retrieve": async () => (await import("./responses.ts")).responsesRetrieve,
  "responses.compact": async () => (await import("./responses.ts")).responsesCompact,
  "responses.inputItems.list": async () => (await import("./responses.ts")).responsesInputItemsList,
  "responses.inputTokens.count": async () => (await import("./responses.ts")).responsesInputTokensCount,
  "conversations.create": async () => (await import("./conversations.ts")).conversationsCreate,
  "conversations.update": async () => (await import("./conversations.ts")).conversationsUpdate,
  "conversations.items.create": async () => (await import("./conversations.ts")).conversationsItemsCreate,
  "conversations.items.retrieve": async () => (await import("./conversations.ts")).conversationsItemsRetrieve,
  "conversations.items.list": async () => (await import("./conversations.ts")).conversationsItemsList,
  "conversations.items.delete": async () => (await import("./conversations.ts")).conversationsItemsDelete,
} satisfies Readonly<Record<string, () => Promise<ZodMiniType>>>;
