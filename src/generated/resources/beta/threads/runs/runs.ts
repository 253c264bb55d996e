// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
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
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed. Use
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
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  retrieve(runID: string, params: RunRetrieveParams, options?: RequestOptions): APIPromise<Run> {
    return this._client.unsupported(ops.betaThreadsRunsRetrieve, [runID, params], options);
  }

  /**
   * Replaces the metadata of a run.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  update(runID: string, params: RunUpdateParams, options?: RequestOptions): APIPromise<Run> {
    return this._client.unsupported(ops.betaThreadsRunsUpdate, [runID, params], options);
  }

  /**
   * Lists the runs of a thread.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  list(threadID: string, query?: RunListParams | null, options?: RequestOptions): PagePromise<RunsPage, Run> {
    return this._client.unsupported(ops.betaThreadsRunsList, [threadID, query], options);
  }

  /**
   * Cancels a run that is under way.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  cancel(runID: string, params: RunCancelParams, options?: RequestOptions): APIPromise<Run> {
    return this._client.unsupported(ops.betaThreadsRunsCancel, [runID, params], options);
  }

  /**
   * Starts a run and waits until it has ended or needs you.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed. Use
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
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed. Use
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
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
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
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed. Use
   * `responses.create`.
   */
  stream(threadId: string, body: RunCreateAndStreamParams, options?: RequestOptions): AssistantStream {
    return this._client.unsupported(ops.betaThreadsRunsStream, [threadId, body], options);
  }

  /**
   * Hands the results of tool calls to a waiting run.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
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
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
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
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
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
  function: RequiredActionFunctionToolCall.Function;
  id: string;
  type: "function";
}

export declare namespace RequiredActionFunctionToolCall {
  export interface Function {
    arguments: string;
    name: string;
  }
}

export interface Run {
  assistant_id: string;
  cancelled_at: number | null;
  completed_at: number | null;
  created_at: number;
  expires_at: number | null;
  failed_at: number | null;
  id: string;
  incomplete_details: Run.IncompleteDetails | null;
  instructions: string;
  last_error: Run.LastError | null;
  max_completion_tokens: number | null;
  max_prompt_tokens: number | null;
  metadata: SharedAPI.Metadata | null;
  model: string;
  object: "thread.run";
  parallel_tool_calls: boolean;
  required_action: Run.RequiredAction | null;
  response_format: BetaThreadsAPI.AssistantResponseFormatOption | null;
  started_at: number | null;
  status: RunStatus;
  thread_id: string;
  tool_choice: BetaThreadsAPI.AssistantToolChoiceOption | null;
  tools: Array<AssistantsAPI.AssistantTool>;
  truncation_strategy: Run.TruncationStrategy | null;
  usage: Run.Usage | null;
  temperature?: number | null;
  top_p?: number | null;
}

export declare namespace Run {
  export interface IncompleteDetails {
    reason?: "max_completion_tokens" | "max_prompt_tokens";
  }

  export interface LastError {
    code: "server_error" | "rate_limit_exceeded" | "invalid_prompt";
    message: string;
  }

  export interface RequiredAction {
    submit_tool_outputs: Run.RequiredAction.SubmitToolOutputs;
    type: "submit_tool_outputs";
  }

  export namespace RequiredAction {
    export interface SubmitToolOutputs {
      tool_calls: Array<RequiredActionFunctionToolCall>;
    }
  }

  export interface TruncationStrategy {
    type: "auto" | "last_messages";
    last_messages?: number | null;
  }

  export interface Usage {
    completion_tokens: number;
    prompt_tokens: number;
    total_tokens: number;
  }
}

export interface RunCancelParams {
  thread_id: string;
}

export type RunCreateAndPollParams = BetaThreadsAPI.ThreadCreateAndRunParamsNonStreaming;

export type RunCreateAndStreamParams = {
  assistant_id: string;
  additional_instructions?: string | null;
  additional_messages?: Array<RunCreateParams.AdditionalMessage> | null;
  include?: Array<StepsAPI.RunStepInclude>;
  instructions?: string | null;
  max_completion_tokens?: number | null;
  max_prompt_tokens?: number | null;
  metadata?: SharedAPI.Metadata | null;
  model?: (string & {}) | SharedAPI.ChatModel | null;
  parallel_tool_calls?: boolean;
  reasoning_effort?: SharedAPI.ReasoningEffort | null;
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
  stream?: true;
  temperature?: number | null;
  tool_choice?: BetaThreadsAPI.AssistantToolChoiceOption | null;
  tools?: Array<AssistantsAPI.AssistantTool> | null;
  top_p?: number | null;
  truncation_strategy?: RunCreateParams.TruncationStrategy | null;
};

export type RunCreateParams = RunCreateParamsNonStreaming | RunCreateParamsStreaming;

export declare namespace RunCreateParams {
  export interface AdditionalMessage {
    content: string | Array<BetaThreadsMessagesAPI.MessageContentPartParam>;
    role: "user" | "assistant";
    attachments?: Array<RunCreateParams.AdditionalMessage.Attachment> | null;
    metadata?: SharedAPI.Metadata | null;
  }

  export namespace AdditionalMessage {
    export interface Attachment {
      file_id?: string;
      tools?: Array<
        AssistantsAPI.CodeInterpreterTool | RunCreateParams.AdditionalMessage.Attachment.FileSearch
      >;
    }

    export namespace Attachment {
      export interface FileSearch {
        type: "file_search";
      }
    }
  }

  export type RunCreateParamsNonStreaming = BetaThreadsRunsAPI.RunCreateParamsNonStreaming;

  export type RunCreateParamsStreaming = BetaThreadsRunsAPI.RunCreateParamsStreaming;

  export interface TruncationStrategy {
    type: "auto" | "last_messages";
    last_messages?: number | null;
  }
}

export interface RunCreateParamsBase {
  assistant_id: string;
  additional_instructions?: string | null;
  additional_messages?: Array<RunCreateParams.AdditionalMessage> | null;
  include?: Array<StepsAPI.RunStepInclude>;
  instructions?: string | null;
  max_completion_tokens?: number | null;
  max_prompt_tokens?: number | null;
  metadata?: SharedAPI.Metadata | null;
  model?: (string & {}) | SharedAPI.ChatModel | null;
  parallel_tool_calls?: boolean;
  reasoning_effort?: SharedAPI.ReasoningEffort | null;
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
  stream?: boolean | null;
  temperature?: number | null;
  tool_choice?: BetaThreadsAPI.AssistantToolChoiceOption | null;
  tools?: Array<AssistantsAPI.AssistantTool> | null;
  top_p?: number | null;
  truncation_strategy?: RunCreateParams.TruncationStrategy | null;
}

export interface RunCreateParamsNonStreaming extends RunCreateParamsBase {
  stream?: false | null;
}

export interface RunCreateParamsStreaming extends RunCreateParamsBase {
  stream: true;
}

export interface RunListParams extends CursorPageParams {
  before?: string;
  order?: "asc" | "desc";
}

export interface RunRetrieveParams {
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
  assistant_id: string;
  additional_instructions?: string | null;
  additional_messages?: Array<RunCreateParams.AdditionalMessage> | null;
  include?: Array<StepsAPI.RunStepInclude>;
  instructions?: string | null;
  max_completion_tokens?: number | null;
  max_prompt_tokens?: number | null;
  metadata?: SharedAPI.Metadata | null;
  model?: (string & {}) | SharedAPI.ChatModel | null;
  parallel_tool_calls?: boolean;
  reasoning_effort?: SharedAPI.ReasoningEffort | null;
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
  stream?: true;
  temperature?: number | null;
  tool_choice?: BetaThreadsAPI.AssistantToolChoiceOption | null;
  tools?: Array<AssistantsAPI.AssistantTool> | null;
  top_p?: number | null;
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
    output?: string;
    tool_call_id?: string;
  }
}

export interface RunSubmitToolOutputsParamsBase {
  thread_id: string;
  tool_outputs: Array<RunSubmitToolOutputsParams.ToolOutput>;
  stream?: boolean | null;
}

export interface RunSubmitToolOutputsParamsNonStreaming extends RunSubmitToolOutputsParamsBase {
  stream?: false | null;
}

export interface RunSubmitToolOutputsParamsStreaming extends RunSubmitToolOutputsParamsBase {
  stream: true;
}

export type RunSubmitToolOutputsStreamParams = {
  thread_id: string;
  tool_outputs: Array<RunSubmitToolOutputsParams.ToolOutput>;
  stream?: true;
};

export interface RunUpdateParams {
  thread_id: string;
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
