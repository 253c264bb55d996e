import { readClaims, readPayload } from "../../runtime/auth/claims.ts";
import { reveal, usedFor } from "../../runtime/auth/credentials.ts";
import { notSignedIn } from "../../runtime/auth/session.ts";
import { storeOf } from "../../runtime/auth/stored.ts";
import type { BaseClient } from "../../runtime/client.ts";

/**
 * Whose history a call may see: the account (workspace) and the person in it. One folder serves all logins of a machine or
 * a service, and nobody may continue what another said. Nothing is refreshed for it: neither changes with the token.
 *
 * @param response The answer to the call, which tells what it was sent with.
 * @throws {AuthRequiredError} when nobody is signed in.
 */
export async function ownerOf(client: BaseClient, response?: Response): Promise<string> {
  const { token, accountId } = (response && usedFor.get(response)) ?? (await current(client));
  const { sub } = readPayload(token);
  const account = client._options.identity.accountId ?? accountId ?? readClaims(token).accountId;
  return `${account ?? ""}/${typeof sub === "string" ? sub : ""}`;
}

async function current(client: BaseClient): Promise<{ token: string; accountId?: string | undefined }> {
  const { credentials } = client._options;
  const { given, spaced } = credentials;
  if (given !== undefined) return { token: await reveal(given, spaced) };
  const store = await storeOf(credentials);
  const tokens = await store.load();
  if (!tokens) throw notSignedIn(store);
  return { token: tokens.accessToken, accountId: tokens.accountId };
}
