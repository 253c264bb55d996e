import type { Exchange } from "../api-promise.ts";
import type { BaseClient, Call } from "../client.ts";
import { SDKRequestError } from "../errors/api.ts";
import { type ParameterIssue, ParameterValidationError } from "../errors/local.ts";
import { outputText } from "../output-text.ts";
import { ResponseAccumulator, type ResponseObject } from "./accumulator.ts";
import { streamFailure } from "./errors.ts";
import { codexEvents } from "./events.ts";
import { type PreparedRequest, prepareRequest } from "./prepare.ts";

/**
 * `responses.create` on the Codex backend, which only streams: `stream: true` hands the events on, anything else waits for
 * the terminal event and gives the whole response.
 *
 * A failed or truncated stream rejects. An incomplete one resolves with `status: "incomplete"` and its reason, as on
 * OpenAI's API.
 */
export async function createResponse(call: Call): Promise<Exchange<unknown>> {
  const { client, operation, options } = call;
  const mode = options.validationMode ?? client._options.validationMode;
  const params = (options.body ?? call.args[0] ?? {}) as Record<string, unknown>;
  if (typeof params !== "object") {
    throw new ParameterValidationError(operation.id, [
      { path: "", code: "invalid_type", message: "the parameters must be an object" },
    ]);
  }
  const request = await prepareRequest("responses.create", params, options.extraBody, mode);
  if (mode === "warn") warnOnce(client, operation.id, request.issues);
  const { body: _, extraBody: __, query: ___, ...rest } = options;
  const live = await client.send(operation, { path: {}, query: undefined, body: request.body }, rest, {
    headers: { accept: "text/event-stream" },
  });
  const { response } = live;
  const type = response.headers.get("content-type") ?? "no content type";
  if (!type.startsWith("text/event-stream")) {
    const start = await response.text().catch(() => "");
    live.settle();
    throw new SDKRequestError(
      response.status,
      undefined,
      `The backend answered with ${type} instead of an event stream: ${start.slice(0, 200)}`,
      response.headers,
      { code: "unexpected_answer" },
    );
  }
  if (params["stream"] === true) return { response, parse: async () => codexEvents(live, client) };
  return {
    response,
    parse: async () => {
      const accumulator = new ResponseAccumulator();
      for await (const _event of codexEvents(live, client, { accumulator, abortRejects: true }));
      return finish(accumulator.result(), request);
    },
  };
}

function finish(result: ResponseObject, request: PreparedRequest): ResponseObject {
  if (result.status === "failed") throw streamFailure(result.error, result);
  return { ...result, output_text: outputText(result), dropped_parameters: request.dropped };
}

/** Per client, what was already complained about: a loop over a thousand calls should not say it a thousand times. */
const warned = new WeakMap<BaseClient, Set<string>>();

function warnOnce(client: BaseClient, method: string, issues: readonly ParameterIssue[]): void {
  const said = warned.get(client) ?? new Set();
  warned.set(client, said);
  for (const { path, message } of issues) {
    const key = `${method} ${path}`;
    if (said.has(key)) continue;
    said.add(key);
    client._options.logger.warn(`${method}: ${path}: ${message}`);
  }
}
