// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
  /** What a row of data looks like. */
  data_source_config: EvalCreateParams.Custom | EvalCreateParams.Logs | EvalCreateParams.StoredCompletions;
  /** What judges each row: graders, of which every one has its say. */
  testing_criteria: Array<
    | EvalCreateParams.LabelModel
    | GraderModelsAPI.StringCheckGrader
    | EvalCreateParams.TextSimilarity
    | EvalCreateParams.Python
    | EvalCreateParams.ScoreModel
  >;
  /** Up to 16 pairs of text to keep with the eval. */
  metadata?: SharedAPI.Metadata | null;
  /** What to call it. */
  name?: string;
}

export declare namespace EvalCreateParams {
  export interface Custom {
    /** JSON Schema of a row of data. */
    item_schema: { [key: string]: unknown };
    /** Always `custom`: rows are given with each run. */
    type: "custom";
    /** Whether templates may speak of `sample`, the answer of a model. */
    include_sample_schema?: boolean;
  }

  export interface LabelModel {
    /** What the judging model is told; may have `{{ }}` templates. */
    input: Array<EvalCreateParams.LabelModel.SimpleInputMessage | EvalCreateParams.LabelModel.EvalItem>;
    /** Words of which it picks one for each row. */
    labels: Array<string>;
    /** Which model judges; it must know structured outputs. */
    model: string;
    /** What the grader is called in results. */
    name: string;
    /** Those of `labels` that mean that the row has passed. */
    passing_labels: Array<string>;
    /** Always `label_model`: a model picks a word. */
    type: "label_model";
  }

  export namespace LabelModel {
    export interface EvalItem {
      /** What is said; may have `{{ }}` templates. */
      content:
        | string
        | ResponsesAPI.ResponseInputText
        | EvalCreateParams.LabelModel.EvalItem.OutputText
        | EvalCreateParams.LabelModel.EvalItem.InputImage
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

    export interface SimpleInputMessage {
      /** What is said, as text. */
      content: string;
      /** Who speaks, such as `user` or `system`. */
      role: string;
    }
  }

  export interface Logs {
    /** Always `logs`: rows are stored responses. */
    type: "logs";
    /** Only responses that have all these pairs. */
    metadata?: { [key: string]: unknown };
  }

  export interface Python extends GraderModelsAPI.PythonGrader {
    /** Least score with which a row has passed. */
    pass_threshold?: number;
  }

  export interface ScoreModel extends GraderModelsAPI.ScoreModelGrader {
    /** Least score with which a row has passed. */
    pass_threshold?: number;
  }

  /** @deprecated */
  export interface StoredCompletions {
    /** Always `stored_completions`: rows are stored chat completions. */
    type: "stored_completions";
    /** Only completions that have all these pairs. */
    metadata?: { [key: string]: unknown };
  }

  export interface TextSimilarity extends GraderModelsAPI.TextSimilarityGrader {
    /** Least score with which a row has passed. */
    pass_threshold: number;
  }
}

export interface EvalCreateResponse {
  /** When it was made, in Unix seconds. */
  created_at: number;
  /** What a row of data looks like. */
  data_source_config:
    | EvalCustomDataSourceConfig
    | EvalCreateResponse.Logs
    | EvalStoredCompletionsDataSourceConfig;
  /** Names the eval in other calls; begins with `eval_`. */
  id: string;
  /** Up to 16 pairs of text that you keep with it. */
  metadata: SharedAPI.Metadata | null;
  /** What you called it. */
  name: string;
  /** Always `eval`: a test, not a run of it. */
  object: "eval";
  /** What judges each row. */
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
    /** Least score with which a row has passed. */
    pass_threshold?: number;
  }

  export interface EvalGraderScoreModel extends GraderModelsAPI.ScoreModelGrader {
    /** Least score with which a row has passed. */
    pass_threshold?: number;
  }

  export interface EvalGraderTextSimilarity extends GraderModelsAPI.TextSimilarityGrader {
    /** Least score with which a row has passed. */
    pass_threshold: number;
  }

  export interface Logs {
    /** JSON Schema of what templates can speak of. */
    schema: { [key: string]: unknown };
    /** Where rows come from: with each run, or out of what is stored. */
    type: "logs";
    /** Only what has all these pairs; null for everything. */
    metadata?: SharedAPI.Metadata | null;
  }
}

export interface EvalCustomDataSourceConfig {
  /** JSON Schema of what templates can speak of. */
  schema: { [key: string]: unknown };
  /** Where rows come from: with each run, or out of what is stored. */
  type: "custom";
}

export interface EvalDeleteResponse {
  /** True once the eval is gone. */
  deleted: boolean;
  /** Which one was deleted; begins with `eval_`. */
  eval_id: string;
  /** Always `eval.deleted`: says that it is gone. */
  object: string;
}

export interface EvalListParams extends CursorPageParams {
  /** From the oldest (`asc`) or the newest (`desc`). Default: `asc`. */
  order?: "asc" | "desc";
  /** Which time to sort by. Default: `created_at`. */
  order_by?: "created_at" | "updated_at";
}

export interface EvalListResponse {
  /** When it was made, in Unix seconds. */
  created_at: number;
  /** What a row of data looks like. */
  data_source_config:
    | EvalCustomDataSourceConfig
    | EvalListResponse.Logs
    | EvalStoredCompletionsDataSourceConfig;
  /** Names the eval in other calls; begins with `eval_`. */
  id: string;
  /** Up to 16 pairs of text that you keep with it. */
  metadata: SharedAPI.Metadata | null;
  /** What you called it. */
  name: string;
  /** Always `eval`: a test, not a run of it. */
  object: "eval";
  /** What judges each row. */
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
    /** Least score with which a row has passed. */
    pass_threshold?: number;
  }

  export interface EvalGraderScoreModel extends GraderModelsAPI.ScoreModelGrader {
    /** Least score with which a row has passed. */
    pass_threshold?: number;
  }

  export interface EvalGraderTextSimilarity extends GraderModelsAPI.TextSimilarityGrader {
    /** Least score with which a row has passed. */
    pass_threshold: number;
  }

  export interface Logs {
    /** JSON Schema of what templates can speak of. */
    schema: { [key: string]: unknown };
    /** Where rows come from: with each run, or out of what is stored. */
    type: "logs";
    /** Only what has all these pairs; null for everything. */
    metadata?: SharedAPI.Metadata | null;
  }
}

export interface EvalRetrieveResponse {
  /** When it was made, in Unix seconds. */
  created_at: number;
  /** What a row of data looks like. */
  data_source_config:
    | EvalCustomDataSourceConfig
    | EvalRetrieveResponse.Logs
    | EvalStoredCompletionsDataSourceConfig;
  /** Names the eval in other calls; begins with `eval_`. */
  id: string;
  /** Up to 16 pairs of text that you keep with it. */
  metadata: SharedAPI.Metadata | null;
  /** What you called it. */
  name: string;
  /** Always `eval`: a test, not a run of it. */
  object: "eval";
  /** What judges each row. */
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
    /** Least score with which a row has passed. */
    pass_threshold?: number;
  }

  export interface EvalGraderScoreModel extends GraderModelsAPI.ScoreModelGrader {
    /** Least score with which a row has passed. */
    pass_threshold?: number;
  }

  export interface EvalGraderTextSimilarity extends GraderModelsAPI.TextSimilarityGrader {
    /** Least score with which a row has passed. */
    pass_threshold: number;
  }

  export interface Logs {
    /** JSON Schema of what templates can speak of. */
    schema: { [key: string]: unknown };
    /** Where rows come from: with each run, or out of what is stored. */
    type: "logs";
    /** Only what has all these pairs; null for everything. */
    metadata?: SharedAPI.Metadata | null;
  }
}

/** @deprecated */
export interface EvalStoredCompletionsDataSourceConfig {
  /** JSON Schema of what templates can speak of. */
  schema: { [key: string]: unknown };
  /** Where rows come from: with each run, or out of what is stored. */
  type: "stored_completions";
  /** Only what has all these pairs; null for everything. */
  metadata?: SharedAPI.Metadata | null;
}

export interface EvalUpdateParams {
  /** Up to 16 pairs of text, in the place of those that are there. */
  metadata?: SharedAPI.Metadata | null;
  /** What to call it from now on. */
  name?: string;
}

export interface EvalUpdateResponse {
  /** When it was made, in Unix seconds. */
  created_at: number;
  /** What a row of data looks like. */
  data_source_config:
    | EvalCustomDataSourceConfig
    | EvalUpdateResponse.Logs
    | EvalStoredCompletionsDataSourceConfig;
  /** Names the eval in other calls; begins with `eval_`. */
  id: string;
  /** Up to 16 pairs of text that you keep with it. */
  metadata: SharedAPI.Metadata | null;
  /** What you called it. */
  name: string;
  /** Always `eval`: a test, not a run of it. */
  object: "eval";
  /** What judges each row. */
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
    /** Least score with which a row has passed. */
    pass_threshold?: number;
  }

  export interface EvalGraderScoreModel extends GraderModelsAPI.ScoreModelGrader {
    /** Least score with which a row has passed. */
    pass_threshold?: number;
  }

  export interface EvalGraderTextSimilarity extends GraderModelsAPI.TextSimilarityGrader {
    /** Least score with which a row has passed. */
    pass_threshold: number;
  }

  export interface Logs {
    /** JSON Schema of what templates can speak of. */
    schema: { [key: string]: unknown };
    /** Where rows come from: with each run, or out of what is stored. */
    type: "logs";
    /** Only what has all these pairs; null for everything. */
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
