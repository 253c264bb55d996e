import type { FilePropertyBag, ToFileInput } from "./uploads.ts";

/**
 * Makes a `File` of anything that holds bytes.
 *
 * @param name File name. Default: the value's own name, the last part of its path or URL, else `unknown_file`.
 * @throws {OAuthCodexError} when the value holds no bytes.
 */
export async function toFile(
  value: ToFileInput | PromiseLike<ToFileInput>,
  name?: string | null | undefined,
  options?: FilePropertyBag | undefined,
): Promise<File> {
  // Loaded when there is a file: most programs never have one.
  return (await import("./make-file.ts")).makeFileOf(value, name, options);
}
