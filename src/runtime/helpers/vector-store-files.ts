import type { FileCreateParams, VectorStoreFile } from "../../generated/resources/vector-stores/files.ts";
import type { Call } from "../call.ts";
import type { Uploadable } from "../uploads.ts";
import { type PollOptions, pollUntil } from "./polling.ts";
import { treeOf } from "./tree.ts";

/** Everything but `in_progress` is final: a failed file is returned, with its `last_error`, not thrown. */
export function poll(call: Call): Promise<VectorStoreFile> {
  const [vectorStoreID, fileID] = call.args as [string, string];
  return pollUntil(
    call.client.clock,
    (options) =>
      treeOf(call).vectorStores.files.retrieve(fileID, { vector_store_id: vectorStoreID }, options),
    ({ status }) => status !== "in_progress",
    call.options as PollOptions,
  );
}

export async function createAndPoll(call: Call): Promise<VectorStoreFile> {
  const [vectorStoreID, body] = call.args as [string, FileCreateParams];
  const { pollIntervalMs: _, ...options } = call.options as PollOptions;
  const file = await treeOf(call).vectorStores.files.create(vectorStoreID, body, options);
  return await poll({ ...call, args: [vectorStoreID, file.id] });
}

export async function upload(call: Call): Promise<VectorStoreFile> {
  const [vectorStoreID, file] = call.args as [string, Uploadable];
  const { pollIntervalMs: _, ...options } = call.options as PollOptions;
  const client = treeOf(call);
  const { id } = await client.files.create({ file, purpose: "assistants" }, options);
  return await client.vectorStores.files.create(vectorStoreID, { file_id: id }, options);
}

export async function uploadAndPoll(call: Call): Promise<VectorStoreFile> {
  const file = await upload(call);
  return await poll({ ...call, args: [call.args[0], file.id] });
}
