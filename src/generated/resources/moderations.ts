// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
  /** For each kind of harm, whether it was found. */
  categories: Moderation.Categories;
  /** For each kind of harm, whether texts or images were judged for it. */
  category_applied_input_types: Moderation.CategoryAppliedInputTypes;
  /** For each kind of harm, how sure the model is. */
  category_scores: Moderation.CategoryScores;
  /** True where any kind of harm was found. */
  flagged: boolean;
}

export declare namespace Moderation {
  export interface Categories {
    /** Whether it has insults or bullying. */
    harassment: boolean;
    /** Whether it has insults with threats. */
    "harassment/threatening": boolean;
    /** Whether it has hate against a group of people. */
    hate: boolean;
    /** Whether it has hate with threats. */
    "hate/threatening": boolean;
    /** Whether it has advice on how to break the law; null where the model does not judge it. */
    illicit: boolean | null;
    /** Whether it has advice on violence or weapons; null where the model does not judge it. */
    "illicit/violent": boolean | null;
    /** Whether it is about self-harm or urges to it. */
    "self-harm": boolean;
    /** Whether it has advice on how to harm oneself. */
    "self-harm/instructions": boolean;
    /** Whether it has somebody who wants to harm themselves. */
    "self-harm/intent": boolean;
    /** Whether it has sexual content. */
    sexual: boolean;
    /** Whether it has sexual content about minors. */
    "sexual/minors": boolean;
    /** Whether it shows or describes violence. */
    violence: boolean;
    /** Whether it has violence in bloody detail. */
    "violence/graphic": boolean;
  }

  export interface CategoryAppliedInputTypes {
    /** Whether texts or images were looked at for insults or bullying. */
    harassment: Array<"text">;
    /** Whether texts or images were looked at for insults with threats. */
    "harassment/threatening": Array<"text">;
    /** Whether texts or images were looked at for hate against a group of people. */
    hate: Array<"text">;
    /** Whether texts or images were looked at for hate with threats. */
    "hate/threatening": Array<"text">;
    /** Whether texts or images were looked at for advice on how to break the law. */
    illicit: Array<"text">;
    /** Whether texts or images were looked at for advice on violence or weapons. */
    "illicit/violent": Array<"text">;
    /** Whether texts or images were looked at for self-harm. */
    "self-harm": Array<"text" | "image">;
    /** Whether texts or images were looked at for advice on how to harm oneself. */
    "self-harm/instructions": Array<"text" | "image">;
    /** Whether texts or images were looked at for somebody who wants to harm themselves. */
    "self-harm/intent": Array<"text" | "image">;
    /** Whether texts or images were looked at for sexual content. */
    sexual: Array<"text" | "image">;
    /** Whether texts or images were looked at for sexual content about minors. */
    "sexual/minors": Array<"text">;
    /** Whether texts or images were looked at for violence. */
    violence: Array<"text" | "image">;
    /** Whether texts or images were looked at for violence in bloody detail. */
    "violence/graphic": Array<"text" | "image">;
  }

  export interface CategoryScores {
    /** How sure the model is of insults or bullying, from 0 to 1. */
    harassment: number;
    /** How sure the model is of insults with threats, from 0 to 1. */
    "harassment/threatening": number;
    /** How sure the model is of hate against a group of people, from 0 to 1. */
    hate: number;
    /** How sure the model is of hate with threats, from 0 to 1. */
    "hate/threatening": number;
    /** How sure the model is of advice on how to break the law, from 0 to 1. */
    illicit: number;
    /** How sure the model is of advice on violence or weapons, from 0 to 1. */
    "illicit/violent": number;
    /** How sure the model is of self-harm, from 0 to 1. */
    "self-harm": number;
    /** How sure the model is of advice on how to harm oneself, from 0 to 1. */
    "self-harm/instructions": number;
    /** How sure the model is of somebody who wants to harm themselves, from 0 to 1. */
    "self-harm/intent": number;
    /** How sure the model is of sexual content, from 0 to 1. */
    sexual: number;
    /** How sure the model is of sexual content about minors, from 0 to 1. */
    "sexual/minors": number;
    /** How sure the model is of violence, from 0 to 1. */
    violence: number;
    /** How sure the model is of violence in bloody detail, from 0 to 1. */
    "violence/graphic": number;
  }
}

export interface ModerationCreateParams {
  /** What to judge: a text, several, or parts of text and images. */
  input: string | Array<string> | Array<ModerationMultiModalInput>;
  /** Which model judges; only `omni` ones look at images. Default: `omni-moderation-latest`. */
  model?: (string & {}) | ModerationModel;
}

export interface ModerationCreateResponse {
  /** Names this judgement; begins with `modr-`. */
  id: string;
  /** Which model judged, as the API names it. */
  model: string;
  /** One judgement for each input, in the order of the inputs. */
  results: Array<Moderation>;
}

export interface ModerationImageURLInput {
  /** Where the picture is. */
  image_url: ModerationImageURLInput.ImageURL;
  /** Always `image_url`: a part that is a picture. */
  type: "image_url";
}

export declare namespace ModerationImageURLInput {
  export interface ImageURL {
    /** Address of the picture, or the picture itself as a data URL. */
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
  /** What to judge. */
  text: string;
  /** Always `text`: a part in words. */
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
