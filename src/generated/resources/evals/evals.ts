// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../../operations.ts";
import {
  type CreateEvalCompletionsRunDataSource,
  type CreateEvalJSONLRunDataSource,
  type EvalAPIError,
  type RunCancelParams,
  type RunCancelResponse,
  type RunCreateParams,
  type RunCreateResponse,
  type RunDeleteParams,
  type RunDeleteResponse,
  type RunListParams,
  type RunListResponse,
  type RunListResponsesPage,
  type RunRetrieveParams,
  type RunRetrieveResponse,
  Runs,
} from "./runs/runs.ts";
import type * as GraderModelsAPI from "../graders/grader-models.ts";
import type * as ResponsesAPI from "../responses/responses.ts";
import type * as SharedAPI from "../shared.ts";
import type { APIPromise } from "../../../runtime/api-promise.ts";
import type { CursorPage, CursorPageParams, PagePromise } from "../../../runtime/pagination.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { APIResource } from "../../../runtime/resource.ts";

/** Tests that measure how well a model does a task. */
export class Evals extends APIResource {
  runs = new Runs(this._client);

  /**
   * Creates an evaluation: its data source and its criteria.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(body: EvalCreateParams, options?: RequestOptions): APIPromise<EvalCreateResponse> {
    return this._client.unsupported(ops.evalsCreate, [body], options);
  }

  /**
   * Fetches an evaluation.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  retrieve(evalID: string, options?: RequestOptions): APIPromise<EvalRetrieveResponse> {
    return this._client.unsupported(ops.evalsRetrieve, [evalID], options);
  }

  /**
   * Changes the name or metadata of an evaluation.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  update(evalID: string, body: EvalUpdateParams, options?: RequestOptions): APIPromise<EvalUpdateResponse> {
    return this._client.unsupported(ops.evalsUpdate, [evalID, body], options);
  }

  /**
   * Lists evaluations.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  list(
    query?: EvalListParams | null,
    options?: RequestOptions,
  ): PagePromise<EvalListResponsesPage, EvalListResponse> {
    return this._client.unsupported(ops.evalsList, [query], options);
  }

  /**
   * Deletes an evaluation.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  delete(evalID: string, options?: RequestOptions): APIPromise<EvalDeleteResponse> {
    return this._client.unsupported(ops.evalsDelete, [evalID], options);
  }
}

export type EvalListResponsesPage = CursorPage<EvalListResponse>;

export interface EvalCreateParams {
  data_source_config: EvalCreateParams.Custom | EvalCreateParams.Logs | EvalCreateParams.StoredCompletions;
  testing_criteria: Array<
    | EvalCreateParams.LabelModel
    | GraderModelsAPI.StringCheckGrader
    | EvalCreateParams.TextSimilarity
    | EvalCreateParams.Python
    | EvalCreateParams.ScoreModel
  >;
  metadata?: SharedAPI.Metadata | null;
  name?: string;
}

export declare namespace EvalCreateParams {
  export interface Custom {
    item_schema: { [key: string]: unknown };
    type: "custom";
    include_sample_schema?: boolean;
  }

  export interface LabelModel {
    input: Array<EvalCreateParams.LabelModel.SimpleInputMessage | EvalCreateParams.LabelModel.EvalItem>;
    labels: Array<string>;
    model: string;
    name: string;
    passing_labels: Array<string>;
    type: "label_model";
  }

  export namespace LabelModel {
    export interface EvalItem {
      content:
        | string
        | ResponsesAPI.ResponseInputText
        | EvalCreateParams.LabelModel.EvalItem.OutputText
        | EvalCreateParams.LabelModel.EvalItem.InputImage
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

    export interface SimpleInputMessage {
      content: string;
      role: string;
    }
  }

  export interface Logs {
    type: "logs";
    metadata?: { [key: string]: unknown };
  }

  export interface Python extends GraderModelsAPI.PythonGrader {
    pass_threshold?: number;
  }

  export interface ScoreModel extends GraderModelsAPI.ScoreModelGrader {
    pass_threshold?: number;
  }

  /** @deprecated */
  export interface StoredCompletions {
    type: "stored_completions";
    metadata?: { [key: string]: unknown };
  }

  export interface TextSimilarity extends GraderModelsAPI.TextSimilarityGrader {
    pass_threshold: number;
  }
}

export interface EvalCreateResponse {
  created_at: number;
  data_source_config:
    | EvalCustomDataSourceConfig
    | EvalCreateResponse.Logs
    | EvalStoredCompletionsDataSourceConfig;
  id: string;
  metadata: SharedAPI.Metadata | null;
  name: string;
  object: "eval";
  testing_criteria: Array<
    | GraderModelsAPI.LabelModelGrader
    | GraderModelsAPI.StringCheckGrader
    | EvalCreateResponse.EvalGraderTextSimilarity
    | EvalCreateResponse.EvalGraderPython
    | EvalCreateResponse.EvalGraderScoreModel
  >;
}

export declare namespace EvalCreateResponse {
  export interface EvalGraderPython extends GraderModelsAPI.PythonGrader {
    pass_threshold?: number;
  }

  export interface EvalGraderScoreModel extends GraderModelsAPI.ScoreModelGrader {
    pass_threshold?: number;
  }

  export interface EvalGraderTextSimilarity extends GraderModelsAPI.TextSimilarityGrader {
    pass_threshold: number;
  }

  export interface Logs {
    schema: { [key: string]: unknown };
    type: "logs";
    metadata?: SharedAPI.Metadata | null;
  }
}

export interface EvalCustomDataSourceConfig {
  schema: { [key: string]: unknown };
  type: "custom";
}

export interface EvalDeleteResponse {
  deleted: boolean;
  eval_id: string;
  object: string;
}

export interface EvalListParams extends CursorPageParams {
  order?: "asc" | "desc";
  order_by?: "created_at" | "updated_at";
}

export interface EvalListResponse {
  created_at: number;
  data_source_config:
    | EvalCustomDataSourceConfig
    | EvalListResponse.Logs
    | EvalStoredCompletionsDataSourceConfig;
  id: string;
  metadata: SharedAPI.Metadata | null;
  name: string;
  object: "eval";
  testing_criteria: Array<
    | GraderModelsAPI.LabelModelGrader
    | GraderModelsAPI.StringCheckGrader
    | EvalListResponse.EvalGraderTextSimilarity
    | EvalListResponse.EvalGraderPython
    | EvalListResponse.EvalGraderScoreModel
  >;
}

export declare namespace EvalListResponse {
  export interface EvalGraderPython extends GraderModelsAPI.PythonGrader {
    pass_threshold?: number;
  }

  export interface EvalGraderScoreModel extends GraderModelsAPI.ScoreModelGrader {
    pass_threshold?: number;
  }

  export interface EvalGraderTextSimilarity extends GraderModelsAPI.TextSimilarityGrader {
    pass_threshold: number;
  }

  export interface Logs {
    schema: { [key: string]: unknown };
    type: "logs";
    metadata?: SharedAPI.Metadata | null;
  }
}

export interface EvalRetrieveResponse {
  created_at: number;
  data_source_config:
    | EvalCustomDataSourceConfig
    | EvalRetrieveResponse.Logs
    | EvalStoredCompletionsDataSourceConfig;
  id: string;
  metadata: SharedAPI.Metadata | null;
  name: string;
  object: "eval";
  testing_criteria: Array<
    | GraderModelsAPI.LabelModelGrader
    | GraderModelsAPI.StringCheckGrader
    | EvalRetrieveResponse.EvalGraderTextSimilarity
    | EvalRetrieveResponse.EvalGraderPython
    | EvalRetrieveResponse.EvalGraderScoreModel
  >;
}

export declare namespace EvalRetrieveResponse {
  export interface EvalGraderPython extends GraderModelsAPI.PythonGrader {
    pass_threshold?: number;
  }

  export interface EvalGraderScoreModel extends GraderModelsAPI.ScoreModelGrader {
    pass_threshold?: number;
  }

  export interface EvalGraderTextSimilarity extends GraderModelsAPI.TextSimilarityGrader {
    pass_threshold: number;
  }

  export interface Logs {
    schema: { [key: string]: unknown };
    type: "logs";
    metadata?: SharedAPI.Metadata | null;
  }
}

/** @deprecated */
export interface EvalStoredCompletionsDataSourceConfig {
  schema: { [key: string]: unknown };
  type: "stored_completions";
  metadata?: SharedAPI.Metadata | null;
}

export interface EvalUpdateParams {
  metadata?: SharedAPI.Metadata | null;
  name?: string;
}

export interface EvalUpdateResponse {
  created_at: number;
  data_source_config:
    | EvalCustomDataSourceConfig
    | EvalUpdateResponse.Logs
    | EvalStoredCompletionsDataSourceConfig;
  id: string;
  metadata: SharedAPI.Metadata | null;
  name: string;
  object: "eval";
  testing_criteria: Array<
    | GraderModelsAPI.LabelModelGrader
    | GraderModelsAPI.StringCheckGrader
    | EvalUpdateResponse.EvalGraderTextSimilarity
    | EvalUpdateResponse.EvalGraderPython
    | EvalUpdateResponse.EvalGraderScoreModel
  >;
}

export declare namespace EvalUpdateResponse {
  export interface EvalGraderPython extends GraderModelsAPI.PythonGrader {
    pass_threshold?: number;
  }

  export interface EvalGraderScoreModel extends GraderModelsAPI.ScoreModelGrader {
    pass_threshold?: number;
  }

  export interface EvalGraderTextSimilarity extends GraderModelsAPI.TextSimilarityGrader {
    pass_threshold: number;
  }

  export interface Logs {
    schema: { [key: string]: unknown };
    type: "logs";
    metadata?: SharedAPI.Metadata | null;
  }
}

Evals.Runs = Runs;

export declare namespace Evals {
  export {
    type EvalCustomDataSourceConfig,
    type EvalStoredCompletionsDataSourceConfig,
    type EvalCreateResponse,
    type EvalRetrieveResponse,
    type EvalUpdateResponse,
    type EvalListResponse,
    type EvalDeleteResponse,
    type EvalListResponsesPage,
    type EvalCreateParams,
    type EvalUpdateParams,
    type EvalListParams,
    Runs,
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
  };
}
