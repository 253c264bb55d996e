import { createHash, randomBytes, randomUUID } from "node:crypto";
import { afterEach } from "vitest";
import {
  createSiwcEmulator,
  type SiwcEmulator,
  type SiwcEmulatorOptions,
} from "../../../src/testing/index.ts";
import type { Json } from "../support.ts";

export const REDIRECT = "http://127.0.0.1:43111/auth/callback";
export const RESOURCE = "https://api.openai.com/v1";
export const SCOPE = "openid profile email offline_access resource.invoke chatgpt.tokens.use.direct";

const running: SiwcEmulator[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((emulator) => emulator.close()));
});

/** An emulator that is closed after the test. */
export async function start(options: SiwcEmulatorOptions = {}): Promise<SiwcEmulator> {
  const emulator = await createSiwcEmulator(options);
  running.push(emulator);
  return emulator;
}

/** What leaves a parameter out. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** A sign-in as a client without any library would do it: with a client id, of a client that there is. */
export function loginOf(emulator: SiwcEmulator, clientId?: string) {
  const verifier = randomBytes(32).toString("base64url");
  const state = randomBytes(32).toString("base64url");
  const nonce = randomBytes(32).toString("base64url");
  const parameters: Changes = {
    client_id: clientId ?? "dynamic_agent_client",
    agent_name_hint: clientId === undefined ? "Test app" : undefined,
    ext_agent_host_id: `urn:uuid:${randomUUID()}`,
    response_type: "code",
    redirect_uri: REDIRECT,
    scope: SCOPE,
    resource: RESOURCE,
    state,
    nonce,
    code_challenge_method: "S256",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
  };
  return {
    verifier,
    state,
    nonce,
    url(changes: Changes = {}): string {
      const url = new URL(`${emulator.issuer}/api/accounts/authorize`);
      for (const [name, value] of Object.entries({ ...parameters, ...changes })) {
        if (value !== undefined) url.searchParams.set(name, value);
      }
      return url.href;
    },
    exchange: (answer: URLSearchParams, changes: Changes = {}) =>
      token(emulator, {
        grant_type: "authorization_code",
        client_id: answer.get("client_id") ?? clientId,
        code: answer.get("code") ?? undefined,
        code_verifier: verifier,
        redirect_uri: REDIRECT,
        resource: RESOURCE,
        ...changes,
      }),
  };
}

function token(emulator: SiwcEmulator, fields: Changes): Promise<Response> {
  return form(`${emulator.issuer}/api/accounts/oauth/token`, fields);
}

export function refresh(
  emulator: SiwcEmulator,
  { clientId, refreshToken }: { clientId: string; refreshToken?: string },
  changes: Changes = {},
): Promise<Response> {
  return token(emulator, {
    grant_type: "refresh_token",
    client_id: clientId,
    refresh_token: refreshToken,
    resource: RESOURCE,
    ...changes,
  });
}

export function revoke(emulator: SiwcEmulator, fields: Changes): Promise<Response> {
  return form(`${emulator.issuer}/api/accounts/oauth/revoke`, {
    token_type_hint: "refresh_token",
    ...fields,
  });
}

function form(url: string, fields: Changes): Promise<Response> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) body.set(name, value);
  return fetch(url, { method: "POST", body });
}

/** What the authorize page sends back to the client. */
export async function answerOf(url: string): Promise<URLSearchParams> {
  const response = await fetch(url, { redirect: "manual" });
  if (response.status !== 302)
    throw new Error(`no redirect but ${response.status}: ${await response.text()}`);
  const location = new URL(response.headers.get("location") ?? "");
  if (`${location.origin}${location.pathname}` !== REDIRECT) throw new Error(`sent to ${location}`);
  return location.searchParams;
}

/** A first sign-in; the answer of the token endpoint, and the client that was made. */
export async function signIn(emulator: SiwcEmulator): Promise<Json & { client_id: string }> {
  const login = loginOf(emulator);
  const answer = await answerOf(login.url());
  const tokens = (await (await login.exchange(answer)).json()) as Json;
  return { ...tokens, client_id: answer.get("client_id") ?? "" };
}

/** The least that the service takes. */
export const GOOD: Json = {
  model: "gpt-5.5",
  input: [{ type: "message", role: "user", content: [{ type: "input_text", text: "Hello" }] }],
  store: false,
  stream: true,
};

/** `POST /v1/responses`, with `undefined` for what is to be left out. */
export async function ask(
  emulator: SiwcEmulator,
  body: Json | string = GOOD,
  {
    token,
    headers = {},
    signal,
  }: { token?: string; headers?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<Response> {
  return await fetch(`${emulator.baseURL}/responses`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${token ?? (await emulator.accessToken())}`,
      "content-type": "application/json",
      ...headers,
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
    ...(signal ? { signal } : {}),
  });
}

export async function models(
  emulator: SiwcEmulator,
  {
    token,
    query = "",
    headers = {},
  }: { token?: string; query?: string; headers?: Record<string, string> } = {},
): Promise<Response> {
  return await fetch(`${emulator.baseURL}/models${query}`, {
    headers: { authorization: `Bearer ${token ?? (await emulator.accessToken())}`, ...headers },
  });
}

/** Status and body of a refusal. */
export async function refusal(response: Response): Promise<{ status: number; body: unknown }> {
  const text = await response.text();
  try {
    return { status: response.status, body: JSON.parse(text) };
  } catch {
    return { status: response.status, body: text };
  }
}
