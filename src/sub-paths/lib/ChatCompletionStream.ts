export { ChatCompletionStream } from "../../helpers/chat.ts";
export type { ChatCompletionSnapshot, ChatCompletionStreamParams } from "../../runtime/external/chat.ts";
