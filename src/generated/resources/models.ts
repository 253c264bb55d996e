// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../operations.ts";
import type { APIPromise } from "../../runtime/api-promise.ts";
import type { Page, PagePromise } from "../../runtime/pagination.ts";
import type { RequestOptions } from "../../runtime/request-options.ts";
import { APIResource } from "../../runtime/resource.ts";

/** What can be given as `model`, and what each of them can do. */
export class Models extends APIResource {
  /**
   * Fetches one model.
   * Codex: sent.
   */
  retrieve(model: string, options?: RequestOptions): APIPromise<Model> {
    return this._client.call(ops.modelsRetrieve, [model], options);
  }

  /**
   * Lists the models that can be used.
   * Codex: sent.
   */
  list(options?: RequestOptions): PagePromise<ModelsPage, Model> {
    return this._client.call(ops.modelsList, [], options);
  }

  /**
   * Deletes a fine-tuned model.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  delete(model: string, options?: RequestOptions): APIPromise<ModelDeleted> {
    return this._client.unsupported(ops.modelsDelete, [model], options);
  }

  /**
   * Says what a model can do.
   * Codex: sent.
   */
  capabilities(model: string, options?: RequestOptions): Promise<ModelCapabilities> {
    return this._client.call(ops.modelsCapabilities, [model], options);
  }
}

export type ModelsPage = Page<Model>;

export interface Model {
  /** When the model was made, in Unix seconds. */
  created: number;
  /** Name to give as `model`. */
  id: string;
  /** Always `model`. */
  object: "model";
  /** Organization that owns the model. */
  owned_by: string;
}

export interface ModelCapabilities {
  /** Whether the model takes `reasoning`. */
  supports_reasoning: boolean;
  /** Whether the model keeps to a JSON Schema in `text.format`. */
  supports_response_format: boolean;
  /** Whether responses of the model can be stored on the server. */
  supports_store: boolean;
  /** Whether the model calls tools. */
  supports_tools: boolean;
  /** Size of the context window, in tokens. */
  context_window?: number;
  /** Effort that the backend names as the usual one of the model. */
  default_reasoning_effort?: string;
  /** Verbosity that the backend names as the usual one of the model. */
  default_verbosity?: string;
  /** Kinds of input, such as `text` and `image`. */
  input_modalities?: Array<string>;
  /** Size of the context window where the account may have a larger one, in tokens. */
  max_context_window?: number;
  /** Whether the model may call several tools at once. */
  parallel_tool_calls?: boolean;
  /** Values that `reasoning.effort` may have. */
  reasoning_efforts?: Array<string>;
  /** Whether the model is spoken to in the Lite form of requests. */
  responses_lite?: boolean;
  /** Values that `service_tier` may have. */
  service_tiers?: Array<string>;
  /** Whether the model takes `text.verbosity`. */
  verbosity?: boolean;
}

export interface ModelDeleted {
  /** True once the model is gone. */
  deleted: boolean;
  /** Which model is gone: a fine-tuned one, beginning with `ft:`. */
  id: string;
  /** Kind of the object, as the API names it. */
  object: string;
}

export declare namespace Models {
  export { type Model, type ModelDeleted, type ModelsPage, type ModelCapabilities };
}
