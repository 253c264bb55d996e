import { createHmac } from "node:crypto";
import { jwt, type SigningKey, signedBy } from "../jwt.ts";
import { foreignKey, type KeyRing } from "./keys.ts";
import { type SiwcGrant, times } from "./tokens.ts";
import type { SiwcFaultKind } from "./types.ts";

const LIFETIME_MS = 3_600_000;

type Claims = Readonly<Record<string, unknown>>;

interface IdTokenFacts {
  readonly issuer: string;
  readonly now: number;
  readonly audience: "array" | "string";
  readonly keys: KeyRing;
  /** Sent with the authorize request; the token of a refresh has none. */
  readonly nonce: string | undefined;
  /** What is to be wrong with it. */
  readonly fault: SiwcFaultKind | undefined;
}

/** An id token, or what a fault makes of it; `undefined` when there is to be none. */
export async function idToken(grant: SiwcGrant, facts: IdTokenFacts): Promise<string | undefined> {
  if (facts.fault === "missing") return undefined;
  const claims = faultyClaims(claimsOf(grant, facts), grant, facts);
  return await signed(claims, facts.keys.current(), facts.fault);
}

/** It says who signed in. No token says anything of a plan or an account id. */
function claimsOf({ clientId, account }: SiwcGrant, { issuer, now, audience, nonce }: IdTokenFacts): Claims {
  return {
    iss: issuer,
    aud: audience === "array" ? [clientId] : clientId,
    sub: account.sub,
    ...times(now, now + LIFETIME_MS),
    ...(nonce === undefined ? {} : { nonce }),
    email: account.email,
    email_verified: true,
    name: account.name,
    picture: "https://example.com/picture.png",
  };
}

function faultyClaims(claims: Claims, { clientId }: SiwcGrant, { now, fault }: IdTokenFacts): Claims {
  const { nonce, sub, ...others } = claims;
  switch (fault) {
    case "wrong-issuer":
      return { ...claims, iss: "https://issuer.example.com" };
    case "wrong-audience":
      return { ...claims, aud: ["oaiapp_somebodyelse"] };
    case "foreign-audience":
      return { ...claims, aud: [clientId, "oaiapp_somebodyelse"] };
    case "wrong-azp":
      return { ...claims, azp: "oaiapp_somebodyelse" };
    case "wrong-nonce":
      return { ...claims, nonce: "a-nonce-of-another-attempt" };
    case "no-nonce":
      return { ...others, sub };
    case "wrong-subject":
      return { ...claims, sub: `${String(sub)}-another` };
    case "no-subject":
      return { ...others, nonce };
    case "expired":
      return { ...claims, ...times(now - 2 * LIFETIME_MS, now - LIFETIME_MS) };
    default:
      return claims;
  }
}

async function signed(claims: Claims, key: SigningKey, fault: SiwcFaultKind | undefined): Promise<string> {
  switch (fault) {
    case "wrong-signature": {
      const [header, , signature] = signedBy(key, claims).split(".");
      // The signature of other claims: as long as a good one.
      const [, other] = signedBy(key, { ...claims, email: "other@example.com" }).split(".");
      return `${header}.${other}.${signature}`;
    }
    case "wrong-key":
      return signedBy(await foreignKey(), claims, key.keyId);
    case "unknown-kid":
      return signedBy(await foreignKey(), claims);
    case "alg-none":
      return jwt({ alg: "none", typ: "JWT" }, claims, () => "");
    case "alg-hs256": {
      const secret = key.publicKey.export({ type: "spki", format: "pem" });
      return jwt({ alg: "HS256", kid: key.keyId, typ: "JWT" }, claims, (content) =>
        createHmac("sha256", secret).update(content).digest("base64url"),
      );
    }
    default:
      return signedBy(key, claims);
  }
}
