import type { ResponseCreateParamsNonStreaming } from "../generated/resources/responses/responses.ts";
import type { HelperTable } from "../generated/routes.ts";
import { APIPromise } from "../runtime/api-promise.ts";
import type { Call } from "../runtime/call.ts";
import { LazyChat } from "../runtime/chat/lazy-chat.ts";
import { treeOf } from "../runtime/helpers/tree.ts";
import { LazyStream } from "../runtime/responses/lazy-stream.ts";
import type { ParseParams } from "../runtime/responses/parse.ts";

/** Composes other methods of the client; gives what the method returns. */
type Helper = (call: Call) => unknown;

/** Helpers by the id that the manifest gives them, typed and loaded like the handlers. */
export const helpers = {
  "chat.completions.parse": (call) =>
    new APIPromise(import("../runtime/chat/start.ts").then(({ createAndParse }) => createAndParse(call))),
  "chat.completions.runTools": (call) => {
    const runner: LazyChat = new LazyChat(async (controller) =>
      (await import("../runtime/chat/start.ts")).chatToolRun(call, controller, runner),
    );
    return runner;
  },
  "chat.completions.stream": (call) =>
    new LazyChat(async (controller) =>
      (await import("../runtime/chat/start.ts")).chatStream(call, controller),
    ),
  "files.retrieveContent": (call) =>
    treeOf(call)
      .files.content(call.args[0] as string, call.options)
      ._thenUnwrap((response) => response.text()),
  "files.waitForProcessing": async (call) =>
    (await import("../runtime/helpers/files.ts")).waitForProcessing(call),
  "models.capabilities": async (call) => (await import("../runtime/helpers/models.ts")).capabilities(call),
  "responses.parse": (call) =>
    treeOf(call)
      .responses.create(call.args[0] as ResponseCreateParamsNonStreaming, call.options)
      ._thenUnwrap(async (response) =>
        (await import("../runtime/responses/parse.ts")).parseResponse(response, call.args[0] as ParseParams),
      ),
  "responses.runTools": (call) =>
    new LazyStream(
      async (controller) => new (await import("../runtime/responses/tool-run.ts")).ToolRun(call, controller),
    ),
  "responses.stream": (call) =>
    new LazyStream(
      async (controller) =>
        new (await import("../runtime/responses/response-stream.ts")).ResponseStream(call, controller),
    ),
  "vectorStores.files.createAndPoll": async (call) =>
    (await import("../runtime/helpers/vector-store-files.ts")).createAndPoll(call),
  "vectorStores.files.poll": async (call) =>
    (await import("../runtime/helpers/vector-store-files.ts")).poll(call),
  "vectorStores.files.upload": async (call) =>
    (await import("../runtime/helpers/vector-store-files.ts")).upload(call),
  "vectorStores.files.uploadAndPoll": async (call) =>
    (await import("../runtime/helpers/vector-store-files.ts")).uploadAndPoll(call),
  "vectorStores.fileBatches.createAndPoll": async (call) =>
    (await import("../runtime/helpers/vector-store-batches.ts")).createAndPoll(call),
  "vectorStores.fileBatches.poll": async (call) =>
    (await import("../runtime/helpers/vector-store-batches.ts")).poll(call),
  "vectorStores.fileBatches.uploadAndPoll": async (call) =>
    (await import("../runtime/helpers/vector-store-batches.ts")).uploadAndPoll(call),
  "uploads.uploadFileChunked": async (call) =>
    (await import("../runtime/helpers/uploads.ts")).uploadFileChunked(call),
  "videos.poll": async (call) => (await import("../runtime/helpers/videos.ts")).poll(call),
  "videos.createAndPoll": async (call) => (await import("../runtime/helpers/videos.ts")).createAndPoll(call),
  "beta.threads.createAndRunPoll": async (call) =>
    (await import("../runtime/helpers/runs.ts")).createAndRunPoll(call),
  "beta.threads.runs.createAndPoll": async (call) =>
    (await import("../runtime/helpers/runs.ts")).createAndPoll(call),
  "beta.threads.runs.poll": async (call) => (await import("../runtime/helpers/runs.ts")).poll(call),
  "beta.threads.runs.submitToolOutputsAndPoll": async (call) =>
    (await import("../runtime/helpers/runs.ts")).submitToolOutputsAndPoll(call),
  "webhooks.unwrap": async (call) => (await import("../runtime/helpers/webhooks.ts")).unwrap(call),
  "webhooks.verifySignature": async (call) =>
    (await import("../runtime/helpers/webhooks.ts")).verifySignature(call),
} satisfies HelperTable<Helper>;
