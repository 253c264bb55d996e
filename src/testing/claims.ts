import { createHash, randomBytes } from "node:crypto";
import type { EmulatorAccount } from "./types.ts";

const AUTH_CLAIM = "https://api.openai.com/auth";
const PROFILE_CLAIM = "https://api.openai.com/profile";

/** What both kinds of token are made for. Times are Unix milliseconds. */
interface ClaimFacts {
  readonly issuer: string;
  readonly clientId: string;
  readonly account: EmulatorAccount;
  readonly now: number;
  readonly expiresAt: number;
}

export function accessClaims(facts: ClaimFacts & { readonly scope: string }): object {
  const { issuer, clientId, account, now, expiresAt, scope } = facts;
  return {
    aud: ["https://api.openai.com/v1"],
    client_id: clientId,
    ...lifetime(now, expiresAt),
    [AUTH_CLAIM]: authClaim(account),
    [PROFILE_CLAIM]: { email: account.email, email_verified: true },
    iss: issuer,
    // Two tokens minted in one second for one account must still be two tokens.
    jti: randomBytes(16).toString("hex"),
    pwd_auth_time: now,
    scp: scope.split(" "),
    session_id: `authsess_${randomBytes(12).toString("hex")}`,
    sl: true,
    sub: subjectOf(account),
  };
}

export function idClaims(
  facts: ClaimFacts & { readonly organizations: boolean; readonly nonce: string | undefined },
): object {
  const { issuer, clientId, account, now, expiresAt, organizations, nonce } = facts;
  const organization = `org-${userOf(account).slice(5)}`;
  return {
    aud: [clientId],
    auth_provider: "password",
    email: account.email,
    email_verified: true,
    ...lifetime(now, expiresAt),
    [AUTH_CLAIM]: {
      ...authClaim(account),
      ...(account.fedramp ? { chatgpt_account_is_fedramp: true } : {}),
      ...(organizations
        ? {
            completed_platform_onboarding: true,
            is_org_owner: true,
            organization_id: organization,
            organizations: [{ id: organization, is_default: true, role: "owner", title: "Personal" }],
            project_id: `proj_${userOf(account).slice(5)}`,
          }
        : {}),
    },
    iss: issuer,
    jti: randomBytes(16).toString("hex"),
    ...(nonce === undefined ? {} : { nonce }),
    sub: subjectOf(account),
  };
}

function authClaim(account: EmulatorAccount): object {
  const user = userOf(account);
  return {
    amr: [],
    chatgpt_account_id: account.accountId,
    chatgpt_account_user_id: `${user}__${account.accountId}`,
    chatgpt_compute_residency: "no_constraint",
    chatgpt_plan_type: account.plan,
    chatgpt_user_id: user,
    poid: `org-${user.slice(5)}`,
    user_id: user,
  };
}

/** The same account is the same user, in every token. */
function userOf({ accountId }: EmulatorAccount): string {
  return `user-${createHash("sha256").update(accountId).digest("hex").slice(0, 24)}`;
}

function subjectOf(account: EmulatorAccount): string {
  return `auth0|${userOf(account).slice(5)}`;
}

function lifetime(now: number, expiresAt: number): { exp: number; iat: number; nbf: number } {
  const issuedAt = Math.floor(now / 1000);
  return { exp: Math.floor(expiresAt / 1000), iat: issuedAt, nbf: issuedAt };
}
