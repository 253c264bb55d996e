import { createHash, createSign, generateKeyPair, type KeyObject } from "node:crypto";
import { promisify } from "node:util";

/** An RSA key and the name under which a key set has it. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly keyId: string;
}

let shared: Promise<SigningKey> | undefined;

/** One key for the process: an RSA key costs about 100 ms, and a test run starts many emulators. */
export function sharedKey(): Promise<SigningKey> {
  shared ??= makeKey();
  return shared;
}

export async function makeKey(): Promise<SigningKey> {
  const { privateKey, publicKey } = await promisify(generateKeyPair)("rsa", { modulusLength: 2048 });
  const keyId = createHash("sha256")
    .update(publicKey.export({ type: "spki", format: "der" }))
    .digest("hex")
    .slice(0, 16);
  return { privateKey, publicKey, keyId };
}

/** A JWT with these claims, signed RS256 by the key of the process. */
export async function signedJwt(claims: object): Promise<string> {
  return signedBy(await sharedKey(), claims);
}

/** A JWT signed RS256 by this key, under the name that the key has, or under another one. */
export function signedBy({ privateKey, keyId }: SigningKey, claims: object, kid: string = keyId): string {
  return jwt({ alg: "RS256", kid, typ: "JWT" }, claims, (content) =>
    createSign("RSA-SHA256").update(content).sign(privateKey, "base64url"),
  );
}

/** A JWT whose last part is what `sign` says of the others. */
export function jwt(header: object, claims: object, sign: (content: string) => string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const content = `${part(header)}.${part(claims)}`;
  return `${content}.${sign(content)}`;
}

/** The key set that verifies what {@link signedJwt} signs. */
export async function jsonWebKeySet(): Promise<{ keys: object[] }> {
  return { keys: [jsonWebKey(await sharedKey())] };
}

export function jsonWebKey({ publicKey, keyId }: SigningKey): object {
  return { ...publicKey.export({ format: "jwk" }), alg: "RS256", use: "sig", kid: keyId };
}
