// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
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
  file_id: string | null;
  image_url: string | null;
  type: "computer_screenshot";
}

export interface Conversation {
  created_at: number;
  id: string;
  metadata: unknown;
  object: "conversation";
}

export interface ConversationCreateParams {
  /** Codex: taken care of on this side. */
  items?: Array<ResponsesAPI.ResponseInputItemParam> | null;
  /** Codex: taken care of on this side. */
  metadata?: SharedAPI.Metadata | null;
}

export interface ConversationDeleted {
  deleted: boolean;
  id: string;
  object: "conversation.deleted";
}

export interface ConversationDeletedResource {
  deleted: boolean;
  id: string;
  object: "conversation.deleted";
}

export interface ConversationUpdateParams {
  /** Codex: taken care of on this side. */
  metadata: SharedAPI.Metadata | null;
}

export type InputFileContent = ResponsesAPI.ResponseInputFile;

export type InputImageContent = ResponsesAPI.ResponseInputImage;

export type InputTextContent = ResponsesAPI.ResponseInputText;

export interface Message {
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
  id: string;
  role: "unknown" | "user" | "assistant" | "system" | "critic" | "discriminator" | "developer" | "tool";
  status: "in_progress" | "completed" | "incomplete";
  type: "message";
}

export declare namespace Message {
  export interface ReasoningText {
    text: string;
    type: "reasoning_text";
  }
}

export type OutputTextContent = ResponsesAPI.ResponseOutputText;

export type RefusalContent = ResponsesAPI.ResponseOutputRefusal;

export interface SummaryTextContent {
  text: string;
  type: "summary_text";
}

export interface TextContent {
  text: string;
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
