// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import type * as BetaThreadsMessagesAPI from "./threads/messages.ts";
import type * as BetaThreadsRunsAPI from "./threads/runs/runs.ts";
import type * as StepsAPI from "./threads/runs/steps.ts";
import type * as BetaThreadsAPI from "./threads/threads.ts";
import type * as SharedAPI from "../shared.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { AssistantStream } from "../../../runtime/external/threads.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Models with instructions and tools that a server keeps; OpenAI has closed this API. */
export class Assistants extends APIResource {
  /**
   * Creates an assistant.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.create`, with `instructions`, `model` and `tools` that your program keeps.
   * @deprecated
   */
  create(body: AssistantCreateParams, options?: RequestOptions): APIPromise<Assistant> {
    return this._client.unsupported(ops.betaAssistantsCreate, [body], options);
  }

  /**
   * Fetches an assistant.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.create`, with `instructions`, `model` and `tools` that your program keeps.
   * @deprecated
   */
  retrieve(assistantID: string, options?: RequestOptions): APIPromise<Assistant> {
    return this._client.unsupported(ops.betaAssistantsRetrieve, [assistantID], options);
  }

  /**
   * Changes an assistant.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.create`, with `instructions`, `model` and `tools` that your program keeps.
   * @deprecated
   */
  update(assistantID: string, body: AssistantUpdateParams, options?: RequestOptions): APIPromise<Assistant> {
    return this._client.unsupported(ops.betaAssistantsUpdate, [assistantID, body], options);
  }

  /**
   * Lists assistants.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.create`, with `instructions`, `model` and `tools` that your program keeps.
   * @deprecated
   */
  list(query?: AssistantListParams | null, options?: RequestOptions): PagePromise<AssistantsPage, Assistant> {
    return this._client.unsupported(ops.betaAssistantsList, [query], options);
  }

  /**
   * Deletes an assistant.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `responses.create`, with `instructions`, `model` and `tools` that your program keeps.
   * @deprecated
   */
  delete(assistantID: string, options?: RequestOptions): APIPromise<AssistantDeleted> {
    return this._client.unsupported(ops.betaAssistantsDelete, [assistantID], options);
  }
}

export type AssistantsPage = CursorPage<Assistant>;

/** @deprecated */
export interface Assistant {
  /** When it was made, in Unix seconds. */
  created_at: number;
  /** What it is for; null without a word. */
  description: string | null;
  /** Names the assistant in other calls; begins with `asst_`. */
  id: string;
  /** What to tell the model ahead of every thread; null for nothing. */
  instructions: string | null;
  /** Up to 16 pairs of text to keep with it. */
  metadata: SharedAPI.Metadata | null;
  /** Which model answers. */
  model: string;
  /** What it is called; null without a name. */
  name: string | null;
  /** Always `assistant`, which tells it from a deleted one. */
  object: "assistant";
  /** What the model may call, 128 tools at most. */
  tools: Array<AssistantTool>;
  /** Plain text, JSON by a schema, or any JSON object; `auto` or null for plain text. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
  /** Randomness, from 0 to 2. Default: 1. */
  temperature?: number | null;
  /** Files and stores that its tools work on. */
  tool_resources?: Assistant.ToolResources | null;
  /** Share of the likeliest tokens to draw from, 0 to 1. Default: 1. */
  top_p?: number | null;
}

export declare namespace Assistant {
  export interface ToolResources {
    /** Files for running code. */
    code_interpreter?: Assistant.ToolResources.CodeInterpreter;
    /** Stores for searching. */
    file_search?: Assistant.ToolResources.FileSearch;
  }

  export namespace ToolResources {
    export interface CodeInterpreter {
      /** Uploaded files that code can read, 20 at most. */
      file_ids?: Array<string>;
    }

    export interface FileSearch {
      /** Which store to search; one at most. */
      vector_store_ids?: Array<string>;
    }
  }
}

export interface AssistantCreateParams {
  /** Which model answers. */
  model: (string & {}) | SharedAPI.ChatModel;
  /** What it is for; null without a word. */
  description?: string | null;
  /** What to tell the model ahead of every thread; null for nothing. */
  instructions?: string | null;
  /** Up to 16 pairs of text to keep with it. */
  metadata?: SharedAPI.Metadata | null;
  /** What it is called; null without a name. */
  name?: string | null;
  /** How much the model thinks before it answers. */
  reasoning_effort?: SharedAPI.ReasoningEffort | null;
  /** Plain text, JSON by a schema, or any JSON object; `auto` or null for plain text. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
  /** Randomness, from 0 to 2. Default: 1. */
  temperature?: number | null;
  /** Files and stores that its tools work on. */
  tool_resources?: AssistantCreateParams.ToolResources | null;
  /** What the model may call, 128 tools at most. */
  tools?: Array<AssistantTool>;
  /** Share of the likeliest tokens to draw from, 0 to 1. Default: 1. */
  top_p?: number | null;
}

export declare namespace AssistantCreateParams {
  export interface ToolResources {
    /** Files for running code. */
    code_interpreter?: AssistantCreateParams.ToolResources.CodeInterpreter;
    /** Stores for searching. */
    file_search?: AssistantCreateParams.ToolResources.FileSearch;
  }

  export namespace ToolResources {
    export interface CodeInterpreter {
      /** Uploaded files that code can read, 20 at most. */
      file_ids?: Array<string>;
    }

    export interface FileSearch {
      /** Which store to search; one at most. */
      vector_store_ids?: Array<string>;
      /** Store to make for it, in the place of one that is there. */
      vector_stores?: Array<AssistantCreateParams.ToolResources.FileSearch.VectorStore>;
    }

    export namespace FileSearch {
      export interface VectorStore {
        /** How files are cut into passages. Default: `auto`. */
        chunking_strategy?:
          | AssistantCreateParams.ToolResources.FileSearch.VectorStore.Auto
          | AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static;
        /** Uploaded files to index. */
        file_ids?: Array<string>;
        /** Up to 16 pairs of text to keep with the store. */
        metadata?: SharedAPI.Metadata | null;
      }

      export namespace VectorStore {
        export interface Auto {
          /** Always `auto`: passages of 800 tokens that overlap by 400. */
          type: "auto";
        }

        export interface Static {
          /** How long a passage is, and how much of it the next one repeats. */
          static: AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
          /** Always `static`: passages of the given length. */
          type: "static";
        }

        export namespace Static {
          export interface Static {
            /** Tokens that neighbouring passages share; at most half of `max_chunk_size_tokens`. */
            chunk_overlap_tokens: number;
            /** Most tokens in a passage, 100 to 4096. */
            max_chunk_size_tokens: number;
          }
        }
      }
    }
  }
}

export interface AssistantDeleted {
  /** True once the assistant is gone. */
  deleted: boolean;
  /** Which one was deleted; begins with `asst_`. */
  id: string;
  /** Always `assistant.deleted`: says that it is gone. */
  object: "assistant.deleted";
}

export interface AssistantListParams extends CursorPageParams {
  /** Id of the first entry of the page after: the list ends before it. */
  before?: string;
  /** Sorted by time: `asc` from the oldest, `desc` from the newest. Default: `desc`. */
  order?: "asc" | "desc";
}

export type AssistantStreamEvent =
  | AssistantStreamEvent.ThreadCreated
  | AssistantStreamEvent.ThreadRunCreated
  | AssistantStreamEvent.ThreadRunQueued
  | AssistantStreamEvent.ThreadRunInProgress
  | AssistantStreamEvent.ThreadRunRequiresAction
  | AssistantStreamEvent.ThreadRunCompleted
  | AssistantStreamEvent.ThreadRunIncomplete
  | AssistantStreamEvent.ThreadRunFailed
  | AssistantStreamEvent.ThreadRunCancelling
  | AssistantStreamEvent.ThreadRunCancelled
  | AssistantStreamEvent.ThreadRunExpired
  | AssistantStreamEvent.ThreadRunStepCreated
  | AssistantStreamEvent.ThreadRunStepInProgress
  | AssistantStreamEvent.ThreadRunStepDelta
  | AssistantStreamEvent.ThreadRunStepCompleted
  | AssistantStreamEvent.ThreadRunStepFailed
  | AssistantStreamEvent.ThreadRunStepCancelled
  | AssistantStreamEvent.ThreadRunStepExpired
  | AssistantStreamEvent.ThreadMessageCreated
  | AssistantStreamEvent.ThreadMessageInProgress
  | AssistantStreamEvent.ThreadMessageDelta
  | AssistantStreamEvent.ThreadMessageCompleted
  | AssistantStreamEvent.ThreadMessageIncomplete
  | AssistantStreamEvent.ErrorEvent;

export declare namespace AssistantStreamEvent {
  export interface ErrorEvent {
    /** What went wrong. */
    data: SharedAPI.ErrorObject;
    /** Always `error`: the stream ends. */
    event: "error";
  }

  export interface ThreadCreated {
    /** The thread, as it begins. */
    data: BetaThreadsAPI.Thread;
    /** Always `thread.created`: a thread begins. */
    event: "thread.created";
    /** Whether what is spoken is written down. */
    enabled?: boolean;
  }

  export interface ThreadMessageCompleted {
    /** The message as it stands now. */
    data: BetaThreadsMessagesAPI.Message;
    /** Name of the event, which says what has become of the message. */
    event: "thread.message.completed";
  }

  export interface ThreadMessageCreated {
    /** The message as it stands now. */
    data: BetaThreadsMessagesAPI.Message;
    /** Name of the event, which says what has become of the message. */
    event: "thread.message.created";
  }

  export interface ThreadMessageDelta {
    /** What has come since the event before. */
    data: BetaThreadsMessagesAPI.MessageDeltaEvent;
    /** Always `thread.message.delta`: a piece of a message. */
    event: "thread.message.delta";
  }

  export interface ThreadMessageInProgress {
    /** The message as it stands now. */
    data: BetaThreadsMessagesAPI.Message;
    /** Name of the event, which says what has become of the message. */
    event: "thread.message.in_progress";
  }

  export interface ThreadMessageIncomplete {
    /** The message as it stands now. */
    data: BetaThreadsMessagesAPI.Message;
    /** Name of the event, which says what has become of the message. */
    event: "thread.message.incomplete";
  }

  export interface ThreadRunCancelled {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.cancelled";
  }

  export interface ThreadRunCancelling {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.cancelling";
  }

  export interface ThreadRunCompleted {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.completed";
  }

  export interface ThreadRunCreated {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.created";
  }

  export interface ThreadRunExpired {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.expired";
  }

  export interface ThreadRunFailed {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.failed";
  }

  export interface ThreadRunInProgress {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.in_progress";
  }

  export interface ThreadRunIncomplete {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.incomplete";
  }

  export interface ThreadRunQueued {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.queued";
  }

  export interface ThreadRunRequiresAction {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.requires_action";
  }

  export interface ThreadRunStepCancelled {
    /** The step as it stands now. */
    data: StepsAPI.RunStep;
    /** Name of the event, which says what has become of the step. */
    event: "thread.run.step.cancelled";
  }

  export interface ThreadRunStepCompleted {
    /** The step as it stands now. */
    data: StepsAPI.RunStep;
    /** Name of the event, which says what has become of the step. */
    event: "thread.run.step.completed";
  }

  export interface ThreadRunStepCreated {
    /** The step as it stands now. */
    data: StepsAPI.RunStep;
    /** Name of the event, which says what has become of the step. */
    event: "thread.run.step.created";
  }

  export interface ThreadRunStepDelta {
    /** What has come since the event before. */
    data: StepsAPI.RunStepDeltaEvent;
    /** Always `thread.run.step.delta`: a piece of a step. */
    event: "thread.run.step.delta";
  }

  export interface ThreadRunStepExpired {
    /** The step as it stands now. */
    data: StepsAPI.RunStep;
    /** Name of the event, which says what has become of the step. */
    event: "thread.run.step.expired";
  }

  export interface ThreadRunStepFailed {
    /** The step as it stands now. */
    data: StepsAPI.RunStep;
    /** Name of the event, which says what has become of the step. */
    event: "thread.run.step.failed";
  }

  export interface ThreadRunStepInProgress {
    /** The step as it stands now. */
    data: StepsAPI.RunStep;
    /** Name of the event, which says what has become of the step. */
    event: "thread.run.step.in_progress";
  }
}

export type AssistantTool = CodeInterpreterTool | FileSearchTool | FunctionTool;

export interface AssistantUpdateParams {
  /** What it is for; null without a word. */
  description?: string | null;
  /** What to tell the model ahead of every thread; null for nothing. */
  instructions?: string | null;
  /** Up to 16 pairs of text to keep with it. */
  metadata?: SharedAPI.Metadata | null;
  /** Which model answers. */
  model?:
    | (string & {})
    | "gpt-5"
    | "gpt-5-mini"
    | "gpt-5-nano"
    | "gpt-5-2025-08-07"
    | "gpt-5-mini-2025-08-07"
    | "gpt-5-nano-2025-08-07"
    | "gpt-4.1"
    | "gpt-4.1-mini"
    | "gpt-4.1-nano"
    | "gpt-4.1-2025-04-14"
    | "gpt-4.1-mini-2025-04-14"
    | "gpt-4.1-nano-2025-04-14"
    | "o3-mini"
    | "o3-mini-2025-01-31"
    | "o1"
    | "o1-2024-12-17"
    | "gpt-4o"
    | "gpt-4o-2024-11-20"
    | "gpt-4o-2024-08-06"
    | "gpt-4o-2024-05-13"
    | "gpt-4o-mini"
    | "gpt-4o-mini-2024-07-18"
    | "gpt-4.5-preview"
    | "gpt-4.5-preview-2025-02-27"
    | "gpt-4-turbo"
    | "gpt-4-turbo-2024-04-09"
    | "gpt-4-0125-preview"
    | "gpt-4-turbo-preview"
    | "gpt-4-1106-preview"
    | "gpt-4-vision-preview"
    | "gpt-4"
    | "gpt-4-0314"
    | "gpt-4-0613"
    | "gpt-4-32k"
    | "gpt-4-32k-0314"
    | "gpt-4-32k-0613"
    | "gpt-3.5-turbo"
    | "gpt-3.5-turbo-16k"
    | "gpt-3.5-turbo-0613"
    | "gpt-3.5-turbo-1106"
    | "gpt-3.5-turbo-0125"
    | "gpt-3.5-turbo-16k-0613";
  /** What it is called; null without a name. */
  name?: string | null;
  /** How much the model thinks before it answers. */
  reasoning_effort?: SharedAPI.ReasoningEffort | null;
  /** Plain text, JSON by a schema, or any JSON object; `auto` or null for plain text. */
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
  /** Randomness, from 0 to 2. Default: 1. */
  temperature?: number | null;
  /** Files and stores that its tools work on. */
  tool_resources?: AssistantUpdateParams.ToolResources | null;
  /** What the model may call, 128 tools at most. */
  tools?: Array<AssistantTool>;
  /** Share of the likeliest tokens to draw from, 0 to 1. Default: 1. */
  top_p?: number | null;
}

export declare namespace AssistantUpdateParams {
  export interface ToolResources {
    /** Files for running code. */
    code_interpreter?: AssistantUpdateParams.ToolResources.CodeInterpreter;
    /** Stores for searching. */
    file_search?: AssistantUpdateParams.ToolResources.FileSearch;
  }

  export namespace ToolResources {
    export interface CodeInterpreter {
      /** Uploaded files that code can read, 20 at most. */
      file_ids?: Array<string>;
    }

    export interface FileSearch {
      /** Which store to search; one at most. */
      vector_store_ids?: Array<string>;
    }
  }
}

export interface CodeInterpreterTool {
  /** Always `code_interpreter`: the model may run code. */
  type: "code_interpreter";
}

export interface FileSearchTool {
  /** Always `file_search`: the model may search files. */
  type: "file_search";
  /** How it searches. */
  file_search?: FileSearchTool.FileSearch;
}

export declare namespace FileSearchTool {
  export interface FileSearch {
    /** Most passages to give the model, 1 to 50. Default: 20, or 5 for `gpt-3.5-turbo`. */
    max_num_results?: number;
    /** Which ranker to use, and the least score of a result. */
    ranking_options?: FileSearchTool.FileSearch.RankingOptions;
  }

  export namespace FileSearch {
    export interface RankingOptions {
      /** Least score of a result, from 0 to 1. */
      score_threshold: number;
      /** Which ranker orders the results. Default: `auto`. */
      ranker?: "auto" | "default_2024_08_21";
    }
  }
}

export interface FunctionTool {
  /** What can be called, and with which arguments. */
  function: SharedAPI.FunctionDefinition;
  /** Always `function`: it takes arguments in JSON. */
  type: "function";
}

export type MessageStreamEvent =
  | MessageStreamEvent.ThreadMessageCreated
  | MessageStreamEvent.ThreadMessageInProgress
  | MessageStreamEvent.ThreadMessageDelta
  | MessageStreamEvent.ThreadMessageCompleted
  | MessageStreamEvent.ThreadMessageIncomplete;

export declare namespace MessageStreamEvent {
  export interface ThreadMessageCompleted {
    /** The message as it stands now. */
    data: BetaThreadsMessagesAPI.Message;
    /** Name of the event, which says what has become of the message. */
    event: "thread.message.completed";
  }

  export interface ThreadMessageCreated {
    /** The message as it stands now. */
    data: BetaThreadsMessagesAPI.Message;
    /** Name of the event, which says what has become of the message. */
    event: "thread.message.created";
  }

  export interface ThreadMessageDelta {
    /** What has come since the event before. */
    data: BetaThreadsMessagesAPI.MessageDeltaEvent;
    /** Always `thread.message.delta`: a piece of a message. */
    event: "thread.message.delta";
  }

  export interface ThreadMessageInProgress {
    /** The message as it stands now. */
    data: BetaThreadsMessagesAPI.Message;
    /** Name of the event, which says what has become of the message. */
    event: "thread.message.in_progress";
  }

  export interface ThreadMessageIncomplete {
    /** The message as it stands now. */
    data: BetaThreadsMessagesAPI.Message;
    /** Name of the event, which says what has become of the message. */
    event: "thread.message.incomplete";
  }
}

export type RunStepStreamEvent =
  | RunStepStreamEvent.ThreadRunStepCreated
  | RunStepStreamEvent.ThreadRunStepInProgress
  | RunStepStreamEvent.ThreadRunStepDelta
  | RunStepStreamEvent.ThreadRunStepCompleted
  | RunStepStreamEvent.ThreadRunStepFailed
  | RunStepStreamEvent.ThreadRunStepCancelled
  | RunStepStreamEvent.ThreadRunStepExpired;

export declare namespace RunStepStreamEvent {
  export interface ThreadRunStepCancelled {
    /** The step as it stands now. */
    data: StepsAPI.RunStep;
    /** Name of the event, which says what has become of the step. */
    event: "thread.run.step.cancelled";
  }

  export interface ThreadRunStepCompleted {
    /** The step as it stands now. */
    data: StepsAPI.RunStep;
    /** Name of the event, which says what has become of the step. */
    event: "thread.run.step.completed";
  }

  export interface ThreadRunStepCreated {
    /** The step as it stands now. */
    data: StepsAPI.RunStep;
    /** Name of the event, which says what has become of the step. */
    event: "thread.run.step.created";
  }

  export interface ThreadRunStepDelta {
    /** What has come since the event before. */
    data: StepsAPI.RunStepDeltaEvent;
    /** Always `thread.run.step.delta`: a piece of a step. */
    event: "thread.run.step.delta";
  }

  export interface ThreadRunStepExpired {
    /** The step as it stands now. */
    data: StepsAPI.RunStep;
    /** Name of the event, which says what has become of the step. */
    event: "thread.run.step.expired";
  }

  export interface ThreadRunStepFailed {
    /** The step as it stands now. */
    data: StepsAPI.RunStep;
    /** Name of the event, which says what has become of the step. */
    event: "thread.run.step.failed";
  }

  export interface ThreadRunStepInProgress {
    /** The step as it stands now. */
    data: StepsAPI.RunStep;
    /** Name of the event, which says what has become of the step. */
    event: "thread.run.step.in_progress";
  }
}

export type RunStreamEvent =
  | RunStreamEvent.ThreadRunCreated
  | RunStreamEvent.ThreadRunQueued
  | RunStreamEvent.ThreadRunInProgress
  | RunStreamEvent.ThreadRunRequiresAction
  | RunStreamEvent.ThreadRunCompleted
  | RunStreamEvent.ThreadRunIncomplete
  | RunStreamEvent.ThreadRunFailed
  | RunStreamEvent.ThreadRunCancelling
  | RunStreamEvent.ThreadRunCancelled
  | RunStreamEvent.ThreadRunExpired;

export declare namespace RunStreamEvent {
  export interface ThreadRunCancelled {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.cancelled";
  }

  export interface ThreadRunCancelling {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.cancelling";
  }

  export interface ThreadRunCompleted {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.completed";
  }

  export interface ThreadRunCreated {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.created";
  }

  export interface ThreadRunExpired {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.expired";
  }

  export interface ThreadRunFailed {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.failed";
  }

  export interface ThreadRunInProgress {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.in_progress";
  }

  export interface ThreadRunIncomplete {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.incomplete";
  }

  export interface ThreadRunQueued {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.queued";
  }

  export interface ThreadRunRequiresAction {
    /** The run as it stands now. */
    data: BetaThreadsRunsAPI.Run;
    /** Name of the event, which says what has become of the run. */
    event: "thread.run.requires_action";
  }
}

export interface ThreadStreamEvent {
  /** The thread, as it begins. */
  data: BetaThreadsAPI.Thread;
  /** Always `thread.created`: a thread begins. */
  event: "thread.created";
  /** Whether what is spoken is written down. */
  enabled?: boolean;
}

export declare namespace Assistants {
  export {
    type Assistant,
    type AssistantDeleted,
    type AssistantStreamEvent,
    type AssistantTool,
    type CodeInterpreterTool,
    type FileSearchTool,
    type FunctionTool,
    type MessageStreamEvent,
    type RunStepStreamEvent,
    type RunStreamEvent,
    type ThreadStreamEvent,
    type AssistantsPage,
    type AssistantCreateParams,
    type AssistantUpdateParams,
    type AssistantListParams,
    type AssistantStream,
  };
}
