// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
  /** Where the rows come from. */
  source:
    | CreateEvalCompletionsRunDataSource.FileContent
    | CreateEvalCompletionsRunDataSource.FileID
    | CreateEvalCompletionsRunDataSource.StoredCompletions;
  /** Always `completions`: a model answers each row by chat completions. */
  type: "completions";
  /** What the model is told for each row. */
  input_messages?:
    | CreateEvalCompletionsRunDataSource.Template
    | CreateEvalCompletionsRunDataSource.ItemReference;
  /** Which model answers. */
  model?: string;
  /** How it is sampled. */
  sampling_params?: CreateEvalCompletionsRunDataSource.SamplingParams;
}

export declare namespace CreateEvalCompletionsRunDataSource {
  export interface FileContent {
    /** The rows themselves. */
    content: Array<CreateEvalCompletionsRunDataSource.FileContent.Content>;
    /** Always `file_content`: rows are given with the call. */
    type: "file_content";
  }

  export namespace FileContent {
    export interface Content {
      /** One row, which templates know as `item`. */
      item: { [key: string]: unknown };
      /** Answer of a model to it, which templates know as `sample`. */
      sample?: { [key: string]: unknown };
    }
  }

  export interface FileID {
    /** Which uploaded file has the rows, one in each line of JSON. */
    id: string;
    /** Always `file_id`: rows are in a file. */
    type: "file_id";
  }

  export interface ItemReference {
    /** Field of the row that holds the messages, such as `item.input`. */
    item_reference: string;
    /** Always `item_reference`: messages are in the row. */
    type: "item_reference";
  }

  export interface SamplingParams {
    /** Most tokens that the model may write. */
    max_completion_tokens?: number;
    /** How much it thinks before it answers. */
    reasoning_effort?: SharedAPI.ReasoningEffort | null;
    /** Plain text, JSON by a schema, or any JSON object. */
    response_format?:
      | SharedAPI.ResponseFormatText
      | SharedAPI.ResponseFormatJSONSchema
      | SharedAPI.ResponseFormatJSONObject;
    /** Number that makes the same answers come out again, as far as that goes. */
    seed?: number;
    /** Randomness; little means that the likeliest tokens win. */
    temperature?: number;
    /** What the model may call. */
    tools?: Array<ChatCompletionsAPI.ChatCompletionFunctionTool>;
    /** Share of the likeliest tokens to draw from, 0 to 1. */
    top_p?: number;
  }

  export interface StoredCompletions {
    /** Always `stored_completions`: rows are stored chat completions. */
    type: "stored_completions";
    /** Only those from this moment on, in Unix seconds; null for all. */
    created_after?: number | null;
    /** Only those until this moment, in Unix seconds; null for all. */
    created_before?: number | null;
    /** Most rows to take; null for all. */
    limit?: number | null;
    /** Only those that have all these pairs; null for all. */
    metadata?: SharedAPI.Metadata | null;
    /** Only those of this one; null for all. */
    model?: string | null;
  }

  export interface Template {
    /** Messages in which `{{item.name}}` stands for a field of the row. */
    template: Array<ResponsesAPI.EasyInputMessage | CreateEvalCompletionsRunDataSource.Template.EvalItem>;
    /** Always `template`: messages are written out. */
    type: "template";
  }

  export namespace Template {
    export interface EvalItem {
      /** What is said; may have `{{ }}` templates. */
      content:
        | string
        | ResponsesAPI.ResponseInputText
        | CreateEvalCompletionsRunDataSource.Template.EvalItem.OutputText
        | CreateEvalCompletionsRunDataSource.Template.EvalItem.InputImage
        | ResponsesAPI.ResponseInputAudio
        | GraderModelsAPI.GraderInputs;
      /** Who speaks. `developer` and `system` take precedence over `user`. */
      role: "user" | "assistant" | "system" | "developer";
      /** Always `message`: somebody speaks. */
      type?: "message";
    }

    export namespace EvalItem {
      export interface InputImage {
        /** Address of the picture. */
        image_url: string;
        /** Always `input_image`: a picture to look at. */
        type: "input_image";
        /** How closely the model looks at it. Default: `auto`. */
        detail?: string;
      }

      export interface OutputText {
        /** What a model has said; may have `{{ }}` templates. */
        text: string;
        /** Always `output_text`: words of a model. */
        type: "output_text";
      }
    }
  }
}

export interface CreateEvalJSONLRunDataSource {
  /** Where the rows come from. */
  source: CreateEvalJSONLRunDataSource.FileContent | CreateEvalJSONLRunDataSource.FileID;
  /** Always `jsonl`: rows hold the answers already. */
  type: "jsonl";
}

export declare namespace CreateEvalJSONLRunDataSource {
  export interface FileContent {
    /** The rows themselves. */
    content: Array<CreateEvalJSONLRunDataSource.FileContent.Content>;
    /** Always `file_content`: rows are given with the call. */
    type: "file_content";
  }

  export namespace FileContent {
    export interface Content {
      /** One row, which templates know as `item`. */
      item: { [key: string]: unknown };
      /** Answer of a model to it, which templates know as `sample`. */
      sample?: { [key: string]: unknown };
    }
  }

  export interface FileID {
    /** Which uploaded file has the rows, one in each line of JSON. */
    id: string;
    /** Always `file_id`: rows are in a file. */
    type: "file_id";
  }
}

export interface EvalAPIError {
  /** Kind of the fault, as a word for programs. */
  code: string;
  /** What went wrong, in words for a person. */
  message: string;
}

export interface RunCancelParams {
  /** Which eval it belongs to; begins with `eval_`. */
  eval_id: string;
}

export interface RunCancelResponse {
  /** When it was begun, in Unix seconds. */
  created_at: number;
  /** Where the rows come from, and what a model does with them. */
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunCancelResponse.Responses;
  /** Why it failed, where it did. */
  error: EvalAPIError;
  /** Which eval it belongs to; begins with `eval_`. */
  eval_id: string;
  /** Names the run in other calls; begins with `evalrun_`. */
  id: string;
  /** Up to 16 pairs of text that you keep with it. */
  metadata: SharedAPI.Metadata | null;
  /** Which model was tested. */
  model: string;
  /** What you called it. */
  name: string;
  /** Always `eval.run`: one pass over the rows. */
  object: "eval.run";
  /** Tokens by model, judging ones among them. */
  per_model_usage: Array<RunCancelResponse.PerModelUsage>;
  /** How many rows passed and failed, by grader. */
  per_testing_criteria_results: Array<RunCancelResponse.PerTestingCriteriaResult>;
  /** Page of OpenAI's with the results. */
  report_url: string;
  /** How many rows passed, failed or could not be judged. */
  result_counts: RunCancelResponse.ResultCounts;
  /** How far it has come. */
  status: string;
}

export declare namespace RunCancelResponse {
  export interface PerModelUsage {
    /** Tokens that were still there from an earlier request with the same beginning. */
    cached_tokens: number;
    /** Tokens that it wrote. */
    completion_tokens: number;
    /** How many times it was asked. */
    invocation_count: number;
    /** Which model these figures are of. */
    model_name: string;
    /** Tokens that the model was given to read. */
    prompt_tokens: number;
    /** Sum of what was given and what was written. */
    total_tokens: number;
  }

  export interface PerTestingCriteriaResult {
    /** How many rows it did not let pass. */
    failed: number;
    /** How many rows it let pass. */
    passed: number;
    /** Which grader it is. */
    testing_criteria: string;
  }

  export interface Responses {
    /** Where the rows come from. */
    source:
      | RunCancelResponse.Responses.FileContent
      | RunCancelResponse.Responses.FileID
      | RunCancelResponse.Responses.Responses;
    /** Always `responses`: a model answers each row by the Responses API. */
    type: "responses";
    /** What the model is told for each row. */
    input_messages?: RunCancelResponse.Responses.Template | RunCancelResponse.Responses.ItemReference;
    /** Which model answers. */
    model?: string;
    /** How it is sampled. */
    sampling_params?: RunCancelResponse.Responses.SamplingParams;
  }

  export namespace Responses {
    export interface FileContent {
      /** The rows themselves. */
      content: Array<RunCancelResponse.Responses.FileContent.Content>;
      /** Always `file_content`: rows are given with the call. */
      type: "file_content";
    }

    export namespace FileContent {
      export interface Content {
        /** One row, which templates know as `item`. */
        item: { [key: string]: unknown };
        /** Answer of a model to it, which templates know as `sample`. */
        sample?: { [key: string]: unknown };
      }
    }

    export interface FileID {
      /** Which uploaded file has the rows, one in each line of JSON. */
      id: string;
      /** Always `file_id`: rows are in a file. */
      type: "file_id";
    }

    export interface ItemReference {
      /** Field of the row that holds the messages, such as `item.input`. */
      item_reference: string;
      /** Always `item_reference`: messages are in the row. */
      type: "item_reference";
    }

    export interface Responses {
      /** Always `responses`: rows are stored responses. */
      type: "responses";
      /** Only those from this moment on, in Unix seconds; null for all. */
      created_after?: number | null;
      /** Only those until this moment, in Unix seconds; null for all. */
      created_before?: number | null;
      /** Only those whose instructions have this text; null for all. */
      instructions_search?: string | null;
      /** Only those that have all these pairs; null for all. */
      metadata?: unknown | null;
      /** Only those of this one; null for all. */
      model?: string | null;
      /** Only those that thought this much; null for all. */
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      /** Only those of this randomness; null for all. */
      temperature?: number | null;
      /** Only those that had these tools; null for all. */
      tools?: Array<string> | null;
      /** Only those of this share; null for all. */
      top_p?: number | null;
      /** Only those of these users; null for all. */
      users?: Array<string> | null;
    }

    export interface SamplingParams {
      /** Most tokens that the model may write. */
      max_completion_tokens?: number;
      /** How much it thinks before it answers. */
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      /** Number that makes the same answers come out again, as far as that goes. */
      seed?: number;
      /** Randomness; little means that the likeliest tokens win. */
      temperature?: number;
      /** Form of the answer: plain, or JSON by a schema. */
      text?: RunCancelResponse.Responses.SamplingParams.Text;
      /** What the model may call. */
      tools?: Array<ResponsesAPI.Tool>;
      /** Share of the likeliest tokens to draw from, 0 to 1. */
      top_p?: number;
    }

    export namespace SamplingParams {
      export interface Text {
        /** Plain text, JSON by a schema, or any JSON object. */
        format?: ResponsesAPI.ResponseFormatTextConfig;
      }
    }

    export interface Template {
      /** Messages in which `{{item.name}}` stands for a field of the row. */
      template: Array<
        RunCancelResponse.Responses.Template.ChatMessage | RunCancelResponse.Responses.Template.EvalItem
      >;
      /** Always `template`: messages are written out. */
      type: "template";
    }

    export namespace Template {
      export interface ChatMessage {
        /** What is said, as text. */
        content: string;
        /** Who speaks, such as `user` or `system`. */
        role: string;
      }

      export interface EvalItem {
        /** What is said; may have `{{ }}` templates. */
        content:
          | string
          | ResponsesAPI.ResponseInputText
          | RunCancelResponse.Responses.Template.EvalItem.OutputText
          | RunCancelResponse.Responses.Template.EvalItem.InputImage
          | ResponsesAPI.ResponseInputAudio
          | GraderModelsAPI.GraderInputs;
        /** Who speaks. `developer` and `system` take precedence over `user`. */
        role: "user" | "assistant" | "system" | "developer";
        /** Always `message`: somebody speaks. */
        type?: "message";
      }

      export namespace EvalItem {
        export interface InputImage {
          /** Address of the picture. */
          image_url: string;
          /** Always `input_image`: a picture to look at. */
          type: "input_image";
          /** How closely the model looks at it. Default: `auto`. */
          detail?: string;
        }

        export interface OutputText {
          /** What a model has said; may have `{{ }}` templates. */
          text: string;
          /** Always `output_text`: words of a model. */
          type: "output_text";
        }
      }
    }
  }

  export interface ResultCounts {
    /** How many rows could not be judged. */
    errored: number;
    /** How many rows did not pass. */
    failed: number;
    /** How many rows did pass. */
    passed: number;
    /** How many rows there are. */
    total: number;
  }
}

export interface RunCreateParams {
  /** Where the rows come from, and what a model does with them. */
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunCreateParams.CreateEvalResponsesRunDataSource;
  /** Up to 16 pairs of text to keep with the run. */
  metadata?: SharedAPI.Metadata | null;
  /** What to call it. */
  name?: string;
}

export declare namespace RunCreateParams {
  export interface CreateEvalResponsesRunDataSource {
    /** Where the rows come from. */
    source:
      | RunCreateParams.CreateEvalResponsesRunDataSource.FileContent
      | RunCreateParams.CreateEvalResponsesRunDataSource.FileID
      | RunCreateParams.CreateEvalResponsesRunDataSource.Responses;
    /** Always `responses`: a model answers each row by the Responses API. */
    type: "responses";
    /** What the model is told for each row. */
    input_messages?:
      | RunCreateParams.CreateEvalResponsesRunDataSource.Template
      | RunCreateParams.CreateEvalResponsesRunDataSource.ItemReference;
    /** Which model answers. */
    model?: string;
    /** How it is sampled. */
    sampling_params?: RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams;
  }

  export namespace CreateEvalResponsesRunDataSource {
    export interface FileContent {
      /** The rows themselves. */
      content: Array<RunCreateParams.CreateEvalResponsesRunDataSource.FileContent.Content>;
      /** Always `file_content`: rows are given with the call. */
      type: "file_content";
    }

    export namespace FileContent {
      export interface Content {
        /** One row, which templates know as `item`. */
        item: { [key: string]: unknown };
        /** Answer of a model to it, which templates know as `sample`. */
        sample?: { [key: string]: unknown };
      }
    }

    export interface FileID {
      /** Which uploaded file has the rows, one in each line of JSON. */
      id: string;
      /** Always `file_id`: rows are in a file. */
      type: "file_id";
    }

    export interface ItemReference {
      /** Field of the row that holds the messages, such as `item.input`. */
      item_reference: string;
      /** Always `item_reference`: messages are in the row. */
      type: "item_reference";
    }

    export interface Responses {
      /** Always `responses`: rows are stored responses. */
      type: "responses";
      /** Only those from this moment on, in Unix seconds; null for all. */
      created_after?: number | null;
      /** Only those until this moment, in Unix seconds; null for all. */
      created_before?: number | null;
      /** Only those whose instructions have this text; null for all. */
      instructions_search?: string | null;
      /** Only those that have all these pairs; null for all. */
      metadata?: unknown | null;
      /** Only those of this one; null for all. */
      model?: string | null;
      /** Only those that thought this much; null for all. */
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      /** Only those of this randomness; null for all. */
      temperature?: number | null;
      /** Only those that had these tools; null for all. */
      tools?: Array<string> | null;
      /** Only those of this share; null for all. */
      top_p?: number | null;
      /** Only those of these users; null for all. */
      users?: Array<string> | null;
    }

    export interface SamplingParams {
      /** Most tokens that the model may write. */
      max_completion_tokens?: number;
      /** How much it thinks before it answers. */
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      /** Number that makes the same answers come out again, as far as that goes. */
      seed?: number;
      /** Randomness; little means that the likeliest tokens win. */
      temperature?: number;
      /** Form of the answer: plain, or JSON by a schema. */
      text?: RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams.Text;
      /** What the model may call. */
      tools?: Array<ResponsesAPI.Tool>;
      /** Share of the likeliest tokens to draw from, 0 to 1. */
      top_p?: number;
    }

    export namespace SamplingParams {
      export interface Text {
        /** Plain text, JSON by a schema, or any JSON object. */
        format?: ResponsesAPI.ResponseFormatTextConfig;
      }
    }

    export interface Template {
      /** Messages in which `{{item.name}}` stands for a field of the row. */
      template: Array<
        | RunCreateParams.CreateEvalResponsesRunDataSource.Template.ChatMessage
        | RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem
      >;
      /** Always `template`: messages are written out. */
      type: "template";
    }

    export namespace Template {
      export interface ChatMessage {
        /** What is said, as text. */
        content: string;
        /** Who speaks, such as `user` or `system`. */
        role: string;
      }

      export interface EvalItem {
        /** What is said; may have `{{ }}` templates. */
        content:
          | string
          | ResponsesAPI.ResponseInputText
          | RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.OutputText
          | RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.InputImage
          | ResponsesAPI.ResponseInputAudio
          | GraderModelsAPI.GraderInputs;
        /** Who speaks. `developer` and `system` take precedence over `user`. */
        role: "user" | "assistant" | "system" | "developer";
        /** Always `message`: somebody speaks. */
        type?: "message";
      }

      export namespace EvalItem {
        export interface InputImage {
          /** Address of the picture. */
          image_url: string;
          /** Always `input_image`: a picture to look at. */
          type: "input_image";
          /** How closely the model looks at it. Default: `auto`. */
          detail?: string;
        }

        export interface OutputText {
          /** What a model has said; may have `{{ }}` templates. */
          text: string;
          /** Always `output_text`: words of a model. */
          type: "output_text";
        }
      }
    }
  }
}

export interface RunCreateResponse {
  /** When it was begun, in Unix seconds. */
  created_at: number;
  /** Where the rows come from, and what a model does with them. */
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunCreateResponse.Responses;
  /** Why it failed, where it did. */
  error: EvalAPIError;
  /** Which eval it belongs to; begins with `eval_`. */
  eval_id: string;
  /** Names the run in other calls; begins with `evalrun_`. */
  id: string;
  /** Up to 16 pairs of text that you keep with it. */
  metadata: SharedAPI.Metadata | null;
  /** Which model was tested. */
  model: string;
  /** What you called it. */
  name: string;
  /** Always `eval.run`: one pass over the rows. */
  object: "eval.run";
  /** Tokens by model, judging ones among them. */
  per_model_usage: Array<RunCreateResponse.PerModelUsage>;
  /** How many rows passed and failed, by grader. */
  per_testing_criteria_results: Array<RunCreateResponse.PerTestingCriteriaResult>;
  /** Page of OpenAI's with the results. */
  report_url: string;
  /** How many rows passed, failed or could not be judged. */
  result_counts: RunCreateResponse.ResultCounts;
  /** How far it has come. */
  status: string;
}

export declare namespace RunCreateResponse {
  export interface PerModelUsage {
    /** Tokens that were still there from an earlier request with the same beginning. */
    cached_tokens: number;
    /** Tokens that it wrote. */
    completion_tokens: number;
    /** How many times it was asked. */
    invocation_count: number;
    /** Which model these figures are of. */
    model_name: string;
    /** Tokens that the model was given to read. */
    prompt_tokens: number;
    /** Sum of what was given and what was written. */
    total_tokens: number;
  }

  export interface PerTestingCriteriaResult {
    /** How many rows it did not let pass. */
    failed: number;
    /** How many rows it let pass. */
    passed: number;
    /** Which grader it is. */
    testing_criteria: string;
  }

  export interface Responses {
    /** Where the rows come from. */
    source:
      | RunCreateResponse.Responses.FileContent
      | RunCreateResponse.Responses.FileID
      | RunCreateResponse.Responses.Responses;
    /** Always `responses`: a model answers each row by the Responses API. */
    type: "responses";
    /** What the model is told for each row. */
    input_messages?: RunCreateResponse.Responses.Template | RunCreateResponse.Responses.ItemReference;
    /** Which model answers. */
    model?: string;
    /** How it is sampled. */
    sampling_params?: RunCreateResponse.Responses.SamplingParams;
  }

  export namespace Responses {
    export interface FileContent {
      /** The rows themselves. */
      content: Array<RunCreateResponse.Responses.FileContent.Content>;
      /** Always `file_content`: rows are given with the call. */
      type: "file_content";
    }

    export namespace FileContent {
      export interface Content {
        /** One row, which templates know as `item`. */
        item: { [key: string]: unknown };
        /** Answer of a model to it, which templates know as `sample`. */
        sample?: { [key: string]: unknown };
      }
    }

    export interface FileID {
      /** Which uploaded file has the rows, one in each line of JSON. */
      id: string;
      /** Always `file_id`: rows are in a file. */
      type: "file_id";
    }

    export interface ItemReference {
      /** Field of the row that holds the messages, such as `item.input`. */
      item_reference: string;
      /** Always `item_reference`: messages are in the row. */
      type: "item_reference";
    }

    export interface Responses {
      /** Always `responses`: rows are stored responses. */
      type: "responses";
      /** Only those from this moment on, in Unix seconds; null for all. */
      created_after?: number | null;
      /** Only those until this moment, in Unix seconds; null for all. */
      created_before?: number | null;
      /** Only those whose instructions have this text; null for all. */
      instructions_search?: string | null;
      /** Only those that have all these pairs; null for all. */
      metadata?: unknown | null;
      /** Only those of this one; null for all. */
      model?: string | null;
      /** Only those that thought this much; null for all. */
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      /** Only those of this randomness; null for all. */
      temperature?: number | null;
      /** Only those that had these tools; null for all. */
      tools?: Array<string> | null;
      /** Only those of this share; null for all. */
      top_p?: number | null;
      /** Only those of these users; null for all. */
      users?: Array<string> | null;
    }

    export interface SamplingParams {
      /** Most tokens that the model may write. */
      max_completion_tokens?: number;
      /** How much it thinks before it answers. */
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      /** Number that makes the same answers come out again, as far as that goes. */
      seed?: number;
      /** Randomness; little means that the likeliest tokens win. */
      temperature?: number;
      /** Form of the answer: plain, or JSON by a schema. */
      text?: RunCreateResponse.Responses.SamplingParams.Text;
      /** What the model may call. */
      tools?: Array<ResponsesAPI.Tool>;
      /** Share of the likeliest tokens to draw from, 0 to 1. */
      top_p?: number;
    }

    export namespace SamplingParams {
      export interface Text {
        /** Plain text, JSON by a schema, or any JSON object. */
        format?: ResponsesAPI.ResponseFormatTextConfig;
      }
    }

    export interface Template {
      /** Messages in which `{{item.name}}` stands for a field of the row. */
      template: Array<
        RunCreateResponse.Responses.Template.ChatMessage | RunCreateResponse.Responses.Template.EvalItem
      >;
      /** Always `template`: messages are written out. */
      type: "template";
    }

    export namespace Template {
      export interface ChatMessage {
        /** What is said, as text. */
        content: string;
        /** Who speaks, such as `user` or `system`. */
        role: string;
      }

      export interface EvalItem {
        /** What is said; may have `{{ }}` templates. */
        content:
          | string
          | ResponsesAPI.ResponseInputText
          | RunCreateResponse.Responses.Template.EvalItem.OutputText
          | RunCreateResponse.Responses.Template.EvalItem.InputImage
          | ResponsesAPI.ResponseInputAudio
          | GraderModelsAPI.GraderInputs;
        /** Who speaks. `developer` and `system` take precedence over `user`. */
        role: "user" | "assistant" | "system" | "developer";
        /** Always `message`: somebody speaks. */
        type?: "message";
      }

      export namespace EvalItem {
        export interface InputImage {
          /** Address of the picture. */
          image_url: string;
          /** Always `input_image`: a picture to look at. */
          type: "input_image";
          /** How closely the model looks at it. Default: `auto`. */
          detail?: string;
        }

        export interface OutputText {
          /** What a model has said; may have `{{ }}` templates. */
          text: string;
          /** Always `output_text`: words of a model. */
          type: "output_text";
        }
      }
    }
  }

  export interface ResultCounts {
    /** How many rows could not be judged. */
    errored: number;
    /** How many rows did not pass. */
    failed: number;
    /** How many rows did pass. */
    passed: number;
    /** How many rows there are. */
    total: number;
  }
}

export interface RunDeleteParams {
  /** Which eval it belongs to; begins with `eval_`. */
  eval_id: string;
}

export interface RunDeleteResponse {
  /** True once the run is gone. */
  deleted?: boolean;
  /** Always `eval.run.deleted`: says that it is gone. */
  object?: string;
  /** Which one was deleted; begins with `evalrun_`. */
  run_id?: string;
}

export interface RunListParams extends CursorPageParams {
  /** From the oldest (`asc`) or the newest (`desc`). Default: `asc`. */
  order?: "asc" | "desc";
  /** Lists only runs that have come this far. */
  status?: "queued" | "in_progress" | "completed" | "canceled" | "failed";
}

export interface RunListResponse {
  /** When it was begun, in Unix seconds. */
  created_at: number;
  /** Where the rows come from, and what a model does with them. */
  data_source: CreateEvalJSONLRunDataSource | CreateEvalCompletionsRunDataSource | RunListResponse.Responses;
  /** Why it failed, where it did. */
  error: EvalAPIError;
  /** Which eval it belongs to; begins with `eval_`. */
  eval_id: string;
  /** Names the run in other calls; begins with `evalrun_`. */
  id: string;
  /** Up to 16 pairs of text that you keep with it. */
  metadata: SharedAPI.Metadata | null;
  /** Which model was tested. */
  model: string;
  /** What you called it. */
  name: string;
  /** Always `eval.run`: one pass over the rows. */
  object: "eval.run";
  /** Tokens by model, judging ones among them. */
  per_model_usage: Array<RunListResponse.PerModelUsage>;
  /** How many rows passed and failed, by grader. */
  per_testing_criteria_results: Array<RunListResponse.PerTestingCriteriaResult>;
  /** Page of OpenAI's with the results. */
  report_url: string;
  /** How many rows passed, failed or could not be judged. */
  result_counts: RunListResponse.ResultCounts;
  /** How far it has come. */
  status: string;
}

export declare namespace RunListResponse {
  export interface PerModelUsage {
    /** Tokens that were still there from an earlier request with the same beginning. */
    cached_tokens: number;
    /** Tokens that it wrote. */
    completion_tokens: number;
    /** How many times it was asked. */
    invocation_count: number;
    /** Which model these figures are of. */
    model_name: string;
    /** Tokens that the model was given to read. */
    prompt_tokens: number;
    /** Sum of what was given and what was written. */
    total_tokens: number;
  }

  export interface PerTestingCriteriaResult {
    /** How many rows it did not let pass. */
    failed: number;
    /** How many rows it let pass. */
    passed: number;
    /** Which grader it is. */
    testing_criteria: string;
  }

  export interface Responses {
    /** Where the rows come from. */
    source:
      | RunListResponse.Responses.FileContent
      | RunListResponse.Responses.FileID
      | RunListResponse.Responses.Responses;
    /** Always `responses`: a model answers each row by the Responses API. */
    type: "responses";
    /** What the model is told for each row. */
    input_messages?: RunListResponse.Responses.Template | RunListResponse.Responses.ItemReference;
    /** Which model answers. */
    model?: string;
    /** How it is sampled. */
    sampling_params?: RunListResponse.Responses.SamplingParams;
  }

  export namespace Responses {
    export interface FileContent {
      /** The rows themselves. */
      content: Array<RunListResponse.Responses.FileContent.Content>;
      /** Always `file_content`: rows are given with the call. */
      type: "file_content";
    }

    export namespace FileContent {
      export interface Content {
        /** One row, which templates know as `item`. */
        item: { [key: string]: unknown };
        /** Answer of a model to it, which templates know as `sample`. */
        sample?: { [key: string]: unknown };
      }
    }

    export interface FileID {
      /** Which uploaded file has the rows, one in each line of JSON. */
      id: string;
      /** Always `file_id`: rows are in a file. */
      type: "file_id";
    }

    export interface ItemReference {
      /** Field of the row that holds the messages, such as `item.input`. */
      item_reference: string;
      /** Always `item_reference`: messages are in the row. */
      type: "item_reference";
    }

    export interface Responses {
      /** Always `responses`: rows are stored responses. */
      type: "responses";
      /** Only those from this moment on, in Unix seconds; null for all. */
      created_after?: number | null;
      /** Only those until this moment, in Unix seconds; null for all. */
      created_before?: number | null;
      /** Only those whose instructions have this text; null for all. */
      instructions_search?: string | null;
      /** Only those that have all these pairs; null for all. */
      metadata?: unknown | null;
      /** Only those of this one; null for all. */
      model?: string | null;
      /** Only those that thought this much; null for all. */
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      /** Only those of this randomness; null for all. */
      temperature?: number | null;
      /** Only those that had these tools; null for all. */
      tools?: Array<string> | null;
      /** Only those of this share; null for all. */
      top_p?: number | null;
      /** Only those of these users; null for all. */
      users?: Array<string> | null;
    }

    export interface SamplingParams {
      /** Most tokens that the model may write. */
      max_completion_tokens?: number;
      /** How much it thinks before it answers. */
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      /** Number that makes the same answers come out again, as far as that goes. */
      seed?: number;
      /** Randomness; little means that the likeliest tokens win. */
      temperature?: number;
      /** Form of the answer: plain, or JSON by a schema. */
      text?: RunListResponse.Responses.SamplingParams.Text;
      /** What the model may call. */
      tools?: Array<ResponsesAPI.Tool>;
      /** Share of the likeliest tokens to draw from, 0 to 1. */
      top_p?: number;
    }

    export namespace SamplingParams {
      export interface Text {
        /** Plain text, JSON by a schema, or any JSON object. */
        format?: ResponsesAPI.ResponseFormatTextConfig;
      }
    }

    export interface Template {
      /** Messages in which `{{item.name}}` stands for a field of the row. */
      template: Array<
        RunListResponse.Responses.Template.ChatMessage | RunListResponse.Responses.Template.EvalItem
      >;
      /** Always `template`: messages are written out. */
      type: "template";
    }

    export namespace Template {
      export interface ChatMessage {
        /** What is said, as text. */
        content: string;
        /** Who speaks, such as `user` or `system`. */
        role: string;
      }

      export interface EvalItem {
        /** What is said; may have `{{ }}` templates. */
        content:
          | string
          | ResponsesAPI.ResponseInputText
          | RunListResponse.Responses.Template.EvalItem.OutputText
          | RunListResponse.Responses.Template.EvalItem.InputImage
          | ResponsesAPI.ResponseInputAudio
          | GraderModelsAPI.GraderInputs;
        /** Who speaks. `developer` and `system` take precedence over `user`. */
        role: "user" | "assistant" | "system" | "developer";
        /** Always `message`: somebody speaks. */
        type?: "message";
      }

      export namespace EvalItem {
        export interface InputImage {
          /** Address of the picture. */
          image_url: string;
          /** Always `input_image`: a picture to look at. */
          type: "input_image";
          /** How closely the model looks at it. Default: `auto`. */
          detail?: string;
        }

        export interface OutputText {
          /** What a model has said; may have `{{ }}` templates. */
          text: string;
          /** Always `output_text`: words of a model. */
          type: "output_text";
        }
      }
    }
  }

  export interface ResultCounts {
    /** How many rows could not be judged. */
    errored: number;
    /** How many rows did not pass. */
    failed: number;
    /** How many rows did pass. */
    passed: number;
    /** How many rows there are. */
    total: number;
  }
}

export interface RunRetrieveParams {
  /** Which eval it belongs to; begins with `eval_`. */
  eval_id: string;
}

export interface RunRetrieveResponse {
  /** When it was begun, in Unix seconds. */
  created_at: number;
  /** Where the rows come from, and what a model does with them. */
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunRetrieveResponse.Responses;
  /** Why it failed, where it did. */
  error: EvalAPIError;
  /** Which eval it belongs to; begins with `eval_`. */
  eval_id: string;
  /** Names the run in other calls; begins with `evalrun_`. */
  id: string;
  /** Up to 16 pairs of text that you keep with it. */
  metadata: SharedAPI.Metadata | null;
  /** Which model was tested. */
  model: string;
  /** What you called it. */
  name: string;
  /** Always `eval.run`: one pass over the rows. */
  object: "eval.run";
  /** Tokens by model, judging ones among them. */
  per_model_usage: Array<RunRetrieveResponse.PerModelUsage>;
  /** How many rows passed and failed, by grader. */
  per_testing_criteria_results: Array<RunRetrieveResponse.PerTestingCriteriaResult>;
  /** Page of OpenAI's with the results. */
  report_url: string;
  /** How many rows passed, failed or could not be judged. */
  result_counts: RunRetrieveResponse.ResultCounts;
  /** How far it has come. */
  status: string;
}

export declare namespace RunRetrieveResponse {
  export interface PerModelUsage {
    /** Tokens that were still there from an earlier request with the same beginning. */
    cached_tokens: number;
    /** Tokens that it wrote. */
    completion_tokens: number;
    /** How many times it was asked. */
    invocation_count: number;
    /** Which model these figures are of. */
    model_name: string;
    /** Tokens that the model was given to read. */
    prompt_tokens: number;
    /** Sum of what was given and what was written. */
    total_tokens: number;
  }

  export interface PerTestingCriteriaResult {
    /** How many rows it did not let pass. */
    failed: number;
    /** How many rows it let pass. */
    passed: number;
    /** Which grader it is. */
    testing_criteria: string;
  }

  export interface Responses {
    /** Where the rows come from. */
    source:
      | RunRetrieveResponse.Responses.FileContent
      | RunRetrieveResponse.Responses.FileID
      | RunRetrieveResponse.Responses.Responses;
    /** Always `responses`: a model answers each row by the Responses API. */
    type: "responses";
    /** What the model is told for each row. */
    input_messages?: RunRetrieveResponse.Responses.Template | RunRetrieveResponse.Responses.ItemReference;
    /** Which model answers. */
    model?: string;
    /** How it is sampled. */
    sampling_params?: RunRetrieveResponse.Responses.SamplingParams;
  }

  export namespace Responses {
    export interface FileContent {
      /** The rows themselves. */
      content: Array<RunRetrieveResponse.Responses.FileContent.Content>;
      /** Always `file_content`: rows are given with the call. */
      type: "file_content";
    }

    export namespace FileContent {
      export interface Content {
        /** One row, which templates know as `item`. */
        item: { [key: string]: unknown };
        /** Answer of a model to it, which templates know as `sample`. */
        sample?: { [key: string]: unknown };
      }
    }

    export interface FileID {
      /** Which uploaded file has the rows, one in each line of JSON. */
      id: string;
      /** Always `file_id`: rows are in a file. */
      type: "file_id";
    }

    export interface ItemReference {
      /** Field of the row that holds the messages, such as `item.input`. */
      item_reference: string;
      /** Always `item_reference`: messages are in the row. */
      type: "item_reference";
    }

    export interface Responses {
      /** Always `responses`: rows are stored responses. */
      type: "responses";
      /** Only those from this moment on, in Unix seconds; null for all. */
      created_after?: number | null;
      /** Only those until this moment, in Unix seconds; null for all. */
      created_before?: number | null;
      /** Only those whose instructions have this text; null for all. */
      instructions_search?: string | null;
      /** Only those that have all these pairs; null for all. */
      metadata?: unknown | null;
      /** Only those of this one; null for all. */
      model?: string | null;
      /** Only those that thought this much; null for all. */
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      /** Only those of this randomness; null for all. */
      temperature?: number | null;
      /** Only those that had these tools; null for all. */
      tools?: Array<string> | null;
      /** Only those of this share; null for all. */
      top_p?: number | null;
      /** Only those of these users; null for all. */
      users?: Array<string> | null;
    }

    export interface SamplingParams {
      /** Most tokens that the model may write. */
      max_completion_tokens?: number;
      /** How much it thinks before it answers. */
      reasoning_effort?: SharedAPI.ReasoningEffort | null;
      /** Number that makes the same answers come out again, as far as that goes. */
      seed?: number;
      /** Randomness; little means that the likeliest tokens win. */
      temperature?: number;
      /** Form of the answer: plain, or JSON by a schema. */
      text?: RunRetrieveResponse.Responses.SamplingParams.Text;
      /** What the model may call. */
      tools?: Array<ResponsesAPI.Tool>;
      /** Share of the likeliest tokens to draw from, 0 to 1. */
      top_p?: number;
    }

    export namespace SamplingParams {
      export interface Text {
        /** Plain text, JSON by a schema, or any JSON object. */
        format?: ResponsesAPI.ResponseFormatTextConfig;
      }
    }

    export interface Template {
      /** Messages in which `{{item.name}}` stands for a field of the row. */
      template: Array<
        RunRetrieveResponse.Responses.Template.ChatMessage | RunRetrieveResponse.Responses.Template.EvalItem
      >;
      /** Always `template`: messages are written out. */
      type: "template";
    }

    export namespace Template {
      export interface ChatMessage {
        /** What is said, as text. */
        content: string;
        /** Who speaks, such as `user` or `system`. */
        role: string;
      }

      export interface EvalItem {
        /** What is said; may have `{{ }}` templates. */
        content:
          | string
          | ResponsesAPI.ResponseInputText
          | RunRetrieveResponse.Responses.Template.EvalItem.OutputText
          | RunRetrieveResponse.Responses.Template.EvalItem.InputImage
          | ResponsesAPI.ResponseInputAudio
          | GraderModelsAPI.GraderInputs;
        /** Who speaks. `developer` and `system` take precedence over `user`. */
        role: "user" | "assistant" | "system" | "developer";
        /** Always `message`: somebody speaks. */
        type?: "message";
      }

      export namespace EvalItem {
        export interface InputImage {
          /** Address of the picture. */
          image_url: string;
          /** Always `input_image`: a picture to look at. */
          type: "input_image";
          /** How closely the model looks at it. Default: `auto`. */
          detail?: string;
        }

        export interface OutputText {
          /** What a model has said; may have `{{ }}` templates. */
          text: string;
          /** Always `output_text`: words of a model. */
          type: "output_text";
        }
      }
    }
  }

  export interface ResultCounts {
    /** How many rows could not be judged. */
    errored: number;
    /** How many rows did not pass. */
    failed: number;
    /** How many rows did pass. */
    passed: number;
    /** How many rows there are. */
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
