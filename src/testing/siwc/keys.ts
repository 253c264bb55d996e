import { createVerify } from "node:crypto";
import { jsonWebKey, makeKey, type SigningKey, sharedKey } from "../jwt.ts";

/** The keys of one issuer: the one that signs, and those that its key set has. */
export interface KeyRing {
  current(): Promise<SigningKey>;
  document(): Promise<{ keys: object[] }>;
  rotate(keepOld: boolean): Promise<void>;
  /** The claims of a token that one of the keys has signed, also of one that has expired since. */
  verified(token: string): Promise<Readonly<Record<string, unknown>> | undefined>;
}

export function keyRing(): KeyRing {
  let published: Promise<SigningKey>[] = [];
  const all = new Set<SigningKey>();
  const current = async (): Promise<SigningKey> => {
    if (published.length === 0) published = [sharedKey()];
    const key = await (published[0] as Promise<SigningKey>);
    all.add(key);
    return key;
  };
  return {
    current,
    async document() {
      await current();
      return { keys: (await Promise.all(published)).map(jsonWebKey) };
    },
    async rotate(keepOld) {
      await current();
      const key = makeKey();
      await key;
      published = keepOld ? [key, ...published] : [key];
    },
    async verified(token) {
      await current();
      const [header = "", claims = "", signature = "", ...more] = token.split(".");
      if (more.length > 0) return undefined;
      const signed = [...all].some(({ publicKey }) =>
        createVerify("RSA-SHA256").update(`${header}.${claims}`).verify(publicKey, signature, "base64url"),
      );
      return signed
        ? (JSON.parse(Buffer.from(claims, "base64url").toString()) as Record<string, unknown>)
        : undefined;
    },
  };
}

let foreign: Promise<SigningKey> | undefined;

/** A key that no emulator publishes. */
export function foreignKey(): Promise<SigningKey> {
  foreign ??= makeKey();
  return foreign;
}
