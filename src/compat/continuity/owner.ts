import type { CallContext } from "../../runtime/call.ts";

/**
 * Whose history a call may see: the account (workspace) and the person in it. One folder serves all logins of a machine or
 * a service, and nobody may continue what another said.
 *
 * @param response The answer to the call, which tells what it was sent with.
 * @throws {AuthRequiredError} when nobody is signed in.
 */
export async function ownerOf(client: CallContext, response?: Response): Promise<string> {
  const { accountId, subject } = await client.whois(response);
  return `${accountId ?? ""}/${subject ?? ""}`;
}
