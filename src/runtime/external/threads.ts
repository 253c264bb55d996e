import type { AssistantStreamEvent } from "../../generated/resources/beta/assistants.ts";
import type * as Runs from "../../generated/resources/beta/threads/runs/runs.ts";
import type * as Threads from "../../generated/resources/beta/threads/threads.ts";
import type { EventStream, StreamBaseEvents } from "./streams.ts";

export type ThreadCreateAndRunParamsBaseStream = Omit<Threads.ThreadCreateAndRunParamsBase, "stream"> & {
  stream?: true;
};

export type RunCreateParamsBaseStream = Omit<Runs.RunCreateParamsBase, "stream"> & { stream?: true };

export type RunSubmitToolOutputsParamsStream = Omit<Runs.RunSubmitToolOutputsParamsBase, "stream"> & {
  stream?: true;
};

/** What the stream helpers of `beta.threads` would return. They are stubs: OpenAI has closed that API. */
export interface AssistantStream
  extends EventStream<StreamBaseEvents & { event: (event: AssistantStreamEvent) => void }>,
    AsyncIterable<AssistantStreamEvent> {
  finalRun(): Promise<Runs.Run>;
}
