/** Requests to the token endpoint, and what its refusals mean. */
import type { TokenEndpointFailure } from "../../errors/auth.ts";
import type { OAuthNetwork } from "./config.ts";
import { timeoutSignal } from "./timeout-signal.ts";
import { TOKEN_TIMEOUT_MS } from "./timing.ts";

export interface TokenAnswer {
  readonly status: number;
  /** Parsed body; `undefined` when it is not JSON. */
  readonly body: unknown;
  /** The server's own time. */
  readonly date: string | null;
}

/** A failure to get an answer at all, or one that is no use. Message and cause are free of secrets. */
export class NoTokenAnswer extends Error {
  readonly failure: TokenEndpointFailure;
  /** Whether the request has certainly not reached the server. */
  readonly unsent: boolean;

  constructor(message: string, failure: TokenEndpointFailure, unsent = false) {
    super(message);
    this.failure = failure;
    this.unsent = unsent;
  }
}

/** What a connection fails with that was never there. */
const UNSENT = new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH"]);

/** Posts once. A token request is never repeated here: what it carries is single use, and may be spent without an answer. */
export async function postToken(
  url: string,
  init: { body: string; type: string },
  network: OAuthNetwork,
  timeoutMs: number = TOKEN_TIMEOUT_MS,
): Promise<TokenAnswer> {
  try {
    const response = await network.fetch(url, {
      method: "POST",
      headers: { "content-type": init.type, accept: "application/json", "user-agent": network.userAgent },
      body: init.body,
      // The body is a secret, and this is the one server that it is for.
      redirect: "error",
      signal: timeoutSignal(timeoutMs),
    });
    refuseRedirect(response);
    const { status, headers } = response;
    return { status, body: asJSON(await response.text()), date: headers.get("date") };
  } catch (error) {
    throw error instanceof NoTokenAnswer ? error : noAnswer(error, timeoutMs);
  }
}

/** A network failure as a message. The caller's `fetch` made the error, so only its name and code are passed on. */
export function noAnswer(error: unknown, timeoutMs: number): NoTokenAnswer {
  const { name, cause, code } = Object(error) as { name?: unknown; cause?: unknown; code?: unknown };
  if (isRefusedRedirect(error) || isRefusedRedirect(cause)) return redirected();
  if (name === "TimeoutError") {
    return new NoTokenAnswer(
      `the token endpoint did not answer within ${timeoutMs / 1000} s; whether it took the request is unknown`,
      { code: "token_endpoint_timeout", retryable: true },
    );
  }
  const reason = (Object(cause) as { code?: unknown }).code ?? code ?? name;
  const failure = { code: "token_endpoint_unreachable", retryable: true };
  return new NoTokenAnswer(
    `the token endpoint could not be reached (${String(reason)})`,
    failure,
    UNSENT.has(String(reason)),
  );
}

/** Runtimes tell of a redirect under `redirect: "error"` in words only, each in its own, and all of them with this one. */
function isRefusedRedirect(error: unknown): boolean {
  return /redirect/i.test(String((Object(error) as { message?: unknown }).message));
}

/** For a `fetch` that gives the redirect instead of failing. @throws {NoTokenAnswer} */
export function refuseRedirect({ status, type }: Response): void {
  if (type === "opaqueredirect" || (status >= 300 && status <= 399)) throw redirected();
}

function redirected(): NoTokenAnswer {
  return new NoTokenAnswer(
    "the token endpoint redirected the request, which is refused: the request holds a secret that is for this server only. Check oauthConfig, and proxies in between",
    { code: "token_endpoint_redirected", retryable: true },
  );
}

/** What the backend's own codes mean after which nothing helps, by code. */
type Terminal = Readonly<Record<string, string>>;

/**
 * What the server said no with. Its code stands in one of three places: in an `error` that is an object, in RFC 6749's, or
 * on top (openai/codex, `codex-rs/login/src/auth/manager.rs`).
 */
export function refusal(
  { status, body }: Pick<TokenAnswer, "status" | "body">,
  { terminal = {}, byCode = false }: { terminal?: Terminal; byCode?: boolean } = {},
): TokenEndpointFailure & { message: string } {
  const top = Object(body) as Record<string, unknown>;
  const inner = Object(top["error"]) as Record<string, unknown>;
  const code = word(inner["code"]) ?? word(top["error"]) ?? word(top["code"]) ?? `http_${status}`;
  const meaning = Object.hasOwn(terminal, code) ? terminal[code] : undefined;
  // RFC 6749: the grant is no good any more. A 401 is as much as that to the Codex command, too.
  const over =
    meaning !== undefined || (!byCode && (status === 401 || (status === 400 && code === "invalid_grant")));
  // Only the code is quoted, and only when it looks like one: a server may repeat in its prose what it was sent.
  const message =
    meaning ??
    (code === "invalid_grant"
      ? "the server no longer accepts it"
      : `the token endpoint answered ${status} (${code})`);
  return { code, status, retryable: !over, message };
}

export function asJSON(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function word(value: unknown): string | undefined {
  return typeof value === "string" && /^[a-z][a-z\d_]{0,59}$/.test(value) ? value : undefined;
}
