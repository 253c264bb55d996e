import { createHash, randomBytes, randomInt } from "node:crypto";
import type { Grant } from "../../tokens.ts";

/** Letters that nobody mistakes for one another, as user codes have them. */
const LETTERS = "BCDFGHJKLMNPQRSTVWXZ23456789";

export interface DeviceLogin {
  readonly id: string;
  readonly userCode: string;
  readonly clientId: string;
  readonly expiresAt: number;
  decision: "pending" | "allowed" | "denied" | "spent";
  /** When it was last asked about, in milliseconds. */
  polledAt: number | undefined;
}

/** The logins that devices have begun. */
export interface DeviceBook {
  begin(clientId: string, expiresAt: number): DeviceLogin;
  find(id: string, userCode: string): DeviceLogin | undefined;
  /** Decides about a login: that of the code, or the newest pending one. @returns whether there was one. */
  decide(decision: "allowed" | "denied", userCode?: string): boolean;
}

export function deviceBook(now: () => number): DeviceBook {
  const logins: DeviceLogin[] = [];
  return {
    begin(clientId, expiresAt) {
      const login: DeviceLogin = {
        id: `deviceauth_${randomBytes(16).toString("hex")}`,
        userCode: `${letters(4)}-${letters(5)}`,
        clientId,
        expiresAt,
        decision: "pending",
        polledAt: undefined,
      };
      logins.push(login);
      return login;
    },
    find: (id, userCode) => logins.find((login) => login.id === id && login.userCode === userCode),
    decide(decision, userCode) {
      const wanted = userCode?.trim().toUpperCase();
      const login = logins.findLast(
        (candidate) =>
          candidate.decision === "pending" &&
          candidate.expiresAt > now() &&
          (wanted === undefined || candidate.userCode === wanted),
      );
      if (login) login.decision = decision;
      return login !== undefined;
    },
  };
}

/** The server makes this pair, and hands both halves to the device. */
export function serverMadePair(): { verifier: string; challenge: string } {
  const verifier = randomBytes(48).toString("base64url");
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}

/** Who the user is that allowed a device, as a grant of the usual scope. */
export function deviceGrant(clientId: string, scope: string, account: Grant["account"]): Grant {
  return { clientId, scope, account: { ...account }, organizations: true, nonce: undefined, revoked: false };
}

function letters(count: number): string {
  return Array.from({ length: count }, () => LETTERS[randomInt(LETTERS.length)]).join("");
}
