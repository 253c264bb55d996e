import type { AssistantStreamEvent } from "../../generated/resources/beta/assistants.ts";
import type { Run } from "../../generated/resources/beta/threads/runs/runs.ts";
import type { EventStream, StreamBaseEvents } from "./streams.ts";

/** What the stream helpers of `beta.threads` would return. They are stubs: OpenAI has closed that API. */
export interface AssistantStream
  extends EventStream<StreamBaseEvents & { event: (event: AssistantStreamEvent) => void }>,
    AsyncIterable<AssistantStreamEvent> {
  finalRun(): Promise<Run>;
}
