// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../operations.ts";
import type { APIPromise } from "../../runtime/api-promise.ts";
import type { RequestOptions } from "../../runtime/request-options.ts";
import { APIResource } from "../../runtime/resource.ts";

/** Texts as vectors, by which nearness of meaning can be computed. */
export class Embeddings extends APIResource {
  /**
   * Turns text into embedding vectors.
   * Codex: answered on this side. This holds only with the client option `embed`, which makes the vectors;
   * without it an error.
   */
  create(body: EmbeddingCreateParams, options?: RequestOptions): APIPromise<CreateEmbeddingResponse> {
    return this._client.call(ops.embeddingsCreate, [body], options);
  }
}

export interface CreateEmbeddingResponse {
  /** One vector for each input, in the order of the inputs. */
  data: Array<Embedding>;
  /** Which model made them, as the API names it. */
  model: string;
  /** Always `list`: of vectors. */
  object: "list";
  /** Tokens that the inputs came to. */
  usage: CreateEmbeddingResponse.Usage;
}

export declare namespace CreateEmbeddingResponse {
  export interface Usage {
    /** What the inputs came to. */
    prompt_tokens: number;
    /** The same, since nothing is written. */
    total_tokens: number;
  }
}

export interface Embedding {
  /** The vector: as many numbers as the model or `dimensions` says. */
  embedding: Array<number>;
  /** Position of the input that it stands for, from 0. */
  index: number;
  /** Always `embedding`: one vector. */
  object: "embedding";
}

export interface EmbeddingCreateParams {
  /**
   * What to turn into vectors: one text or many, as text or as tokens; none may be empty.
   * Codex: taken care of on this side. This holds only for texts that are not empty, 2048 at most; tokens
   * are an error.
   */
  input: string | Array<string> | Array<number> | Array<Array<number>>;
  /**
   * Which model makes the vectors; those of two models cannot be compared.
   * Codex: taken care of on this side. This holds only for the model that the option `embed` names by its
   * property `model`, or where it names none; another one is an error.
   */
  model: (string & {}) | EmbeddingModel;
  /**
   * How many numbers a vector has; from `text-embedding-3` on. Default: the model's own.
   * Codex: taken care of on this side. This holds only for as many numbers as the option `embed` gives;
   * another number is an error.
   */
  dimensions?: number;
  /**
   * How vectors travel; either way you get numbers, unless you set it. Default: `base64`.
   * Codex: taken care of on this side.
   */
  encoding_format?: "float" | "base64";
  /**
   * Stands for one of your users, to find misuse by.
   * Codex: left out, with a warning.
   */
  user?: string;
}

export type EmbeddingModel = "text-embedding-ada-002" | "text-embedding-3-small" | "text-embedding-3-large";

export declare namespace Embeddings {
  export { type CreateEmbeddingResponse, type Embedding, type EmbeddingModel, type EmbeddingCreateParams };
}
