/** The two shapes of a login on disk, as pure functions: text in, tokens out, and back with all unknown keys kept. */
import * as z from "zod/mini";
import { isText, readPayload } from "../claims.ts";
import { originOf } from "../destination.ts";
import type { TokenSet } from "../store.ts";
import { isTime } from "../tokens/expiry.ts";
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
 * The Python package's flat file, times in seconds. Some keys are ours, and only there when they have something to say:
 * `profile`, for a login that is not of the Codex command's kind, `issuer`, where the access token does not name it, and what a
 * server says beside the tokens of a client that it has issued.
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
  client_id: text,
  scopes: z.optional(z.nullable(z.array(z.string()))),
  earliest_refresh_at: seconds,
  refresh_began_at: seconds,
});

/** Keys of the login that is replaced, which must not stay beside the next one. */
const OF_ONE_LOGIN: ReadonlySet<string> = new Set([
  "issuer",
  "profile",
  "client_id",
  "scopes",
  "earliest_refresh_at",
  "refresh_began_at",
]);

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
      clientId: login.client_id || undefined,
      scopes: login.scopes ?? undefined,
      refreshableFrom: milliseconds(login.earliest_refresh_at),
      refreshBegan: milliseconds(login.refresh_began_at),
    };
  },
  admit() {},
  merge(previous, tokens) {
    const before: z.infer<typeof Flat> = previous === undefined ? { access_token: null } : readFlat(previous);
    const accountId = tokens.accountId ?? null;
    const isSame = isSameAccount(
      { accessToken: before.access_token, idToken: before.id_token, accountId: before.account_id },
      tokens,
    );
    const kept = Object.fromEntries(Object.entries(before).filter(([name]) => !OF_ONE_LOGIN.has(name)));
    const { issuer, profile, clientId, scopes, refreshableFrom, refreshBegan } = tokens;
    return write({
      ...kept,
      access_token: tokens.accessToken,
      // An API key was made for one account; it must not outlive a change of account.
      api_key: isSame ? (before["api_key"] ?? null) : null,
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
      ...(clientId === undefined ? {} : { client_id: clientId }),
      ...(scopes === undefined ? {} : { scopes }),
      ...(refreshableFrom === undefined ? {} : { earliest_refresh_at: refreshableFrom / 1000 }),
      ...(refreshBegan === undefined ? {} : { refresh_began_at: refreshBegan / 1000 }),
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
    const before: z.infer<typeof Codex> =
      previous === undefined ? { auth_mode: "chatgpt" } : readCodex(previous);
    const { id_token: idToken, access_token: accessToken, account_id } = before.tokens ?? {};
    const isSame = isSameAccount({ accessToken, idToken, accountId: account_id }, tokens);
    return write({
      ...before,
      // Who had no ChatGPT login here before has one now, and the Codex CLI has to know which to use.
      ...(before.tokens ? {} : { auth_mode: "chatgpt" }),
      // Beside a login the key is that account's; without one a person has put it there.
      OPENAI_API_KEY: isSame ? (before.OPENAI_API_KEY ?? null) : null,
      tokens: {
        ...before.tokens,
        id_token: tokens.idToken ?? (isSame ? before.tokens?.id_token : undefined) ?? "",
        access_token: tokens.accessToken,
        refresh_token: tokens.refreshToken ?? "",
        account_id: tokens.accountId ?? null,
      },
      last_refresh: isTime(tokens.lastRefresh) ? new Date(tokens.lastRefresh).toISOString() : null,
    });
  },
};

interface Owned {
  readonly accessToken?: string | null | undefined;
  readonly idToken?: string | null | undefined;
  readonly accountId?: string | null | undefined;
}

/**
 * Whether what a file holds beside its login may stay beside another one: where there was none, or where account and person are
 * the same as far as they are known. What only one of the two tells is told as good as by none.
 */
function isSameAccount(before: Owned, after: Owned): boolean {
  if (!before.accessToken) return true;
  const [was, is] = [before, after].map(({ accountId }) => accountId || undefined);
  const [person, now] = [before, after].map(personOf);
  const known = [
    [was, is],
    [person, now],
  ].filter(([left, right]) => left !== undefined && right !== undefined);
  if (known.length > 0) return known.every(([left, right]) => left === right);
  return was === is;
}

function personOf({ accessToken, idToken }: Owned): string | undefined {
  return [accessToken, idToken].map((token) => readPayload(token ?? "")["sub"]).find(isText);
}

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

const milliseconds = (seconds: number | null | undefined): number | undefined => {
  const value = (seconds ?? 0) * 1000;
  return isTime(value) ? value : undefined;
};

const write = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
