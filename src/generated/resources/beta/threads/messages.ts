// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `conversations.items.create`.
   * @deprecated
   */
  create(threadID: string, body: MessageCreateParams, options?: RequestOptions): APIPromise<Message> {
    return this._client.unsupported(ops.betaThreadsMessagesCreate, [threadID, body], options);
  }

  /**
   * Fetches a message of a thread.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `conversations.items.retrieve`.
   * @deprecated
   */
  retrieve(messageID: string, params: MessageRetrieveParams, options?: RequestOptions): APIPromise<Message> {
    return this._client.unsupported(ops.betaThreadsMessagesRetrieve, [messageID, params], options);
  }

  /**
   * Replaces the metadata of a message.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `conversations.items.create`.
   * @deprecated
   */
  update(messageID: string, params: MessageUpdateParams, options?: RequestOptions): APIPromise<Message> {
    return this._client.unsupported(ops.betaThreadsMessagesUpdate, [messageID, params], options);
  }

  /**
   * Lists the messages of a thread.
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `conversations.items.list`.
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
   * Codex: not supported. It belongs to the Assistants API, which was removed by OpenAI on 2026-08-26. Use
   * `conversations.items.delete`.
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
  /** Where the mark ends in the text, in characters. */
  end_index: number;
  /** Which file is cited. */
  file_citation: FileCitationAnnotation.FileCitation;
  /** Where the mark begins in the text, in characters. */
  start_index: number;
  /** The mark itself, to be replaced when it is shown. */
  text: string;
  /** Whether a file is cited (`file_citation`) or was made (`file_path`). */
  type: "file_citation";
}

export declare namespace FileCitationAnnotation {
  export interface FileCitation {
    /** Which file it is; begins with `file-`. */
    file_id: string;
  }
}

export interface FileCitationDeltaAnnotation {
  /** Position among the citations of the text, from 0; tells pieces of several apart. */
  index: number;
  /** Whether a file is cited (`file_citation`) or was made (`file_path`). */
  type: "file_citation";
  /** Where the mark ends in the text, in characters. */
  end_index?: number;
  /** Which file is cited. */
  file_citation?: FileCitationDeltaAnnotation.FileCitation;
  /** Where the mark begins in the text, in characters. */
  start_index?: number;
  /** The mark itself, to be replaced when it is shown. */
  text?: string;
}

export declare namespace FileCitationDeltaAnnotation {
  export interface FileCitation {
    /** Which file it is; begins with `file-`. */
    file_id?: string;
    /** What is cited, word for word. */
    quote?: string;
  }
}

export interface FilePathAnnotation {
  /** Where the mark ends in the text, in characters. */
  end_index: number;
  /** Which file the model made. */
  file_path: FilePathAnnotation.FilePath;
  /** Where the mark begins in the text, in characters. */
  start_index: number;
  /** The mark itself, to be replaced when it is shown. */
  text: string;
  /** Whether a file is cited (`file_citation`) or was made (`file_path`). */
  type: "file_path";
}

export declare namespace FilePathAnnotation {
  export interface FilePath {
    /** Which file it is; begins with `file-`. */
    file_id: string;
  }
}

export interface FilePathDeltaAnnotation {
  /** Position among the citations of the text, from 0; tells pieces of several apart. */
  index: number;
  /** Whether a file is cited (`file_citation`) or was made (`file_path`). */
  type: "file_path";
  /** Where the mark ends in the text, in characters. */
  end_index?: number;
  /** Which file the model made. */
  file_path?: FilePathDeltaAnnotation.FilePath;
  /** Where the mark begins in the text, in characters. */
  start_index?: number;
  /** The mark itself, to be replaced when it is shown. */
  text?: string;
}

export declare namespace FilePathDeltaAnnotation {
  export interface FilePath {
    /** Which file it is; begins with `file-`. */
    file_id?: string;
  }
}

export interface ImageFile {
  /** Which uploaded picture; begins with `file-`. */
  file_id: string;
  /** How closely the model looks at it. Default: `auto`. */
  detail?: "auto" | "low" | "high";
}

export interface ImageFileContentBlock {
  /** Which uploaded picture. */
  image_file: ImageFile;
  /** Kind of the part: words, a picture or a refusal. */
  type: "image_file";
}

export interface ImageFileDelta {
  /** How closely the model looks at it. Default: `auto`. */
  detail?: "auto" | "low" | "high";
  /** Which uploaded picture; begins with `file-`. */
  file_id?: string;
}

export interface ImageFileDeltaBlock {
  /** Position of the part in its message, from 0. */
  index: number;
  /** Kind of the part: words, a picture or a refusal. */
  type: "image_file";
  /** Which uploaded picture. */
  image_file?: ImageFileDelta;
}

export interface ImageURL {
  /** Address of the picture. */
  url: string;
  /** How closely the model looks at it. Default: `auto`. */
  detail?: "auto" | "low" | "high";
}

export interface ImageURLContentBlock {
  /** Where the picture is. */
  image_url: ImageURL;
  /** Kind of the part: words, a picture or a refusal. */
  type: "image_url";
}

export interface ImageURLDelta {
  /** How closely the model looks at it. Default: `auto`. */
  detail?: "auto" | "low" | "high";
  /** Address of the picture. */
  url?: string;
}

export interface ImageURLDeltaBlock {
  /** Position of the part in its message, from 0. */
  index: number;
  /** Kind of the part: words, a picture or a refusal. */
  type: "image_url";
  /** Where the picture is. */
  image_url?: ImageURLDelta;
}

export interface Message {
  /** Which assistant wrote it; null for other messages. */
  assistant_id: string | null;
  /** Files that were added, and for which tools; null without any. */
  attachments: Array<Message.Attachment> | null;
  /** When it was whole, in Unix seconds; null until then. */
  completed_at: number | null;
  /** What is said: parts of words and pictures. */
  content: Array<MessageContent>;
  /** When it came in, in Unix seconds. */
  created_at: number;
  /** Names the message in other calls; begins with `msg_`. */
  id: string;
  /** When it was cut short, in Unix seconds; null if never. */
  incomplete_at: number | null;
  /** Why it was cut short; null otherwise. */
  incomplete_details: Message.IncompleteDetails | null;
  /** Up to 16 pairs of text that you keep with it. */
  metadata: SharedAPI.Metadata | null;
  /** Always `thread.message`: a piece of a thread. */
  object: "thread.message";
  /** Who speaks: `user`, or `assistant` for the model. */
  role: "user" | "assistant";
  /** Which run made it; null where you did. */
  run_id: string | null;
  /** Whether the model is still writing it. */
  status: "in_progress" | "incomplete" | "completed";
  /** Which thread it is in; begins with `thread_`. */
  thread_id: string;
}

export declare namespace Message {
  export interface Attachment {
    /** Which uploaded file; begins with `file-`. */
    file_id?: string;
    /** Which tools get to see it. */
    tools?: Array<AssistantsAPI.CodeInterpreterTool | Message.Attachment.AssistantToolsFileSearchTypeOnly>;
  }

  export namespace Attachment {
    export interface AssistantToolsFileSearchTypeOnly {
      /** Always `file_search`: the model may search files. */
      type: "file_search";
    }
  }

  export interface IncompleteDetails {
    /** What cut it short. */
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
  /** What is said: a text, or parts of words and pictures. */
  content: string | Array<MessageContentPartParam>;
  /** Who speaks: `user`, or `assistant` for what the model is to have said. */
  role: "user" | "assistant";
  /** Files to add, and for which tools. */
  attachments?: Array<MessageCreateParams.Attachment> | null;
  /** Up to 16 pairs of text to keep with it. */
  metadata?: SharedAPI.Metadata | null;
}

export declare namespace MessageCreateParams {
  export interface Attachment {
    /** Which uploaded file; begins with `file-`. */
    file_id?: string;
    /** Which tools get to see it. */
    tools?: Array<AssistantsAPI.CodeInterpreterTool | MessageCreateParams.Attachment.FileSearch>;
  }

  export namespace Attachment {
    export interface FileSearch {
      /** Always `file_search`: the model may search files. */
      type: "file_search";
    }
  }
}

export interface MessageDeleteParams {
  /** Which thread it is in; begins with `thread_`. */
  thread_id: string;
}

export interface MessageDeleted {
  /** True once the message is gone. */
  deleted: boolean;
  /** Which one was deleted; begins with `msg_`. */
  id: string;
  /** Always `thread.message.deleted`: says that it is gone. */
  object: "thread.message.deleted";
}

export interface MessageDelta {
  /** Pieces of parts; those with the same `index` belong together. */
  content?: Array<MessageContentDelta>;
  /** Who speaks. */
  role?: "user" | "assistant";
}

export interface MessageDeltaEvent {
  /** What has come since the event before. */
  delta: MessageDelta;
  /** Which message it is a piece of; begins with `msg_`. */
  id: string;
  /** Always `thread.message.delta`: a piece of a message. */
  object: "thread.message.delta";
}

export interface MessageListParams extends CursorPageParams {
  /** Id of the first entry of the page after: the list ends before it. */
  before?: string;
  /** Sorted by time: `asc` from the oldest, `desc` from the newest. Default: `desc`. */
  order?: "asc" | "desc";
  /** Lists only what this run has made. */
  run_id?: string;
}

export interface MessageRetrieveParams {
  /** Which thread it is in; begins with `thread_`. */
  thread_id: string;
}

export interface MessageUpdateParams {
  /** Which thread it is in; begins with `thread_`. */
  thread_id: string;
  /** Up to 16 pairs of text, in the place of those that are there. */
  metadata?: SharedAPI.Metadata | null;
}

export interface RefusalContentBlock {
  /** What the model says where it declines to answer. */
  refusal: string;
  /** Kind of the part: words, a picture or a refusal. */
  type: "refusal";
}

export interface RefusalDeltaBlock {
  /** Position of the part in its message, from 0. */
  index: number;
  /** Kind of the part: words, a picture or a refusal. */
  type: "refusal";
  /** What the model says where it declines to answer. */
  refusal?: string;
}

export interface Text {
  /** What the text cites, and which files the model made. */
  annotations: Array<Annotation>;
  /** What is said, with marks where it cites. */
  value: string;
}

export interface TextContentBlock {
  /** What is said, with what it cites. */
  text: Text;
  /** Kind of the part: words, a picture or a refusal. */
  type: "text";
}

export interface TextContentBlockParam {
  /** What this part says. */
  text: string;
  /** Always `text`: a part in words. */
  type: "text";
}

export interface TextDelta {
  /** What the text cites, and which files the model made. */
  annotations?: Array<AnnotationDelta>;
  /** What is said, with marks where it cites. */
  value?: string;
}

export interface TextDeltaBlock {
  /** Position of the part in its message, from 0. */
  index: number;
  /** Kind of the part: words, a picture or a refusal. */
  type: "text";
  /** What is said, with what it cites. */
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
