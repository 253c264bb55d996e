export { ChatCompletionRunner } from "../../helpers/chat.ts";
export type { ChatCompletionToolRunnerParams } from "../../runtime/external/chat.ts";
