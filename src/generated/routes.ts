// Generated from spec/openapi.json, spec/overlay.yaml and spec/codex.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

/** By profile: `http`, or the id of the handler that answers. Other methods go the profile's usual way. */
export const routes = {
  codex: {
    "chat.completions.create": "chat.completions.create",
    "chat.completions.retrieve": "compat",
    "chat.completions.update": "compat",
    "chat.completions.list": "compat",
    "chat.completions.delete": "compat",
    "chat.completions.messages.list": "compat",
    "files.create": "compat",
    "files.retrieve": "compat",
    "files.list": "compat",
    "files.delete": "compat",
    "files.content": "compat",
    "images.edit": "images.edit",
    "images.generate": "images.generate",
    "models.retrieve": "models.retrieve",
    "models.list": "models.list",
    "vectorStores.create": "compat",
    "vectorStores.retrieve": "compat",
    "vectorStores.update": "compat",
    "vectorStores.list": "compat",
    "vectorStores.delete": "compat",
    "vectorStores.search": "compat",
    "vectorStores.files.create": "compat",
    "vectorStores.files.retrieve": "compat",
    "vectorStores.files.update": "compat",
    "vectorStores.files.list": "compat",
    "vectorStores.files.delete": "compat",
    "vectorStores.files.content": "compat",
    "vectorStores.fileBatches.create": "compat",
    "vectorStores.fileBatches.retrieve": "compat",
    "vectorStores.fileBatches.cancel": "compat",
    "vectorStores.fileBatches.listFiles": "compat",
    "batches.create": "compat",
    "batches.retrieve": "compat",
    "batches.list": "compat",
    "batches.cancel": "compat",
    "uploads.create": "compat",
    "uploads.cancel": "compat",
    "uploads.complete": "compat",
    "uploads.parts.create": "compat",
    "responses.create": "responses.create",
    "responses.retrieve": "compat",
    "responses.delete": "compat",
    "responses.cancel": "compat",
    "responses.compact": "compat",
    "responses.inputItems.list": "compat",
    "responses.inputTokens.count": "responses.inputTokens.count",
    "conversations.create": "compat",
    "conversations.retrieve": "compat",
    "conversations.update": "compat",
    "conversations.delete": "compat",
    "conversations.items.create": "compat",
    "conversations.items.retrieve": "compat",
    "conversations.items.list": "compat",
    "conversations.items.delete": "compat",
  },
  openai: {
    "embeddings.create": "embeddings.base64",
    "responses.create": "responses.output_text",
    "responses.retrieve": "responses.output_text",
  },
} as const;
/** Handlers that some profile's routes name. */
export type HandlerId =
  | "chat.completions.create"
  | "compat"
  | "embeddings.base64"
  | "images.edit"
  | "images.generate"
  | "models.list"
  | "models.retrieve"
  | "responses.create"
  | "responses.inputTokens.count"
  | "responses.output_text";
/** Helpers that the manifest names. */
export type HelperId =
  | "beta.threads.createAndRunPoll"
  | "beta.threads.runs.createAndPoll"
  | "beta.threads.runs.poll"
  | "beta.threads.runs.submitToolOutputsAndPoll"
  | "chat.completions.parse"
  | "chat.completions.runTools"
  | "chat.completions.stream"
  | "files.retrieveContent"
  | "files.waitForProcessing"
  | "models.capabilities"
  | "responses.parse"
  | "responses.runTools"
  | "responses.stream"
  | "uploads.uploadFileChunked"
  | "vectorStores.fileBatches.createAndPoll"
  | "vectorStores.fileBatches.poll"
  | "vectorStores.fileBatches.uploadAndPoll"
  | "vectorStores.files.createAndPoll"
  | "vectorStores.files.poll"
  | "vectorStores.files.upload"
  | "vectorStores.files.uploadAndPoll"
  | "videos.createAndPoll"
  | "videos.poll"
  | "webhooks.unwrap"
  | "webhooks.verifySignature";
export type HandlerTable<H> = { readonly [Id in HandlerId]: H };
export type HelperTable<H> = { readonly [Id in HelperId]: H };
