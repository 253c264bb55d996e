import { readChoice } from "./choice.ts";
import type { Context } from "./command.ts";
import type { LoginFacts } from "./doctor/probes.ts";
import { storeFor } from "./session.ts";

/** Who is signed in; `undefined` for nobody. Nothing is asked of the network. */
export async function loginFacts(context: Context): Promise<LoginFacts | undefined> {
  const account = await (await context.client()).account();
  if (!account) return undefined;
  const { email, plan, accountId, expiresAt, refreshable } = account;
  return {
    email,
    plan,
    accountId,
    expiresAt: expiresAt?.getTime(),
    refreshable,
    scopes: scopesOf(context.settings.accessToken ?? (await storedToken())),
  };
}

/** For its scopes only, which no account names. A login in a keyring is left where it is. */
async function storedToken(): Promise<string | undefined> {
  const { FileTokenStore } = await import("../index.ts");
  const store = (await storeFor(await readChoice())) ?? new FileTokenStore();
  const tokens = await store.load().catch(() => undefined);
  return tokens?.accessToken;
}

/** What an access token grants, as it says itself. Not checked: it is the user's own, and only told back to them. */
function scopesOf(token: string | undefined): string[] | undefined {
  try {
    const payload = Buffer.from(token?.split(".")[1] ?? "", "base64url").toString("utf8");
    const { scp } = JSON.parse(payload) as { scp?: unknown };
    return Array.isArray(scp) ? scp.filter((scope) => typeof scope === "string") : undefined;
  } catch {
    return undefined;
  }
}
