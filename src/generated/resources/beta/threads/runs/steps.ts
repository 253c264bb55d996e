// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../../operations.ts";
import type * as SharedAPI from "../../../shared.ts";
import type { APIPromise } from "../../../../../runtime/api-promise.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../../../runtime/request-options.ts";
import { APIResource } from "../../../../../runtime/resource.ts";

/**
 * What an assistant did in one turn, piece by piece; OpenAI has closed this API.
 * @deprecated
 */
export class Steps extends APIResource {
  /**
   * Fetches one step of a run.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  retrieve(stepID: string, params: StepRetrieveParams, options?: RequestOptions): APIPromise<RunStep> {
    return this._client.unsupported(ops.betaThreadsRunsStepsRetrieve, [stepID, params], options);
  }

  /**
   * Lists the steps of a run.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  list(runID: string, params: StepListParams, options?: RequestOptions): PagePromise<RunStepsPage, RunStep> {
    return this._client.unsupported(ops.betaThreadsRunsStepsList, [runID, params], options);
  }
}

export type RunStepsPage = CursorPage<RunStep>;

export interface CodeInterpreterLogs {
  index: number;
  type: "logs";
  logs?: string;
}

export interface CodeInterpreterOutputImage {
  index: number;
  type: "image";
  image?: CodeInterpreterOutputImage.Image;
}

export declare namespace CodeInterpreterOutputImage {
  export interface Image {
    file_id?: string;
  }
}

export interface CodeInterpreterToolCall {
  code_interpreter: CodeInterpreterToolCall.CodeInterpreter;
  id: string;
  type: "code_interpreter";
}

export declare namespace CodeInterpreterToolCall {
  export interface CodeInterpreter {
    input: string;
    outputs: Array<
      CodeInterpreterToolCall.CodeInterpreter.Logs | CodeInterpreterToolCall.CodeInterpreter.Image
    >;
  }

  export namespace CodeInterpreter {
    export interface Image {
      image: CodeInterpreterToolCall.CodeInterpreter.Image.Image;
      type: "image";
    }

    export namespace Image {
      export interface Image {
        file_id: string;
      }
    }

    export interface Logs {
      logs: string;
      type: "logs";
    }
  }
}

export interface CodeInterpreterToolCallDelta {
  index: number;
  type: "code_interpreter";
  code_interpreter?: CodeInterpreterToolCallDelta.CodeInterpreter;
  id?: string;
}

export declare namespace CodeInterpreterToolCallDelta {
  export interface CodeInterpreter {
    input?: string;
    outputs?: Array<CodeInterpreterLogs | CodeInterpreterOutputImage>;
  }
}

export interface FileSearchToolCall {
  file_search: FileSearchToolCall.FileSearch;
  id: string;
  type: "file_search";
}

export declare namespace FileSearchToolCall {
  export interface FileSearch {
    ranking_options?: FileSearchToolCall.FileSearch.RankingOptions;
    results?: Array<FileSearchToolCall.FileSearch.Result>;
  }

  export namespace FileSearch {
    export interface RankingOptions {
      ranker: "auto" | "default_2024_08_21";
      score_threshold: number;
    }

    export interface Result {
      file_id: string;
      file_name: string;
      score: number;
      content?: Array<FileSearchToolCall.FileSearch.Result.Content>;
    }

    export namespace Result {
      export interface Content {
        text?: string;
        type?: "text";
      }
    }
  }
}

export interface FileSearchToolCallDelta {
  file_search: unknown;
  index: number;
  type: "file_search";
  id?: string;
}

export interface FunctionToolCall {
  function: FunctionToolCall.Function;
  id: string;
  type: "function";
}

export declare namespace FunctionToolCall {
  export interface Function {
    arguments: string;
    name: string;
    output: string | null;
  }
}

export interface FunctionToolCallDelta {
  index: number;
  type: "function";
  function?: FunctionToolCallDelta.Function;
  id?: string;
}

export declare namespace FunctionToolCallDelta {
  export interface Function {
    arguments?: string;
    name?: string;
    output?: string | null;
  }
}

export interface MessageCreationStepDetails {
  message_creation: MessageCreationStepDetails.MessageCreation;
  type: "message_creation";
}

export declare namespace MessageCreationStepDetails {
  export interface MessageCreation {
    message_id: string;
  }
}

export interface RunStep {
  assistant_id: string;
  cancelled_at: number | null;
  completed_at: number | null;
  created_at: number;
  expired_at: number | null;
  failed_at: number | null;
  id: string;
  last_error: RunStep.LastError | null;
  metadata: SharedAPI.Metadata | null;
  object: "thread.run.step";
  run_id: string;
  status: "in_progress" | "cancelled" | "failed" | "completed" | "expired";
  step_details: MessageCreationStepDetails | ToolCallsStepDetails;
  thread_id: string;
  type: "message_creation" | "tool_calls";
  usage: RunStep.Usage | null;
}

export declare namespace RunStep {
  export interface LastError {
    code: "server_error" | "rate_limit_exceeded";
    message: string;
  }

  export interface Usage {
    completion_tokens: number;
    prompt_tokens: number;
    total_tokens: number;
  }
}

export interface RunStepDelta {
  step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject;
}

export interface RunStepDeltaEvent {
  delta: RunStepDelta;
  id: string;
  object: "thread.run.step.delta";
}

export interface RunStepDeltaMessageDelta {
  type: "message_creation";
  message_creation?: RunStepDeltaMessageDelta.MessageCreation;
}

export declare namespace RunStepDeltaMessageDelta {
  export interface MessageCreation {
    message_id?: string;
  }
}

export type RunStepInclude = "step_details.tool_calls[*].file_search.results[*].content";

export interface StepListParams extends CursorPageParams {
  thread_id: string;
  before?: string;
  include?: Array<RunStepInclude>;
  order?: "asc" | "desc";
}

export interface StepRetrieveParams {
  run_id: string;
  thread_id: string;
  include?: Array<RunStepInclude>;
}

export type ToolCall = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall;

export type ToolCallDelta = CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta;

export interface ToolCallDeltaObject {
  type: "tool_calls";
  tool_calls?: Array<ToolCallDelta>;
}

export interface ToolCallsStepDetails {
  tool_calls: Array<ToolCall>;
  type: "tool_calls";
}

export declare namespace Steps {
  export {
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
