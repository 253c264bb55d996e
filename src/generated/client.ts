// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import { BaseClient } from "../client/client.ts";
import { Audio, type AudioModel, type AudioResponseFormat } from "./resources/audio/audio.ts";
import {
  type Batch,
  type BatchCreateParams,
  type BatchError,
  type BatchListParams,
  type BatchRequestCounts,
  type BatchUsage,
  Batches,
  type BatchesPage,
} from "./resources/batches.ts";
import { Beta } from "./resources/beta/beta.ts";
import { Chat } from "./resources/chat/chat.ts";
import type {
  ChatCompletion,
  ChatCompletionAllowedToolChoice,
  ChatCompletionAllowedTools,
  ChatCompletionAssistantMessageParam,
  ChatCompletionAudio,
  ChatCompletionAudioParam,
  ChatCompletionChunk,
  ChatCompletionContentPart,
  ChatCompletionContentPartImage,
  ChatCompletionContentPartInputAudio,
  ChatCompletionContentPartRefusal,
  ChatCompletionContentPartText,
  ChatCompletionCreateParams,
  ChatCompletionCreateParamsNonStreaming,
  ChatCompletionCreateParamsStreaming,
  ChatCompletionCustomTool,
  ChatCompletionDeleted,
  ChatCompletionDeveloperMessageParam,
  ChatCompletionFunctionCallOption,
  ChatCompletionFunctionMessageParam,
  ChatCompletionFunctionTool,
  ChatCompletionListParams,
  ChatCompletionMessage,
  ChatCompletionMessageCustomToolCall,
  ChatCompletionMessageFunctionToolCall,
  ChatCompletionMessageParam,
  ChatCompletionMessageToolCall,
  ChatCompletionModality,
  ChatCompletionNamedToolChoice,
  ChatCompletionNamedToolChoiceCustom,
  ChatCompletionPredictionContent,
  ChatCompletionReasoningEffort,
  ChatCompletionRole,
  ChatCompletionStoreMessage,
  ChatCompletionStreamOptions,
  ChatCompletionSystemMessageParam,
  ChatCompletionTokenLogprob,
  ChatCompletionTool,
  ChatCompletionToolChoiceOption,
  ChatCompletionToolMessageParam,
  ChatCompletionUpdateParams,
  ChatCompletionUserMessageParam,
  ChatCompletionsPage,
} from "./resources/chat/completions/completions.ts";
import {
  type Completion,
  type CompletionChoice,
  type CompletionCreateParams,
  type CompletionCreateParamsNonStreaming,
  type CompletionCreateParamsStreaming,
  type CompletionUsage,
  Completions,
} from "./resources/completions.ts";
import {
  type ContainerCreateParams,
  type ContainerCreateResponse,
  type ContainerListParams,
  type ContainerListResponse,
  type ContainerListResponsesPage,
  type ContainerRetrieveResponse,
  Containers,
} from "./resources/containers/containers.ts";
import { Conversations } from "./resources/conversations/conversations.ts";
import {
  type CreateEmbeddingResponse,
  type Embedding,
  type EmbeddingCreateParams,
  type EmbeddingModel,
  Embeddings,
} from "./resources/embeddings.ts";
import {
  type EvalCreateParams,
  type EvalCreateResponse,
  type EvalCustomDataSourceConfig,
  type EvalDeleteResponse,
  type EvalListParams,
  type EvalListResponse,
  type EvalListResponsesPage,
  type EvalRetrieveResponse,
  type EvalStoredCompletionsDataSourceConfig,
  type EvalUpdateParams,
  type EvalUpdateResponse,
  Evals,
} from "./resources/evals/evals.ts";
import {
  type FileContent,
  type FileCreateParams,
  type FileDeleted,
  type FileListParams,
  type FileObject,
  type FileObjectsPage,
  type FilePurpose,
  Files,
} from "./resources/files.ts";
import { FineTuning } from "./resources/fine-tuning/fine-tuning.ts";
import { Graders } from "./resources/graders/graders.ts";
import {
  type Image,
  type ImageCreateVariationParams,
  type ImageEditCompletedEvent,
  type ImageEditParams,
  type ImageEditParamsNonStreaming,
  type ImageEditParamsStreaming,
  type ImageEditPartialImageEvent,
  type ImageEditStreamEvent,
  type ImageGenCompletedEvent,
  type ImageGenPartialImageEvent,
  type ImageGenStreamEvent,
  type ImageGenerateParams,
  type ImageGenerateParamsNonStreaming,
  type ImageGenerateParamsStreaming,
  type ImageModel,
  Images,
  type ImagesResponse,
} from "./resources/images.ts";
import {
  type Model,
  type ModelCapabilities,
  type ModelDeleted,
  Models,
  type ModelsPage,
} from "./resources/models.ts";
import {
  type Moderation,
  type ModerationCreateParams,
  type ModerationCreateResponse,
  type ModerationImageURLInput,
  type ModerationModel,
  type ModerationMultiModalInput,
  type ModerationTextInput,
  Moderations,
} from "./resources/moderations.ts";
import { Realtime } from "./resources/realtime/realtime.ts";
import { Responses } from "./resources/responses/responses.ts";
import type {
  AllModels,
  ChatModel,
  ComparisonFilter,
  ComparisonFilterParam,
  CompoundFilter,
  CustomToolInputFormat,
  ErrorObject,
  FunctionDefinition,
  FunctionParameters,
  Metadata,
  Reasoning,
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
  ResponseFormatTextGrammar,
  ResponseFormatTextPython,
  ResponsesModel,
} from "./resources/shared.ts";
import {
  type Upload,
  type UploadCompleteParams,
  type UploadCreateParams,
  Uploads,
} from "./resources/uploads/uploads.ts";
import {
  type AutoFileChunkingStrategyParam,
  type FileChunkingStrategy,
  type FileChunkingStrategyParam,
  type OtherFileChunkingStrategyObject,
  type StaticFileChunkingStrategy,
  type StaticFileChunkingStrategyObject,
  type StaticFileChunkingStrategyObjectParam,
  type VectorStore,
  type VectorStoreCreateParams,
  type VectorStoreDeleted,
  type VectorStoreListParams,
  type VectorStoreSearchParams,
  type VectorStoreSearchResponse,
  type VectorStoreSearchResponsesPage,
  type VectorStoreUpdateParams,
  VectorStores,
  type VectorStoresPage,
} from "./resources/vector-stores/vector-stores.ts";
import {
  type Video,
  type VideoCreateError,
  type VideoCreateParams,
  type VideoDeleteResponse,
  type VideoDownloadContentParams,
  type VideoListParams,
  type VideoModel,
  type VideoRemixParams,
  type VideoSeconds,
  type VideoSize,
  Videos,
  type VideosPage,
} from "./resources/videos.ts";
import { Webhooks } from "./resources/webhooks.ts";
import type {
  ConversationCursorPage,
  ConversationCursorPageParams,
  ConversationCursorPageResponse,
  CursorPage,
  CursorPageParams,
  CursorPageResponse,
  Page,
  PageResponse,
} from "../runtime/pagination.ts";
import type { RequestOptions } from "../runtime/request-options.ts";

/** A client with OpenAI's whole tree of resources. */
export class OAuthCodexClient extends BaseClient {
  completions = new Completions(this);
  chat = new Chat(this);
  embeddings = new Embeddings(this);
  files = new Files(this);
  images = new Images(this);
  audio = new Audio(this);
  moderations = new Moderations(this);
  models = new Models(this);
  fineTuning = new FineTuning(this);
  graders = new Graders(this);
  vectorStores = new VectorStores(this);
  webhooks = new Webhooks(this);
  beta = new Beta(this);
  batches = new Batches(this);
  uploads = new Uploads(this);
  responses = new Responses(this);
  realtime = new Realtime(this);
  conversations = new Conversations(this);
  evals = new Evals(this);
  containers = new Containers(this);
  videos = new Videos(this);
}

OAuthCodexClient.OpenAI = OAuthCodexClient;

OAuthCodexClient.Completions = Completions;
OAuthCodexClient.Chat = Chat;
OAuthCodexClient.Embeddings = Embeddings;
OAuthCodexClient.Files = Files;
OAuthCodexClient.Images = Images;
OAuthCodexClient.Audio = Audio;
OAuthCodexClient.Moderations = Moderations;
OAuthCodexClient.Models = Models;
OAuthCodexClient.FineTuning = FineTuning;
OAuthCodexClient.Graders = Graders;
OAuthCodexClient.VectorStores = VectorStores;
OAuthCodexClient.Webhooks = Webhooks;
OAuthCodexClient.Beta = Beta;
OAuthCodexClient.Batches = Batches;
OAuthCodexClient.Uploads = Uploads;
OAuthCodexClient.Responses = Responses;
OAuthCodexClient.Realtime = Realtime;
OAuthCodexClient.Conversations = Conversations;
OAuthCodexClient.Evals = Evals;
OAuthCodexClient.Containers = Containers;
OAuthCodexClient.Videos = Videos;

export declare namespace OAuthCodexClient {
  export {
    type RequestOptions,
    type Page,
    type CursorPage,
    type ConversationCursorPage,
    type CursorPageParams,
    type ConversationCursorPageParams,
  };
  export { OAuthCodexClient as OpenAI };
  export {
    type AllModels,
    type ChatModel,
    type ComparisonFilter,
    type CompoundFilter,
    type CustomToolInputFormat,
    type ErrorObject,
    type FunctionDefinition,
    type FunctionParameters,
    type Metadata,
    type Reasoning,
    type ReasoningEffort,
    type ResponseFormatJSONObject,
    type ResponseFormatJSONSchema,
    type ResponseFormatText,
    type ResponseFormatTextGrammar,
    type ResponseFormatTextPython,
    type ResponsesModel,
    type PageResponse,
    type CursorPageResponse,
    type ConversationCursorPageResponse,
    Completions,
    type Completion,
    type CompletionChoice,
    type CompletionUsage,
    type CompletionCreateParams,
    type CompletionCreateParamsNonStreaming,
    type CompletionCreateParamsStreaming,
    Chat,
    type ChatCompletion,
    type ChatCompletionAllowedToolChoice,
    type ChatCompletionAssistantMessageParam,
    type ChatCompletionAudio,
    type ChatCompletionAudioParam,
    type ChatCompletionChunk,
    type ChatCompletionContentPart,
    type ChatCompletionContentPartImage,
    type ChatCompletionContentPartInputAudio,
    type ChatCompletionContentPartRefusal,
    type ChatCompletionContentPartText,
    type ChatCompletionCustomTool,
    type ChatCompletionDeleted,
    type ChatCompletionDeveloperMessageParam,
    type ChatCompletionFunctionCallOption,
    type ChatCompletionFunctionMessageParam,
    type ChatCompletionFunctionTool,
    type ChatCompletionMessage,
    type ChatCompletionMessageCustomToolCall,
    type ChatCompletionMessageFunctionToolCall,
    type ChatCompletionMessageParam,
    type ChatCompletionMessageToolCall,
    type ChatCompletionModality,
    type ChatCompletionNamedToolChoice,
    type ChatCompletionNamedToolChoiceCustom,
    type ChatCompletionPredictionContent,
    type ChatCompletionRole,
    type ChatCompletionStoreMessage,
    type ChatCompletionStreamOptions,
    type ChatCompletionSystemMessageParam,
    type ChatCompletionTokenLogprob,
    type ChatCompletionTool,
    type ChatCompletionToolChoiceOption,
    type ChatCompletionToolMessageParam,
    type ChatCompletionUserMessageParam,
    type ChatCompletionAllowedTools,
    type ChatCompletionReasoningEffort,
    type ChatCompletionsPage,
    type ChatCompletionCreateParams,
    type ChatCompletionCreateParamsNonStreaming,
    type ChatCompletionCreateParamsStreaming,
    type ChatCompletionUpdateParams,
    type ChatCompletionListParams,
    Embeddings,
    type CreateEmbeddingResponse,
    type Embedding,
    type EmbeddingModel,
    type EmbeddingCreateParams,
    Files,
    type FileContent,
    type FileDeleted,
    type FileObject,
    type FilePurpose,
    type FileObjectsPage,
    type FileCreateParams,
    type FileListParams,
    Images,
    type Image,
    type ImageEditCompletedEvent,
    type ImageEditPartialImageEvent,
    type ImageEditStreamEvent,
    type ImageGenCompletedEvent,
    type ImageGenPartialImageEvent,
    type ImageGenStreamEvent,
    type ImageModel,
    type ImagesResponse,
    type ImageCreateVariationParams,
    type ImageEditParams,
    type ImageEditParamsNonStreaming,
    type ImageEditParamsStreaming,
    type ImageGenerateParams,
    type ImageGenerateParamsNonStreaming,
    type ImageGenerateParamsStreaming,
    Audio,
    type AudioModel,
    type AudioResponseFormat,
    Moderations,
    type Moderation,
    type ModerationImageURLInput,
    type ModerationModel,
    type ModerationMultiModalInput,
    type ModerationTextInput,
    type ModerationCreateResponse,
    type ModerationCreateParams,
    Models,
    type Model,
    type ModelDeleted,
    type ModelsPage,
    FineTuning,
    Graders,
    VectorStores,
    type AutoFileChunkingStrategyParam,
    type FileChunkingStrategy,
    type FileChunkingStrategyParam,
    type OtherFileChunkingStrategyObject,
    type StaticFileChunkingStrategy,
    type StaticFileChunkingStrategyObject,
    type StaticFileChunkingStrategyObjectParam,
    type VectorStore,
    type VectorStoreDeleted,
    type VectorStoreSearchResponse,
    type VectorStoresPage,
    type VectorStoreSearchResponsesPage,
    type VectorStoreCreateParams,
    type VectorStoreUpdateParams,
    type VectorStoreListParams,
    type VectorStoreSearchParams,
    Webhooks,
    Beta,
    Batches,
    type Batch,
    type BatchError,
    type BatchRequestCounts,
    type BatchUsage,
    type BatchesPage,
    type BatchCreateParams,
    type BatchListParams,
    Uploads,
    type Upload,
    type UploadCreateParams,
    type UploadCompleteParams,
    Responses,
    Realtime,
    Conversations,
    Evals,
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
    Containers,
    type ContainerCreateResponse,
    type ContainerRetrieveResponse,
    type ContainerListResponse,
    type ContainerListResponsesPage,
    type ContainerCreateParams,
    type ContainerListParams,
    Videos,
    type Video,
    type VideoCreateError,
    type VideoModel,
    type VideoSeconds,
    type VideoSize,
    type VideoDeleteResponse,
    type VideosPage,
    type VideoCreateParams,
    type VideoListParams,
    type VideoDownloadContentParams,
    type VideoRemixParams,
    type ModelCapabilities,
    type ComparisonFilterParam,
  };
}
