/** The claim that carries ChatGPT's account facts in access and id tokens. */
const AUTH_CLAIM = "https://api.openai.com/auth";

export interface AccountClaims {
  readonly accountId?: string;
  readonly plan?: string;
  readonly fedramp?: boolean;
  /** Unix time in milliseconds. */
  readonly expiresAt?: number;
}

/**
 * Reads the payload of a JWT without checking its signature: the token is the user's own, and its claims only decide what
 * we tell the server that issued it. Anything that is no JWT gives an empty answer, never an error.
 */
export function readPayload(token: string): Record<string, unknown> {
  try {
    const payload = (token.split(".")[1] as string).replace(/-/g, "+").replace(/_/g, "/");
    const bytes = Uint8Array.from(atob(payload), (c) => c.charCodeAt(0));
    return Object(JSON.parse(new TextDecoder().decode(bytes)));
  } catch {
    return {};
  }
}

/** What every request needs of the claims. {@link readPayload} tells where they come from. */
export function readClaims(token: string): AccountClaims {
  const claims = readPayload(token);
  const auth = Object(claims[AUTH_CLAIM]) as Record<string, unknown>;
  const accountId = claims["chatgpt_account_id"] ?? auth["chatgpt_account_id"];
  const { exp } = claims;
  return {
    ...(typeof accountId === "string" ? { accountId } : {}),
    ...(typeof auth["chatgpt_plan_type"] === "string" ? { plan: auth["chatgpt_plan_type"] } : {}),
    ...(auth["chatgpt_account_is_fedramp"] === true ? { fedramp: true } : {}),
    ...(typeof exp === "number" ? { expiresAt: exp * 1000 } : {}),
  };
}
