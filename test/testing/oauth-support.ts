import { createHash, randomBytes } from "node:crypto";
import type { CodexEmulator } from "../../src/testing/index.ts";
import type { Json } from "./support.ts";

export const CLIENT_ID = "app_EMoamEEZ73f0CkXaXp7hrann";
export const REDIRECT = "http://localhost:1455/auth/callback";

/** A login as a client without any library would do it. */
export function loginOf(emulator: CodexEmulator) {
  const verifier = randomBytes(64).toString("base64url");
  const state = randomBytes(32).toString("base64url");
  const parameters: Record<string, string> = {
    response_type: "code",
    client_id: CLIENT_ID,
    redirect_uri: REDIRECT,
    scope: "openid profile email offline_access",
    code_challenge: createHash("sha256").update(verifier).digest("base64url"),
    code_challenge_method: "S256",
    id_token_add_organizations: "true",
    codex_cli_simplified_flow: "true",
    state,
    originator: "tests",
  };
  return {
    verifier,
    state,
    /** `undefined` leaves a parameter out. */
    url(changes: Record<string, string | undefined> = {}): string {
      const url = new URL(emulator.oauthConfig.authorizationEndpoint);
      for (const [name, value] of Object.entries({ ...parameters, ...changes })) {
        if (value !== undefined) url.searchParams.set(name, value);
      }
      return url.href;
    },
    exchange: (code: string, changes: Record<string, string> = {}) =>
      form(emulator.oauthConfig.tokenEndpoint, {
        grant_type: "authorization_code",
        code,
        redirect_uri: REDIRECT,
        client_id: CLIENT_ID,
        code_verifier: verifier,
        ...changes,
      }),
  };
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

export function form(url: string, fields: Record<string, string>): Promise<Response> {
  return fetch(url, { method: "POST", body: new URLSearchParams(fields) });
}

export function json(url: string, body: unknown): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

export function refresh(emulator: CodexEmulator, token: string): Promise<Response> {
  return json(emulator.oauthConfig.tokenEndpoint, {
    client_id: CLIENT_ID,
    grant_type: "refresh_token",
    refresh_token: token,
  });
}

export function claimsOf(token: string): Json {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as Json;
}

/** A full login; the answer of the token endpoint. */
export async function signIn(emulator: CodexEmulator): Promise<Record<string, string>> {
  const login = loginOf(emulator);
  const code = (await answerOf(login.url())).get("code") ?? "";
  return (await (await login.exchange(code)).json()) as Record<string, string>;
}
