// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../operations.ts";
import type { APIPromise } from "../../runtime/api-promise.ts";
import type { RequestOptions } from "../../runtime/request-options.ts";
import { APIResource } from "../../runtime/resource.ts";

/** Judgements on whether content is harmful. */
export class Moderations extends APIResource {
  /**
   * Rates text and images for harmful content.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(body: ModerationCreateParams, options?: RequestOptions): APIPromise<ModerationCreateResponse> {
    return this._client.unsupported(ops.moderationsCreate, [body], options);
  }
}

export interface Moderation {
  categories: Moderation.Categories;
  category_applied_input_types: Moderation.CategoryAppliedInputTypes;
  category_scores: Moderation.CategoryScores;
  flagged: boolean;
}

export declare namespace Moderation {
  export interface Categories {
    harassment: boolean;
    "harassment/threatening": boolean;
    hate: boolean;
    "hate/threatening": boolean;
    illicit: boolean | null;
    "illicit/violent": boolean | null;
    "self-harm": boolean;
    "self-harm/instructions": boolean;
    "self-harm/intent": boolean;
    sexual: boolean;
    "sexual/minors": boolean;
    violence: boolean;
    "violence/graphic": boolean;
  }

  export interface CategoryAppliedInputTypes {
    harassment: Array<"text">;
    "harassment/threatening": Array<"text">;
    hate: Array<"text">;
    "hate/threatening": Array<"text">;
    illicit: Array<"text">;
    "illicit/violent": Array<"text">;
    "self-harm": Array<"text" | "image">;
    "self-harm/instructions": Array<"text" | "image">;
    "self-harm/intent": Array<"text" | "image">;
    sexual: Array<"text" | "image">;
    "sexual/minors": Array<"text">;
    violence: Array<"text" | "image">;
    "violence/graphic": Array<"text" | "image">;
  }

  export interface CategoryScores {
    harassment: number;
    "harassment/threatening": number;
    hate: number;
    "hate/threatening": number;
    illicit: number;
    "illicit/violent": number;
    "self-harm": number;
    "self-harm/instructions": number;
    "self-harm/intent": number;
    sexual: number;
    "sexual/minors": number;
    violence: number;
    "violence/graphic": number;
  }
}

export interface ModerationCreateParams {
  input: string | Array<string> | Array<ModerationMultiModalInput>;
  model?: (string & {}) | ModerationModel;
}

export interface ModerationCreateResponse {
  id: string;
  model: string;
  results: Array<Moderation>;
}

export interface ModerationImageURLInput {
  image_url: ModerationImageURLInput.ImageURL;
  type: "image_url";
}

export declare namespace ModerationImageURLInput {
  export interface ImageURL {
    url: string;
  }
}

export type ModerationModel =
  | "omni-moderation-latest"
  | "omni-moderation-2024-09-26"
  | "text-moderation-latest"
  | "text-moderation-stable";

export type ModerationMultiModalInput = ModerationImageURLInput | ModerationTextInput;

export interface ModerationTextInput {
  text: string;
  type: "text";
}

export declare namespace Moderations {
  export {
    type Moderation,
    type ModerationImageURLInput,
    type ModerationModel,
    type ModerationMultiModalInput,
    type ModerationTextInput,
    type ModerationCreateResponse,
    type ModerationCreateParams,
  };
}
