// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import type * as AssistantsAPI from "../assistants.ts";
import type * as BetaThreadsMessagesAPI from "./messages.ts";
import {
  type Annotation,
  type AnnotationDelta,
  type FileCitationAnnotation,
  type FileCitationDeltaAnnotation,
  type FilePathAnnotation,
  type FilePathDeltaAnnotation,
  type ImageFile,
  type ImageFileContentBlock,
  type ImageFileDelta,
  type ImageFileDeltaBlock,
  type ImageURL,
  type ImageURLContentBlock,
  type ImageURLDelta,
  type ImageURLDeltaBlock,
  type Message,
  type MessageContent,
  type MessageContentDelta,
  type MessageContentPartParam,
  type MessageCreateParams,
  type MessageDeleteParams,
  type MessageDeleted,
  type MessageDelta,
  type MessageDeltaEvent,
  type MessageListParams,
  type MessageRetrieveParams,
  type MessageUpdateParams,
  Messages,
  type MessagesPage,
  type RefusalContentBlock,
  type RefusalDeltaBlock,
  type Text,
  type TextContentBlock,
  type TextContentBlockParam,
  type TextDelta,
  type TextDeltaBlock,
} from "./messages.ts";
import type * as BetaThreadsRunsAPI from "./runs/runs.ts";
import {
  type RequiredActionFunctionToolCall,
  type Run,
  type RunCancelParams,
  type RunCreateAndPollParams,
  type RunCreateAndStreamParams,
  type RunCreateParams,
  type RunCreateParamsNonStreaming,
  type RunCreateParamsStreaming,
  type RunListParams,
  type RunRetrieveParams,
  type RunStatus,
  type RunStreamParams,
  type RunSubmitToolOutputsAndPollParams,
  type RunSubmitToolOutputsParams,
  type RunSubmitToolOutputsParamsNonStreaming,
  type RunSubmitToolOutputsParamsStreaming,
  type RunSubmitToolOutputsStreamParams,
  type RunUpdateParams,
  Runs,
  type RunsPage,
} from "./runs/runs.ts";
import type * as BetaThreadsAPI from "./threads.ts";
import type * as SharedAPI from "../../shared.ts";
import type { APIPromise } from "../../../../runtime/api-promise.ts";
import type { AssistantStream } from "../../../../runtime/external/threads.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";
import type { Stream } from "../../../../runtime/streaming.ts";

/**
 * Conversations of assistants that a server keeps; OpenAI has closed this API.
 * @deprecated
 */
export class Threads extends APIResource {
  runs = new Runs(this._client);
  messages = new Messages(this._client);

  /**
   * Creates a thread.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed. Use
   * `responses.create`.
   * @deprecated
   */
  create(body?: ThreadCreateParams | null, options?: RequestOptions): APIPromise<Thread> {
    return this._client.unsupported(ops.betaThreadsCreate, [body], options);
  }

  /**
   * Fetches a thread.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<Thread> {
    return this._client.unsupported(ops.betaThreadsRetrieve, [threadID], options);
  }

  /**
   * Changes the metadata or tool resources of a thread.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  update(threadID: string, body: ThreadUpdateParams, options?: RequestOptions): APIPromise<Thread> {
    return this._client.unsupported(ops.betaThreadsUpdate, [threadID, body], options);
  }

  /**
   * Deletes a thread.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  delete(threadID: string, options?: RequestOptions): APIPromise<ThreadDeleted> {
    return this._client.unsupported(ops.betaThreadsDelete, [threadID], options);
  }

  /**
   * Creates a thread and runs it in one call.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed. Use
   * `responses.create`.
   * @deprecated
   */
  createAndRun(
    body: ThreadCreateAndRunParamsNonStreaming,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run>;
  createAndRun(
    body: ThreadCreateAndRunParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantsAPI.AssistantStreamEvent>>;
  createAndRun(
    body: ThreadCreateAndRunParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<AssistantsAPI.AssistantStreamEvent> | BetaThreadsRunsAPI.Run>;
  createAndRun(
    body: ThreadCreateAndRunParams,
    options?: RequestOptions,
  ): APIPromise<BetaThreadsRunsAPI.Run> | APIPromise<Stream<AssistantsAPI.AssistantStreamEvent>> {
    return this._client.unsupported(ops.betaThreadsCreateAndRun, [body], options);
  }

  /**
   * Creates a thread, runs it and waits until the run has ended or needs you.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed. Use
   * `responses.create`.
   */
  createAndRunPoll(
    body: ThreadCreateAndRunParamsNonStreaming,
    options?: RequestOptions & { pollIntervalMs?: number },
  ): Promise<BetaThreadsRunsAPI.Run> {
    return this._client.unsupported(ops.betaThreadsCreateAndRunPoll, [body], options);
  }

  /**
   * Creates a thread, runs it and streams the run.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed. Use
   * `responses.create`.
   */
  createAndRunStream(body: ThreadCreateAndRunStreamParams, options?: RequestOptions): AssistantStream {
    return this._client.unsupported(ops.betaThreadsCreateAndRunStream, [body], options);
  }
}

export type AssistantResponseFormatOption =
  | "auto"
  | SharedAPI.ResponseFormatText
  | SharedAPI.ResponseFormatJSONObject
  | SharedAPI.ResponseFormatJSONSchema;

export interface AssistantToolChoice {
  type: "function" | "code_interpreter" | "file_search";
  function?: AssistantToolChoiceFunction;
}

export interface AssistantToolChoiceFunction {
  name: string;
}

export type AssistantToolChoiceOption = "none" | "auto" | "required" | AssistantToolChoice;

export interface Thread {
  created_at: number;
  id: string;
  metadata: SharedAPI.Metadata | null;
  object: "thread";
  tool_resources: Thread.ToolResources | null;
}

export declare namespace Thread {
  export interface ToolResources {
    code_interpreter?: Thread.ToolResources.CodeInterpreter;
    file_search?: Thread.ToolResources.FileSearch;
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

export type ThreadCreateAndRunParams =
  | ThreadCreateAndRunParamsNonStreaming
  | ThreadCreateAndRunParamsStreaming;

export declare namespace ThreadCreateAndRunParams {
  export interface Thread {
    messages?: Array<ThreadCreateAndRunParams.Thread.Message>;
    metadata?: SharedAPI.Metadata | null;
    tool_resources?: ThreadCreateAndRunParams.Thread.ToolResources | null;
  }

  export namespace Thread {
    export interface Message {
      content: string | Array<BetaThreadsMessagesAPI.MessageContentPartParam>;
      role: "user" | "assistant";
      attachments?: Array<ThreadCreateAndRunParams.Thread.Message.Attachment> | null;
      metadata?: SharedAPI.Metadata | null;
    }

    export namespace Message {
      export interface Attachment {
        file_id?: string;
        tools?: Array<
          AssistantsAPI.CodeInterpreterTool | ThreadCreateAndRunParams.Thread.Message.Attachment.FileSearch
        >;
      }

      export namespace Attachment {
        export interface FileSearch {
          type: "file_search";
        }
      }
    }

    export interface ToolResources {
      code_interpreter?: ThreadCreateAndRunParams.Thread.ToolResources.CodeInterpreter;
      file_search?: ThreadCreateAndRunParams.Thread.ToolResources.FileSearch;
    }

    export namespace ToolResources {
      export interface CodeInterpreter {
        file_ids?: Array<string>;
      }

      export interface FileSearch {
        vector_store_ids?: Array<string>;
        vector_stores?: Array<ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore>;
      }

      export namespace FileSearch {
        export interface VectorStore {
          chunking_strategy?:
            | ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Auto
            | ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static;
          file_ids?: Array<string>;
          metadata?: SharedAPI.Metadata | null;
        }

        export namespace VectorStore {
          export interface Auto {
            type: "auto";
          }

          export interface Static {
            static: ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static.Static;
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

  export type ThreadCreateAndRunParamsNonStreaming = BetaThreadsAPI.ThreadCreateAndRunParamsNonStreaming;

  export type ThreadCreateAndRunParamsStreaming = BetaThreadsAPI.ThreadCreateAndRunParamsStreaming;

  export interface ToolResources {
    code_interpreter?: ThreadCreateAndRunParams.ToolResources.CodeInterpreter;
    file_search?: ThreadCreateAndRunParams.ToolResources.FileSearch;
  }

  export namespace ToolResources {
    export interface CodeInterpreter {
      file_ids?: Array<string>;
    }

    export interface FileSearch {
      vector_store_ids?: Array<string>;
    }
  }

  export interface TruncationStrategy {
    type: "auto" | "last_messages";
    last_messages?: number | null;
  }
}

export interface ThreadCreateAndRunParamsBase {
  assistant_id: string;
  instructions?: string | null;
  max_completion_tokens?: number | null;
  max_prompt_tokens?: number | null;
  metadata?: SharedAPI.Metadata | null;
  model?: (string & {}) | SharedAPI.ChatModel | null;
  parallel_tool_calls?: boolean;
  response_format?: AssistantResponseFormatOption | null;
  stream?: boolean | null;
  temperature?: number | null;
  thread?: ThreadCreateAndRunParams.Thread;
  tool_choice?: AssistantToolChoiceOption | null;
  tool_resources?: ThreadCreateAndRunParams.ToolResources | null;
  tools?: Array<AssistantsAPI.AssistantTool> | null;
  top_p?: number | null;
  truncation_strategy?: ThreadCreateAndRunParams.TruncationStrategy | null;
}

export interface ThreadCreateAndRunParamsNonStreaming extends ThreadCreateAndRunParamsBase {
  stream?: false | null;
}

export interface ThreadCreateAndRunParamsStreaming extends ThreadCreateAndRunParamsBase {
  stream: true;
}

export interface ThreadCreateAndRunPollParams {
  assistant_id: string;
  instructions?: string | null;
  max_completion_tokens?: number | null;
  max_prompt_tokens?: number | null;
  metadata?: unknown | null;
  model?:
    | (string & {})
    | "gpt-4o"
    | "gpt-4o-2024-05-13"
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
    | "gpt-3.5-turbo-16k-0613"
    | null;
  response_format?: AssistantResponseFormatOption | null;
  temperature?: number | null;
  thread?: ThreadCreateAndRunPollParams.Thread;
  tool_choice?: AssistantToolChoiceOption | null;
  tool_resources?: ThreadCreateAndRunPollParams.ToolResources | null;
  tools?: Array<
    AssistantsAPI.CodeInterpreterTool | AssistantsAPI.FileSearchTool | AssistantsAPI.FunctionTool
  > | null;
  top_p?: number | null;
  truncation_strategy?: ThreadCreateAndRunPollParams.TruncationStrategy | null;
}

export declare namespace ThreadCreateAndRunPollParams {
  export interface Thread {
    messages?: Array<ThreadCreateAndRunPollParams.Thread.Message>;
    metadata?: unknown | null;
    tool_resources?: ThreadCreateAndRunPollParams.Thread.ToolResources | null;
  }

  export namespace Thread {
    export interface Message {
      content: string | Array<BetaThreadsMessagesAPI.MessageContentPartParam>;
      role: "user" | "assistant";
      attachments?: Array<ThreadCreateAndRunPollParams.Thread.Message.Attachment> | null;
      metadata?: unknown | null;
    }

    export namespace Message {
      export interface Attachment {
        file_id?: string;
        tools?: Array<AssistantsAPI.CodeInterpreterTool | AssistantsAPI.FileSearchTool>;
      }
    }

    export interface ToolResources {
      code_interpreter?: ThreadCreateAndRunPollParams.Thread.ToolResources.CodeInterpreter;
      file_search?: ThreadCreateAndRunPollParams.Thread.ToolResources.FileSearch;
    }

    export namespace ToolResources {
      export interface CodeInterpreter {
        file_ids?: Array<string>;
      }

      export interface FileSearch {
        vector_store_ids?: Array<string>;
        vector_stores?: Array<ThreadCreateAndRunPollParams.Thread.ToolResources.FileSearch.VectorStore>;
      }

      export namespace FileSearch {
        export interface VectorStore {
          file_ids?: Array<string>;
          metadata?: unknown;
        }
      }
    }
  }

  export interface ToolResources {
    code_interpreter?: ThreadCreateAndRunPollParams.ToolResources.CodeInterpreter;
    file_search?: ThreadCreateAndRunPollParams.ToolResources.FileSearch;
  }

  export namespace ToolResources {
    export interface CodeInterpreter {
      file_ids?: Array<string>;
    }

    export interface FileSearch {
      vector_store_ids?: Array<string>;
    }
  }

  export interface TruncationStrategy {
    type: "auto" | "last_messages";
    last_messages?: number | null;
  }
}

export type ThreadCreateAndRunStreamParams = {
  assistant_id: string;
  instructions?: string | null;
  max_completion_tokens?: number | null;
  max_prompt_tokens?: number | null;
  metadata?: SharedAPI.Metadata | null;
  model?: (string & {}) | SharedAPI.ChatModel | null;
  parallel_tool_calls?: boolean;
  response_format?: AssistantResponseFormatOption | null;
  stream?: true;
  temperature?: number | null;
  thread?: ThreadCreateAndRunParams.Thread;
  tool_choice?: AssistantToolChoiceOption | null;
  tool_resources?: ThreadCreateAndRunParams.ToolResources | null;
  tools?: Array<AssistantsAPI.AssistantTool> | null;
  top_p?: number | null;
  truncation_strategy?: ThreadCreateAndRunParams.TruncationStrategy | null;
};

export interface ThreadCreateParams {
  messages?: Array<ThreadCreateParams.Message>;
  metadata?: SharedAPI.Metadata | null;
  tool_resources?: ThreadCreateParams.ToolResources | null;
}

export declare namespace ThreadCreateParams {
  export interface Message {
    content: string | Array<BetaThreadsMessagesAPI.MessageContentPartParam>;
    role: "user" | "assistant";
    attachments?: Array<ThreadCreateParams.Message.Attachment> | null;
    metadata?: SharedAPI.Metadata | null;
  }

  export namespace Message {
    export interface Attachment {
      file_id?: string;
      tools?: Array<AssistantsAPI.CodeInterpreterTool | ThreadCreateParams.Message.Attachment.FileSearch>;
    }

    export namespace Attachment {
      export interface FileSearch {
        type: "file_search";
      }
    }
  }

  export interface ToolResources {
    code_interpreter?: ThreadCreateParams.ToolResources.CodeInterpreter;
    file_search?: ThreadCreateParams.ToolResources.FileSearch;
  }

  export namespace ToolResources {
    export interface CodeInterpreter {
      file_ids?: Array<string>;
    }

    export interface FileSearch {
      vector_store_ids?: Array<string>;
      vector_stores?: Array<ThreadCreateParams.ToolResources.FileSearch.VectorStore>;
    }

    export namespace FileSearch {
      export interface VectorStore {
        chunking_strategy?:
          | ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto
          | ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static;
        file_ids?: Array<string>;
        metadata?: SharedAPI.Metadata | null;
      }

      export namespace VectorStore {
        export interface Auto {
          type: "auto";
        }

        export interface Static {
          static: ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
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

export interface ThreadDeleted {
  deleted: boolean;
  id: string;
  object: "thread.deleted";
}

export interface ThreadUpdateParams {
  metadata?: SharedAPI.Metadata | null;
  tool_resources?: ThreadUpdateParams.ToolResources | null;
}

export declare namespace ThreadUpdateParams {
  export interface ToolResources {
    code_interpreter?: ThreadUpdateParams.ToolResources.CodeInterpreter;
    file_search?: ThreadUpdateParams.ToolResources.FileSearch;
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

Threads.Runs = Runs;
Threads.Messages = Messages;

export declare namespace Threads {
  export {
    type AssistantResponseFormatOption,
    type AssistantToolChoice,
    type AssistantToolChoiceFunction,
    type AssistantToolChoiceOption,
    type Thread,
    type ThreadDeleted,
    type ThreadCreateParams,
    type ThreadUpdateParams,
    type ThreadCreateAndRunParams,
    type ThreadCreateAndRunParamsNonStreaming,
    type ThreadCreateAndRunParamsStreaming,
    type ThreadCreateAndRunPollParams,
    type ThreadCreateAndRunStreamParams,
    Runs,
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
    type RunCancelParams,
    type RunCreateAndPollParams,
    type RunCreateAndStreamParams,
    type RunStreamParams,
    type RunSubmitToolOutputsParams,
    type RunSubmitToolOutputsParamsNonStreaming,
    type RunSubmitToolOutputsParamsStreaming,
    type RunSubmitToolOutputsAndPollParams,
    type RunSubmitToolOutputsStreamParams,
    Messages,
    type Annotation,
    type AnnotationDelta,
    type FileCitationAnnotation,
    type FileCitationDeltaAnnotation,
    type FilePathAnnotation,
    type FilePathDeltaAnnotation,
    type ImageFile,
    type ImageFileContentBlock,
    type ImageFileDelta,
    type ImageFileDeltaBlock,
    type ImageURL,
    type ImageURLContentBlock,
    type ImageURLDelta,
    type ImageURLDeltaBlock,
    type Message,
    type MessageContent,
    type MessageContentDelta,
    type MessageContentPartParam,
    type MessageDeleted,
    type MessageDelta,
    type MessageDeltaEvent,
    type RefusalContentBlock,
    type RefusalDeltaBlock,
    type Text,
    type TextContentBlock,
    type TextContentBlockParam,
    type TextDelta,
    type TextDeltaBlock,
    type MessagesPage,
    type MessageCreateParams,
    type MessageRetrieveParams,
    type MessageUpdateParams,
    type MessageListParams,
    type MessageDeleteParams,
    type AssistantStream,
  };
}
