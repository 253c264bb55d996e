/** What a token endpoint gives, read field by field: one that is odd costs that field and none beside it. */
import { readPayload } from "../claims.ts";

/** A longer life than this is no life: a figure in the wrong unit, or made up. */
const LONGEST_LIFE_SECONDS = 10 * 366 * 86_400;

export interface TokenFields {
  readonly accessToken: string | undefined;
  readonly refreshToken: string | undefined;
  readonly idToken: string | undefined;
  /** How long the access token lives, in milliseconds. */
  readonly livesMs: number | undefined;
  /** Names of the fields that were there and could not be used. */
  readonly odd: readonly string[];
}

/** @returns `undefined` for a body that is no object, so no token answer at all. */
export function readTokenFields(body: unknown): TokenFields | undefined {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return undefined;
  const fields = new Map<string, unknown>(Object.entries(body));
  const odd: string[] = [];
  const read = <T>(name: string, take: (value: unknown) => T | undefined): T | undefined => {
    const value = fields.get(name);
    // Absent, `null` and "" are three ways to say nothing (openai/codex, `codex-rs/login/src/auth/manager.rs`).
    if (value === undefined || value === null || value === "") return undefined;
    const taken = take(value);
    if (taken === undefined) odd.push(name);
    return taken;
  };
  return {
    accessToken: read("access_token", asToken),
    refreshToken: read("refresh_token", asToken),
    idToken: read("id_token", asIdToken),
    livesMs: read("expires_in", asLife),
    odd,
  };
}

/** What no header could carry is no token. */
const asToken = (value: unknown): string | undefined =>
  typeof value === "string" && /^[\x21-\x7e]+$/.test(value) ? value : undefined;

const asIdToken = (value: unknown): string | undefined => {
  const token = asToken(value);
  return token !== undefined && Object.keys(readPayload(token)).length > 0 ? token : undefined;
};

const asLife = (value: unknown): number | undefined => {
  const seconds = typeof value === "string" && /^\d+$/.test(value.trim()) ? Number(value) : value;
  return typeof seconds === "number" && seconds > 0 && seconds <= LONGEST_LIFE_SECONDS
    ? seconds * 1000
    : undefined;
};
