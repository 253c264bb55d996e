/** What the Assistants API streamed. OpenAI removed it; only the type is left. */
export type { AssistantStream } from "../../runtime/external/threads.ts";
