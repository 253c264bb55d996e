import { writeChoice } from "../choice.ts";
import type { CommandSpec } from "../command.ts";
import { UsageError } from "../exit.ts";

export const use: CommandSpec = {
  name: "use",
  summary: "Choose the account that is used where none is named.",
  arguments: [{ name: "[name]", description: "name of the account, as in: oauth-codex accounts" }],
  options: [{ flags: "--default", description: "the login without a name" }],
  examples: ["use work", "use --default"],
  async run({ io, out, settings }, { args, options }) {
    const { profile, account } = settings;
    const wanted = [args[0], account, options["default"] === true ? "default" : undefined];
    const [name, more] = wanted.filter((each) => each !== undefined);
    if (name === undefined || (more !== undefined && more !== name)) {
      throw new UsageError("Name one account: oauth-codex use NAME, or oauth-codex use --default.");
    }
    const { accounts } = await import("../../index.ts");
    await accounts.use(name, { profile: profile.name });
    if (profile.codexCli) await writeChoice("own");
    out.result({ profile: profile.name, account: name }, () => [
      `The account ${name} is used from now on, on ${profile.title}.`,
    ]);
    const variable = io.env["OAUTH_CODEX_ACCOUNT"]?.trim();
    if (variable && variable !== name) {
      out.note(`OAUTH_CODEX_ACCOUNT=${variable} is set, and goes before it as long as it is.`);
    }
    return undefined;
  },
};
