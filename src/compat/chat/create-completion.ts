import type { ResponseCreateParamsBase } from "../../generated/resources/responses/responses.ts";
import type { APIPromise, Exchange } from "../../runtime/api-promise.ts";
import type { SortedCall } from "../../runtime/call.ts";
import { Problems } from "../../runtime/codex/problems.ts";
import { ParameterValidationError } from "../../runtime/errors/local.ts";
import { treeOf } from "../../runtime/helpers/tree.ts";
import { judge } from "../../runtime/judge.ts";
import type { ResponseObject, StreamEvent } from "../../runtime/responses/accumulator.ts";
import { Stream } from "../../runtime/streaming.ts";
import { warnOfIssues } from "../../runtime/warn-once.ts";
import { chatChunks } from "./chunks.ts";
import { chatCompletion } from "./completion.ts";
import { responseParams } from "./request.ts";

/**
 * `chat.completions.create` on the Codex backend, which has no such route: one call of `responses.create`, translated there
 * and back. Retries, clocks, errors and the backend's own rules are those of that method.
 *
 * @throws {ParameterValidationError} for what cannot be translated, before anything is sent.
 */
export async function createCompletion(call: SortedCall): Promise<Exchange<unknown>> {
  const { client, operation, options } = call;
  const judged = await judge(call);
  const { mode, sent, emulated } = judged;
  const problems = new Problems();
  const request = responseParams(sent, emulated, problems);
  const { store, metadata } = emulated;
  const keeping =
    store || metadata ? (await import("./stored/keep.ts")).keepingOf(call, emulated, problems) : undefined;
  if (problems.issues.length > 0) throw new ParameterValidationError(operation.id, problems.issues);
  if (mode === "error" && problems.dropped.length > 0) {
    throw new ParameterValidationError(operation.id, problems.dropped);
  }
  if (mode === "warn") warnOfIssues(client, operation.id, problems.dropped);

  const style = {
    functions: Array.isArray(emulated["functions"]) && !Array.isArray(emulated["tools"]),
    includeUsage:
      (emulated["stream_options"] as { include_usage?: unknown } | undefined)?.include_usage === true,
  };
  const stream = emulated["stream"] === true;
  const answer = treeOf(call).responses.create(
    // A completion is no response that could be continued: nothing of it is kept.
    { ...(request as ResponseCreateParamsBase), stream, store: false },
    // Everything was checked above, in the words of this method.
    { ...options, validationMode: "ignore" },
  ) as APIPromise<unknown>;
  const response = await answer.asResponse();
  if (stream) {
    return {
      response,
      parse: async () => {
        const events = (await answer) as Stream<StreamEvent>;
        const whole = keeping ? keeping.events(events, style, response) : events;
        return new Stream(() => chatChunks(whole, style, response.headers), events.controller);
      },
    };
  }
  const dropped_parameters = [...judged.dropped, ...problems.dropped.map(({ path }) => path)];
  return {
    response,
    parse: async () => {
      const completion = chatCompletion((await answer) as ResponseObject, style);
      await keeping?.keep(completion, response);
      return { ...completion, dropped_parameters };
    },
  };
}
