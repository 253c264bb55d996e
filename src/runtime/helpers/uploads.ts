import type { FilePurpose } from "../../generated/resources/files.ts";
import type { Upload } from "../../generated/resources/uploads/uploads.ts";
import type { Call } from "../call.ts";
import { ConfigurationError } from "../errors/local.ts";
import { toFile } from "../to-file.ts";
import type { ToFileInput } from "../uploads.ts";
import { treeOf } from "./tree.ts";

const DEFAULT_PART_SIZE = 64 * 1024 * 1024;

interface ChunkedUpload {
  file: ToFileInput;
  mimeType: string;
  purpose: FilePurpose;
  filename?: string;
  bytes?: number;
  partSize?: number;
  md5?: string;
}

/** Creates an upload, sends the parts one after the other, and completes it with the server checking the md5, if given. */
export async function uploadFileChunked(call: Call): Promise<Upload> {
  const [{ mimeType, purpose, md5, partSize = DEFAULT_PART_SIZE, ...source }] = call.args as [ChunkedUpload];
  if (!Number.isInteger(partSize) || partSize < 1) {
    throw new ConfigurationError(
      `uploads.uploadFileChunked: partSize must be a positive number of bytes, not ${partSize}`,
    );
  }
  const file = await toFile(source.file, source.filename);
  if (source.bytes !== undefined && source.bytes !== file.size) {
    throw new ConfigurationError(
      `uploads.uploadFileChunked: bytes says ${source.bytes}, but the file holds ${file.size}; leave bytes out`,
    );
  }
  const { uploads } = treeOf(call);
  const { options } = call;
  const upload = await uploads.create(
    { bytes: file.size, filename: file.name, mime_type: mimeType, purpose },
    options,
  );
  const partIDs: string[] = [];
  for (let start = 0; start < file.size; start += partSize) {
    const data = await toFile(file.slice(start, start + partSize), file.name);
    partIDs.push((await uploads.parts.create(upload.id, { data }, options)).id);
  }
  return await uploads.complete(
    upload.id,
    { part_ids: partIDs, ...(md5 === undefined ? {} : { md5 }) },
    options,
  );
}
