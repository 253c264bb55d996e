// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
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
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed. Use
   * `responses.create`.
   * @deprecated
   */
  create(body: AssistantCreateParams, options?: RequestOptions): APIPromise<Assistant> {
    return this._client.unsupported(ops.betaAssistantsCreate, [body], options);
  }

  /**
   * Fetches an assistant.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  retrieve(assistantID: string, options?: RequestOptions): APIPromise<Assistant> {
    return this._client.unsupported(ops.betaAssistantsRetrieve, [assistantID], options);
  }

  /**
   * Changes an assistant.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  update(assistantID: string, body: AssistantUpdateParams, options?: RequestOptions): APIPromise<Assistant> {
    return this._client.unsupported(ops.betaAssistantsUpdate, [assistantID, body], options);
  }

  /**
   * Lists assistants.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  list(query?: AssistantListParams | null, options?: RequestOptions): PagePromise<AssistantsPage, Assistant> {
    return this._client.unsupported(ops.betaAssistantsList, [query], options);
  }

  /**
   * Deletes an assistant.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  delete(assistantID: string, options?: RequestOptions): APIPromise<AssistantDeleted> {
    return this._client.unsupported(ops.betaAssistantsDelete, [assistantID], options);
  }
}

export type AssistantsPage = CursorPage<Assistant>;

/** @deprecated */
export interface Assistant {
  created_at: number;
  description: string | null;
  id: string;
  instructions: string | null;
  metadata: SharedAPI.Metadata | null;
  model: string;
  name: string | null;
  object: "assistant";
  tools: Array<AssistantTool>;
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
  temperature?: number | null;
  tool_resources?: Assistant.ToolResources | null;
  top_p?: number | null;
}

export declare namespace Assistant {
  export interface ToolResources {
    code_interpreter?: Assistant.ToolResources.CodeInterpreter;
    file_search?: Assistant.ToolResources.FileSearch;
  }

  export namespace ToolResources {
    export interface CodeInterpreter {
      file_ids?: Array<string>;
    }

    export interface FileSearch {
      vector_store_ids?: Array<string>;
    }
  }
}

export interface AssistantCreateParams {
  model: (string & {}) | SharedAPI.ChatModel;
  description?: string | null;
  instructions?: string | null;
  metadata?: SharedAPI.Metadata | null;
  name?: string | null;
  reasoning_effort?: SharedAPI.ReasoningEffort | null;
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
  temperature?: number | null;
  tool_resources?: AssistantCreateParams.ToolResources | null;
  tools?: Array<AssistantTool>;
  top_p?: number | null;
}

export declare namespace AssistantCreateParams {
  export interface ToolResources {
    code_interpreter?: AssistantCreateParams.ToolResources.CodeInterpreter;
    file_search?: AssistantCreateParams.ToolResources.FileSearch;
  }

  export namespace ToolResources {
    export interface CodeInterpreter {
      file_ids?: Array<string>;
    }

    export interface FileSearch {
      vector_store_ids?: Array<string>;
      vector_stores?: Array<AssistantCreateParams.ToolResources.FileSearch.VectorStore>;
    }

    export namespace FileSearch {
      export interface VectorStore {
        chunking_strategy?:
          | AssistantCreateParams.ToolResources.FileSearch.VectorStore.Auto
          | AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static;
        file_ids?: Array<string>;
        metadata?: SharedAPI.Metadata | null;
      }

      export namespace VectorStore {
        export interface Auto {
          type: "auto";
        }

        export interface Static {
          static: AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
          type: "static";
        }

        export namespace Static {
          export interface Static {
            chunk_overlap_tokens: number;
            max_chunk_size_tokens: number;
          }
        }
      }
    }
  }
}

export interface AssistantDeleted {
  deleted: boolean;
  id: string;
  object: "assistant.deleted";
}

export interface AssistantListParams extends CursorPageParams {
  before?: string;
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
    data: SharedAPI.ErrorObject;
    event: "error";
  }

  export interface ThreadCreated {
    data: BetaThreadsAPI.Thread;
    event: "thread.created";
    enabled?: boolean;
  }

  export interface ThreadMessageCompleted {
    data: BetaThreadsMessagesAPI.Message;
    event: "thread.message.completed";
  }

  export interface ThreadMessageCreated {
    data: BetaThreadsMessagesAPI.Message;
    event: "thread.message.created";
  }

  export interface ThreadMessageDelta {
    data: BetaThreadsMessagesAPI.MessageDeltaEvent;
    event: "thread.message.delta";
  }

  export interface ThreadMessageInProgress {
    data: BetaThreadsMessagesAPI.Message;
    event: "thread.message.in_progress";
  }

  export interface ThreadMessageIncomplete {
    data: BetaThreadsMessagesAPI.Message;
    event: "thread.message.incomplete";
  }

  export interface ThreadRunCancelled {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.cancelled";
  }

  export interface ThreadRunCancelling {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.cancelling";
  }

  export interface ThreadRunCompleted {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.completed";
  }

  export interface ThreadRunCreated {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.created";
  }

  export interface ThreadRunExpired {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.expired";
  }

  export interface ThreadRunFailed {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.failed";
  }

  export interface ThreadRunInProgress {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.in_progress";
  }

  export interface ThreadRunIncomplete {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.incomplete";
  }

  export interface ThreadRunQueued {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.queued";
  }

  export interface ThreadRunRequiresAction {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.requires_action";
  }

  export interface ThreadRunStepCancelled {
    data: StepsAPI.RunStep;
    event: "thread.run.step.cancelled";
  }

  export interface ThreadRunStepCompleted {
    data: StepsAPI.RunStep;
    event: "thread.run.step.completed";
  }

  export interface ThreadRunStepCreated {
    data: StepsAPI.RunStep;
    event: "thread.run.step.created";
  }

  export interface ThreadRunStepDelta {
    data: StepsAPI.RunStepDeltaEvent;
    event: "thread.run.step.delta";
  }

  export interface ThreadRunStepExpired {
    data: StepsAPI.RunStep;
    event: "thread.run.step.expired";
  }

  export interface ThreadRunStepFailed {
    data: StepsAPI.RunStep;
    event: "thread.run.step.failed";
  }

  export interface ThreadRunStepInProgress {
    data: StepsAPI.RunStep;
    event: "thread.run.step.in_progress";
  }
}

export type AssistantTool = CodeInterpreterTool | FileSearchTool | FunctionTool;

export interface AssistantUpdateParams {
  description?: string | null;
  instructions?: string | null;
  metadata?: SharedAPI.Metadata | null;
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
  name?: string | null;
  reasoning_effort?: SharedAPI.ReasoningEffort | null;
  response_format?: BetaThreadsAPI.AssistantResponseFormatOption | null;
  temperature?: number | null;
  tool_resources?: AssistantUpdateParams.ToolResources | null;
  tools?: Array<AssistantTool>;
  top_p?: number | null;
}

export declare namespace AssistantUpdateParams {
  export interface ToolResources {
    code_interpreter?: AssistantUpdateParams.ToolResources.CodeInterpreter;
    file_search?: AssistantUpdateParams.ToolResources.FileSearch;
  }

  export namespace ToolResources {
    export interface CodeInterpreter {
      file_ids?: Array<string>;
    }

    export interface FileSearch {
      vector_store_ids?: Array<string>;
    }
  }
}

export interface CodeInterpreterTool {
  type: "code_interpreter";
}

export interface FileSearchTool {
  type: "file_search";
  file_search?: FileSearchTool.FileSearch;
}

export declare namespace FileSearchTool {
  export interface FileSearch {
    max_num_results?: number;
    ranking_options?: FileSearchTool.FileSearch.RankingOptions;
  }

  export namespace FileSearch {
    export interface RankingOptions {
      score_threshold: number;
      ranker?: "auto" | "default_2024_08_21";
    }
  }
}

export interface FunctionTool {
  function: SharedAPI.FunctionDefinition;
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
    data: BetaThreadsMessagesAPI.Message;
    event: "thread.message.completed";
  }

  export interface ThreadMessageCreated {
    data: BetaThreadsMessagesAPI.Message;
    event: "thread.message.created";
  }

  export interface ThreadMessageDelta {
    data: BetaThreadsMessagesAPI.MessageDeltaEvent;
    event: "thread.message.delta";
  }

  export interface ThreadMessageInProgress {
    data: BetaThreadsMessagesAPI.Message;
    event: "thread.message.in_progress";
  }

  export interface ThreadMessageIncomplete {
    data: BetaThreadsMessagesAPI.Message;
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
    data: StepsAPI.RunStep;
    event: "thread.run.step.cancelled";
  }

  export interface ThreadRunStepCompleted {
    data: StepsAPI.RunStep;
    event: "thread.run.step.completed";
  }

  export interface ThreadRunStepCreated {
    data: StepsAPI.RunStep;
    event: "thread.run.step.created";
  }

  export interface ThreadRunStepDelta {
    data: StepsAPI.RunStepDeltaEvent;
    event: "thread.run.step.delta";
  }

  export interface ThreadRunStepExpired {
    data: StepsAPI.RunStep;
    event: "thread.run.step.expired";
  }

  export interface ThreadRunStepFailed {
    data: StepsAPI.RunStep;
    event: "thread.run.step.failed";
  }

  export interface ThreadRunStepInProgress {
    data: StepsAPI.RunStep;
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
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.cancelled";
  }

  export interface ThreadRunCancelling {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.cancelling";
  }

  export interface ThreadRunCompleted {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.completed";
  }

  export interface ThreadRunCreated {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.created";
  }

  export interface ThreadRunExpired {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.expired";
  }

  export interface ThreadRunFailed {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.failed";
  }

  export interface ThreadRunInProgress {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.in_progress";
  }

  export interface ThreadRunIncomplete {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.incomplete";
  }

  export interface ThreadRunQueued {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.queued";
  }

  export interface ThreadRunRequiresAction {
    data: BetaThreadsRunsAPI.Run;
    event: "thread.run.requires_action";
  }
}

export interface ThreadStreamEvent {
  data: BetaThreadsAPI.Thread;
  event: "thread.created";
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
