import type { Context } from "./command.ts";
import type { LoginFacts } from "./doctor/probes.ts";

/** Who is signed in; `undefined` for nobody. Nothing is asked of the network. */
export async function loginFacts(context: Context): Promise<LoginFacts | undefined> {
  const account = await (await context.client()).account();
  if (!account) return undefined;
  const { email, plan, planUse, accountId, expiresAt, refreshable, scopes } = account;
  return { email, plan, planUse, accountId, expiresAt: expiresAt?.getTime(), refreshable, scopes };
}
