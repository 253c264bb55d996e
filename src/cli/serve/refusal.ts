/** Why a request is answered here and not by the client. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export function refusal(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Refusal {
  return { status, code, message, headers };
}

/** What stops for the moment is worth another try; nothing else is. */
const FOR_THE_MOMENT: ReadonlySet<number> = new Set([408, 503]);

/** The body of a refusal, in the API's shape. */
export function refusalBody({ status, code, message }: Refusal): string {
  const type = status < 500 ? "invalid_request_error" : "server_error";
  return JSON.stringify({ error: { message, type, code, param: null } });
}

/** Headers that go with it. */
export function refusalHeaders(given: Refusal): Record<string, string> {
  return {
    "content-type": "application/json",
    "x-should-retry": String(FOR_THE_MOMENT.has(given.status)),
    ...given.headers,
  };
}
