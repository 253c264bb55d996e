import type { Account } from "../../index.ts";
import { writeChoice } from "../choice.ts";
import type { CommandSpec, Context } from "../command.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { makeClient, storeFor } from "../session.ts";

export const login: CommandSpec = {
  name: "login",
  summary: "Sign in with your ChatGPT account.",
  options: [
    { flags: "--device", description: "with a code that you type on any device" },
    { flags: "--no-browser", description: "open no browser: only show the address" },
    { flags: "--use-codex-cli", description: "use the login that the Codex CLI has" },
  ],
  async run(context, { options }) {
    const { settings, out, signal } = context;
    if (settings.accessToken !== undefined) {
      throw new UsageError("OAUTH_CODEX_ACCESS_TOKEN is set and would be used instead. Unset it first.");
    }
    const device = options["device"] === true;
    const noBrowser = options["browser"] === false;
    if (options["useCodexCli"] === true) {
      if (device || noBrowser) throw new UsageError("--use-codex-cli goes with no other way to sign in.");
      return await useCodexCli(context);
    }
    if (device && noBrowser) throw new UsageError("--device opens no browser: leave out --no-browser.");
    // Its own place, even where the Codex CLI's login was used until now.
    const client = await makeClient(settings, out, "own");
    const account = await client.login({
      method: device ? "device" : noBrowser ? "browser" : undefined,
      openBrowser: noBrowser ? false : undefined,
      signal,
    });
    await writeChoice("own");
    out.result(signedIn(account, "login"), () => [welcome(account)]);
    return undefined;
  },
};

async function useCodexCli({ out }: Context): Promise<ExitCode | undefined> {
  const { AuthRequiredError, OAuthCodexClient } = await import("../../index.ts");
  const tokenStore = await storeFor("codex-cli");
  const account = await new OAuthCodexClient({ ...(tokenStore ? { tokenStore } : {}) }).account();
  if (!account) throw new AuthRequiredError("The Codex CLI has no login to use. Run: codex login");
  await writeChoice("codex-cli");
  out.result(signedIn(account, "codex-cli"), () => [
    welcome(account),
    "This command uses the Codex CLI's login from now on, until: oauth-codex logout. In programs: tokenStore: new CodexCliTokenStore()",
  ]);
  return EXIT.ok;
}

function signedIn({ email, plan, accountId }: Account, source: string): object {
  return { signedIn: true, source, email, plan, accountId };
}

function welcome({ email, plan, accountId }: Account): string {
  return `Signed in as ${email ?? accountId ?? "somebody"}${plan === undefined ? "" : `, plan ${plan}`}.`;
}
