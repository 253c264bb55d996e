// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import type * as EvalsRunsAPI from "./runs.ts";
import type { APIPromise } from "../../../../runtime/api-promise.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** How each sample did in one pass of a test. */
export class OutputItems extends APIResource {
  /**
   * Fetches one output item of an evaluation run.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  retrieve(
    outputItemID: string,
    params: OutputItemRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<OutputItemRetrieveResponse> {
    return this._client.unsupported(ops.evalsRunsOutputItemsRetrieve, [outputItemID, params], options);
  }

  /**
   * Lists the output items of an evaluation run.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  list(
    runID: string,
    params: OutputItemListParams,
    options?: RequestOptions,
  ): PagePromise<OutputItemListResponsesPage, OutputItemListResponse> {
    return this._client.unsupported(ops.evalsRunsOutputItemsList, [runID, params], options);
  }
}

export type OutputItemListResponsesPage = CursorPage<OutputItemListResponse>;

export interface OutputItemListParams extends CursorPageParams {
  eval_id: string;
  order?: "asc" | "desc";
  status?: "fail" | "pass";
}

export interface OutputItemListResponse {
  created_at: number;
  datasource_item: { [key: string]: unknown };
  datasource_item_id: number;
  eval_id: string;
  id: string;
  object: "eval.run.output_item";
  results: Array<OutputItemListResponse.Result>;
  run_id: string;
  sample: OutputItemListResponse.Sample;
  status: string;
}

export declare namespace OutputItemListResponse {
  export interface Result {
    name: string;
    passed: boolean;
    score: number;
    sample?: { [key: string]: unknown } | null;
    type?: string;
    [key: string]: unknown;
  }

  export interface Sample {
    error: EvalsRunsAPI.EvalAPIError;
    finish_reason: string;
    input: Array<OutputItemListResponse.Sample.Input>;
    max_completion_tokens: number;
    model: string;
    output: Array<OutputItemListResponse.Sample.Output>;
    seed: number;
    temperature: number;
    top_p: number;
    usage: OutputItemListResponse.Sample.Usage;
  }

  export namespace Sample {
    export interface Input {
      content: string;
      role: string;
    }

    export interface Output {
      content?: string;
      role?: string;
    }

    export interface Usage {
      cached_tokens: number;
      completion_tokens: number;
      prompt_tokens: number;
      total_tokens: number;
    }
  }
}

export interface OutputItemRetrieveParams {
  eval_id: string;
  run_id: string;
}

export interface OutputItemRetrieveResponse {
  created_at: number;
  datasource_item: { [key: string]: unknown };
  datasource_item_id: number;
  eval_id: string;
  id: string;
  object: "eval.run.output_item";
  results: Array<OutputItemRetrieveResponse.Result>;
  run_id: string;
  sample: OutputItemRetrieveResponse.Sample;
  status: string;
}

export declare namespace OutputItemRetrieveResponse {
  export interface Result {
    name: string;
    passed: boolean;
    score: number;
    sample?: { [key: string]: unknown } | null;
    type?: string;
    [key: string]: unknown;
  }

  export interface Sample {
    error: EvalsRunsAPI.EvalAPIError;
    finish_reason: string;
    input: Array<OutputItemRetrieveResponse.Sample.Input>;
    max_completion_tokens: number;
    model: string;
    output: Array<OutputItemRetrieveResponse.Sample.Output>;
    seed: number;
    temperature: number;
    top_p: number;
    usage: OutputItemRetrieveResponse.Sample.Usage;
  }

  export namespace Sample {
    export interface Input {
      content: string;
      role: string;
    }

    export interface Output {
      content?: string;
      role?: string;
    }

    export interface Usage {
      cached_tokens: number;
      completion_tokens: number;
      prompt_tokens: number;
      total_tokens: number;
    }
  }
}

export declare namespace OutputItems {
  export {
    type OutputItemRetrieveResponse,
    type OutputItemListResponse,
    type OutputItemListResponsesPage,
    type OutputItemRetrieveParams,
    type OutputItemListParams,
  };
}
