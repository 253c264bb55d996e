// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import type * as AssistantsAPI from "../assistants.ts";
import type * as SharedAPI from "../../shared.ts";
import type { APIPromise } from "../../../../runtime/api-promise.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/**
 * What people and assistants have said in a thread; OpenAI has closed this API.
 * @deprecated
 */
export class Messages extends APIResource {
  /**
   * Adds a message to a thread.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed. Use
   * `responses.create`.
   * @deprecated
   */
  create(threadID: string, body: MessageCreateParams, options?: RequestOptions): APIPromise<Message> {
    return this._client.unsupported(ops.betaThreadsMessagesCreate, [threadID, body], options);
  }

  /**
   * Fetches a message of a thread.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  retrieve(messageID: string, params: MessageRetrieveParams, options?: RequestOptions): APIPromise<Message> {
    return this._client.unsupported(ops.betaThreadsMessagesRetrieve, [messageID, params], options);
  }

  /**
   * Replaces the metadata of a message.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  update(messageID: string, params: MessageUpdateParams, options?: RequestOptions): APIPromise<Message> {
    return this._client.unsupported(ops.betaThreadsMessagesUpdate, [messageID, params], options);
  }

  /**
   * Lists the messages of a thread.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  list(
    threadID: string,
    query?: MessageListParams | null,
    options?: RequestOptions,
  ): PagePromise<MessagesPage, Message> {
    return this._client.unsupported(ops.betaThreadsMessagesList, [threadID, query], options);
  }

  /**
   * Deletes a message of a thread.
   * Codex: not supported. It belongs to the Assistants API, which OpenAI has closed.
   * @deprecated
   */
  delete(
    messageID: string,
    params: MessageDeleteParams,
    options?: RequestOptions,
  ): APIPromise<MessageDeleted> {
    return this._client.unsupported(ops.betaThreadsMessagesDelete, [messageID, params], options);
  }
}

export type MessagesPage = CursorPage<Message>;

export type Annotation = FileCitationAnnotation | FilePathAnnotation;

export type AnnotationDelta = FileCitationDeltaAnnotation | FilePathDeltaAnnotation;

export interface FileCitationAnnotation {
  end_index: number;
  file_citation: FileCitationAnnotation.FileCitation;
  start_index: number;
  text: string;
  type: "file_citation";
}

export declare namespace FileCitationAnnotation {
  export interface FileCitation {
    file_id: string;
  }
}

export interface FileCitationDeltaAnnotation {
  index: number;
  type: "file_citation";
  end_index?: number;
  file_citation?: FileCitationDeltaAnnotation.FileCitation;
  start_index?: number;
  text?: string;
}

export declare namespace FileCitationDeltaAnnotation {
  export interface FileCitation {
    file_id?: string;
    quote?: string;
  }
}

export interface FilePathAnnotation {
  end_index: number;
  file_path: FilePathAnnotation.FilePath;
  start_index: number;
  text: string;
  type: "file_path";
}

export declare namespace FilePathAnnotation {
  export interface FilePath {
    file_id: string;
  }
}

export interface FilePathDeltaAnnotation {
  index: number;
  type: "file_path";
  end_index?: number;
  file_path?: FilePathDeltaAnnotation.FilePath;
  start_index?: number;
  text?: string;
}

export declare namespace FilePathDeltaAnnotation {
  export interface FilePath {
    file_id?: string;
  }
}

export interface ImageFile {
  file_id: string;
  detail?: "auto" | "low" | "high";
}

export interface ImageFileContentBlock {
  image_file: ImageFile;
  type: "image_file";
}

export interface ImageFileDelta {
  detail?: "auto" | "low" | "high";
  file_id?: string;
}

export interface ImageFileDeltaBlock {
  index: number;
  type: "image_file";
  image_file?: ImageFileDelta;
}

export interface ImageURL {
  url: string;
  detail?: "auto" | "low" | "high";
}

export interface ImageURLContentBlock {
  image_url: ImageURL;
  type: "image_url";
}

export interface ImageURLDelta {
  detail?: "auto" | "low" | "high";
  url?: string;
}

export interface ImageURLDeltaBlock {
  index: number;
  type: "image_url";
  image_url?: ImageURLDelta;
}

export interface Message {
  assistant_id: string | null;
  attachments: Array<Message.Attachment> | null;
  completed_at: number | null;
  content: Array<MessageContent>;
  created_at: number;
  id: string;
  incomplete_at: number | null;
  incomplete_details: Message.IncompleteDetails | null;
  metadata: SharedAPI.Metadata | null;
  object: "thread.message";
  role: "user" | "assistant";
  run_id: string | null;
  status: "in_progress" | "incomplete" | "completed";
  thread_id: string;
}

export declare namespace Message {
  export interface Attachment {
    file_id?: string;
    tools?: Array<AssistantsAPI.CodeInterpreterTool | Message.Attachment.AssistantToolsFileSearchTypeOnly>;
  }

  export namespace Attachment {
    export interface AssistantToolsFileSearchTypeOnly {
      type: "file_search";
    }
  }

  export interface IncompleteDetails {
    reason: "content_filter" | "max_tokens" | "run_cancelled" | "run_expired" | "run_failed";
  }
}

export type MessageContent =
  | ImageFileContentBlock
  | ImageURLContentBlock
  | TextContentBlock
  | RefusalContentBlock;

export type MessageContentDelta =
  | ImageFileDeltaBlock
  | TextDeltaBlock
  | RefusalDeltaBlock
  | ImageURLDeltaBlock;

export type MessageContentPartParam = ImageFileContentBlock | ImageURLContentBlock | TextContentBlockParam;

export interface MessageCreateParams {
  content: string | Array<MessageContentPartParam>;
  role: "user" | "assistant";
  attachments?: Array<MessageCreateParams.Attachment> | null;
  metadata?: SharedAPI.Metadata | null;
}

export declare namespace MessageCreateParams {
  export interface Attachment {
    file_id?: string;
    tools?: Array<AssistantsAPI.CodeInterpreterTool | MessageCreateParams.Attachment.FileSearch>;
  }

  export namespace Attachment {
    export interface FileSearch {
      type: "file_search";
    }
  }
}

export interface MessageDeleteParams {
  thread_id: string;
}

export interface MessageDeleted {
  deleted: boolean;
  id: string;
  object: "thread.message.deleted";
}

export interface MessageDelta {
  content?: Array<MessageContentDelta>;
  role?: "user" | "assistant";
}

export interface MessageDeltaEvent {
  delta: MessageDelta;
  id: string;
  object: "thread.message.delta";
}

export interface MessageListParams extends CursorPageParams {
  before?: string;
  order?: "asc" | "desc";
  run_id?: string;
}

export interface MessageRetrieveParams {
  thread_id: string;
}

export interface MessageUpdateParams {
  thread_id: string;
  metadata?: SharedAPI.Metadata | null;
}

export interface RefusalContentBlock {
  refusal: string;
  type: "refusal";
}

export interface RefusalDeltaBlock {
  index: number;
  type: "refusal";
  refusal?: string;
}

export interface Text {
  annotations: Array<Annotation>;
  value: string;
}

export interface TextContentBlock {
  text: Text;
  type: "text";
}

export interface TextContentBlockParam {
  text: string;
  type: "text";
}

export interface TextDelta {
  annotations?: Array<AnnotationDelta>;
  value?: string;
}

export interface TextDeltaBlock {
  index: number;
  type: "text";
  text?: TextDelta;
}

export declare namespace Messages {
  export {
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
  };
}
