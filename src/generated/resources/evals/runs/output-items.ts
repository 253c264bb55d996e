// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
  /** Which eval the run belongs to; begins with `eval_`. */
  eval_id: string;
  /** From the first (`asc`) or the last (`desc`). Default: `asc`. */
  order?: "asc" | "desc";
  /** Lists only rows that have failed, or only those that have passed. */
  status?: "fail" | "pass";
}

export interface OutputItemListResponse {
  /** When the row was judged, in Unix seconds. */
  created_at: number;
  /** The row of data itself. */
  datasource_item: { [key: string]: unknown };
  /** Position of the row in the data. */
  datasource_item_id: number;
  /** Which eval it belongs to; begins with `eval_`. */
  eval_id: string;
  /** Names this judgement; begins with `outputitem_`. */
  id: string;
  /** Always `eval.run.output_item`: how one row did. */
  object: "eval.run.output_item";
  /** What each grader said. */
  results: Array<OutputItemListResponse.Result>;
  /** Which run it belongs to; begins with `evalrun_`. */
  run_id: string;
  /** What the model under test was told, and what it answered. */
  sample: OutputItemListResponse.Sample;
  /** Whether the row has passed, failed or could not be judged. */
  status: string;
}

export declare namespace OutputItemListResponse {
  export interface Result {
    /** Which grader it was. */
    name: string;
    /** True where it let the row pass. */
    passed: boolean;
    /** Number that it gave. */
    score: number;
    /** What a judging model was told and answered; null where none judged. */
    sample?: { [key: string]: unknown } | null;
    /** Which kind of grader it was. */
    type?: string;
    [key: string]: unknown;
  }

  export interface Sample {
    /** What went wrong with the answer. */
    error: EvalsRunsAPI.EvalAPIError;
    /** Why the model stopped, in one word. */
    finish_reason: string;
    /** What it was told. */
    input: Array<OutputItemListResponse.Sample.Input>;
    /** Most tokens that it was allowed to write. */
    max_completion_tokens: number;
    /** Which model answered. */
    model: string;
    /** What it answered. */
    output: Array<OutputItemListResponse.Sample.Output>;
    /** Number that makes the same answer come out again, as far as that goes. */
    seed: number;
    /** Randomness that was used. */
    temperature: number;
    /** Share of the likeliest tokens that was drawn from. */
    top_p: number;
    /** Tokens that the answer took. */
    usage: OutputItemListResponse.Sample.Usage;
  }

  export namespace Sample {
    export interface Input {
      /** What was said, as text. */
      content: string;
      /** Who speaks, such as `user` or `assistant`. */
      role: string;
    }

    export interface Output {
      /** What was said, as text. */
      content?: string;
      /** Who speaks, such as `user` or `assistant`. */
      role?: string;
    }

    export interface Usage {
      /** Tokens that were still there from an earlier request with the same beginning. */
      cached_tokens: number;
      /** Tokens that the model wrote. */
      completion_tokens: number;
      /** Tokens that the model was given to read. */
      prompt_tokens: number;
      /** Sum of what was given and what was written. */
      total_tokens: number;
    }
  }
}

export interface OutputItemRetrieveParams {
  /** Which eval the run belongs to; begins with `eval_`. */
  eval_id: string;
  /** Which run the row belongs to; begins with `evalrun_`. */
  run_id: string;
}

export interface OutputItemRetrieveResponse {
  /** When the row was judged, in Unix seconds. */
  created_at: number;
  /** The row of data itself. */
  datasource_item: { [key: string]: unknown };
  /** Position of the row in the data. */
  datasource_item_id: number;
  /** Which eval it belongs to; begins with `eval_`. */
  eval_id: string;
  /** Names this judgement; begins with `outputitem_`. */
  id: string;
  /** Always `eval.run.output_item`: how one row did. */
  object: "eval.run.output_item";
  /** What each grader said. */
  results: Array<OutputItemRetrieveResponse.Result>;
  /** Which run it belongs to; begins with `evalrun_`. */
  run_id: string;
  /** What the model under test was told, and what it answered. */
  sample: OutputItemRetrieveResponse.Sample;
  /** Whether the row has passed, failed or could not be judged. */
  status: string;
}

export declare namespace OutputItemRetrieveResponse {
  export interface Result {
    /** Which grader it was. */
    name: string;
    /** True where it let the row pass. */
    passed: boolean;
    /** Number that it gave. */
    score: number;
    /** What a judging model was told and answered; null where none judged. */
    sample?: { [key: string]: unknown } | null;
    /** Which kind of grader it was. */
    type?: string;
    [key: string]: unknown;
  }

  export interface Sample {
    /** What went wrong with the answer. */
    error: EvalsRunsAPI.EvalAPIError;
    /** Why the model stopped, in one word. */
    finish_reason: string;
    /** What it was told. */
    input: Array<OutputItemRetrieveResponse.Sample.Input>;
    /** Most tokens that it was allowed to write. */
    max_completion_tokens: number;
    /** Which model answered. */
    model: string;
    /** What it answered. */
    output: Array<OutputItemRetrieveResponse.Sample.Output>;
    /** Number that makes the same answer come out again, as far as that goes. */
    seed: number;
    /** Randomness that was used. */
    temperature: number;
    /** Share of the likeliest tokens that was drawn from. */
    top_p: number;
    /** Tokens that the answer took. */
    usage: OutputItemRetrieveResponse.Sample.Usage;
  }

  export namespace Sample {
    export interface Input {
      /** What was said, as text. */
      content: string;
      /** Who speaks, such as `user` or `assistant`. */
      role: string;
    }

    export interface Output {
      /** What was said, as text. */
      content?: string;
      /** Who speaks, such as `user` or `assistant`. */
      role?: string;
    }

    export interface Usage {
      /** Tokens that were still there from an earlier request with the same beginning. */
      cached_tokens: number;
      /** Tokens that the model wrote. */
      completion_tokens: number;
      /** Tokens that the model was given to read. */
      prompt_tokens: number;
      /** Sum of what was given and what was written. */
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
