import { writeChoice } from "../choice.ts";
import type { CommandSpec } from "../command.ts";
import { UsageError } from "../exit.ts";
import { accountName, choiceOf } from "../session.ts";

export const logout: CommandSpec = {
  name: "logout",
  summary: "Sign out here, and revoke the login.",
  examples: ["logout"],
  async run({ client, out, settings }) {
    const { profile } = settings;
    if (settings.accessToken !== undefined) {
      throw new UsageError(
        `${profile.variables.accessToken} is set: there is no login to end. Unset it first.`,
      );
    }
    if ((await choiceOf(settings)) === "codex-cli") {
      await writeChoice("own");
      out.result({ signedOut: true, codexCli: "kept" }, () => [
        "The Codex CLI's login is not used any more. It is as it was: `codex logout` ends it.",
      ]);
      return undefined;
    }
    const account = await accountName(settings);
    await (await client()).logout();
    out.result({ signedOut: true, profile: profile.name, account }, () => [
      account === DEFAULT
        ? "Nobody is signed in here now."
        : `Nobody is signed in as the account ${account} now. Other accounts are as they were.`,
    ]);
    return undefined;
  },
};

/** What the login without a name is called. */
const DEFAULT = "default";
