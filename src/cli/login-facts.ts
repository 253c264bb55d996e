import type { Context } from "./command.ts";
import type { LoginFacts } from "./doctor/probes.ts";

type Claims = Record<string, unknown>;

/** Who is signed in; `undefined` for nobody. Nothing is asked of the network. */
export async function loginFacts({ settings }: Context): Promise<LoginFacts | undefined> {
  return settings.accessToken === undefined ? undefined : factsOf(settings.accessToken);
}

/** What an access token says about itself. Not checked: it is the user's own, and only told back to them. */
export function factsOf(token: string): LoginFacts {
  const claims = claimsOf(token);
  const auth = object(claims["https://api.openai.com/auth"]);
  const profile = object(claims["https://api.openai.com/profile"]);
  const { exp, scp } = claims;
  return {
    email: text(claims["email"]) ?? text(profile["email"]),
    plan: text(auth["chatgpt_plan_type"]),
    accountId: text(auth["chatgpt_account_id"]),
    expiresAt: typeof exp === "number" ? exp * 1000 : undefined,
    refreshable: false,
    scopes: Array.isArray(scp) ? scp.filter((scope) => typeof scope === "string") : undefined,
  };
}

function claimsOf(token: string): Claims {
  try {
    return object(JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")));
  } catch {
    return {};
  }
}

function object(value: unknown): Claims {
  return typeof value === "object" && value !== null ? (value as Claims) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
