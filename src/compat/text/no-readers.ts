import { UnsupportedFileError } from "./errors.ts";
import type { Readers } from "./readers.ts";
import type { Reading } from "./reading.ts";

async function refuse(_: Uint8Array, { filename }: Reading): Promise<never> {
  throw new UnsupportedFileError(
    `${filename} is more than plain text, and this build was made for a browser or a Worker: it reads nothing else. ` +
      "Build without the conditions browser, worker, workerd, edge-light and no-disk.",
  );
}

/** What stands in the place of `readers.ts` in builds for browsers and Workers. */
export const readers: Readers = {
  html: refuse,
  pdf: refuse,
  docx: refuse,
  pptx: refuse,
  xlsx: refuse,
  charset: async () => null,
};
