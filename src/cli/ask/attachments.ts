import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import type { ResponseInputContent } from "../../generated/resources/responses/responses.ts";
import { UsageError, unreadable } from "../exit.ts";
import { typed } from "../text.ts";

interface Given {
  /** Paths of documents and texts. */
  readonly files: readonly string[];
  /** Paths and addresses of images. */
  readonly images: readonly string[];
}

/**
 * Files and images as parts of a message.
 * @throws {UsageError} for what cannot be read, or is nothing that the API reads. Nothing was sent.
 */
export async function partsOf({ files, images }: Given): Promise<ResponseInputContent[]> {
  const onDisk = images.filter((image) => !isAddress(image));
  await checkSizes([...files, ...onDisk]);
  const parts: ResponseInputContent[] = [];
  for (const path of files) parts.push(await documentPart(path));
  for (const image of images) parts.push(await imagePart(image));
  return parts;
}

const isAddress = (image: string): boolean => /^(?:https?:\/\/|data:)/i.test(image);

async function checkSizes(paths: readonly string[]): Promise<void> {
  const { MOST_BYTES } = await import("../../compat/inputs/media.ts");
  let bytes = 0;
  for (const path of paths) {
    const entry = await stat(path).catch(unreadable(path));
    if (entry.isDirectory()) {
      throw new UsageError(
        `${path} is a folder. To ask about many files: oauth-codex files upload ${typed(path)} --store NAME`,
      );
    }
    bytes += entry.size;
    if (bytes > MOST_BYTES) {
      throw new UsageError(
        `With ${path} the files of this question have more than ${MOST_BYTES / 1024 / 1024} MB. For more: oauth-codex files upload, and --store.`,
      );
    }
  }
}

async function documentPart(path: string): Promise<ResponseInputContent> {
  const { documentType } = await import("../../compat/inputs/media.ts");
  const { dataUrl, imageType } = await import("../../runtime/codex/data-url.ts");
  const bytes = await readFile(path).catch(unreadable(path));
  if (bytes.length === 0) throw new UsageError(`${path} is empty.`);
  if (imageType(bytes)) throw new UsageError(`${path} is an image: give it as --image.`);
  const filename = basename(path);
  const type = documentType(bytes, filename, null);
  if (type === undefined) throw new UsageError(`${path} is neither a document that can be read nor text.`);
  return { type: "input_file", filename, file_data: dataUrl(type, bytes) };
}

async function imagePart(image: string): Promise<ResponseInputContent> {
  if (isAddress(image)) return { type: "input_image", detail: "auto", image_url: image };
  const { dataUrl, imageType } = await import("../../runtime/codex/data-url.ts");
  const bytes = await readFile(image).catch(unreadable(image));
  const type = imageType(bytes);
  if (type === undefined) throw new UsageError(`${image} is no PNG, JPEG, WebP or GIF.`);
  return { type: "input_image", detail: "auto", image_url: dataUrl(type, bytes) };
}
