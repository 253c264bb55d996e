import { createHash, randomBytes } from "node:crypto";
import type { Refusal } from "../../refusal.ts";
import type { Grant } from "../../tokens.ts";
import { oauthProblem, refreshProblem } from "./problems.ts";

/** Longest life of a code that RFC 6749 (4.1.2) recommends. */
const CODE_LIFETIME_MS = 600_000;

interface Code {
  readonly grant: Grant;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly expiresAt: number;
  used: boolean;
}

interface RefreshToken {
  readonly grant: Grant;
  readonly expiresAt: number;
  used: boolean;
}

/** What can be turned into tokens, each once: authorization codes and refresh tokens. */
export interface GrantBook {
  code(grant: Grant, redirectUri: string, challenge: string): string;
  /** Spends a code, when everything about it is right. */
  redeem(
    code: string,
    proof: { clientId: string; redirectUri: string; verifier: string },
  ): { grant: Grant } | { refusal: Refusal };
  refreshToken(grant: Grant, expiresAt: number): string;
  /** Finds the grant of a refresh token that is good, without spending it. */
  inspect(token: string, clientId: string): { grant: Grant } | { refusal: Refusal };
  spend(token: string): void;
  grantOf(refreshToken: string): Grant | undefined;
  grants(): Iterable<Grant>;
}

export function grantBook(now: () => number): GrantBook {
  const codes = new Map<string, Code>();
  const refreshTokens = new Map<string, RefreshToken>();
  return {
    code(grant, redirectUri, challenge) {
      const code = `ac_${randomBytes(32).toString("base64url")}`;
      codes.set(code, { grant, redirectUri, challenge, expiresAt: now() + CODE_LIFETIME_MS, used: false });
      return code;
    },
    redeem(code, { clientId, redirectUri, verifier }) {
      const entry = codes.get(code);
      if (!entry || entry.grant.clientId !== clientId) {
        return { refusal: oauthProblem("invalid_grant", "The authorization code is not known.") };
      }
      if (entry.used) {
        // Somebody else may have it: RFC 6749 (4.1.2) ends what came from it.
        entry.grant.revoked = true;
        return { refusal: oauthProblem("invalid_grant", "The authorization code was used already.") };
      }
      if (entry.expiresAt <= now()) {
        return { refusal: oauthProblem("invalid_grant", "The authorization code has expired.") };
      }
      if (entry.redirectUri !== redirectUri) {
        return {
          refusal: oauthProblem("invalid_grant", "redirect_uri is not the one that the code was made for."),
        };
      }
      if (createHash("sha256").update(verifier).digest("base64url") !== entry.challenge) {
        return { refusal: oauthProblem("invalid_grant", "code_verifier does not match code_challenge.") };
      }
      entry.used = true;
      return { grant: entry.grant };
    },
    refreshToken(grant, expiresAt) {
      const token = `rt.1.${randomBytes(48).toString("base64url")}`;
      refreshTokens.set(token, { grant, expiresAt, used: false });
      return token;
    },
    inspect(token, clientId) {
      const entry = refreshTokens.get(token);
      if (!entry || entry.grant.clientId !== clientId) {
        return { refusal: oauthProblem("invalid_grant", "The refresh token is not known.") };
      }
      if (entry.grant.revoked) return { refusal: refreshProblem("invalidated") };
      if (entry.used) return { refusal: refreshProblem("reused") };
      if (entry.expiresAt <= now()) return { refusal: refreshProblem("expired") };
      return { grant: entry.grant };
    },
    spend(token) {
      const entry = refreshTokens.get(token);
      if (entry) entry.used = true;
    },
    grantOf: (token) => refreshTokens.get(token)?.grant,
    *grants() {
      for (const { grant } of codes.values()) yield grant;
      for (const { grant } of refreshTokens.values()) yield grant;
    },
  };
}
