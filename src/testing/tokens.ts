import { type BearerBook, bearerBook } from "./bearers.ts";
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

export interface TokenMint extends Omit<BearerBook<Grant, TokenFacts>, "add"> {
  /** `account` is who the user is by now: the plan may have changed since the grant. */
  access(grant: Grant, account: EmulatorAccount, expiresAt: number): Promise<string>;
  id(grant: Grant, account: EmulatorAccount): Promise<string>;
}

/** Mints and checks tokens. */
export function tokenMint(issuer: () => string, now: () => number): TokenMint {
  const { add, ...bearers } = bearerBook<Grant, TokenFacts>(now, (grant) => grant.revoked);
  return {
    ...bearers,
    async access(grant, account, expiresAt) {
      const { clientId, scope } = grant;
      const token = await signedJwt(
        accessClaims({ issuer: issuer(), clientId, account, now: now(), expiresAt, scope }),
      );
      add(token, grant, { ...account, expiresAt });
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
  };
}
