import { createHash, createSign, generateKeyPair, type KeyObject, randomBytes } from "node:crypto";
import { promisify } from "node:util";

/** What a minted token says about its bearer. */
export interface TokenFacts {
  readonly accountId: string;
  readonly plan: string;
  /** Unix time in milliseconds. */
  readonly expiresAt: number;
}

export type TokenCheck =
  | { readonly ok: true; readonly facts: TokenFacts }
  | { readonly ok: false; readonly reason: "unknown" | "expired" };

export interface TokenMint {
  access(facts: TokenFacts): Promise<string>;
  check(authorization: string | undefined): TokenCheck;
}

/** The client id of the public ChatGPT login, which access tokens name. */
const CLIENT_ID = "app_EMoamEEZ73f0CkXaXp7hrann";

interface SigningKey {
  readonly privateKey: KeyObject;
  readonly keyId: string;
}

let signingKey: Promise<SigningKey> | undefined;

/** One key for the process: an RSA key costs about 100 ms, and a test run starts many emulators. */
function sharedKey(): Promise<SigningKey> {
  signingKey ??= promisify(generateKeyPair)("rsa", { modulusLength: 2048 }).then(
    ({ privateKey, publicKey }) => ({
      privateKey,
      keyId: createHash("sha256")
        .update(publicKey.export({ type: "spki", format: "der" }))
        .digest("hex")
        .slice(0, 16),
    }),
  );
  return signingKey;
}

/**
 * Mints and checks access tokens. A token is good when it is one of this mint's own: other emulators sign with the same
 * key, so the signature alone would let theirs in.
 */
export function tokenMint(issuer: () => string, now: () => number): TokenMint {
  const minted = new Map<string, TokenFacts>();
  return {
    async access(facts) {
      const token = sign(await sharedKey(), accessClaims(issuer(), facts, now()));
      minted.set(token, facts);
      return token;
    },
    check(authorization) {
      const token = /^Bearer (\S+)$/i.exec(authorization ?? "")?.[1];
      const facts = token === undefined ? undefined : minted.get(token);
      if (facts === undefined) return { ok: false, reason: "unknown" };
      return facts.expiresAt <= now() ? { ok: false, reason: "expired" } : { ok: true, facts };
    },
  };
}

function accessClaims(issuer: string, { accountId, plan, expiresAt }: TokenFacts, now: number): object {
  const issuedAt = Math.floor(now / 1000);
  const user = `user-${createHash("sha256").update(accountId).digest("hex").slice(0, 24)}`;
  return {
    aud: ["https://api.openai.com/v1"],
    client_id: CLIENT_ID,
    exp: Math.floor(expiresAt / 1000),
    "https://api.openai.com/auth": {
      amr: [],
      chatgpt_account_id: accountId,
      chatgpt_account_user_id: `${user}__${accountId}`,
      chatgpt_compute_residency: "no_constraint",
      chatgpt_plan_type: plan,
      chatgpt_user_id: user,
      poid: `org-${user.slice(5)}`,
      user_id: user,
    },
    "https://api.openai.com/profile": { email: "emulator@example.com", email_verified: true },
    iat: issuedAt,
    iss: issuer,
    // Two tokens minted in one second for one account must still be two tokens.
    jti: randomBytes(16).toString("hex"),
    nbf: issuedAt,
    pwd_auth_time: now,
    scp: ["openid", "profile", "email", "offline_access"],
    session_id: `authsess_${randomBytes(12).toString("hex")}`,
    sl: true,
    sub: `auth0|${user.slice(5)}`,
  };
}

function sign({ privateKey, keyId }: SigningKey, claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const content = `${part({ alg: "RS256", kid: keyId, typ: "JWT" })}.${part(claims)}`;
  return `${content}.${createSign("RSA-SHA256").update(content).sign(privateKey, "base64url")}`;
}
