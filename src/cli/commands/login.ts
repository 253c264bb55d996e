import type { Account } from "../../index.ts";
import { writeChoice } from "../choice.ts";
import type { CommandSpec, Context } from "../command.ts";
import { EXIT, type ExitCode, UsageError } from "../exit.ts";
import { accountName, appNameOf, keptAccount, makeClient, storeFor } from "../session.ts";
import { type Settings, signInWith } from "../settings.ts";

export const login: CommandSpec = {
  name: "login",
  summary: "Sign in with your ChatGPT account.",
  options: [
    { flags: "--device", description: "with a code that you type on any device" },
    { flags: "--no-browser", description: "open no browser: only show the address" },
    { flags: "--as <name>", description: "as an account of that name, beside the others" },
    { flags: "--siwc", description: "the official way, Sign in with ChatGPT (--profile siwc)" },
    { flags: "--app-name <name>", description: "with --siwc: your app's own name, asked for once" },
    { flags: "--consent", description: "ask for consent again, also for what was withheld" },
    { flags: "--use-codex-cli", description: "use the login that the Codex CLI has" },
  ],
  examples: ["login", "login --device", "login --as work"],
  async run(context, { options }) {
    const { settings, out, signal } = context;
    const { profile } = settings;
    if (settings.accessToken !== undefined) {
      throw new UsageError(
        `${profile.variables.accessToken} is set and would be used instead. Unset it first.`,
      );
    }
    const device = options["device"] === true;
    const noBrowser = options["browser"] === false;
    if (options["useCodexCli"] === true) {
      if (device || noBrowser) throw new UsageError("--use-codex-cli goes with no other way to sign in.");
      if (!profile.codexCli || settings.account !== undefined) {
        throw new UsageError(
          "--use-codex-cli takes the Codex CLI's login: it has no name, and is no siwc login.",
        );
      }
      return await useCodexCli(context);
    }
    if (device && noBrowser) throw new UsageError("--device opens no browser: leave out --no-browser.");
    if (device && !profile.device) {
      throw new UsageError(
        "Sign in with ChatGPT has no codes for other devices: with --no-browser you open the address anywhere, and paste the one on which the browser ends.",
      );
    }
    const appName = await checkAppName(settings);
    // Its own place, even where the Codex CLI's login was used until now.
    const client = await makeClient({ ...settings, appName }, out, { choice: "own" });
    const account = await client.login({
      method: device ? "device" : noBrowser ? "browser" : undefined,
      openBrowser: noBrowser ? false : undefined,
      consent: options["consent"] === true,
      signal,
    });
    if (profile.codexCli) await writeChoice("own");
    const name = await accountName(settings);
    const active = (await keptAccount(settings))?.active ?? false;
    const document = { ...signedIn(account, "login"), profile: profile.name, account: name };
    const plan = await aboutPlan(settings, account);
    out.result(document, () => [
      welcome(account),
      ...plan,
      ...(active
        ? []
        : [
            `To use it: --account ${name}, OAUTH_CODEX_ACCOUNT=${name}, or from now on: ${useOf(settings, name)}`,
          ]),
    ]);
    if (active)
      out.hint(`Ask something: oauth-codex ask${profileFlag(settings)} "What is the capital of France?"`);
    return undefined;
  },
};

const profileFlag = ({ profile }: Pick<Settings, "profile">): string =>
  profile.codexCli ? "" : ` --profile ${profile.name}`;

/** @throws {UsageError} where the backend wants a name, and none was given, now or before. */
async function checkAppName(settings: Settings): Promise<string | undefined> {
  const { appNameBecause } = settings.profile;
  if (appNameBecause === undefined) return undefined;
  const appName = await appNameOf(settings);
  if (appName !== undefined) return appName;
  throw new UsageError(`${appNameBecause} Run: ${signInWith(settings)} --app-name NAME`);
}

async function aboutPlan(settings: Settings, { planUse }: Account): Promise<string[]> {
  if (planUse === undefined) return [];
  if (planUse === "withheld") {
    return [`Your ChatGPT plan may not be used. To be asked again: ${signInWith(settings)} --consent`];
  }
  const { label, link } = (await import("../../index.ts")).chatgptPlanUI.inUse;
  return [`${label}. ${link.text}: ${link.url}`];
}

const useOf = ({ profile }: Settings, name: string): string =>
  `oauth-codex use ${name}${profileFlag({ profile })}`;

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

function signedIn({ email, plan, planUse, accountId }: Account, source: string): object {
  return { signedIn: true, source, email, plan, planUse, accountId };
}

function welcome({ email, plan, accountId }: Account): string {
  return `Signed in as ${email ?? accountId ?? "somebody"}${plan === undefined ? "" : `, plan ${plan}`}.`;
}
