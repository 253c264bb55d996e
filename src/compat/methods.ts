import type { LocalMethod } from "../generated/routes.ts";
import type { SortedCall } from "../runtime/call.ts";
import type { Context } from "./context.ts";

/** Arguments of a call, sorted: what is in the path, and the params (body or query), checked. */
export interface Arguments {
  readonly path: Readonly<Record<string, string>>;
  // biome-ignore lint/suspicious/noExplicitAny: each method names the type of its params, which the validator has checked
  readonly params: any;
}

/** Gives the body of the answer, or the answer itself. */
export type Method = (context: Context, args: Arguments, call: SortedCall) => Promise<object>;

/** Methods that some manifest routes here: one without code, or code without a row, does not compile. */
export const methods: { readonly [Id in LocalMethod]: Method } = {
  "files.create": async (context, { params }) => (await files()).createFile(context, params),
  "files.retrieve": async (context, { path }) => (await files()).retrieveFile(context, id(path, "file_id")),
  "files.list": async (context, { params }) => (await files()).listFiles(context, params),
  "files.delete": async (context, { path }) => (await files()).deleteFile(context, id(path, "file_id")),
  "files.content": async (context, { path }) => (await files()).fileContent(context, id(path, "file_id")),
  "uploads.create": async (context, { params }) => (await uploads()).createUpload(context, params),
  "uploads.cancel": async (context, { path }) =>
    (await uploads()).cancelUpload(context, id(path, "upload_id")),
  "uploads.complete": async (context, { path, params }) =>
    (await uploads()).completeUpload(context, id(path, "upload_id"), params),
  "uploads.parts.create": async (context, { path, params }) =>
    (await uploads()).createPart(context, id(path, "upload_id"), params),
  "vectorStores.create": async (context, { params }) => (await stores()).createVectorStore(context, params),
  "vectorStores.retrieve": async (context, { path }) =>
    (await stores()).retrieveVectorStore(context, store(path)),
  "vectorStores.update": async (context, { path, params }) =>
    (await stores()).updateVectorStore(context, store(path), params),
  "vectorStores.list": async (context, { params }) => (await stores()).listVectorStores(context, params),
  "vectorStores.delete": async (context, { path }) =>
    (await stores()).deleteVectorStore(context, store(path)),
  "vectorStores.search": async (context, { path, params }) =>
    (await import("./vector-stores/vector-search.ts")).searchVectorStore(context, store(path), params),
  "vectorStores.files.create": async (context, { path, params }) =>
    (await storeFiles()).createStoreFile(context, store(path), params),
  "vectorStores.files.retrieve": async (context, { path }) =>
    (await storeFiles()).retrieveStoreFile(context, store(path), id(path, "file_id")),
  "vectorStores.files.update": async (context, { path, params }) =>
    (await storeFiles()).updateStoreFile(context, store(path), id(path, "file_id"), params),
  "vectorStores.files.list": async (context, { path, params }) =>
    (await storeFiles()).listStoreFiles(context, store(path), params),
  "vectorStores.files.delete": async (context, { path }) =>
    (await storeFiles()).deleteStoreFile(context, store(path), id(path, "file_id")),
  "vectorStores.files.content": async (context, { path }) =>
    (await storeFiles()).storeFileContent(context, store(path), id(path, "file_id")),
  "vectorStores.fileBatches.create": async (context, { path, params }) =>
    (await fileBatches()).createFileBatch(context, store(path), params),
  "vectorStores.fileBatches.retrieve": async (context, { path }) =>
    (await fileBatches()).retrieveFileBatch(context, store(path), id(path, "batch_id")),
  "vectorStores.fileBatches.cancel": async (context, { path }) =>
    (await fileBatches()).cancelFileBatch(context, store(path), id(path, "batch_id")),
  "vectorStores.fileBatches.listFiles": async (context, { path, params }) =>
    (await fileBatches()).listBatchFiles(context, store(path), id(path, "batch_id"), params),
  "chat.completions.retrieve": async (context, { path }, call) =>
    (await completions()).retrieveCompletion(context, call, completion(path)),
  "chat.completions.update": async (context, { path, params }, call) =>
    (await completions()).updateCompletion(context, call, completion(path), params),
  "chat.completions.list": async (context, { params }, call) =>
    (await completions()).listCompletions(context, call, params),
  "chat.completions.delete": async (context, { path }, call) =>
    (await completions()).deleteCompletion(context, call, completion(path)),
  "chat.completions.messages.list": async (context, { path, params }, call) =>
    (await completions()).listMessages(context, call, completion(path), params),
  "responses.retrieve": async (_, { path, params }, call) =>
    (await responses()).retrieveResponse(call, id(path, "response_id"), params),
  "responses.delete": async (_, { path }, call) =>
    (await responses()).deleteResponse(call, id(path, "response_id")),
  "responses.cancel": async (_, { path }, call) =>
    (await import("./continuity/cancel.ts")).cancelResponse(call, id(path, "response_id")),
  "responses.compact": async (_, { params }, call) =>
    (await import("./continuity/compact.ts")).compactResponse(call, params),
  "responses.inputItems.list": async (_, { path, params }, call) =>
    (await responses()).listInputItems(call, id(path, "response_id"), params),
  "conversations.create": async (_, { params }, call) =>
    (await conversations()).createConversation(call, params),
  "conversations.retrieve": async (_, { path }, call) =>
    (await conversations()).retrieveConversation(call, conversation(path)),
  "conversations.update": async (_, { path, params }, call) =>
    (await conversations()).updateConversation(call, conversation(path), params),
  "conversations.delete": async (_, { path }, call) =>
    (await conversations()).deleteConversation(call, conversation(path)),
  "conversations.items.create": async (_, { path, params }, call) =>
    (await items()).createItems(call, conversation(path), params),
  "conversations.items.retrieve": async (_, { path }, call) =>
    (await items()).retrieveItem(call, conversation(path), id(path, "item_id")),
  "conversations.items.list": async (_, { path, params }, call) =>
    (await items()).listItems(call, conversation(path), params),
  "conversations.items.delete": async (_, { path }, call) =>
    (await items()).deleteItem(call, conversation(path), id(path, "item_id")),
  "batches.create": async (context, { params }, call) =>
    (await batches()).createBatch(context, call.client, params),
  "batches.retrieve": async (context, { path }, call) =>
    (await batches()).retrieveBatch(context, call.client, id(path, "batch_id")),
  "batches.list": async (context, { params }, call) =>
    (await batches()).listBatches(context, call.client, params),
  "batches.cancel": async (context, { path }, call) =>
    (await batches()).cancelBatch(context, call.client, id(path, "batch_id")),
};

const completions = () => import("./chat/stored/methods.ts");
const completion = (path: Arguments["path"]): string => id(path, "completion_id");
const responses = () => import("./continuity/responses.ts");
const conversations = () => import("./conversations/conversations.ts");
const items = () => import("./conversations/items.ts");
const conversation = (path: Arguments["path"]): string => id(path, "conversation_id");

const stores = () => import("./vector-stores/vector-stores.ts");
const storeFiles = () => import("./vector-stores/store-files.ts");
const fileBatches = () => import("./vector-stores/file-batches.ts");
const batches = () => import("./batches/methods.ts");
const store = (path: Arguments["path"]): string => id(path, "vector_store_id");
const files = () => import("./files/files.ts");
const uploads = () => import("./files/uploads.ts");

const id = (path: Arguments["path"], name: string): string => path[name] ?? "";
