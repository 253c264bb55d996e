// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../../operations.ts";
import type * as ChatCompletionsAPI from "../../chat/completions/completions.ts";
import {
  type OutputItemListParams,
  type OutputItemListResponse,
  type OutputItemListResponsesPage,
  type OutputItemRetrieveParams,
  type OutputItemRetrieveResponse,
  OutputItems,
} from "./output-items.ts";
import type * as GraderModelsAPI from "../../graders/grader-models.ts";
import type * as ResponsesAPI from "../../responses/responses.ts";
import type * as SharedAPI from "../../shared.ts";
import type { APIPromise } from "../../../../runtime/api-promise.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../../runtime/request-options.ts";
import { APIResource } from "../../../../runtime/resource.ts";

/** One pass of a test over its samples. */
export class Runs extends APIResource {
  outputItems = new OutputItems(this._client);

  /**
   * Starts a run of an evaluation.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(evalID: string, body: RunCreateParams, options?: RequestOptions): APIPromise<RunCreateResponse> {
    return this._client.unsupported(ops.evalsRunsCreate, [evalID, body], options);
  }

  /**
   * Fetches a run of an evaluation.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  retrieve(
    runID: string,
    params: RunRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<RunRetrieveResponse> {
    return this._client.unsupported(ops.evalsRunsRetrieve, [runID, params], options);
  }

  /**
   * Lists the runs of an evaluation.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  list(
    evalID: string,
    query?: RunListParams | null,
    options?: RequestOptions,
  ): PagePromise<RunListResponsesPage, RunListResponse> {
    return this._client.unsupported(ops.evalsRunsList, [evalID, query], options);
  }

  /**
   * Deletes a run of an evaluation.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  delete(runID: string, params: RunDeleteParams, options?: RequestOptions): APIPromise<RunDeleteResponse> {
    return this._client.unsupported(ops.evalsRunsDelete, [runID, params], options);
  }

  /**
   * Cancels a run of an evaluation.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  cancel(runID: string, params: RunCancelParams, options?: RequestOptions): APIPromise<RunCancelResponse> {
    return this._client.unsupported(ops.evalsRunsCancel, [runID, params], options);
  }
}

export type RunListResponsesPage = CursorPage<RunListResponse>;

export interface CreateEvalCompletionsRunDataSource {
  source:
    | CreateEvalCompletionsRunDataSource.FileContent
    | CreateEvalCompletionsRunDataSource.FileID
    | CreateEvalCompletionsRunDataSource.StoredCompletions;
  type: "completions";
  input_messages?:
    | CreateEvalCompletionsRunDataSource.Template
    | CreateEvalCompletionsRunDataSource.ItemReference;
  model?: string;
  sampling_params?: CreateEvalCompletionsRunDataSource.SamplingParams;
}

export declare namespace CreateEvalCompletionsRunDataSource {
  export interface FileContent {
    content: Array<CreateEvalCompletionsRunDataSource.FileContent.Content>;
    type: "file_content";
  }

  export namespace FileContent {
    export interface Content {
      item: { [key: string]: unknown };
      sample?: { [key: string]: unknown };
    }
  }

  export interface FileID {
    id: string;
    type: "file_id";
  }

  export interface ItemReference {
    item_reference: string;
    type: "item_reference";
  }

  export interface SamplingParams {
    max_completion_tokens?: number;
    reasoning_effort?: SharedAPI.ReasoningEffort | null;
    response_format?:
      | SharedAPI.ResponseFormatText
      | SharedAPI.ResponseFormatJSONSchema
      | SharedAPI.ResponseFormatJSONObject;
    seed?: number;
    temperature?: number;
    tools?: Array<ChatCompletionsAPI.ChatCompletionFunctionTool>;
    top_p?: number;
  }

  export interface StoredCompletions {
    type: "stored_completions";
    created_after?: number | null;
    created_before?: number | null;
    limit?: number | null;
    metadata?: SharedAPI.Metadata | null;
    model?: string | null;
  }

  export interface Template {
    template: Array<ResponsesAPI.EasyInputMessage | CreateEvalCompletionsRunDataSource.Template.EvalItem>;
    type: "template";
  }

  export namespace Template {
    export interface EvalItem {
      content:
        | string
        | ResponsesAPI.ResponseInputText
        | CreateEvalCompletionsRunDataSource.Template.EvalItem.OutputText
        | CreateEvalCompletionsRunDataSource.Template.EvalItem.InputImage
        | ResponsesAPI.ResponseInputAudio
        | GraderModelsAPI.GraderInputs;
      role: "user" | "assistant" | "system" | "developer";
      type?: "message";
    }

    export namespace EvalItem {
      export interface InputImage {
        image_url: string;
        type: "input_image";
        detail?: string;
      }

      export interface OutputText {
        text: string;
        type: "output_text";
      }
    }
  }
}

export interface CreateEvalJSONLRunDataSource {
  source: CreateEvalJSONLRunDataSource.FileContent | CreateEvalJSONLRunDataSource.FileID;
  type: "jsonl";
}

export declare namespace CreateEvalJSONLRunDataSource {
  export interface FileContent {
    content: Array<CreateEvalJSONLRunDataSource.FileContent.Content>;
    type: "file_content";
  }

  export namespace FileContent {
    export interface Content {
      item: { [key: string]: unknown };
      sample?: { [key: string]: unknown };
    }
  }

  export interface FileID {
    id: string;
    type: "file_id";
  }
}

export interface EvalAPIError {
  code: string;
  message: string;
}

export interface RunCancelParams {
  eval_id: string;
}

export interface RunCancelResponse {
  created_at: number;
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunCancelResponse.Responses;
  error: EvalAPIError;
  eval_id: string;
  id: string;
  metadata: SharedAPI.Metadata | null;
  model: string;
  name: string;
  object: "eval.run";
  per_model_usage: Array<RunCancelResponse.PerModelUsage>;
  per_testing_criteria_results: Array<RunCancelResponse.PerTestingCriteriaResult>;
  report_url: string;
  result_counts: RunCancelResponse.ResultCounts;
  status: string;
}

export declare namespace RunCancelResponse {
  export interface PerModelUsage {
    cached_tokens: number;
    completion_tokens: number;
    invocation_count: number;
    model_name: string;
    prompt_tokens: number;
    total_tokens: number;
  }

  export interface PerTestingCriteriaResult {
    failed: number;
    passed: number;
    testing_criteria: string;
  }

  export interface Responses {
    source:
      | RunCancelResponse.Responses.FileContent
      | RunCancelResponse.Responses.FileID
      | RunCancelResponse.Responses.Responses;
    type: "responses";
    input_messages?: RunCancelResponse.Responses.Template | RunCancelResponse.Responses.ItemReference;
    model?: string;
    sampling_params?: RunCancelResponse.Responses.SamplingParams;
  }

  export namespace Responses {
    export interface FileContent {
      content: Array<RunCancelResponse.Responses.FileContent.Content>;
      type: "file_content";
    }

    export namespace FileContent {
      export interface Content {
        item: { [key: string]: unknown };
        sample?: { [key: string]: unknown };
      }
    }

    export interface FileID {
      id: string;
      type: "file_id";
    }

    export interface ItemReference {
      item_reference: string;
      type: "item_reference";
    }

    export interface Responses {
      type: "responses";
      created_after?: number | null;
      created_before?: number | null;
      instructions_search?: string | null;
      metadata?: unknown | null;
      model?: string | null;
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      temperature?: number | null;
      tools?: Array<string> | null;
      top_p?: number | null;
      users?: Array<string> | null;
    }

    export interface SamplingParams {
      max_completion_tokens?: number;
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      seed?: number;
      temperature?: number;
      text?: RunCancelResponse.Responses.SamplingParams.Text;
      tools?: Array<ResponsesAPI.Tool>;
      top_p?: number;
    }

    export namespace SamplingParams {
      export interface Text {
        format?: ResponsesAPI.ResponseFormatTextConfig;
      }
    }

    export interface Template {
      template: Array<
        RunCancelResponse.Responses.Template.ChatMessage | RunCancelResponse.Responses.Template.EvalItem
      >;
      type: "template";
    }

    export namespace Template {
      export interface ChatMessage {
        content: string;
        role: string;
      }

      export interface EvalItem {
        content:
          | string
          | ResponsesAPI.ResponseInputText
          | RunCancelResponse.Responses.Template.EvalItem.OutputText
          | RunCancelResponse.Responses.Template.EvalItem.InputImage
          | ResponsesAPI.ResponseInputAudio
          | GraderModelsAPI.GraderInputs;
        role: "user" | "assistant" | "system" | "developer";
        type?: "message";
      }

      export namespace EvalItem {
        export interface InputImage {
          image_url: string;
          type: "input_image";
          detail?: string;
        }

        export interface OutputText {
          text: string;
          type: "output_text";
        }
      }
    }
  }

  export interface ResultCounts {
    errored: number;
    failed: number;
    passed: number;
    total: number;
  }
}

export interface RunCreateParams {
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunCreateParams.CreateEvalResponsesRunDataSource;
  metadata?: SharedAPI.Metadata | null;
  name?: string;
}

export declare namespace RunCreateParams {
  export interface CreateEvalResponsesRunDataSource {
    source:
      | RunCreateParams.CreateEvalResponsesRunDataSource.FileContent
      | RunCreateParams.CreateEvalResponsesRunDataSource.FileID
      | RunCreateParams.CreateEvalResponsesRunDataSource.Responses;
    type: "responses";
    input_messages?:
      | RunCreateParams.CreateEvalResponsesRunDataSource.Template
      | RunCreateParams.CreateEvalResponsesRunDataSource.ItemReference;
    model?: string;
    sampling_params?: RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams;
  }

  export namespace CreateEvalResponsesRunDataSource {
    export interface FileContent {
      content: Array<RunCreateParams.CreateEvalResponsesRunDataSource.FileContent.Content>;
      type: "file_content";
    }

    export namespace FileContent {
      export interface Content {
        item: { [key: string]: unknown };
        sample?: { [key: string]: unknown };
      }
    }

    export interface FileID {
      id: string;
      type: "file_id";
    }

    export interface ItemReference {
      item_reference: string;
      type: "item_reference";
    }

    export interface Responses {
      type: "responses";
      created_after?: number | null;
      created_before?: number | null;
      instructions_search?: string | null;
      metadata?: unknown | null;
      model?: string | null;
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      temperature?: number | null;
      tools?: Array<string> | null;
      top_p?: number | null;
      users?: Array<string> | null;
    }

    export interface SamplingParams {
      max_completion_tokens?: number;
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      seed?: number;
      temperature?: number;
      text?: RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams.Text;
      tools?: Array<ResponsesAPI.Tool>;
      top_p?: number;
    }

    export namespace SamplingParams {
      export interface Text {
        format?: ResponsesAPI.ResponseFormatTextConfig;
      }
    }

    export interface Template {
      template: Array<
        | RunCreateParams.CreateEvalResponsesRunDataSource.Template.ChatMessage
        | RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem
      >;
      type: "template";
    }

    export namespace Template {
      export interface ChatMessage {
        content: string;
        role: string;
      }

      export interface EvalItem {
        content:
          | string
          | ResponsesAPI.ResponseInputText
          | RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.OutputText
          | RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.InputImage
          | ResponsesAPI.ResponseInputAudio
          | GraderModelsAPI.GraderInputs;
        role: "user" | "assistant" | "system" | "developer";
        type?: "message";
      }

      export namespace EvalItem {
        export interface InputImage {
          image_url: string;
          type: "input_image";
          detail?: string;
        }

        export interface OutputText {
          text: string;
          type: "output_text";
        }
      }
    }
  }
}

export interface RunCreateResponse {
  created_at: number;
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunCreateResponse.Responses;
  error: EvalAPIError;
  eval_id: string;
  id: string;
  metadata: SharedAPI.Metadata | null;
  model: string;
  name: string;
  object: "eval.run";
  per_model_usage: Array<RunCreateResponse.PerModelUsage>;
  per_testing_criteria_results: Array<RunCreateResponse.PerTestingCriteriaResult>;
  report_url: string;
  result_counts: RunCreateResponse.ResultCounts;
  status: string;
}

export declare namespace RunCreateResponse {
  export interface PerModelUsage {
    cached_tokens: number;
    completion_tokens: number;
    invocation_count: number;
    model_name: string;
    prompt_tokens: number;
    total_tokens: number;
  }

  export interface PerTestingCriteriaResult {
    failed: number;
    passed: number;
    testing_criteria: string;
  }

  export interface Responses {
    source:
      | RunCreateResponse.Responses.FileContent
      | RunCreateResponse.Responses.FileID
      | RunCreateResponse.Responses.Responses;
    type: "responses";
    input_messages?: RunCreateResponse.Responses.Template | RunCreateResponse.Responses.ItemReference;
    model?: string;
    sampling_params?: RunCreateResponse.Responses.SamplingParams;
  }

  export namespace Responses {
    export interface FileContent {
      content: Array<RunCreateResponse.Responses.FileContent.Content>;
      type: "file_content";
    }

    export namespace FileContent {
      export interface Content {
        item: { [key: string]: unknown };
        sample?: { [key: string]: unknown };
      }
    }

    export interface FileID {
      id: string;
      type: "file_id";
    }

    export interface ItemReference {
      item_reference: string;
      type: "item_reference";
    }

    export interface Responses {
      type: "responses";
      created_after?: number | null;
      created_before?: number | null;
      instructions_search?: string | null;
      metadata?: unknown | null;
      model?: string | null;
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      temperature?: number | null;
      tools?: Array<string> | null;
      top_p?: number | null;
      users?: Array<string> | null;
    }

    export interface SamplingParams {
      max_completion_tokens?: number;
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      seed?: number;
      temperature?: number;
      text?: RunCreateResponse.Responses.SamplingParams.Text;
      tools?: Array<ResponsesAPI.Tool>;
      top_p?: number;
    }

    export namespace SamplingParams {
      export interface Text {
        format?: ResponsesAPI.ResponseFormatTextConfig;
      }
    }

    export interface Template {
      template: Array<
        RunCreateResponse.Responses.Template.ChatMessage | RunCreateResponse.Responses.Template.EvalItem
      >;
      type: "template";
    }

    export namespace Template {
      export interface ChatMessage {
        content: string;
        role: string;
      }

      export interface EvalItem {
        content:
          | string
          | ResponsesAPI.ResponseInputText
          | RunCreateResponse.Responses.Template.EvalItem.OutputText
          | RunCreateResponse.Responses.Template.EvalItem.InputImage
          | ResponsesAPI.ResponseInputAudio
          | GraderModelsAPI.GraderInputs;
        role: "user" | "assistant" | "system" | "developer";
        type?: "message";
      }

      export namespace EvalItem {
        export interface InputImage {
          image_url: string;
          type: "input_image";
          detail?: string;
        }

        export interface OutputText {
          text: string;
          type: "output_text";
        }
      }
    }
  }

  export interface ResultCounts {
    errored: number;
    failed: number;
    passed: number;
    total: number;
  }
}

export interface RunDeleteParams {
  eval_id: string;
}

export interface RunDeleteResponse {
  deleted?: boolean;
  object?: string;
  run_id?: string;
}

export interface RunListParams extends CursorPageParams {
  order?: "asc" | "desc";
  status?: "queued" | "in_progress" | "completed" | "canceled" | "failed";
}

export interface RunListResponse {
  created_at: number;
  data_source: CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource | RunListResponse.Responses;
  error: EvalAPIError;
  eval_id: string;
  id: string;
  metadata: SharedAPI.Metadata | null;
  model: string;
  name: string;
  object: "eval.run";
  per_model_usage: Array<RunListResponse.PerModelUsage>;
  per_testing_criteria_results: Array<RunListResponse.PerTestingCriteriaResult>;
  report_url: string;
  result_counts: RunListResponse.ResultCounts;
  status: string;
}

export declare namespace RunListResponse {
  export interface PerModelUsage {
    cached_tokens: number;
    completion_tokens: number;
    invocation_count: number;
    model_name: string;
    prompt_tokens: number;
    total_tokens: number;
  }

  export interface PerTestingCriteriaResult {
    failed: number;
    passed: number;
    testing_criteria: string;
  }

  export interface Responses {
    source:
      | RunListResponse.Responses.FileContent
      | RunListResponse.Responses.FileID
      | RunListResponse.Responses.Responses;
    type: "responses";
    input_messages?: RunListResponse.Responses.Template | RunListResponse.Responses.ItemReference;
    model?: string;
    sampling_params?: RunListResponse.Responses.SamplingParams;
  }

  export namespace Responses {
    export interface FileContent {
      content: Array<RunListResponse.Responses.FileContent.Content>;
      type: "file_content";
    }

    export namespace FileContent {
      export interface Content {
        item: { [key: string]: unknown };
        sample?: { [key: string]: unknown };
      }
    }

    export interface FileID {
      id: string;
      type: "file_id";
    }

    export interface ItemReference {
      item_reference: string;
      type: "item_reference";
    }

    export interface Responses {
      type: "responses";
      created_after?: number | null;
      created_before?: number | null;
      instructions_search?: string | null;
      metadata?: unknown | null;
      model?: string | null;
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      temperature?: number | null;
      tools?: Array<string> | null;
      top_p?: number | null;
      users?: Array<string> | null;
    }

    export interface SamplingParams {
      max_completion_tokens?: number;
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      seed?: number;
      temperature?: number;
      text?: RunListResponse.Responses.SamplingParams.Text;
      tools?: Array<ResponsesAPI.Tool>;
      top_p?: number;
    }

    export namespace SamplingParams {
      export interface Text {
        format?: ResponsesAPI.ResponseFormatTextConfig;
      }
    }

    export interface Template {
      template: Array<
        RunListResponse.Responses.Template.ChatMessage | RunListResponse.Responses.Template.EvalItem
      >;
      type: "template";
    }

    export namespace Template {
      export interface ChatMessage {
        content: string;
        role: string;
      }

      export interface EvalItem {
        content:
          | string
          | ResponsesAPI.ResponseInputText
          | RunListResponse.Responses.Template.EvalItem.OutputText
          | RunListResponse.Responses.Template.EvalItem.InputImage
          | ResponsesAPI.ResponseInputAudio
          | GraderModelsAPI.GraderInputs;
        role: "user" | "assistant" | "system" | "developer";
        type?: "message";
      }

      export namespace EvalItem {
        export interface InputImage {
          image_url: string;
          type: "input_image";
          detail?: string;
        }

        export interface OutputText {
          text: string;
          type: "output_text";
        }
      }
    }
  }

  export interface ResultCounts {
    errored: number;
    failed: number;
    passed: number;
    total: number;
  }
}

export interface RunRetrieveParams {
  eval_id: string;
}

export interface RunRetrieveResponse {
  created_at: number;
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunRetrieveResponse.Responses;
  error: EvalAPIError;
  eval_id: string;
  id: string;
  metadata: SharedAPI.Metadata | null;
  model: string;
  name: string;
  object: "eval.run";
  per_model_usage: Array<RunRetrieveResponse.PerModelUsage>;
  per_testing_criteria_results: Array<RunRetrieveResponse.PerTestingCriteriaResult>;
  report_url: string;
  result_counts: RunRetrieveResponse.ResultCounts;
  status: string;
}

export declare namespace RunRetrieveResponse {
  export interface PerModelUsage {
    cached_tokens: number;
    completion_tokens: number;
    invocation_count: number;
    model_name: string;
    prompt_tokens: number;
    total_tokens: number;
  }

  export interface PerTestingCriteriaResult {
    failed: number;
    passed: number;
    testing_criteria: string;
  }

  export interface Responses {
    source:
      | RunRetrieveResponse.Responses.FileContent
      | RunRetrieveResponse.Responses.FileID
      | RunRetrieveResponse.Responses.Responses;
    type: "responses";
    input_messages?: RunRetrieveResponse.Responses.Template | RunRetrieveResponse.Responses.ItemReference;
    model?: string;
    sampling_params?: RunRetrieveResponse.Responses.SamplingParams;
  }

  export namespace Responses {
    export interface FileContent {
      content: Array<RunRetrieveResponse.Responses.FileContent.Content>;
      type: "file_content";
    }

    export namespace FileContent {
      export interface Content {
        item: { [key: string]: unknown };
        sample?: { [key: string]: unknown };
      }
    }

    export interface FileID {
      id: string;
      type: "file_id";
    }

    export interface ItemReference {
      item_reference: string;
      type: "item_reference";
    }

    export interface Responses {
      type: "responses";
      created_after?: number | null;
      created_before?: number | null;
      instructions_search?: string | null;
      metadata?: unknown | null;
      model?: string | null;
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      temperature?: number | null;
      tools?: Array<string> | null;
      top_p?: number | null;
      users?: Array<string> | null;
    }

    export interface SamplingParams {
      max_completion_tokens?: number;
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      seed?: number;
      temperature?: number;
      text?: RunRetrieveResponse.Responses.SamplingParams.Text;
      tools?: Array<ResponsesAPI.Tool>;
      top_p?: number;
    }

    export namespace SamplingParams {
      export interface Text {
        format?: ResponsesAPI.ResponseFormatTextConfig;
      }
    }

    export interface Template {
      template: Array<
        RunRetrieveResponse.Responses.Template.ChatMessage | RunRetrieveResponse.Responses.Template.EvalItem
      >;
      type: "template";
    }

    export namespace Template {
      export interface ChatMessage {
        content: string;
        role: string;
      }

      export interface EvalItem {
        content:
          | string
          | ResponsesAPI.ResponseInputText
          | RunRetrieveResponse.Responses.Template.EvalItem.OutputText
          | RunRetrieveResponse.Responses.Template.EvalItem.InputImage
          | ResponsesAPI.ResponseInputAudio
          | GraderModelsAPI.GraderInputs;
        role: "user" | "assistant" | "system" | "developer";
        type?: "message";
      }

      export namespace EvalItem {
        export interface InputImage {
          image_url: string;
          type: "input_image";
          detail?: string;
        }

        export interface OutputText {
          text: string;
          type: "output_text";
        }
      }
    }
  }

  export interface ResultCounts {
    errored: number;
    failed: number;
    passed: number;
    total: number;
  }
}

Runs.OutputItems = OutputItems;

export declare namespace Runs {
  export {
    type CreateEvalCompletionsRunDataSource,
    type CreateEvalJSONLRunDataSource,
    type EvalAPIError,
    type RunCreateResponse,
    type RunRetrieveResponse,
    type RunListResponse,
    type RunDeleteResponse,
    type RunCancelResponse,
    type RunListResponsesPage,
    type RunCreateParams,
    type RunRetrieveParams,
    type RunListParams,
    type RunDeleteParams,
    type RunCancelParams,
    OutputItems,
    type OutputItemRetrieveResponse,
    type OutputItemListResponse,
    type OutputItemListResponsesPage,
    type OutputItemRetrieveParams,
    type OutputItemListParams,
  };
}
