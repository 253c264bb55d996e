import { createHash, createSign, generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";

interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly keyId: string;
}

let signingKey: Promise<SigningKey> | undefined;

/** One key for the process: an RSA key costs about 100 ms, and a test run starts many emulators. */
function sharedKey(): Promise<SigningKey> {
  signingKey ??= promisify(generateKeyPair)("rsa", { modulusLength: 2048 }).then(
    ({ privateKey, publicKey }) => ({
      privateKey,
      publicKey,
      keyId: createHash("sha256")
        .update(publicKey.export({ type: "spki", format: "der" }))
        .digest("hex")
        .slice(0, 16),
    }),
  );
  return signingKey;
}

/** A JWT with these claims, signed RS256. */
export async function signedJwt(claims: object): Promise<string> {
  const { privateKey, keyId } = await sharedKey();
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const content = `${part({ alg: "RS256", kid: keyId, typ: "JWT" })}.${part(claims)}`;
  return `${content}.${createSign("RSA-SHA256").update(content).sign(privateKey, "base64url")}`;
}

/** The key set that verifies what {@link signedJwt} signs. */
export async function jsonWebKeySet(): Promise<{ keys: object[] }> {
  const { publicKey, keyId } = await sharedKey();
  return { keys: [{ ...publicKey.export({ format: "jwk" }), alg: "RS256", use: "sig", kid: keyId }] };
}
