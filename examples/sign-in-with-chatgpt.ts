/**
 * "Sign in with ChatGPT", the official way: an app signs a person in under its own name, lets the model call a tool of its own, and
 * says what to do where something stands in the way. `--use-plan` asks a person for their plan who did not give it at first.
 */
import { homedir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import {
  AuthRequiredError,
  chatgptPlanUI,
  FileTokenStore,
  functionTool,
  type LoginUI,
  OAuthCallbackParseError,
  OAuthCodexClient,
  PlanUseNotGrantedError,
  SubscriptionLimitError,
  UserNotEligibleError,
} from "oauth-codex-sdk";
import { z } from "zod";

const client = new OAuthCodexClient({
  profile: "siwc",
  appName: "Recipe box",
  // A place of the app's own: two programs with one login would be one app to OpenAI.
  tokenStore: new FileTokenStore(join(homedir(), ".config/recipe-box/login.json")),
  baseURL: process.env["SIWC_BASE_URL"],
});

/** Whether the person asks to use their plan after all. */
const usePlan = process.argv.includes("--use-plan");

/** What the app shows of a login: here on a terminal, elsewhere in a window. */
const ui: LoginUI = {
  show: ({ url }) => console.error(`${chatgptPlanUI.signIn.button}:\n${url}`),
  // Where the browser cannot come back to this machine.
  ...(process.stdin.isTTY && { prompt: ({ signal }) => paste(signal) }),
  progress(event) {
    if ("message" in event) console.error(event.message);
    if (event.type !== "signed-in") return;
    // Once: at the first sign-in, or when the plan is given later.
    if (event.planUse === "granted" && (event.first || usePlan)) console.log(chatgptPlanUI.firstSignIn.title);
  },
};

async function paste(signal: AbortSignal): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return await lines
    .question("Or paste the address of its last page: ", { signal })
    .finally(() => lines.close());
}

const minutes = functionTool({
  name: "minutes",
  description: "How many minutes a dish takes.",
  parameters: z.object({ dish: z.string() }),
  run: async ({ dish }) => ({ dish, minutes: 30 }),
});

try {
  if (usePlan || !(await client.isAuthenticated())) await client.login({ ui, consent: usePlan });

  const run = client.responses.runTools({
    model: "gpt-5.5",
    input: "How long does a risotto take?",
    tools: [minutes],
  });
  const { response, toolResults } = await run.result();
  console.log(response.output_text);
  for (const { name, outcome } of toolResults) console.log(`${name}: ${outcome}`);

  const account = await client.account();
  console.log(`${chatgptPlanUI.inUse.label} of ${account?.email}`);
} catch (error) {
  const way = wayOut(error);
  if (way === undefined) throw error;
  console.error(way);
  process.exitCode = 1;
}

/** What to tell the person. */
function wayOut(error: unknown): string | undefined {
  // It is an AuthRequiredError as well, but one that signing in does not help with.
  if (error instanceof PlanUseNotGrantedError) {
    return `To go on: ${chatgptPlanUI.settings.label} (run this again with --use-plan).`;
  }
  if (error instanceof SubscriptionLimitError) {
    const { text, url } = chatgptPlanUI.limitReached.link;
    return `The plan, or this app's share of it, is used up. ${text}: ${url}`;
  }
  const isForPeople =
    error instanceof AuthRequiredError ||
    error instanceof OAuthCallbackParseError ||
    error instanceof UserNotEligibleError;
  return isForPeople ? error.message : undefined;
}
