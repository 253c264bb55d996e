// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.retrieve`.
   * @deprecated
   */
  retrieve(stepID: string, params: StepRetrieveParams, options?: RequestOptions): APIPromise<RunStep> {
    return this._client.unsupported(ops.betaThreadsRunsStepsRetrieve, [stepID, params], options);
  }

  /**
   * Lists the steps of a run.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.retrieve`.
   * @deprecated
   */
  list(runID: string, params: StepListParams, options?: RequestOptions): PagePromise<RunStepsPage, RunStep> {
    return this._client.unsupported(ops.betaThreadsRunsStepsList, [runID, params], options);
  }
}

export type RunStepsPage = CursorPage<RunStep>;

export interface CodeInterpreterLogs {
  /** Position among what the code gave, from 0. */
  index: number;
  /** Whether it is what was printed (`logs`) or a picture (`image`). */
  type: "logs";
  /** What the code printed. */
  logs?: string;
}

export interface CodeInterpreterOutputImage {
  /** Position among what the code gave, from 0. */
  index: number;
  /** Whether it is what was printed (`logs`) or a picture (`image`). */
  type: "image";
  /** Which file has the picture. */
  image?: CodeInterpreterOutputImage.Image;
}

export declare namespace CodeInterpreterOutputImage {
  export interface Image {
    /** Which file it is; begins with `file-`. */
    file_id?: string;
  }
}

export interface CodeInterpreterToolCall {
  /** What was run, and what it gave. */
  code_interpreter: CodeInterpreterToolCall.CodeInterpreter;
  /** Names the call; its output repeats it as `tool_call_id`. */
  id: string;
  /** Which kind of tool is called. */
  type: "code_interpreter";
}

export declare namespace CodeInterpreterToolCall {
  export interface CodeInterpreter {
    /** The code, or its next piece in a stream. */
    input: string;
    /** What it gave: what was printed, and pictures. */
    outputs: Array<
      CodeInterpreterToolCall.CodeInterpreter.Logs | CodeInterpreterToolCall.CodeInterpreter.Image
    >;
  }

  export namespace CodeInterpreter {
    export interface Image {
      /** Which file has the picture. */
      image: CodeInterpreterToolCall.CodeInterpreter.Image.Image;
      /** Always `image`: a picture that code made. */
      type: "image";
    }

    export namespace Image {
      export interface Image {
        /** Which file it is; begins with `file-`. */
        file_id: string;
      }
    }

    export interface Logs {
      /** What the code printed. */
      logs: string;
      /** Whether it is what was printed (`logs`) or a picture (`image`). */
      type: "logs";
    }
  }
}

export interface CodeInterpreterToolCallDelta {
  /** Position among the calls of the step, from 0; tells pieces of several apart. */
  index: number;
  /** Which kind of tool is called. */
  type: "code_interpreter";
  /** What was run, and what it gave. */
  code_interpreter?: CodeInterpreterToolCallDelta.CodeInterpreter;
  /** Names the call; its output repeats it as `tool_call_id`. */
  id?: string;
}

export declare namespace CodeInterpreterToolCallDelta {
  export interface CodeInterpreter {
    /** The code, or its next piece in a stream. */
    input?: string;
    /** What it gave: what was printed, and pictures. */
    outputs?: Array<CodeInterpreterLogs | CodeInterpreterOutputImage>;
  }
}

export interface FileSearchToolCall {
  /** How files were searched, and what was found. */
  file_search: FileSearchToolCall.FileSearch;
  /** Names the call; its output repeats it as `tool_call_id`. */
  id: string;
  /** Which kind of tool is called. */
  type: "file_search";
}

export declare namespace FileSearchToolCall {
  export interface FileSearch {
    /** Which ranker was used, and the least score of a result. */
    ranking_options?: FileSearchToolCall.FileSearch.RankingOptions;
    /** Passages that were found, where asked for by `include`. */
    results?: Array<FileSearchToolCall.FileSearch.Result>;
  }

  export namespace FileSearch {
    export interface RankingOptions {
      /** Which ranker orders the results. Default: `auto`. */
      ranker: "auto" | "default_2024_08_21";
      /** Least score of a result, from 0 to 1. */
      score_threshold: number;
    }

    export interface Result {
      /** Which file the passages are from; begins with `file-`. */
      file_id: string;
      /** Name that the file was uploaded under. */
      file_name: string;
      /** How well it fits, from 0 to 1. */
      score: number;
      /** The passages, where asked for by `include`. */
      content?: Array<FileSearchToolCall.FileSearch.Result.Content>;
    }

    export namespace Result {
      export interface Content {
        /** What this part says. */
        text?: string;
        /** Always `text`: a part in words. */
        type?: "text";
      }
    }
  }
}

export interface FileSearchToolCallDelta {
  /** How files were searched, and what was found. */
  file_search: unknown;
  /** Position among the calls of the step, from 0; tells pieces of several apart. */
  index: number;
  /** Which kind of tool is called. */
  type: "file_search";
  /** Names the call; its output repeats it as `tool_call_id`. */
  id?: string;
}

export interface FunctionToolCall {
  /** Which function is called, and with what. */
  function: FunctionToolCall.Function;
  /** Names the call; its output repeats it as `tool_call_id`. */
  id: string;
  /** Which kind of tool is called. */
  type: "function";
}

export declare namespace FunctionToolCall {
  export interface Function {
    /** What the function is given, as JSON text written by the model. */
    arguments: string;
    /** Which of the functions offered is called. */
    name: string;
    /** What the function gave; null until it is handed in. */
    output: string | null;
  }
}

export interface FunctionToolCallDelta {
  /** Position among the calls of the step, from 0; tells pieces of several apart. */
  index: number;
  /** Which kind of tool is called. */
  type: "function";
  /** Which function is called, and with what. */
  function?: FunctionToolCallDelta.Function;
  /** Names the call; its output repeats it as `tool_call_id`. */
  id?: string;
}

export declare namespace FunctionToolCallDelta {
  export interface Function {
    /** What the function is given, as JSON text written by the model. */
    arguments?: string;
    /** Which of the functions offered is called. */
    name?: string;
    /** What the function gave; null until it is handed in. */
    output?: string | null;
  }
}

export interface MessageCreationStepDetails {
  /** Which message was written. */
  message_creation: MessageCreationStepDetails.MessageCreation;
  /** Always `message_creation`: the model wrote a message. */
  type: "message_creation";
}

export declare namespace MessageCreationStepDetails {
  export interface MessageCreation {
    /** Which message it is; begins with `msg_`. */
    message_id: string;
  }
}

export interface RunStep {
  /** Which assistant answers; begins with `asst_`. */
  assistant_id: string;
  /** When it was stopped, in Unix seconds; null if never. */
  cancelled_at: number | null;
  /** When it was done, in Unix seconds; null until then. */
  completed_at: number | null;
  /** When it was begun, in Unix seconds. */
  created_at: number;
  /** When outputs of tools came too late, in Unix seconds; null if never. */
  expired_at: number | null;
  /** When it failed, in Unix seconds; null if never. */
  failed_at: number | null;
  /** Names the step in other calls; begins with `step_`. */
  id: string;
  /** Why it failed; null where it did not. */
  last_error: RunStep.LastError | null;
  /** Up to 16 pairs of text that you keep with it. */
  metadata: SharedAPI.Metadata | null;
  /** Always `thread.run.step`: a piece of a run. */
  object: "thread.run.step";
  /** Which run it belongs to; begins with `run_`. */
  run_id: string;
  /** How far it has come. */
  status: "in_progress" | "cancelled" | "failed" | "completed" | "expired";
  /** What was done: a message, or calls of tools. */
  step_details: MessageCreationStepDetails | ToolCallsStepDetails;
  /** Which thread it is in; begins with `thread_`. */
  thread_id: string;
  /** Whether a message was written or tools were called. */
  type: "message_creation" | "tool_calls";
  /** Tokens that it took; null until it has ended. */
  usage: RunStep.Usage | null;
}

export declare namespace RunStep {
  export interface LastError {
    /** Kind of the fault, as a word for programs. */
    code: "server_error" | "rate_limit_exceeded";
    /** What went wrong, in words for a person. */
    message: string;
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

export interface RunStepDelta {
  /** What has come of the message or of the calls. */
  step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject;
}

export interface RunStepDeltaEvent {
  /** What has come since the event before. */
  delta: RunStepDelta;
  /** Which step it is a piece of; begins with `step_`. */
  id: string;
  /** Always `thread.run.step.delta`: a piece of a step. */
  object: "thread.run.step.delta";
}

export interface RunStepDeltaMessageDelta {
  /** Always `message_creation`: the model wrote a message. */
  type: "message_creation";
  /** Which message was written. */
  message_creation?: RunStepDeltaMessageDelta.MessageCreation;
}

export declare namespace RunStepDeltaMessageDelta {
  export interface MessageCreation {
    /** Which message it is; begins with `msg_`. */
    message_id?: string;
  }
}

export type RunStepInclude = "step_details.tool_calls[*].file_search.results[*].content";

export interface StepListParams extends CursorPageParams {
  /** Which thread it is in; begins with `thread_`. */
  thread_id: string;
  /** Id of the first entry of the page after: the list ends before it. */
  before?: string;
  /** What else to give, such as the passages that a search has found. */
  include?: Array<RunStepInclude>;
  /** Sorted by time: `asc` from the oldest, `desc` from the newest. Default: `desc`. */
  order?: "asc" | "desc";
}

export interface StepRetrieveParams {
  /** Which run it belongs to; begins with `run_`. */
  run_id: string;
  /** Which thread it is in; begins with `thread_`. */
  thread_id: string;
  /** What else to give, such as the passages that a search has found. */
  include?: Array<RunStepInclude>;
}

export type ToolCall = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall;

export type ToolCallDelta = CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta;

export interface ToolCallDeltaObject {
  /** Always `tool_calls`: the model called tools. */
  type: "tool_calls";
  /** The calls, or their next pieces in a stream. */
  tool_calls?: Array<ToolCallDelta>;
}

export interface ToolCallsStepDetails {
  /** The calls, or their next pieces in a stream. */
  tool_calls: Array<ToolCall>;
  /** Always `tool_calls`: the model called tools. */
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
