/** Files to upload, under the sub-path that they have in `openai`. */
export { toFile } from "../../runtime/to-file.ts";
export type { FilePropertyBag, ToFileInput, Uploadable } from "../../runtime/uploads.ts";
