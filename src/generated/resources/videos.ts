// Generated from spec/openapi.json, spec/overlay.yaml, spec/overlays and spec/*.manifest.yaml. Do not edit.
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
  /** When it was finished, in Unix seconds; null until then. */
  completed_at: number | null;
  /** When it was ordered, in Unix seconds. */
  created_at: number;
  /** Why it failed; null where it did not. */
  error: VideoCreateError | null;
  /** Until when it can be downloaded, in Unix seconds; null until it is finished. */
  expires_at: number | null;
  /** Names the film in other calls; begins with `video_`. */
  id: string;
  /** Which model makes it. */
  model: VideoModel;
  /** Always `video`: a film, or the order for one. */
  object: "video";
  /** How far it has come, in percent. */
  progress: number;
  /** What it was asked to show; null where that is not kept. */
  prompt: string | null;
  /** Which film it was made from; null where it is new. */
  remixed_from_video_id: string | null;
  /** How long it is, in seconds, as text. */
  seconds: VideoSeconds;
  /** Width and height in pixels. */
  size: VideoSize;
  /** Whether it waits, is being made, is finished or has failed. */
  status: "queued" | "in_progress" | "completed" | "failed";
}

export interface VideoCreateError {
  /** Kind of the fault, as a word for programs. */
  code: string;
  /** What went wrong, in words for a person. */
  message: string;
}

export interface VideoCreateParams {
  /** What the film should show, in words. */
  prompt: string;
  /** Picture that it begins with. */
  input_reference?: Uploadable;
  /** Which model makes it. Default: `sora-2`. */
  model?: VideoModel;
  /** How long it is to be, in seconds, as text. Default: `4`. */
  seconds?: VideoSeconds;
  /** Width and height in pixels. Default: `720x1280`. */
  size?: VideoSize;
}

export interface VideoDeleteResponse {
  /** True once the film is gone. */
  deleted: boolean;
  /** Which film was deleted; begins with `video_`. */
  id: string;
  /** Always `video.deleted`: says that it is gone. */
  object: "video.deleted";
}

export interface VideoDownloadContentParams {
  /** What to download: the film, one picture, or a sheet of pictures. Default: `video`. */
  variant?: "video" | "thumbnail" | "spritesheet";
}

export interface VideoListParams extends ConversationCursorPageParams {
  /** Sorted by time: `asc` from the oldest, `desc` from the newest. Default: `desc`. */
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
  /** What to change about the film, in words. */
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
