import { parameters } from "../../generated/parameters.ts";
import type { ResponseCreateParamsBase } from "../../generated/resources/responses/responses.ts";
import type { APIPromise, Exchange } from "../../runtime/api-promise.ts";
import type { Call } from "../../runtime/client.ts";
import type { ResponseObject, StreamEvent } from "../../runtime/codex/accumulator.ts";
import { warnOnce } from "../../runtime/codex/create-response.ts";
import { validate } from "../../runtime/codex/prepare.ts";
import { Problems } from "../../runtime/codex/problems.ts";
import { applyVerdicts } from "../../runtime/codex/verdicts.ts";
import { ParameterValidationError } from "../../runtime/errors/local.ts";
import { treeOf } from "../../runtime/helpers/tree.ts";
import { Stream } from "../../runtime/streaming.ts";
import { chatChunks } from "./chunks.ts";
import { chatCompletion } from "./completion.ts";
import { responseParams } from "./request.ts";

const METHOD = "chat.completions.create";

/**
 * `chat.completions.create` on the Codex backend, which has no such route: one call of `responses.create`, translated there
 * and back. Retries, clocks, errors and the backend's own rules are those of that method.
 *
 * @throws {ParameterValidationError} for what cannot be translated, before anything is sent.
 */
export async function createCompletion(call: Call): Promise<Exchange<unknown>> {
  const { client, options } = call;
  const mode = options.validationMode ?? client._options.validationMode;
  const params = (options.body ?? call.args[0] ?? {}) as Record<string, unknown>;
  const applied = applyVerdicts(METHOD, params, parameters[METHOD], mode);
  const { body, emulated } = applied;
  const problems = new Problems();
  const request = responseParams(body, emulated, problems);
  const { store, metadata } = emulated;
  const keeping =
    store || metadata ? (await import("./stored/keep.ts")).keepingOf(call, emulated, problems) : undefined;
  if (problems.issues.length > 0) throw new ParameterValidationError(METHOD, problems.issues);
  const invalid = mode === "ignore" ? [] : await validate(METHOD, params, { ...body, ...emulated });
  if (mode === "error" && (invalid.length > 0 || problems.dropped.length > 0)) {
    throw new ParameterValidationError(METHOD, [...problems.dropped, ...invalid]);
  }
  if (mode === "warn") warnOnce(client, METHOD, [...applied.issues, ...problems.dropped, ...invalid]);

  const style = {
    functions: Array.isArray(emulated["functions"]) && !Array.isArray(emulated["tools"]),
    includeUsage:
      (emulated["stream_options"] as { include_usage?: unknown } | undefined)?.include_usage === true,
  };
  const { body: _, ...rest } = options;
  const stream = emulated["stream"] === true;
  const answer = treeOf(call).responses.create(
    // A completion is no response that could be continued: nothing of it is kept.
    { ...(request as ResponseCreateParamsBase), stream, store: false },
    // Everything was checked above, in the words of this method.
    { ...rest, validationMode: "ignore" },
  ) as APIPromise<unknown>;
  const response = await answer.asResponse();
  if (stream) {
    return {
      response,
      parse: async () => {
        const events = (await answer) as Stream<StreamEvent>;
        const whole = keeping ? keeping.events(events, style, response) : events;
        return new Stream(() => chatChunks(whole, style), events.controller);
      },
    };
  }
  const dropped_parameters = [...applied.dropped, ...problems.dropped.map(({ path }) => path)];
  return {
    response,
    parse: async () => {
      const completion = chatCompletion((await answer) as ResponseObject, style);
      await keeping?.keep(completion, response);
      return { ...completion, dropped_parameters };
    },
  };
}
