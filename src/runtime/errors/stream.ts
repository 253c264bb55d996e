import { type APIErrorDetails, SDKRequestError } from "./api.ts";

/**
 * The stream ended without a terminal event, or lacks events that were handed on piece by piece (a streamed chat completion):
 * what came is on `partial`, and it is not a result.
 */
export class StreamTruncatedError extends SDKRequestError<undefined, Headers | undefined, undefined> {
  override get name(): string {
    return "StreamTruncatedError";
  }

  /** The response as far as it had come. Untyped on purpose: it may lack anything. */
  readonly partial: unknown;

  constructor(partial: unknown, cause?: unknown, what = "The stream ended before response.completed.") {
    super(
      undefined,
      undefined,
      `${what} Partial output is on error.partial; send the request again.`,
      undefined,
      { code: "stream_truncated", retryable: true, cause },
    );
    this.partial = partial;
  }
}

/** No meaningful event within `streamIdleTimeout` milliseconds, or the stream outlived `totalTimeout`. */
export class StreamTimeoutError extends SDKRequestError<undefined, Headers | undefined, undefined> {
  override get name(): string {
    return "StreamTimeoutError";
  }

  readonly partial: unknown;

  constructor(message: string, partial?: unknown) {
    super(undefined, undefined, message, undefined, { code: "stream_timeout", retryable: true });
    this.partial = partial;
  }
}

/** The backend ended the response with `response.failed`. The response object as received is on `response`. */
export class ResponseFailedError extends SDKRequestError<undefined, Headers | undefined, object | undefined> {
  override get name(): string {
    return "ResponseFailedError";
  }

  readonly response: unknown;

  constructor(
    response: unknown,
    error: { code?: unknown; message?: unknown } | null | undefined,
    { headers, retryable = false }: Pick<APIErrorDetails, "retryable"> & { headers?: Headers } = {},
  ) {
    super(
      undefined,
      error ?? undefined,
      typeof error?.message === "string" ? error.message : "The response failed without saying why.",
      headers,
      { code: typeof error?.code === "string" ? error.code : "response_failed", retryable },
    );
    this.response = response;
  }
}
