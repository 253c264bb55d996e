import { accessClaims, idClaims } from "./claims.ts";
import { signedJwt } from "./jwt.ts";
import type { EmulatorAccount } from "./types.ts";

/** The client id of the public ChatGPT login. */
export const CLIENT_ID = "app_EMoamEEZ73f0CkXaXp7hrann";

/** What the public login asks for. */
export const DEFAULT_SCOPE = "openid profile email offline_access";

/** Ten days, as measured on a token of the real service. */
export const ACCESS_LIFETIME_SECONDS = 864_000;

/** An id token only tells who signed in; it need not last. */
const ID_LIFETIME_MS = 3_600_000;

/** One consent of one user to one client: every token comes from one, and ends with it. */
export interface Grant {
  readonly clientId: string;
  readonly scope: string;
  readonly account: EmulatorAccount;
  /** Whether the id token carries the account's organizations. */
  readonly organizations: boolean;
  readonly nonce: string | undefined;
  /** Set when the user signs out, or the tokens were revoked: none of them is any good then. */
  revoked: boolean;
}

/** What the backend knows about the bearer of a good token. */
export interface TokenFacts extends EmulatorAccount {
  /** Unix time in milliseconds. */
  readonly expiresAt: number;
}

export type TokenCheck =
  | { readonly ok: true; readonly facts: TokenFacts }
  | { readonly ok: false; readonly reason: "unknown" | "expired" | "revoked" };

export interface TokenMint {
  /** `account` is who the user is by now: the plan may have changed since the grant. */
  access(grant: Grant, account: EmulatorAccount, expiresAt: number): Promise<string>;
  id(grant: Grant, account: EmulatorAccount): Promise<string>;
  check(authorization: string | undefined): TokenCheck;
  /** The grant that an access token came from. */
  grantOf(token: string): Grant | undefined;
  /** Makes one access token worthless, but not its grant. */
  revoke(token: string): void;
  /** Every grant that ever gave a token. */
  grants(): Iterable<Grant>;
}

/**
 * Mints and checks tokens. An access token is good when it is one of this mint's own: other emulators sign with the same
 * key, so the signature alone would let theirs in.
 */
export function tokenMint(issuer: () => string, now: () => number): TokenMint {
  const minted = new Map<string, { grant: Grant; facts: TokenFacts; revoked: boolean }>();
  return {
    async access(grant, account, expiresAt) {
      const { clientId, scope } = grant;
      const token = await signedJwt(
        accessClaims({ issuer: issuer(), clientId, account, now: now(), expiresAt, scope }),
      );
      minted.set(token, { grant, facts: { ...account, expiresAt }, revoked: false });
      return token;
    },
    id({ clientId, organizations, nonce }, account) {
      const time = now();
      return signedJwt(
        idClaims({
          issuer: issuer(),
          clientId,
          account,
          now: time,
          expiresAt: time + ID_LIFETIME_MS,
          organizations,
          nonce,
        }),
      );
    },
    check(authorization) {
      const token = /^Bearer (\S+)$/i.exec(authorization ?? "")?.[1];
      const known = token === undefined ? undefined : minted.get(token);
      if (known === undefined) return { ok: false, reason: "unknown" };
      if (known.revoked || known.grant.revoked) return { ok: false, reason: "revoked" };
      if (known.facts.expiresAt <= now()) return { ok: false, reason: "expired" };
      return { ok: true, facts: known.facts };
    },
    grantOf: (token) => minted.get(token)?.grant,
    revoke(token) {
      const known = minted.get(token);
      if (known) known.revoked = true;
    },
    *grants() {
      for (const { grant } of minted.values()) yield grant;
    },
  };
}
