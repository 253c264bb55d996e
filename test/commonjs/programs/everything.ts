import OpenAI, { APIError, type ClientOptions, OAuthCodexClient, toFile } from "oauth-codex-sdk";
import { APIPromise } from "oauth-codex-sdk/core/api-promise";
import { Stream as CoreStream } from "oauth-codex-sdk/core/streaming";
import { APIError as AnError } from "oauth-codex-sdk/error";
import { createFetch } from "oauth-codex-sdk/fetch";
import { playAudio } from "oauth-codex-sdk/helpers/audio";
import { zodTextFormat } from "oauth-codex-sdk/helpers/zod";
import { ChatCompletionStream } from "oauth-codex-sdk/lib/ChatCompletionStream";
import { ResponseStream } from "oauth-codex-sdk/lib/responses/ResponseStream";
import { CursorPage } from "oauth-codex-sdk/pagination";
import { pathsClient } from "oauth-codex-sdk/paths";
import * as resources from "oauth-codex-sdk/resources";
import {
  type ChatCompletion,
  ChatCompletionRunner,
  ParsingToolFunction,
  ChatCompletionStream as SameStream,
} from "oauth-codex-sdk/resources/chat/completions";
import type { ResponseCreateParams } from "oauth-codex-sdk/resources/responses/index.js";
import type { Response as Answer } from "oauth-codex-sdk/resources/responses/responses";
import { Responses } from "oauth-codex-sdk/resources/responses/responses.js";
import * as shared from "oauth-codex-sdk/resources/shared";
import { RestClient } from "oauth-codex-sdk/rest";
import { memoryStorage } from "oauth-codex-sdk/storage";
import { Stream } from "oauth-codex-sdk/streaming";
import { supportMatrix } from "oauth-codex-sdk/support";
import { createCodexEmulator } from "oauth-codex-sdk/testing";
import { toFile as makeFile } from "oauth-codex-sdk/uploads";

const options: ClientOptions = {
  timeout: undefined,
  apiKey: undefined,
  baseURL: undefined,
  mcpServers: undefined,
  oauthConfig: undefined,
};
export async function main(): Promise<string> {
  const emulator = await createCodexEmulator();
  const client = new OAuthCodexClient({
    ...options,
    baseURL: emulator.baseURL,
    profile: "codex",
    accessToken: await emulator.accessToken(),
    storage: memoryStorage(),
  });
  const params: ResponseCreateParams = { model: "gpt-5.5", input: "hi" };
  const answer: Answer = await client.responses.create({ model: "gpt-5.5", input: "hi" });
  const other = new OpenAI({ profile: "codex", accessToken: "x" });
  const completion: ChatCompletion = await client.chat.completions.create({
    model: "gpt-5.5",
    messages: [{ role: "user", content: "hi" }],
  });
  for await (const event of await client.responses.create({ ...params, stream: true })) void event.type;
  const error: boolean = new AnError(undefined, undefined, "x", undefined) instanceof APIError;
  void [
    toFile,
    createFetch,
    pathsClient,
    supportMatrix,
    Responses,
    shared,
    resources,
    Stream === CoreStream,
    makeFile,
    CursorPage,
    APIPromise,
    ChatCompletionStream,
    zodTextFormat,
    playAudio,
    RestClient,
    other,
    completion,
    error,
  ];
  const s: ResponseStream<null> | undefined = undefined;
  const made: unknown = ResponseStream.createResponse(client, { model: "gpt-5.5", input: "hi" });
  if (
    !(made instanceof ResponseStream) ||
    made instanceof SameStream ||
    made instanceof ChatCompletionRunner
  ) {
    throw new Error("not a stream of a response");
  }
  await made.finalResponse();
  void [s, new ParsingToolFunction({ parameters: {}, description: "", parse: JSON.parse, function: String })];
  return answer.output_text;
}
