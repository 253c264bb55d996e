import { randomBytes } from "node:crypto";
import { type BearerBook, bearerBook } from "../bearers.ts";
import { signedBy } from "../jwt.ts";
import type { KeyRing } from "./keys.ts";
import type { SiwcAccount } from "./types.ts";

/** What signing in asks for: the first three say who it is, the others are for the plan. */
export const IDENTITY_SCOPE = "openid profile email";
export const FULL_SCOPE = `${IDENTITY_SCOPE} offline_access resource.invoke chatgpt.tokens.use.direct`;

/** One consent of one account to one client: every token comes from one, and ends with it. */
export interface SiwcGrant {
  readonly clientId: string;
  readonly account: SiwcAccount;
  readonly scope: string;
  readonly nonce: string | undefined;
  /** Set when the user signs out, or disconnects the client: none of its tokens is any good then. */
  revoked: boolean;
  /** Whether its access tokens outlive that, until their time. */
  accessOutlives: boolean;
}

/** What the service knows about the bearer of a good token. */
export interface Bearer {
  readonly account: SiwcAccount;
  readonly scope: string;
  /** Unix time in milliseconds. */
  readonly expiresAt: number;
}

export interface AccessTokens extends Omit<BearerBook<SiwcGrant, Bearer>, "add"> {
  mint(grant: SiwcGrant, expiresAt: number): string;
}

/** Whether a scope is good for inference and for the list of models. */
export function includesPlan(scope: string): boolean {
  const names = scope.split(" ");
  return names.includes("resource.invoke") && names.includes("chatgpt.tokens.use.direct");
}

export function accessTokens(facts: {
  readonly issuer: () => string;
  readonly now: () => number;
  readonly audience: string;
  readonly keys: KeyRing;
}): AccessTokens {
  const { add, ...bearers } = bearerBook<SiwcGrant, Bearer>(
    facts.now,
    (grant) => grant.revoked && !grant.accessOutlives,
  );
  return {
    ...bearers,
    mint(grant, expiresAt) {
      const { account, scope } = grant;
      const token = signedBy(facts.keys.current(), {
        sub: account.sub,
        aud: facts.audience,
        client_id: grant.clientId,
        scope,
        // Opaque to everybody but the service.
        "https://api.openai.com/auth": {
          per_user_salt: randomBytes(16).toString("base64url"),
          encrypted_auth_metadata: randomBytes(48).toString("base64url"),
        },
        iss: facts.issuer(),
        ...times(facts.now(), expiresAt),
        nbf: seconds(facts.now()),
        jti: randomBytes(16).toString("hex"),
      });
      add(token, grant, { account, scope, expiresAt });
      return token;
    },
  };
}

export function times(now: number, expiresAt: number): { iat: number; exp: number } {
  return { iat: seconds(now), exp: seconds(expiresAt) };
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
