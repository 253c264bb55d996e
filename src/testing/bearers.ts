/** Why a request's token is no good. */
export type TokenProblem = "unknown" | "expired" | "revoked";

/** The access tokens that one emulator gave out. */
export interface BearerBook<G, F> {
  add(token: string, grant: G, facts: F): void;
  check(
    authorization: string | undefined,
  ):
    | { readonly ok: true; readonly facts: F; readonly grant: G }
    | { readonly ok: false; readonly reason: TokenProblem };
  /** The grant that an access token came from. */
  grantOf(token: string): G | undefined;
  /** Makes one access token worthless, but not its grant. */
  revoke(token: string): void;
  /** Every grant that ever gave a token. */
  grants(): Iterable<G>;
}

/**
 * An access token is good when it is one of this book's own: other emulators sign with the same key, so the signature alone
 * would let theirs in.
 */
export function bearerBook<G, F extends { readonly expiresAt: number }>(
  now: () => number,
  hasEnded: (grant: G) => boolean,
): BearerBook<G, F> {
  const minted = new Map<string, { grant: G; facts: F; revoked: boolean }>();
  return {
    add: (token, grant, facts) => void minted.set(token, { grant, facts, revoked: false }),
    check(authorization) {
      const token = /^Bearer (\S+)$/i.exec(authorization ?? "")?.[1];
      const known = token === undefined ? undefined : minted.get(token);
      if (known === undefined) return { ok: false, reason: "unknown" };
      if (known.revoked || hasEnded(known.grant)) return { ok: false, reason: "revoked" };
      if (known.facts.expiresAt <= now()) return { ok: false, reason: "expired" };
      return { ok: true, facts: known.facts, grant: known.grant };
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
