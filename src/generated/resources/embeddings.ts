// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../operations.ts";
import type { APIPromise } from "../../runtime/api-promise.ts";
import type { RequestOptions } from "../../runtime/request-options.ts";
import { APIResource } from "../../runtime/resource.ts";

/** Texts as vectors, by which nearness of meaning can be computed. */
export class Embeddings extends APIResource {
  /**
   * Turns text into embedding vectors.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(body: EmbeddingCreateParams, options?: RequestOptions): APIPromise<CreateEmbeddingResponse> {
    return this._client.unsupported(ops.embeddingsCreate, [body], options);
  }
}

export interface CreateEmbeddingResponse {
  data: Array<Embedding>;
  model: string;
  object: "list";
  usage: CreateEmbeddingResponse.Usage;
}

export declare namespace CreateEmbeddingResponse {
  export interface Usage {
    prompt_tokens: number;
    total_tokens: number;
  }
}

export interface Embedding {
  embedding: Array<number>;
  index: number;
  object: "embedding";
}

export interface EmbeddingCreateParams {
  input: string | Array<string> | Array<number> | Array<Array<number>>;
  model: (string & {}) | EmbeddingModel;
  dimensions?: number;
  encoding_format?: "float" | "base64";
  user?: string;
}

export type EmbeddingModel = "text-embedding-ada-002" | "text-embedding-3-small" | "text-embedding-3-large";

export declare namespace Embeddings {
  export { type CreateEmbeddingResponse, type Embedding, type EmbeddingModel, type EmbeddingCreateParams };
}
