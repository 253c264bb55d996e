import { createVerify } from "node:crypto";
import { jsonWebKey, makeKey, type SigningKey } from "../jwt.ts";

/** The keys of one issuer: the one that signs, and those that its key set has. */
export interface KeyRing {
  current(): SigningKey;
  document(): { keys: object[] };
  rotate(keepOld: boolean): Promise<void>;
  /** The claims of a token that one of the keys has signed, retired ones too, also of one that has expired since. */
  verified(token: string): Readonly<Record<string, unknown>> | undefined;
}

export function keyRing(first: SigningKey): KeyRing {
  let published: readonly [SigningKey, ...SigningKey[]] = [first];
  const ever = [first];
  return {
    current: () => published[0],
    document: () => ({ keys: published.map(jsonWebKey) }),
    async rotate(keepOld) {
      const key = await makeKey();
      ever.push(key);
      published = keepOld ? [key, ...published] : [key];
    },
    verified(token) {
      const [header = "", claims = "", signature = "", ...more] = token.split(".");
      const signed =
        more.length === 0 &&
        ever.some(({ publicKey }) =>
          createVerify("RSA-SHA256").update(`${header}.${claims}`).verify(publicKey, signature, "base64url"),
        );
      return signed ? JSON.parse(Buffer.from(claims, "base64url").toString()) : undefined;
    },
  };
}

let foreign: Promise<SigningKey> | undefined;

/** A key that no emulator publishes. */
export function foreignKey(): Promise<SigningKey> {
  foreign ??= makeKey();
  return foreign;
}
