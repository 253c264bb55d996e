import type {
  Run,
  RunCreateParamsNonStreaming,
  RunRetrieveParams,
  RunSubmitToolOutputsParamsNonStreaming,
} from "../../generated/resources/beta/threads/runs/runs.ts";
import type { ThreadCreateAndRunParamsNonStreaming } from "../../generated/resources/beta/threads/threads.ts";
import type { Call } from "../call.ts";
import { type PollOptions, pollUntil } from "./polling.ts";
import { treeOf } from "./tree.ts";

const RUNNING = new Set<Run["status"]>(["queued", "in_progress", "cancelling"]);

/** `requires_action` ends the wait too: it is the caller's turn. */
export function poll(call: Call): Promise<Run> {
  const [runID, params] = call.args as [string, RunRetrieveParams];
  return pollUntil(
    call.client.clock,
    (options) => treeOf(call).beta.threads.runs.retrieve(runID, params, options),
    ({ status }) => !RUNNING.has(status),
    call.options as PollOptions,
  );
}

export async function createAndPoll(call: Call): Promise<Run> {
  const [threadID, body] = call.args as [string, RunCreateParamsNonStreaming];
  const run = await treeOf(call).beta.threads.runs.create(threadID, body, withoutInterval(call));
  return await poll({ ...call, args: [run.id, { thread_id: threadID }] });
}

export async function createAndRunPoll(call: Call): Promise<Run> {
  const [body] = call.args as [ThreadCreateAndRunParamsNonStreaming];
  const run = await treeOf(call).beta.threads.createAndRun(body, withoutInterval(call));
  return await poll({ ...call, args: [run.id, { thread_id: run.thread_id }] });
}

export async function submitToolOutputsAndPoll(call: Call): Promise<Run> {
  const [runID, params] = call.args as [string, RunSubmitToolOutputsParamsNonStreaming];
  const run = await treeOf(call).beta.threads.runs.submitToolOutputs(runID, params, withoutInterval(call));
  return await poll({ ...call, args: [run.id, { thread_id: params.thread_id }] });
}

function withoutInterval(call: Call): Call["options"] {
  const { pollIntervalMs: _, ...options } = call.options as PollOptions;
  return options;
}
