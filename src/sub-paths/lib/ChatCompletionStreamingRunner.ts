export { ChatCompletionStreamingRunner } from "../../helpers/chat.ts";
export type { ChatCompletionStreamingToolRunnerParams } from "../../runtime/external/chat.ts";
