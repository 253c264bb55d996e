import type { Video, VideoCreateParams } from "../../generated/resources/videos.ts";
import type { Call } from "../call.ts";
import { type PollOptions, pollUntil } from "./polling.ts";
import { treeOf } from "./tree.ts";

export function poll(call: Call): Promise<Video> {
  const [videoID] = call.args as [string];
  return pollUntil(
    call.client.clock,
    (options) => treeOf(call).videos.retrieve(videoID, options),
    ({ status }) => status !== "in_progress" && status !== "queued",
    call.options as PollOptions,
  );
}

export async function createAndPoll(call: Call): Promise<Video> {
  const [body] = call.args as [VideoCreateParams];
  const { pollIntervalMs: _, ...options } = call.options as PollOptions;
  const video = await treeOf(call).videos.create(body, options);
  return await poll({ ...call, args: [video.id] });
}
