import { createHash, randomBytes } from "node:crypto";
import type { Grant } from "../../tokens.ts";

/** Longest life of a code that RFC 6749 (4.1.2) recommends. */
const CODE_LIFETIME_MS = 600_000;

/** A consent, as far as codes and refresh tokens go by it. */
interface GrantLike {
  readonly clientId: string;
  revoked: boolean;
}

/** Why a code gives no tokens. */
export type CodeProblem = "unknown" | "used" | "expired" | "redirect" | "verifier";

/** Why a refresh token gives no tokens; `early`: not yet. */
export type RefreshTokenProblem = "unknown" | "invalidated" | "reused" | "expired" | "early";

interface Code<G> {
  readonly grant: G;
  readonly redirectUri: string;
  readonly challenge: string;
  readonly expiresAt: number;
  used: boolean;
}

interface RefreshToken<G> {
  readonly grant: G;
  readonly earliest: number;
  readonly expiresAt: number;
  used: boolean;
}

/** What can be turned into tokens, each once: authorization codes and refresh tokens. */
export interface GrantBook<G extends GrantLike = Grant> {
  code(grant: G, redirectUri: string, challenge: string): string;
  /** Spends a code, when everything about it is right. */
  redeem(
    code: string,
    proof: { clientId: string; redirectUri: string; verifier: string },
  ): { grant: G } | { problem: CodeProblem };
  /** @param earliest Unix time in milliseconds before which it is good for nothing. */
  refreshToken(grant: G, expiresAt: number, earliest?: number): string;
  /** Finds the grant of a refresh token that is good, without spending it. */
  inspect(token: string, clientId: string): { grant: G } | { problem: RefreshTokenProblem };
  spend(token: string): void;
  grantOf(refreshToken: string): G | undefined;
  grants(): Iterable<G>;
}

export function grantBook<G extends GrantLike>(now: () => number): GrantBook<G> {
  const codes = new Map<string, Code<G>>();
  const refreshTokens = new Map<string, RefreshToken<G>>();
  return {
    code(grant, redirectUri, challenge) {
      const code = `ac_${randomBytes(32).toString("base64url")}`;
      codes.set(code, { grant, redirectUri, challenge, expiresAt: now() + CODE_LIFETIME_MS, used: false });
      return code;
    },
    redeem(code, { clientId, redirectUri, verifier }) {
      const entry = codes.get(code);
      if (!entry || entry.grant.clientId !== clientId) return { problem: "unknown" };
      if (entry.used) {
        // Somebody else may have it: RFC 6749 (4.1.2) ends what came from it.
        entry.grant.revoked = true;
        return { problem: "used" };
      }
      if (entry.expiresAt <= now()) return { problem: "expired" };
      if (entry.redirectUri !== redirectUri) return { problem: "redirect" };
      if (createHash("sha256").update(verifier).digest("base64url") !== entry.challenge) {
        return { problem: "verifier" };
      }
      entry.used = true;
      return { grant: entry.grant };
    },
    refreshToken(grant, expiresAt, earliest = 0) {
      const token = `rt.1.${randomBytes(48).toString("base64url")}`;
      refreshTokens.set(token, { grant, earliest, expiresAt, used: false });
      return token;
    },
    inspect(token, clientId) {
      const entry = refreshTokens.get(token);
      if (!entry || entry.grant.clientId !== clientId) return { problem: "unknown" };
      if (entry.grant.revoked) return { problem: "invalidated" };
      if (entry.used) return { problem: "reused" };
      if (entry.expiresAt <= now()) return { problem: "expired" };
      if (now() < entry.earliest) return { problem: "early" };
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
