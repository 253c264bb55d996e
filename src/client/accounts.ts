import type { KeptAccount } from "../runtime/auth/accounts/kept.ts";
import type { Profile } from "../runtime/profile.ts";
import type { ProfileName } from "./profiles/names.ts";

/**
 * The accounts whose logins this package keeps on this machine. One is used where a client, a variable or a person names it, and no
 * other ever stands in for it: OpenAI's terms allow no pooling, rotating or sharing of accounts.
 */
export const accounts = {
  /**
   * Which there are, with who is signed in as their tokens say. Nothing is sent, and no token is in the answer.
   *
   * @param options.profile Those of one profile. Default: of all.
   * @throws {ConfigurationError} for an `OAUTH_CODEX_ACCOUNT` that no account can be called.
   * @throws {TokenStoreReadError} for a choice of `use` that cannot be read.
   */
  async list(options: { profile?: ProfileName | Profile | undefined } = {}): Promise<KeptAccount[]> {
    return await (await import("./kept-accounts.ts")).list(options.profile);
  },

  /**
   * The name of the account that clients use which name none: by `OAUTH_CODEX_ACCOUNT`, else by the choice of `use`, else
   * `default`. Whether it has a login is another question.
   *
   * @param options.profile Default `codex`.
   * @throws as `list` does.
   */
  async active(options: { profile?: ProfileName | Profile | undefined } = {}): Promise<string> {
    return await (await import("./kept-accounts.ts")).active(options.profile);
  },

  /**
   * Chooses the account of clients that name none, from their next start on: on this machine, for this user, until another is chosen.
   * Clients that are at work keep theirs.
   *
   * @param name `default` for the login without a name.
   * @param options.profile Default `codex`.
   * @throws {ConfigurationError} for a name that no account can have.
   * @throws {AuthRequiredError} for an account without a login. The choice stays as it was.
   */
  async use(name: string, options: { profile?: ProfileName | Profile | undefined } = {}): Promise<void> {
    await (await import("./kept-accounts.ts")).use(name, options.profile);
  },
} as const;
