import type { Responses } from "../../../generated/resources/responses/responses.ts";
import { LazyChat } from "../../../runtime/chat/lazy-chat.ts";
import type * as External from "../../../runtime/external/responses.ts";
import type { RequestOptions } from "../../../runtime/request-options.ts";
import { LazyStream } from "../../../runtime/responses/lazy-stream.ts";

export type { ResponseStreamParams } from "../../../runtime/external/responses.ts";

/** What `responses.stream()` returns. */
export type ResponseStream<ParsedT = null> = External.ResponseStream<ParsedT>;

export const ResponseStream: {
  /** As `client.responses.stream(params, options)`. */
  createResponse<ParsedT = null>(
    client: { readonly responses: Pick<Responses, "stream"> },
    params: External.ResponseStreamParams,
    options?: RequestOptions,
  ): ResponseStream<ParsedT>;
  [Symbol.hasInstance](value: unknown): value is ResponseStream<unknown>;
} = {
  createResponse: (client, params, options) =>
    client.responses.stream(params, options) as ResponseStream<never>,
  [Symbol.hasInstance]: (value): value is never =>
    value instanceof LazyStream && !(value instanceof LazyChat),
};
