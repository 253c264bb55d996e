/** The two shapes of a login on disk, as pure functions: text in, tokens out, and back with all unknown keys kept. */
import * as z from "zod/mini";
import { readPayload } from "../claims.ts";
import { originOf } from "../destination.ts";
import type { TokenSet } from "../store.ts";
import { notOurs, UntrustedFile } from "./file-system.ts";

export interface Format {
  /** @throws {UntrustedFile} for anything that is not a login of this shape. */
  parse(text: string): TokenSet | undefined;
  /** @throws {UntrustedFile} for a login that this shape has no place for. */
  admit(login: Pick<TokenSet, "profile">): void;
  /** The new file: `tokens` laid over what was there. */
  merge(previous: string | undefined, tokens: TokenSet): string;
}

const text = z.optional(z.nullable(z.string()));
const seconds = z.optional(z.nullable(z.number()));

/**
 * The Python package's flat file, times in seconds. Two keys are ours, and only there when they have something to say:
 * `profile`, for a login that is not of the Codex command's kind, and `issuer`, where the access token does not name it.
 */
const Flat = z.looseObject({
  access_token: z.nullable(z.string()),
  refresh_token: text,
  id_token: text,
  account_id: text,
  expires_at: seconds,
  last_refresh: seconds,
  issuer: text,
  profile: text,
});

export const flatFormat: Format = {
  parse(file) {
    const login = readFlat(file);
    if (!login.access_token) return undefined;
    return {
      accessToken: login.access_token,
      refreshToken: login.refresh_token || undefined,
      idToken: login.id_token || undefined,
      accountId: login.account_id || undefined,
      expiresAt: milliseconds(login.expires_at),
      lastRefresh: milliseconds(login.last_refresh),
      issuer: login.issuer || undefined,
      profile: login.profile || undefined,
    };
  },
  admit() {},
  merge(previous, tokens) {
    const before = previous === undefined ? { access_token: null } : readFlat(previous);
    const accountId = tokens.accountId ?? null;
    const { issuer: _, profile: __, ...kept } = before;
    const { issuer, profile } = tokens;
    return write({
      ...kept,
      access_token: tokens.accessToken,
      // An API key was made for one account; it must not outlive a change of account.
      api_key: before.account_id && before.account_id !== accountId ? null : (before["api_key"] ?? null),
      refresh_token: tokens.refreshToken ?? null,
      id_token: tokens.idToken ?? null,
      token_type: before["token_type"] ?? "Bearer",
      scope: before["scope"] ?? null,
      expires_at: tokens.expiresAt === undefined ? null : tokens.expiresAt / 1000,
      account_id: accountId,
      last_refresh: tokens.lastRefresh === undefined ? null : tokens.lastRefresh / 1000,
      ...(issuer === undefined || issuer === originOf(readPayload(tokens.accessToken)["iss"])
        ? {}
        : { issuer }),
      ...(profile === undefined ? {} : { profile }),
    });
  },
};

const CodexTokens = z.looseObject({
  id_token: text,
  access_token: z.string(),
  refresh_token: text,
  account_id: text,
});

/** The Codex command's file (openai/codex, `codex-rs/login/src/auth/storage.rs`): our part of it is `tokens` and `last_refresh`. */
const Codex = z.looseObject({
  auth_mode: text,
  OPENAI_API_KEY: text,
  tokens: z.optional(z.nullable(CodexTokens)),
  last_refresh: text,
});

export const codexFormat: Format = {
  parse(file) {
    const { tokens, last_refresh } = readCodex(file);
    if (!tokens?.access_token) return undefined;
    const lastRefresh = Date.parse(last_refresh ?? "");
    return {
      accessToken: tokens.access_token,
      refreshToken: tokens.refresh_token || undefined,
      idToken: tokens.id_token || undefined,
      accountId: tokens.account_id || undefined,
      lastRefresh: Number.isNaN(lastRefresh) ? undefined : lastRefresh,
    };
  },
  admit({ profile }) {
    if (profile === undefined) return;
    throw new UntrustedFile(
      `The Codex CLI would take a login of the profile "${profile}" for its own`,
      "Give this client another tokenStore, e.g. a FileTokenStore with a path of its own.",
    );
  },
  merge(previous, tokens) {
    const before = previous === undefined ? { auth_mode: "chatgpt" } : readCodex(previous);
    return write({
      ...before,
      // Who had no ChatGPT login here before has one now, and the Codex CLI has to know which to use.
      ...(before.tokens ? {} : { auth_mode: "chatgpt" }),
      OPENAI_API_KEY: before.OPENAI_API_KEY ?? null,
      tokens: {
        ...before.tokens,
        id_token: tokens.idToken ?? before.tokens?.id_token ?? "",
        access_token: tokens.accessToken,
        refresh_token: tokens.refreshToken ?? "",
        account_id: tokens.accountId ?? null,
      },
      last_refresh: tokens.lastRefresh === undefined ? null : new Date(tokens.lastRefresh).toISOString(),
    });
  },
};

function readFlat(file: string): z.infer<typeof Flat> {
  const result = Flat.safeParse(readJSON(file));
  if (!result.success) throw foreign(result.error);
  return result.data;
}

function readCodex(file: string): z.infer<typeof Codex> {
  const result = Codex.safeParse(readJSON(file));
  if (!result.success || !("tokens" in result.data || "OPENAI_API_KEY" in result.data)) {
    throw foreign(result.error);
  }
  return result.data;
}

function readJSON(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    // The parser's own message quotes the text, and with it perhaps a token.
    throw notOurs(file.trim() === "" ? "The file of the login is empty" : "The file of the login is cut off");
  }
}

function foreign(error: z.core.$ZodError | undefined): Error {
  const where = error?.issues.map(({ path }) => path.join(".") || "the whole").join(", ");
  return notOurs(`The file holds something else than a login${where ? ` (wrong: ${where})` : ""}`);
}

const milliseconds = (value: number | null | undefined): number | undefined =>
  typeof value === "number" ? value * 1000 : undefined;

const write = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
