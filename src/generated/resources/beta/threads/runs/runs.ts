// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../../operations.ts";
import type * as AssistantsAPI from "../../assistants.ts";
import type * as BetaThreadsMessagesAPI from "../messages.ts";
import type * as BetaThreadsRunsAPI from "./runs.ts";
import type * as StepsAPI from "./steps.ts";
import {
  type CodeInterpreterLogs,
  type CodeInterpreterOutputImage,
  type CodeInterpreterToolCall,
  type CodeInterpreterToolCallDelta,
  type FileSearchToolCall,
  type FileSearchToolCallDelta,
  type FunctionToolCall,
  type FunctionToolCallDelta,
  type MessageCreationStepDetails,
  type RunStep,
  type RunStepDelta,
  type RunStepDeltaEvent,
  type RunStepDeltaMessageDelta,
  type RunStepInclude,
  type RunStepsPage,
  type StepListParams,
  type StepRetrieveParams,
  Steps,
  type ToolCall,
  type ToolCallDelta,
  type ToolCallDeltaObject,
  type ToolCallsStepDetails,
} from "./steps.ts";
import type * as BetaThreadsAPI from "../threads.ts";
import type * as SharedAPI from "../../../shared.ts";
import type { APIPromise } from "../../../../../runtime/api-promise.ts";
import type { AssistantStream } from "../../../../../runtime/external/threads.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../../../runtime/request-options.ts";
import { APIResource } from "../../../../../runtime/resource.ts";
import type { Stream } from "../../../../../runtime/streaming.ts";

/**
 * Turns of an assistant in its thread; OpenAI has closed this API.
 * @deprecated
 */
export class Runs extends APIResource {
  steps = new Steps(this._client);

  /**
   * Starts a run on a thread.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.create`.
   * @deprecated
   */
  create(threadID: string, params: RunCreateParamsNonStreaming, options?: RequestOptions): APIPromise<Run>;
  create(
    threadID: string,
    params: RunCreateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantsAPI.AssistantStreamEvent>>;
  create(
    threadID: string,
    params: RunCreateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantsAPI.AssistantStreamEvent> | Run>;
  create(
    threadID: string,
    params: RunCreateParams,
    options?: RequestOptions,
  ): APIPromise<Run> | APIPromise<Stream<AssistantsAPI.AssistantStreamEvent>> {
    return this._client.unsupported(ops.betaThreadsRunsCreate, [threadID, params], options);
  }

  /**
   * Fetches a run.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.retrieve`.
   * @deprecated
   */
  retrieve(runID: string, params: RunRetrieveParams, options?: RequestOptions): APIPromise<Run> {
    return this._client.unsupported(ops.betaThreadsRunsRetrieve, [runID, params], options);
  }

  /**
   * Replaces the metadata of a run.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.create`.
   * @deprecated
   */
  update(runID: string, params: RunUpdateParams, options?: RequestOptions): APIPromise<Run> {
    return this._client.unsupported(ops.betaThreadsRunsUpdate, [runID, params], options);
  }

  /**
   * Lists the runs of a thread.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `conversations.items.list`.
   * @deprecated
   */
  list(threadID: string, query?: RunListParams | null, options?: RequestOptions): PagePromise<RunsPage, Run> {
    return this._client.unsupported(ops.betaThreadsRunsList, [threadID, query], options);
  }

  /**
   * Cancels a run that is under way.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.cancel`.
   * @deprecated
   */
  cancel(runID: string, params: RunCancelParams, options?: RequestOptions): APIPromise<Run> {
    return this._client.unsupported(ops.betaThreadsRunsCancel, [runID, params], options);
  }

  /**
   * Starts a run and waits until it has ended or needs you.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.create`.
   */
  createAndPoll(
    threadId: string,
    body: RunCreateParamsNonStreaming,
    options?: RequestOptions & { pollIntervalMs?: number },
  ): Promise<Run> {
    return this._client.unsupported(ops.betaThreadsRunsCreateAndPoll, [threadId, body], options);
  }

  /**
   * Starts a run and streams it.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.create`.
   * @deprecated
   */
  createAndStream(
    threadId: string,
    body: RunCreateAndStreamParams,
    options?: RequestOptions,
  ): AssistantStream {
    return this._client.unsupported(ops.betaThreadsRunsCreateAndStream, [threadId, body], options);
  }

  /**
   * Waits until a run has ended or needs you.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.retrieve`.
   */
  poll(
    runId: string,
    params: RunRetrieveParams,
    options?: RequestOptions & { pollIntervalMs?: number },
  ): Promise<Run> {
    return this._client.unsupported(ops.betaThreadsRunsPoll, [runId, params], options);
  }

  /**
   * Starts a run and streams it.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.create`.
   */
  stream(threadId: string, body: RunCreateAndStreamParams, options?: RequestOptions): AssistantStream {
    return this._client.unsupported(ops.betaThreadsRunsStream, [threadId, body], options);
  }

  /**
   * Hands the results of tool calls to a waiting run.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.create`.
   * @deprecated
   */
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<Run>;
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantsAPI.AssistantStreamEvent>>;
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantsAPI.AssistantStreamEvent> | Run>;
  submitToolOutputs(
    runID: string,
    params: RunSubmitToolOutputsParams,
    options?: RequestOptions,
  ): APIPromise<Run> | APIPromise<Stream<AssistantsAPI.AssistantStreamEvent>> {
    return this._client.unsupported(ops.betaThreadsRunsSubmitToolOutputs, [runID, params], options);
  }

  /**
   * Hands over tool results and waits until the run has ended or needs you again.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.create`.
   */
  submitToolOutputsAndPoll(
    runId: string,
    params: RunSubmitToolOutputsParamsNonStreaming,
    options?: RequestOptions & { pollIntervalMs?: number },
  ): Promise<Run> {
    return this._client.unsupported(ops.betaThreadsRunsSubmitToolOutputsAndPoll, [runId, params], options);
  }

  /**
   * Hands over tool results and streams the rest of the run.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.create`.
   */
  submitToolOutputsStream(
    runId: string,
    params: RunSubmitToolOutputsStreamParams,
    options?: RequestOptions,
  ): AssistantStream {
    return this._client.unsupported(ops.betaThreadsRunsSubmitToolOutputsStream, [runId, params], options);
  }
}

export type RunsPage = CursorPage<Run>;

export interface RequiredActionFunctionToolCall {
  /** Which function is called, and with what. */
  function: RequiredActionFunctionToolCall.Function;
  /** Names the call; its output repeats it as `tool_call_id`. */
  id: string;
  /** Which kind of tool is called. */
  type: "function";
}

export declare namespace RequiredActionFunctionToolCall {
  export interface Function {
    /** What the function is given, as JSON text written by the model. */
    arguments: string;
    /** Which of the functions offered is called. */
    name: string;
  }
}

export interface Run {
  /** Which assistant answers; begins with `asst_`. */
  assistant_id: string;
  /** When it was stopped, in Unix seconds; null if never. */
  cancelled_at: number | null;
  /** When it was done, in Unix seconds; null until then. */
  completed_at: number | null;
  /** When it was ordered, in Unix seconds. */
  created_at: number;
  /** Until when outputs of tools are waited for, in Unix seconds; null once it has ended. */
  expires_at: number | null;
  /** When it failed, in Unix seconds; null if never. */
  failed_at: number | null;
  /** Names the run in other calls; begins with `run_`. */
  id: string;
  /** Why it was cut short; null otherwise. */
  incomplete_details: Run.IncompleteDetails | null;
  /** What the model was told for it. */
  instructions: string;
  /** Why it failed; null where it did not. */
  last_error: Run.LastError | null;
  /** Most tokens that it may write; null for no limit. */
  max_completion_tokens: number | null;
  /** Most tokens that it may give the model; null for no limit. */
  max_prompt_tokens: number | null;
  /** Up to 16 pairs of text that you keep with it. */
  metadata: SharedAPI.Metadata | null;
  /** Which model answers. */
  model: string;
  /** Always `thread.run`: a turn of an assistant. */
  object: "thread.run";
  /** Whether the model may call several tools at once. */
  parallel_tool_calls: boolean;
  /** What it waits for; null where it waits for nothing. */
  required_action: Run.RequiredAction | null;
  /** Plain text, JSON by a schema, or any JSON object. */
  response_format: BetaThreadsAPI.AssistantResponseFormatOption | null;
  /** When it was begun, in Unix seconds; null until then. */
  started_at: number | null;
  /** How far it has come; `requires_action` waits for outputs of tools. */
  status: RunStatus;
  /** Which thread it is in; begins with `thread_`. */
  thread_id: string;
  /** Whether and which tools the model must use. */
  tool_choice: BetaThreadsAPI.AssistantToolChoiceOption | null;
  /** What the model may call. */
  tools: Array<AssistantsAPI.AssistantTool>;
  /** What of a long thread the model is given. */
  truncation_strategy: Run.TruncationStrategy | null;
  /** Tokens that it took; null until it has ended. */
  usage: Run.Usage | null;
  /** Randomness that is used. */
  temperature?: number | null;
  /** Share of the likeliest tokens that is drawn from. */
  top_p?: number | null;
}

export declare namespace Run {
  export interface IncompleteDetails {
    /** Which limit cut it short. */
    reason?: "max_completion_tokens" | "max_prompt_tokens";
  }

  export interface LastError {
    /** Kind of the fault, as a word for programs. */
    code: "server_error" | "rate_limit_exceeded" | "invalid_prompt";
    /** What went wrong, in words for a person. */
    message: string;
  }

  export interface RequiredAction {
    /** Which calls wait for their outputs. */
    submit_tool_outputs: Run.RequiredAction.SubmitToolOutputs;
    /** Always `submit_tool_outputs`: the run waits for you. */
    type: "submit_tool_outputs";
  }

  export namespace RequiredAction {
    export interface SubmitToolOutputs {
      /** The calls, each to be answered. */
      tool_calls: Array<RequiredActionFunctionToolCall>;
    }
  }

  export interface TruncationStrategy {
    /** Whether the API chooses (`auto`) or the newest messages are given (`last_messages`). */
    type: "auto" | "last_messages";
    /** How many of the newest; null for `auto`. */
    last_messages?: number | null;
  }

  export interface Usage {
    /** Tokens that the model wrote. */
    completion_tokens: number;
    /** Tokens that the model was given to read. */
    prompt_tokens: number;
    /** Sum of what was given and what was written. */
    total_tokens: number;
  }
}

export interface RunCancelParams {
  /** Which thread it is in; begins with `thread_`. */
  thread_id: string;
}

export type RunCreateAndPollParams = BetaThreadsAPI.ThreadCreateAndRunParamsNonStreaming;

export type RunCreateAndStreamParams = {
  /** Which assistant answers; begins with `asst_`. */ assistant_id: string /** What to tell the model for this run besides. */;
  additional_instructions?: string | null /** Messages to add to the thread before it. */;
  additional_messages?: Array<RunCreateParams.AdditionalMessage> | null /** What else to give, such as the passages that a search has found. */;
  include?: Array<StepsAPI.RunStepInclude> /** What to tell the model for this run, in the place of the assistant's own. */;
  instructions?: string | null /** Most tokens that the run may write; it ends `incomplete` beyond. */;
  max_completion_tokens?:
    | number
    | null /** Most tokens that the run may give the model; it ends `incomplete` beyond. */;
  max_prompt_tokens?: number | null /** Up to 16 pairs of text to keep with the run. */;
  metadata?: SharedAPI.Metadata | null /** Which model answers, in the place of the assistant's own. */;
  model?:
    | (string & {})
    | SharedAPI.ChatModel
    | null /** Whether the model may call several tools at once. Default: true. */;
  parallel_tool_calls?: boolean /** How much the model thinks before it answers. */;
  reasoning_effort?: SharedAPI.ReasoningEffort | null /** Plain text, JSON by a schema, or any JSON object. */;
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null /** Whether the events of the run come as they happen. Default: false. */;
  stream?: true /** Randomness, from 0 to 2. Default: 1. */;
  temperature?: number | null /** Whether and which tools the model must use. Default: `auto`. */;
  tool_choice?: BetaThreadsAPI.AssistantToolChoiceOption | null /** What the model may call, in the place of the assistant's own. */;
  tools?: Array<AssistantsAPI.AssistantTool> | null /** Share of the likeliest tokens to draw from, 0 to 1. Default: 1. */;
  top_p?: number | null /** What of a long thread the model is given. */;
  truncation_strategy?: RunCreateParams.TruncationStrategy | null;
};

export type RunCreateParams = RunCreateParamsNonStreaming | RunCreateParamsStreaming;

export declare namespace RunCreateParams {
  export interface AdditionalMessage {
    /** What is said: a text, or parts of words and pictures. */
    content: string | Array<BetaThreadsMessagesAPI.MessageContentPartParam>;
    /** Who speaks: `user`, or `assistant` for what the model is to have said. */
    role: "user" | "assistant";
    /** Files to add, and for which tools. */
    attachments?: Array<RunCreateParams.AdditionalMessage.Attachment> | null;
    /** Up to 16 pairs of text to keep with it. */
    metadata?: SharedAPI.Metadata | null;
  }

  export namespace AdditionalMessage {
    export interface Attachment {
      /** Which uploaded file; begins with `file-`. */
      file_id?: string;
      /** Which tools get to see it. */
      tools?: Array<
        AssistantsAPI.CodeInterpreterTool | RunCreateParams.AdditionalMessage.Attachment.FileSearch
      >;
    }

    export namespace Attachment {
      export interface FileSearch {
        /** Always `file_search`: the model may search files. */
        type: "file_search";
      }
    }
  }

  export type RunCreateParamsNonStreaming = BetaThreadsRunsAPI.RunCreateParamsNonStreaming;

  export type RunCreateParamsStreaming = BetaThreadsRunsAPI.RunCreateParamsStreaming;

  export interface TruncationStrategy {
    /** Whether the API chooses (`auto`) or the newest messages are given (`last_messages`). */
    type: "auto" | "last_messages";
    /** How many of the newest; null for `auto`. */
    last_messages?: number | null;
  }
}

export interface RunCreateParamsBase {
  /** Which assistant answers; begins with `asst_`. */
  assistant_id: string;
  /** What to tell the model for this run besides. */
  additional_instructions?: string | null;
  /** Messages to add to the thread before it. */
  additional_messages?: Array<RunCreateParams.AdditionalMessage> | null;
  /** What else to give, such as the passages that a search has found. */
  include?: Array<StepsAPI.RunStepInclude>;
  /** What to tell the model for this run, in the place of the assistant's own. */
  instructions?: string | null;
  /** Most tokens that the run may write; it ends `incomplete` beyond. */
  max_completion_tokens?: number | null;
  /** Most tokens that the run may give the model; it ends `incomplete` beyond. */
  max_prompt_tokens?: number | null;
  /** Up to 16 pairs of text to keep with the run. */
  metadata?: SharedAPI.Metadata | null;
  /** Which model answers, in the place of the assistant's own. */
  model?: (string & {}) | SharedAPI.ChatModel | null;
  /** Whether the model may call several tools at once. Default: true. */
  parallel_tool_calls?: boolean;
  /** How much the model thinks before it answers. */
  reasoning_effort?: SharedAPI.ReasoningEffort | null;
  /** Plain text, JSON by a schema, or any JSON object. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
  /** Whether the events of the run come as they happen. Default: false. */
  stream?: boolean | null;
  /** Randomness, from 0 to 2. Default: 1. */
  temperature?: number | null;
  /** Whether and which tools the model must use. Default: `auto`. */
  tool_choice?: BetaThreadsAPI.AssistantToolChoiceOption | null;
  /** What the model may call, in the place of the assistant's own. */
  tools?: Array<AssistantsAPI.AssistantTool> | null;
  /** Share of the likeliest tokens to draw from, 0 to 1. Default: 1. */
  top_p?: number | null;
  /** What of a long thread the model is given. */
  truncation_strategy?: RunCreateParams.TruncationStrategy | null;
}

export interface RunCreateParamsNonStreaming extends RunCreateParamsBase {
  /** False, null or left out: the run comes as it stands. */
  stream?: false | null;
}

export interface RunCreateParamsStreaming extends RunCreateParamsBase {
  /** True: the events of the run come as they happen. */
  stream: true;
}

export interface RunListParams extends CursorPageParams {
  /** Id of the first entry of the page after: the list ends before it. */
  before?: string;
  /** Sorted by time: `asc` from the oldest, `desc` from the newest. Default: `desc`. */
  order?: "asc" | "desc";
}

export interface RunRetrieveParams {
  /** Which thread it is in; begins with `thread_`. */
  thread_id: string;
}

export type RunStatus =
  | "queued"
  | "in_progress"
  | "requires_action"
  | "cancelling"
  | "cancelled"
  | "failed"
  | "completed"
  | "incomplete"
  | "expired";

export type RunStreamParams = {
  /** Which assistant answers; begins with `asst_`. */ assistant_id: string /** What to tell the model for this run besides. */;
  additional_instructions?: string | null /** Messages to add to the thread before it. */;
  additional_messages?: Array<RunCreateParams.AdditionalMessage> | null /** What else to give, such as the passages that a search has found. */;
  include?: Array<StepsAPI.RunStepInclude> /** What to tell the model for this run, in the place of the assistant's own. */;
  instructions?: string | null /** Most tokens that the run may write; it ends `incomplete` beyond. */;
  max_completion_tokens?:
    | number
    | null /** Most tokens that the run may give the model; it ends `incomplete` beyond. */;
  max_prompt_tokens?: number | null /** Up to 16 pairs of text to keep with the run. */;
  metadata?: SharedAPI.Metadata | null /** Which model answers, in the place of the assistant's own. */;
  model?:
    | (string & {})
    | SharedAPI.ChatModel
    | null /** Whether the model may call several tools at once. Default: true. */;
  parallel_tool_calls?: boolean /** How much the model thinks before it answers. */;
  reasoning_effort?: SharedAPI.ReasoningEffort | null /** Plain text, JSON by a schema, or any JSON object. */;
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null /** Whether the events of the run come as they happen. Default: false. */;
  stream?: true /** Randomness, from 0 to 2. Default: 1. */;
  temperature?: number | null /** Whether and which tools the model must use. Default: `auto`. */;
  tool_choice?: BetaThreadsAPI.AssistantToolChoiceOption | null /** What the model may call, in the place of the assistant's own. */;
  tools?: Array<AssistantsAPI.AssistantTool> | null /** Share of the likeliest tokens to draw from, 0 to 1. Default: 1. */;
  top_p?: number | null /** What of a long thread the model is given. */;
  truncation_strategy?: RunCreateParams.TruncationStrategy | null;
};

export type RunSubmitToolOutputsAndPollParams = RunSubmitToolOutputsParamsNonStreaming;

export type RunSubmitToolOutputsParams =
  | RunSubmitToolOutputsParamsNonStreaming
  | RunSubmitToolOutputsParamsStreaming;

export declare namespace RunSubmitToolOutputsParams {
  export type RunSubmitToolOutputsParamsNonStreaming =
    BetaThreadsRunsAPI.RunSubmitToolOutputsParamsNonStreaming;

  export type RunSubmitToolOutputsParamsStreaming = BetaThreadsRunsAPI.RunSubmitToolOutputsParamsStreaming;

  export interface ToolOutput {
    /** What the tool gave, as text. */
    output?: string;
    /** Which call this is the output of. */
    tool_call_id?: string;
  }
}

export interface RunSubmitToolOutputsParamsBase {
  /** Which thread it is in; begins with `thread_`. */
  thread_id: string;
  /** What the calls have given. */
  tool_outputs: Array<RunSubmitToolOutputsParams.ToolOutput>;
  /** Whether the events of the run come as they happen. Default: false. */
  stream?: boolean | null;
}

export interface RunSubmitToolOutputsParamsNonStreaming extends RunSubmitToolOutputsParamsBase {
  /** False, null or left out: the run comes as it stands. */
  stream?: false | null;
}

export interface RunSubmitToolOutputsParamsStreaming extends RunSubmitToolOutputsParamsBase {
  /** True: the events of the run come as they happen. */
  stream: true;
}

export type RunSubmitToolOutputsStreamParams = {
  /** Which thread it is in; begins with `thread_`. */ thread_id: string /** What the calls have given. */;
  tool_outputs: Array<RunSubmitToolOutputsParams.ToolOutput> /** Whether the events of the run come as they happen. Default: false. */;
  stream?: true;
};

export interface RunUpdateParams {
  /** Which thread it is in; begins with `thread_`. */
  thread_id: string;
  /** Up to 16 pairs of text, in the place of those that are there. */
  metadata?: SharedAPI.Metadata | null;
}

Runs.Steps = Steps;

export declare namespace Runs {
  export {
    type RequiredActionFunctionToolCall,
    type Run,
    type RunStatus,
    type RunsPage,
    type RunCreateParams,
    type RunCreateParamsNonStreaming,
    type RunCreateParamsStreaming,
    type RunRetrieveParams,
    type RunUpdateParams,
    type RunListParams,
    type RunCreateAndPollParams,
    type RunCreateAndStreamParams,
    type RunStreamParams,
    type RunSubmitToolOutputsParams,
    type RunSubmitToolOutputsParamsNonStreaming,
    type RunSubmitToolOutputsParamsStreaming,
    type RunSubmitToolOutputsAndPollParams,
    type RunSubmitToolOutputsStreamParams,
    Steps,
    type CodeInterpreterLogs,
    type CodeInterpreterOutputImage,
    type CodeInterpreterToolCall,
    type CodeInterpreterToolCallDelta,
    type FileSearchToolCall,
    type FileSearchToolCallDelta,
    type FunctionToolCall,
    type FunctionToolCallDelta,
    type MessageCreationStepDetails,
    type RunStep,
    type RunStepDelta,
    type RunStepDeltaEvent,
    type RunStepDeltaMessageDelta,
    type RunStepInclude,
    type ToolCall,
    type ToolCallDelta,
    type ToolCallDeltaObject,
    type ToolCallsStepDetails,
    type RunStepsPage,
    type StepRetrieveParams,
    type StepListParams,
  };
}
