/** What a token endpoint gives, read field by field: one that is odd costs that field and none beside it. */
import { readPayload } from "../claims.ts";
import { isTime } from "../tokens/expiry.ts";

/** A longer life than this is no life: a figure in the wrong unit, or made up. */
const LONGEST_LIFE_SECONDS = 10 * 366 * 86_400;

export interface TokenFields {
  readonly accessToken: string | undefined;
  readonly refreshToken: string | undefined;
  readonly idToken: string | undefined;
  readonly scopes: readonly string[] | undefined;
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
    scopes: read("scope", asScopes),
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

const asScopes = (value: unknown): readonly string[] | undefined =>
  typeof value === "string" ? value.split(" ").filter(Boolean) : undefined;

const asLife = (value: unknown): number | undefined => {
  const seconds = typeof value === "string" && /^\d+$/.test(value.trim()) ? Number(value) : value;
  return typeof seconds === "number" && seconds > 0 && seconds <= LONGEST_LIFE_SECONDS
    ? seconds * 1000
    : undefined;
};

/**
 * When a token endpoint takes the next refresh, in Unix milliseconds by our clock. Its unit is not documented (developers.openai.com/siwc
 * names the field only), so seconds, milliseconds, text of either, and a date are understood.
 *
 * @param answered The server's own time (`Date` of the answer): what it says is meant by its clock, which may be another than ours.
 */
export function readEarliest(
  value: unknown,
  answered: string | null | undefined,
  now: number,
): number | undefined {
  const at = timeOf(value);
  if (at === undefined) return undefined;
  const theirs = Date.parse(answered ?? "");
  return Number.isNaN(theirs) ? at : at + now - theirs;
}

/** Larger than any Unix time in seconds for the next thousands of years. */
const MILLISECONDS_FROM = 1e11;

function timeOf(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+(?:\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  const at =
    typeof number === "string"
      ? Date.parse(number)
      : typeof number === "number"
        ? number * (number < MILLISECONDS_FROM ? 1000 : 1)
        : Number.NaN;
  return isTime(at) ? at : undefined;
}
