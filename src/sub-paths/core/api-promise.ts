/** The promise of a call, under the sub-path that it has in `openai`. */
export { APIPromise } from "../../runtime/api-promise.ts";
