/**
 * Login with a code that is typed on any device, in the protocol of the Codex command (openai/codex,
 * `codex-rs/login/src/device_code_auth.rs`). Not RFC 8628: the server makes the PKCE pair.
 */
import * as z from "zod/mini";
import { TokenExchangeError } from "../../errors/auth.ts";
import { AuthRequiredError } from "../../errors/local.ts";
import { clientIdOf, type DeviceEndpoints, type OAuthEndpoints, type OAuthNetwork } from "../oauth/config.ts";
import { NoTokenAnswer, postToken, refusal, type TokenAnswer } from "../oauth/token-endpoint.ts";
import type { Login } from "../tokens/login.ts";
import { exchangeCode } from "./code-grant.ts";

/** Codes are good this long when the server does not say. */
const CODE_LIFETIME_MS = 15 * 60_000;
const DEFAULT_INTERVAL_SECONDS = 5;
/** A shorter pause would be a flood, and is nobody's wish but a mistake; one of hours would outlive the code. */
const SHORTEST_INTERVAL_SECONDS = 0.01;
const LONGEST_INTERVAL_SECONDS = 60;
const SLOW_DOWN_MS = 5_000;

const UserCode = z.pipe(
  z.looseObject({
    device_auth_id: z.string(),
    user_code: z.optional(z.string()),
    usercode: z.optional(z.string()),
    interval: z.optional(z.unknown()),
    expires_at: z.optional(z.unknown()),
  }),
  z.transform(({ device_auth_id, user_code, usercode, interval, expires_at }) => ({
    id: device_auth_id,
    userCode: user_code ?? usercode ?? "",
    intervalMs: pauseOf(Number(interval)),
    expiresAt: Date.parse(String(expires_at ?? "")),
  })),
);

function pauseOf(seconds: number): number {
  const isPause = Number.isFinite(seconds) && seconds >= SHORTEST_INTERVAL_SECONDS;
  return (isPause ? Math.min(seconds, LONGEST_INTERVAL_SECONDS) : DEFAULT_INTERVAL_SECONDS) * 1000;
}

const Authorized = z.looseObject({ authorization_code: z.string(), code_verifier: z.string() });

interface DeviceLogin {
  /** The page on which the code is typed. */
  readonly url: string;
  readonly userCode: string;
  readonly expiresAt: Date;
  readonly id: string;
  readonly intervalMs: number;
}

interface DeviceContext {
  readonly endpoints: OAuthEndpoints;
  readonly network: OAuthNetwork;
  readonly now: () => number;
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
}

export const DEVICE_UNAVAILABLE = "device_login_unavailable";

/** @throws {AuthRequiredError} with {@link DEVICE_UNAVAILABLE} when the server, or the account, has no device login. */
export async function beginDeviceLogin({ endpoints, network, now }: DeviceContext): Promise<DeviceLogin> {
  const device = deviceOf(endpoints);
  const answer = await send(device.start, { client_id: clientIdOf(endpoints) }, network);
  if (answer.status === 404) throw unavailable(endpoints);
  if (answer.status > 299) throw refused(answer, endpoints);
  const result = UserCode.safeParse(answer.body);
  if (!result.success || result.data.userCode === "") throw unreadable(answer.status);
  const { expiresAt, ...code } = result.data;
  const latest = now() + CODE_LIFETIME_MS;
  return {
    ...code,
    url: device.page,
    // A clock that is off must not end the login before it began.
    expiresAt: new Date(expiresAt > now() ? Math.min(expiresAt, latest) : latest),
  };
}

function deviceOf(endpoints: OAuthEndpoints): DeviceEndpoints {
  if (!endpoints.device) throw unavailable(endpoints);
  return endpoints.device;
}

function unavailable({ rules }: OAuthEndpoints): AuthRequiredError {
  const why = rules.endpoints.device?.unavailable;
  return new AuthRequiredError(
    `Device login is not available here. ${why ? `${why} Or sign in` : "Sign in"} with a browser.`,
    { code: DEVICE_UNAVAILABLE },
  );
}

/** Asks until the person is done. @throws {AuthRequiredError} when the code ran out. */
export async function finishDeviceLogin(
  device: DeviceLogin,
  context: DeviceContext,
  signal: AbortSignal,
): Promise<Login> {
  const { endpoints, network, now, sleep } = context;
  const { poll, redirectUri } = deviceOf(endpoints);
  let pause = device.intervalMs;
  while (now() < device.expiresAt.getTime()) {
    await sleep(pause, signal);
    const answer = await send(poll, { device_auth_id: device.id, user_code: device.userCode }, network).catch(
      (error: unknown) => {
        // The code is not used up by asking, so a network that fails for a moment is no reason to give up.
        if (error instanceof TokenExchangeError && error.status === undefined) return undefined;
        throw error;
      },
    );
    if (!answer || answer.status === 429 || answer.status >= 500) continue;
    if (answer.status <= 299) {
      const result = Authorized.safeParse(answer.body);
      if (!result.success) throw unreadable(answer.status);
      const { authorization_code: code, code_verifier: codeVerifier } = result.data;
      const pending = { codeVerifier, redirectUri };
      const clientId = clientIdOf(endpoints);
      return await exchangeCode(new URLSearchParams({ code }), pending, clientId, endpoints, network, now);
    }
    const { code } = refusal(answer, endpoints.rules.refresh);
    if (/slow_down/.test(code)) pause += SLOW_DOWN_MS;
    else if (!isPending(answer.status, code)) throw refused(answer, endpoints);
  }
  throw new AuthRequiredError("The code was not entered in time. Sign in again for a new one.", {
    code: "login_timeout",
  });
}

/** 403 and 404 mean "not yet", unless the server says something else with them. */
function isPending(status: number, code: string): boolean {
  return (status === 403 || status === 404) && !/denied|expired|invalid/.test(code);
}

async function send(url: string, body: object, network: OAuthNetwork): Promise<TokenAnswer> {
  try {
    return await postToken(url, { body: JSON.stringify(body), type: "application/json" }, network);
  } catch (error) {
    if (!(error instanceof NoTokenAnswer)) throw error;
    throw new TokenExchangeError(`The device login failed: ${error.message}.`, error.failure);
  }
}

function refused(answer: TokenAnswer, { rules }: OAuthEndpoints): TokenExchangeError {
  const { message, ...failure } = refusal(answer, rules.refresh);
  return new TokenExchangeError(`The device login failed: ${message}.`, failure);
}

function unreadable(status: number): TokenExchangeError {
  return new TokenExchangeError("The device login failed: the server's answer cannot be used.", {
    code: "token_answer_invalid",
    status,
    retryable: true,
  });
}
