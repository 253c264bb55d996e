// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `conversations.create`.
   * @deprecated
   */
  create(body?: ThreadCreateParams | null, options?: RequestOptions): APIPromise<Thread> {
    return this._client.unsupported(ops.betaThreadsCreate, [body], options);
  }

  /**
   * Fetches a thread.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `conversations.retrieve`.
   * @deprecated
   */
  retrieve(threadID: string, options?: RequestOptions): APIPromise<Thread> {
    return this._client.unsupported(ops.betaThreadsRetrieve, [threadID], options);
  }

  /**
   * Changes the metadata or tool resources of a thread.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `conversations.update`.
   * @deprecated
   */
  update(threadID: string, body: ThreadUpdateParams, options?: RequestOptions): APIPromise<Thread> {
    return this._client.unsupported(ops.betaThreadsUpdate, [threadID, body], options);
  }

  /**
   * Deletes a thread.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `conversations.delete`.
   * @deprecated
   */
  delete(threadID: string, options?: RequestOptions): APIPromise<ThreadDeleted> {
    return this._client.unsupported(ops.betaThreadsDelete, [threadID], options);
  }

  /**
   * Creates a thread and runs it in one call.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
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
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
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
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
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
  /** Which kind of tool the model must use. */
  type: "function" | "code_interpreter" | "file_search";
  /** Which function it must call. */
  function?: AssistantToolChoiceFunction;
}

export interface AssistantToolChoiceFunction {
  /** What the function is called in `tools`. */
  name: string;
}

export type AssistantToolChoiceOption = "none" | "auto" | "required" | AssistantToolChoice;

export interface Thread {
  /** When it was begun, in Unix seconds. */
  created_at: number;
  /** Names the thread in other calls; begins with `thread_`. */
  id: string;
  /** Up to 16 pairs of text to keep with it. */
  metadata: SharedAPI.Metadata | null;
  /** Always `thread`: a conversation that the server keeps. */
  object: "thread";
  /** Files and stores that tools work on in it. */
  tool_resources: Thread.ToolResources | null;
}

export declare namespace Thread {
  export interface ToolResources {
    /** Files for running code. */
    code_interpreter?: Thread.ToolResources.CodeInterpreter;
    /** Stores for searching. */
    file_search?: Thread.ToolResources.FileSearch;
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

export type ThreadCreateAndRunParams =
  | ThreadCreateAndRunParamsNonStreaming
  | ThreadCreateAndRunParamsStreaming;

export declare namespace ThreadCreateAndRunParams {
  export interface Thread {
    /** What the thread begins with. */
    messages?: Array<ThreadCreateAndRunParams.Thread.Message>;
    /** Up to 16 pairs of text to keep with it. */
    metadata?: SharedAPI.Metadata | null;
    /** Files and stores that tools work on in it. */
    tool_resources?: ThreadCreateAndRunParams.Thread.ToolResources | null;
  }

  export namespace Thread {
    export interface Message {
      /** What is said: a text, or parts of words and pictures. */
      content: string | Array<BetaThreadsMessagesAPI.MessageContentPartParam>;
      /** Who speaks: `user`, or `assistant` for what the model is to have said. */
      role: "user" | "assistant";
      /** Files to add, and for which tools. */
      attachments?: Array<ThreadCreateAndRunParams.Thread.Message.Attachment> | null;
      /** Up to 16 pairs of text to keep with it. */
      metadata?: SharedAPI.Metadata | null;
    }

    export namespace Message {
      export interface Attachment {
        /** Which uploaded file; begins with `file-`. */
        file_id?: string;
        /** Which tools get to see it. */
        tools?: Array<
          AssistantsAPI.CodeInterpreterTool | ThreadCreateAndRunParams.Thread.Message.Attachment.FileSearch
        >;
      }

      export namespace Attachment {
        export interface FileSearch {
          /** Always `file_search`: the model may search files. */
          type: "file_search";
        }
      }
    }

    export interface ToolResources {
      /** Files for running code. */
      code_interpreter?: ThreadCreateAndRunParams.Thread.ToolResources.CodeInterpreter;
      /** Stores for searching. */
      file_search?: ThreadCreateAndRunParams.Thread.ToolResources.FileSearch;
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
        vector_stores?: Array<ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore>;
      }

      export namespace FileSearch {
        export interface VectorStore {
          /** How files are cut into passages. Default: `auto`. */
          chunking_strategy?:
            | ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Auto
            | ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static;
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
            static: ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static.Static;
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

  export type ThreadCreateAndRunParamsNonStreaming = BetaThreadsAPI.ThreadCreateAndRunParamsNonStreaming;

  export type ThreadCreateAndRunParamsStreaming = BetaThreadsAPI.ThreadCreateAndRunParamsStreaming;

  export interface ToolResources {
    /** Files for running code. */
    code_interpreter?: ThreadCreateAndRunParams.ToolResources.CodeInterpreter;
    /** Stores for searching. */
    file_search?: ThreadCreateAndRunParams.ToolResources.FileSearch;
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

  export interface TruncationStrategy {
    /** Whether the API chooses (`auto`) or the newest messages are given (`last_messages`). */
    type: "auto" | "last_messages";
    /** How many of the newest; null for `auto`. */
    last_messages?: number | null;
  }
}

export interface ThreadCreateAndRunParamsBase {
  /** Which assistant answers; begins with `asst_`. */
  assistant_id: string;
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
  /** Plain text, JSON by a schema, or any JSON object. */
  response_format?: AssistantResponseFormatOption | null;
  /** Whether the events of the run come as they happen. Default: false. */
  stream?: boolean | null;
  /** Randomness, from 0 to 2. Default: 1. */
  temperature?: number | null;
  /** What the thread begins with. Default: empty. */
  thread?: ThreadCreateAndRunParams.Thread;
  /** Whether and which tools the model must use. Default: `auto`. */
  tool_choice?: AssistantToolChoiceOption | null;
  /** Files and stores that tools work on. */
  tool_resources?: ThreadCreateAndRunParams.ToolResources | null;
  /** What the model may call, in the place of the assistant's own. */
  tools?: Array<AssistantsAPI.AssistantTool> | null;
  /** Share of the likeliest tokens to draw from, 0 to 1. Default: 1. */
  top_p?: number | null;
  /** What of a long thread the model is given. */
  truncation_strategy?: ThreadCreateAndRunParams.TruncationStrategy | null;
}

export interface ThreadCreateAndRunParamsNonStreaming extends ThreadCreateAndRunParamsBase {
  /** False, null or left out: the run comes as it stands. */
  stream?: false | null;
}

export interface ThreadCreateAndRunParamsStreaming extends ThreadCreateAndRunParamsBase {
  /** True: the events of the run come as they happen. */
  stream: true;
}

export interface ThreadCreateAndRunPollParams {
  /** Which assistant answers; begins with `asst_`. */
  assistant_id: string;
  /** What to tell the model for this run, in the place of the assistant's own. */
  instructions?: string | null;
  /** Most tokens that the run may write; it ends `incomplete` beyond. */
  max_completion_tokens?: number | null;
  /** Most tokens that the run may give the model; it ends `incomplete` beyond. */
  max_prompt_tokens?: number | null;
  /** Up to 16 pairs of text to keep with the run. */
  metadata?: unknown | null;
  /** Which model answers, in the place of the assistant's own. */
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
  /** Plain text, JSON by a schema, or any JSON object. */
  response_format?: AssistantResponseFormatOption | null;
  /** Randomness, from 0 to 2. Default: 1. */
  temperature?: number | null;
  /** What the thread begins with. Default: empty. */
  thread?: ThreadCreateAndRunPollParams.Thread;
  /** Whether and which tools the model must use. Default: `auto`. */
  tool_choice?: AssistantToolChoiceOption | null;
  /** Files and stores that tools work on. */
  tool_resources?: ThreadCreateAndRunPollParams.ToolResources | null;
  /** What the model may call, in the place of the assistant's own. */
  tools?: Array<
    AssistantsAPI.CodeInterpreterTool | AssistantsAPI.FileSearchTool | AssistantsAPI.FunctionTool
  > | null;
  /** Share of the likeliest tokens to draw from, 0 to 1. Default: 1. */
  top_p?: number | null;
  /** What of a long thread the model is given. */
  truncation_strategy?: ThreadCreateAndRunPollParams.TruncationStrategy | null;
}

export declare namespace ThreadCreateAndRunPollParams {
  export interface Thread {
    /** What the thread begins with. */
    messages?: Array<ThreadCreateAndRunPollParams.Thread.Message>;
    /** Up to 16 pairs of text to keep with it. */
    metadata?: unknown | null;
    /** Files and stores that tools work on in it. */
    tool_resources?: ThreadCreateAndRunPollParams.Thread.ToolResources | null;
  }

  export namespace Thread {
    export interface Message {
      /** What is said: a text, or parts of words and pictures. */
      content: string | Array<BetaThreadsMessagesAPI.MessageContentPartParam>;
      /** Who speaks: `user`, or `assistant` for what the model is to have said. */
      role: "user" | "assistant";
      /** Files to add, and for which tools. */
      attachments?: Array<ThreadCreateAndRunPollParams.Thread.Message.Attachment> | null;
      /** Up to 16 pairs of text to keep with it. */
      metadata?: unknown | null;
    }

    export namespace Message {
      export interface Attachment {
        /** Which uploaded file; begins with `file-`. */
        file_id?: string;
        /** Which tools get to see it. */
        tools?: Array<AssistantsAPI.CodeInterpreterTool | AssistantsAPI.FileSearchTool>;
      }
    }

    export interface ToolResources {
      /** Files for running code. */
      code_interpreter?: ThreadCreateAndRunPollParams.Thread.ToolResources.CodeInterpreter;
      /** Stores for searching. */
      file_search?: ThreadCreateAndRunPollParams.Thread.ToolResources.FileSearch;
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
        vector_stores?: Array<ThreadCreateAndRunPollParams.Thread.ToolResources.FileSearch.VectorStore>;
      }

      export namespace FileSearch {
        export interface VectorStore {
          /** Uploaded files to index. */
          file_ids?: Array<string>;
          /** Up to 16 pairs of text to keep with the store. */
          metadata?: unknown;
        }
      }
    }
  }

  export interface ToolResources {
    /** Files for running code. */
    code_interpreter?: ThreadCreateAndRunPollParams.ToolResources.CodeInterpreter;
    /** Stores for searching. */
    file_search?: ThreadCreateAndRunPollParams.ToolResources.FileSearch;
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

  export interface TruncationStrategy {
    /** Whether the API chooses (`auto`) or the newest messages are given (`last_messages`). */
    type: "auto" | "last_messages";
    /** How many of the newest; null for `auto`. */
    last_messages?: number | null;
  }
}

export type ThreadCreateAndRunStreamParams = {
  /** Which assistant answers; begins with `asst_`. */ assistant_id: string /** What to tell the model for this run, in the place of the assistant's own. */;
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
  parallel_tool_calls?: boolean /** Plain text, JSON by a schema, or any JSON object. */;
  response_format?: AssistantResponseFormatOption | null /** Whether the events of the run come as they happen. Default: false. */;
  stream?: true /** Randomness, from 0 to 2. Default: 1. */;
  temperature?: number | null /** What the thread begins with. Default: empty. */;
  thread?: ThreadCreateAndRunParams.Thread /** Whether and which tools the model must use. Default: `auto`. */;
  tool_choice?: AssistantToolChoiceOption | null /** Files and stores that tools work on. */;
  tool_resources?: ThreadCreateAndRunParams.ToolResources | null /** What the model may call, in the place of the assistant's own. */;
  tools?: Array<AssistantsAPI.AssistantTool> | null /** Share of the likeliest tokens to draw from, 0 to 1. Default: 1. */;
  top_p?: number | null /** What of a long thread the model is given. */;
  truncation_strategy?: ThreadCreateAndRunParams.TruncationStrategy | null;
};

export interface ThreadCreateParams {
  /** What the thread begins with. */
  messages?: Array<ThreadCreateParams.Message>;
  /** Up to 16 pairs of text to keep with it. */
  metadata?: SharedAPI.Metadata | null;
  /** Files and stores that tools work on in it. */
  tool_resources?: ThreadCreateParams.ToolResources | null;
}

export declare namespace ThreadCreateParams {
  export interface Message {
    /** What is said: a text, or parts of words and pictures. */
    content: string | Array<BetaThreadsMessagesAPI.MessageContentPartParam>;
    /** Who speaks: `user`, or `assistant` for what the model is to have said. */
    role: "user" | "assistant";
    /** Files to add, and for which tools. */
    attachments?: Array<ThreadCreateParams.Message.Attachment> | null;
    /** Up to 16 pairs of text to keep with it. */
    metadata?: SharedAPI.Metadata | null;
  }

  export namespace Message {
    export interface Attachment {
      /** Which uploaded file; begins with `file-`. */
      file_id?: string;
      /** Which tools get to see it. */
      tools?: Array<AssistantsAPI.CodeInterpreterTool | ThreadCreateParams.Message.Attachment.FileSearch>;
    }

    export namespace Attachment {
      export interface FileSearch {
        /** Always `file_search`: the model may search files. */
        type: "file_search";
      }
    }
  }

  export interface ToolResources {
    /** Files for running code. */
    code_interpreter?: ThreadCreateParams.ToolResources.CodeInterpreter;
    /** Stores for searching. */
    file_search?: ThreadCreateParams.ToolResources.FileSearch;
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
      vector_stores?: Array<ThreadCreateParams.ToolResources.FileSearch.VectorStore>;
    }

    export namespace FileSearch {
      export interface VectorStore {
        /** How files are cut into passages. Default: `auto`. */
        chunking_strategy?:
          | ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto
          | ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static;
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
          static: ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
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

export interface ThreadDeleted {
  /** True once the thread is gone. */
  deleted: boolean;
  /** Which one was deleted; begins with `thread_`. */
  id: string;
  /** Always `thread.deleted`: says that it is gone. */
  object: "thread.deleted";
}

export interface ThreadUpdateParams {
  /** Up to 16 pairs of text to keep with it. */
  metadata?: SharedAPI.Metadata | null;
  /** Files and stores that tools work on in it. */
  tool_resources?: ThreadUpdateParams.ToolResources | null;
}

export declare namespace ThreadUpdateParams {
  export interface ToolResources {
    /** Files for running code. */
    code_interpreter?: ThreadUpdateParams.ToolResources.CodeInterpreter;
    /** Stores for searching. */
    file_search?: ThreadUpdateParams.ToolResources.FileSearch;
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
