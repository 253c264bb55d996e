/** Lengths of the hashes that RFC 9278 names, in base64url. */
const THUMBPRINTS: Readonly<Record<string, number>> = { "sha-256": 43, "sha-384": 64, "sha-512": 86 };

/**
 * What is wrong with an `ext_agent_host_id`. Three forms are documented (developers.openai.com/siwc): the thumbprint of a key
 * (RFC 9278), a UUID of version 4, and a `did:key`.
 */
export function hostIdProblem(id: string): string | undefined {
  const thumbprint = /^urn:ietf:params:oauth:jwk-thumbprint:([^:]+):(.*)$/s.exec(id);
  if (thumbprint) {
    const [, hash = "", value = ""] = thumbprint;
    const length = Object.hasOwn(THUMBPRINTS, hash) ? THUMBPRINTS[hash] : undefined;
    if (length === undefined) return `the hash ${hash} of the thumbprint is not known`;
    return /^[\w-]+$/.test(value) && value.length === length
      ? undefined
      : `a ${hash} thumbprint is ${length} characters of base64url`;
  }
  if (id.startsWith("urn:uuid:")) {
    return /^urn:uuid:[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i.test(id)
      ? undefined
      : "a urn:uuid must be a UUID of version 4 with its hyphens";
  }
  if (id.startsWith("did:")) {
    // "z": base58btc, the only form in which keys are written there.
    return /^did:key:z[1-9A-HJ-NP-Za-km-z]+$/.test(id) ? undefined : "a did must be a did:key";
  }
  return "it must be a jwk-thumbprint URN, a urn:uuid or a did:key";
}
