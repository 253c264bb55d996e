import { readChoice, writeChoice } from "../choice.ts";
import type { CommandSpec } from "../command.ts";
import { UsageError } from "../exit.ts";

export const logout: CommandSpec = {
  name: "logout",
  summary: "Sign out here, and revoke the login.",
  async run({ client, out, settings }) {
    if (settings.accessToken !== undefined) {
      throw new UsageError("OAUTH_CODEX_ACCESS_TOKEN is set: there is no login to end. Unset it first.");
    }
    if ((await readChoice()) === "codex-cli") {
      await writeChoice("own");
      out.result({ signedOut: true, codexCli: "kept" }, () => [
        "The Codex CLI's login is not used any more. It is as it was: `codex logout` ends it.",
      ]);
      return undefined;
    }
    await (await client()).logout();
    out.result({ signedOut: true }, () => ["Nobody is signed in here now."]);
    return undefined;
  },
};
