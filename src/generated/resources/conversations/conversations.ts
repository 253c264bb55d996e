// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import {
  type ConversationItem,
  type ConversationItemList,
  type ConversationItemsPage,
  type ItemCreateParams,
  type ItemDeleteParams,
  type ItemListParams,
  type ItemRetrieveParams,
  Items,
} from "./items.ts";
import type * as ResponsesAPI from "../responses/responses.ts";
import type * as SharedAPI from "../shared.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Conversations that go on over many responses; on Codex they are kept on this machine. */
export class Conversations extends APIResource {
  items = new Items(this._client);

  /**
   * Creates a conversation.
   * Codex: answered on this side.
   */
  create(body?: ConversationCreateParams | null, options?: RequestOptions): APIPromise<Conversation> {
    return this._client.call(ops.conversationsCreate, [body], options);
  }

  /**
   * Fetches a conversation.
   * Codex: answered on this side.
   */
  retrieve(conversationID: string, options?: RequestOptions): APIPromise<Conversation> {
    return this._client.call(ops.conversationsRetrieve, [conversationID], options);
  }

  /**
   * Replaces the metadata of a conversation.
   * Codex: answered on this side.
   */
  update(
    conversationID: string,
    body: ConversationUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Conversation> {
    return this._client.call(ops.conversationsUpdate, [conversationID, body], options);
  }

  /**
   * Deletes a conversation, but not its items.
   * Codex: answered on this side.
   */
  delete(conversationID: string, options?: RequestOptions): APIPromise<ConversationDeletedResource> {
    return this._client.call(ops.conversationsDelete, [conversationID], options);
  }
}

export interface ComputerScreenshotContent {
  /** Names an uploaded picture of the screen; null where there is a URL. */
  file_id: string | null;
  /** Address of the picture of the screen; null where there is a file. */
  image_url: string | null;
  /** Always `computer_screenshot`: a picture of the screen. */
  type: "computer_screenshot";
}

export interface Conversation {
  /** When the conversation was begun, in Unix seconds. */
  created_at: number;
  /** Names the conversation in other calls; begins with `conv_`. */
  id: string;
  /** Up to 16 pairs of text that you keep with it. */
  metadata: unknown;
  /** Always `conversation`, which tells it from a deleted one. */
  object: "conversation";
}

export interface ConversationCreateParams {
  /**
   * What the conversation begins with, 20 items at most.
   * Codex: taken care of on this side.
   */
  items?: Array<ResponsesAPI.ResponseInputItemParam> | null;
  /**
   * Up to 16 pairs of text to keep with the conversation.
   * Codex: taken care of on this side.
   */
  metadata?: SharedAPI.Metadata | null;
}

export interface ConversationDeleted {
  /** True once the conversation is gone. */
  deleted: boolean;
  /** Which conversation was deleted; begins with `conv_`. */
  id: string;
  /** Always `conversation.deleted`: says that it is gone. */
  object: "conversation.deleted";
}

export interface ConversationDeletedResource {
  /** True once the conversation is gone; responses in it stay. */
  deleted: boolean;
  /** Which conversation was deleted; begins with `conv_`. */
  id: string;
  /** Always `conversation.deleted`: says that it is gone. */
  object: "conversation.deleted";
}

export interface ConversationUpdateParams {
  /**
   * Up to 16 pairs of text, in the place of those that are there; null takes all away.
   * Codex: taken care of on this side.
   */
  metadata: SharedAPI.Metadata | null;
}

export type InputFileContent = ResponsesAPI.ResponseInputFile;

export type InputImageContent = ResponsesAPI.ResponseInputImage;

export type InputTextContent = ResponsesAPI.ResponseInputText;

export interface Message {
  /** What was said: parts of text, images, files or reasoning. */
  content: Array<
    | ResponsesAPI.ResponseInputText
    | ResponsesAPI.ResponseOutputText
    | TextContent
    | SummaryTextContent
    | Message.ReasoningText
    | ResponsesAPI.ResponseOutputRefusal
    | ResponsesAPI.ResponseInputImage
    | ComputerScreenshotContent
    | ResponsesAPI.ResponseInputFile
  >;
  /** Names the message in the conversation; begins with `msg_`. */
  id: string;
  /** Who speaks. What callers send is `user`, `developer` or `system`; the model is `assistant`. */
  role: "unknown" | "user" | "assistant" | "system" | "critic" | "discriminator" | "developer" | "tool";
  /** Whether the model is still writing it. */
  status: "in_progress" | "completed" | "incomplete";
  /** Always `message`: somebody speaks. */
  type: "message";
}

export declare namespace Message {
  export interface ReasoningText {
    /** What the model thought, in its own words. */
    text: string;
    /** Always `reasoning_text`: thinking, not an answer. */
    type: "reasoning_text";
  }
}

export type OutputTextContent = ResponsesAPI.ResponseOutputText;

export type RefusalContent = ResponsesAPI.ResponseOutputRefusal;

export interface SummaryTextContent {
  /** What the model thought, told in short. */
  text: string;
  /** Always `summary_text`: thinking, told in short. */
  type: "summary_text";
}

export interface TextContent {
  /** What this part says, in plain text. */
  text: string;
  /** Always `text`: a part in words. */
  type: "text";
}

Conversations.Items = Items;

export declare namespace Conversations {
  export {
    type ComputerScreenshotContent,
    type Conversation,
    type ConversationDeleted,
    type ConversationDeletedResource,
    type Message,
    type SummaryTextContent,
    type TextContent,
    type InputTextContent,
    type OutputTextContent,
    type RefusalContent,
    type InputImageContent,
    type InputFileContent,
    type ConversationCreateParams,
    type ConversationUpdateParams,
    Items,
    type ConversationItem,
    type ConversationItemList,
    type ConversationItemsPage,
    type ItemCreateParams,
    type ItemRetrieveParams,
    type ItemListParams,
    type ItemDeleteParams,
  };
}
