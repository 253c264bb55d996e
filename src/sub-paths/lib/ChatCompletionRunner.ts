/** What `chat.completions.runTools` returns: made there, so there is no class to import. */
export type { ChatCompletionRunner, ChatCompletionToolRunnerParams } from "../../runtime/external/chat.ts";
