// Generated from spec/openapi.json, spec/overlay.yaml and spec/*.manifest.yaml. Do not edit.
// To write it again: node codegen/cli.ts generate

import * as ops from "../operations.ts";
import type { APIPromise } from "../../runtime/api-promise.ts";
import type {
  ConversationCursorPage,
  ConversationCursorPageParams,
  PagePromise,
} from "../../runtime/pagination.ts";
import type { RequestOptions } from "../../runtime/request-options.ts";
import { APIResource } from "../../runtime/resource.ts";
import type { Uploadable } from "../../runtime/uploads.ts";

/** Films that a model makes from a description. */
export class Videos extends APIResource {
  /**
   * Starts making a video from a prompt.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  create(body: VideoCreateParams, options?: RequestOptions): APIPromise<Video> {
    return this._client.unsupported(ops.videosCreate, [body], options);
  }

  /**
   * Fetches the state of a video.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  retrieve(videoID: string, options?: RequestOptions): APIPromise<Video> {
    return this._client.unsupported(ops.videosRetrieve, [videoID], options);
  }

  /**
   * Lists videos.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  list(query?: VideoListParams | null, options?: RequestOptions): PagePromise<VideosPage, Video> {
    return this._client.unsupported(ops.videosList, [query], options);
  }

  /**
   * Deletes a video.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  delete(videoID: string, options?: RequestOptions): APIPromise<VideoDeleteResponse> {
    return this._client.unsupported(ops.videosDelete, [videoID], options);
  }

  /**
   * Starts making a video and waits until it is finished or has failed.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  createAndPoll(
    body: VideoCreateParams,
    options?: RequestOptions & { pollIntervalMs?: number },
  ): Promise<Video> {
    return this._client.unsupported(ops.videosCreateAndPoll, [body], options);
  }

  /**
   * Downloads a finished video, its thumbnail or its sprite sheet.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  downloadContent(
    videoID: string,
    query?: VideoDownloadContentParams | null,
    options?: RequestOptions,
  ): APIPromise<Response> {
    return this._client.unsupported(ops.videosDownloadContent, [videoID, query], options);
  }

  /**
   * Waits until a video is finished or has failed.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  poll(videoID: string, options?: RequestOptions & { pollIntervalMs?: number }): Promise<Video> {
    return this._client.unsupported(ops.videosPoll, [videoID], options);
  }

  /**
   * Makes a new video from a finished one and a prompt.
   * Codex: not supported. The Codex backend has no such route, and nothing on this side stands in for it.
   * Use the `openai` profile with an API key of your own.
   */
  remix(videoID: string, body: VideoRemixParams, options?: RequestOptions): APIPromise<Video> {
    return this._client.unsupported(ops.videosRemix, [videoID, body], options);
  }
}

export type VideosPage = ConversationCursorPage<Video>;

export interface Video {
  completed_at: number | null;
  created_at: number;
  error: VideoCreateError | null;
  expires_at: number | null;
  id: string;
  model: VideoModel;
  object: "video";
  progress: number;
  prompt: string | null;
  remixed_from_video_id: string | null;
  seconds: VideoSeconds;
  size: VideoSize;
  status: "queued" | "in_progress" | "completed" | "failed";
}

export interface VideoCreateError {
  code: string;
  message: string;
}

export interface VideoCreateParams {
  prompt: string;
  input_reference?: Uploadable;
  model?: VideoModel;
  seconds?: VideoSeconds;
  size?: VideoSize;
}

export interface VideoDeleteResponse {
  deleted: boolean;
  id: string;
  object: "video.deleted";
}

export interface VideoDownloadContentParams {
  variant?: "video" | "thumbnail" | "spritesheet";
}

export interface VideoListParams extends ConversationCursorPageParams {
  order?: "asc" | "desc";
}

export type VideoModel =
  | (string & {})
  | "sora-2"
  | "sora-2-pro"
  | "sora-2-2025-10-06"
  | "sora-2-pro-2025-10-06"
  | "sora-2-2025-12-08";

export interface VideoRemixParams {
  prompt: string;
}

export type VideoSeconds = "4" | "8" | "12";

export type VideoSize = "720x1280" | "1280x720" | "1024x1792" | "1792x1024";

export declare namespace Videos {
  export {
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
  };
}
