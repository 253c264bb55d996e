/** Streams, under the sub-path that they have in `openai`. */
export { Stream } from "../../runtime/streaming.ts";
