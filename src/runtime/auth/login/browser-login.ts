import { OAuthStateMismatchError } from "../../errors/auth.ts";
import { AuthRequiredError } from "../../errors/local.ts";
import type { Account } from "../account.ts";
import type { OAuthEndpoints, OAuthNetwork } from "../oauth/config.ts";
import type { Login } from "../tokens/login.ts";
import { checkAnswer, checkCallback, parseCallback } from "./callback.ts";
import type { LoginClient } from "./client.ts";
import { beginLogin, exchangeCode, type PendingLogin } from "./code-grant.ts";
import { explainPorts, loopbackAddress, openLoopback, registered } from "./loopback.ts";
import { failedPage, type Page, signedInPage, strangePage } from "./pages.ts";
import type { LoginUI } from "./ui.ts";

interface BrowserLogin {
  readonly endpoints: OAuthEndpoints;
  readonly client: LoginClient;
  readonly network: OAuthNetwork;
  readonly now: () => number;
  readonly ui: LoginUI;
  readonly open: ((url: string) => unknown) | undefined;
  readonly signal: AbortSignal;
  readonly save: (login: Login) => Promise<Account>;
}

/** A login in a browser: a server on this machine and a prompt race for the answer. The first that has it wins. */
export async function browserLogin(context: BrowserLogin): Promise<Account> {
  const { endpoints, ui, signal } = context;
  const race = new Race();
  const over = new AbortController();
  const cancel = (): void =>
    race.reject(new AuthRequiredError("The login was cancelled.", { code: "login_cancelled" }));
  signal.addEventListener("abort", () => race.reject(signal.reason), { once: true });

  let attempt: Attempt | undefined;
  const { loopback, problems } = await openLoopback(addressesOf(endpoints), {
    callback: async (params) =>
      (await attempt?.callback(params)) ?? strangePage("There is no login in progress."),
    cancel,
  });
  try {
    if (loopback) ui.progress?.({ type: "listening", port: loopback.port });
    if (problems.length > 0) ui.progress?.({ type: "port-unavailable", message: explainPorts(problems) });
    if (!loopback && !ui.prompt) throw nowhereToComeBack(explainPorts(problems));
    const redirectUri = loopback?.redirectUri ?? endpoints.redirectUri ?? endpoints.rules.redirect.uri;
    const pending = await beginLogin(endpoints, redirectUri, context.client.asking);
    attempt = new Attempt(context, pending, race);
    const browserOpened = (await opened(context.open, pending.url)) && !signal.aborted;
    await ui.show?.({ method: "browser", url: pending.url, browserOpened });
    attempt.askForPaste(AbortSignal.any([over.signal, signal]));
    return await race.promise;
  } finally {
    over.abort();
    await loopback?.close();
  }
}

/** The outcome, for whoever has it first. */
class Race {
  readonly promise: Promise<Account>;
  resolve!: (account: Account) => void;
  reject!: (error: unknown) => void;

  constructor() {
    this.promise = new Promise((resolve, reject) => {
      this.resolve = resolve;
      this.reject = reject;
    });
    // Rejected before anybody waits for it, it would count as unhandled.
    this.promise.catch(() => {});
  }
}

/** One login: it takes one answer, from whoever brings it first. */
class Attempt {
  readonly #context: BrowserLogin;
  readonly #pending: PendingLogin;
  readonly #race: Race;
  #taken = false;

  constructor(context: BrowserLogin, pending: PendingLogin, race: Race) {
    this.#context = context;
    this.#pending = pending;
    this.#race = race;
  }

  get #refusals(): Readonly<Record<string, string>> | undefined {
    return this.#context.endpoints.rules.refusals;
  }

  /** The loopback server's part: what is not ours is turned away and the wait goes on. */
  async callback(params: URLSearchParams): Promise<Page> {
    try {
      checkCallback(params, this.#pending.state, this.#refusals);
    } catch (error) {
      const { message } = error as Error;
      if (error instanceof OAuthStateMismatchError) {
        this.#context.ui.progress?.({ type: "callback-rejected", message });
        return strangePage(message);
      }
      if (!this.#taken) this.#race.reject(error);
      return failedPage(message);
    }
    if (this.#taken) return strangePage("This login was answered already.");
    try {
      await this.#take(params, this.#pending.state);
      return signedInPage();
    } catch (error) {
      return failedPage((error as Error).message);
    }
  }

  /** The prompt's part: asks until there is something that helps, or nobody to ask. */
  askForPaste(signal: AbortSignal): void {
    const { ui } = this.#context;
    const ask = async (): Promise<void> => {
      while (ui.prompt && !signal.aborted && !this.#taken) {
        const text = await ui.prompt({ signal });
        if (text === undefined || signal.aborted || this.#taken) return;
        if (text.trim() !== "") await this.#paste(text);
      }
    };
    ask().catch((error) => this.#race.reject(error));
  }

  async #paste(text: string): Promise<void> {
    let params: URLSearchParams;
    let state: string | undefined;
    try {
      params = parseCallback(text, { bareCode: true, redirectUri: this.#pending.redirectUri });
      // A code alone is taken here and nowhere else: whoever types at this prompt started this login.
      state = params.has("state") || params.has("error") ? this.#pending.state : undefined;
      if (state === undefined) checkAnswer(params, this.#refusals);
      else checkCallback(params, state, this.#refusals);
    } catch (error) {
      this.#context.ui.progress?.({ type: "paste-rejected", message: (error as Error).message });
      return;
    }
    await this.#take(params, state).catch(() => {});
  }

  async #take(params: URLSearchParams, state: string | undefined): Promise<void> {
    this.#taken = true;
    const { endpoints, client, network, now, ui, save, signal } = this.#context;
    ui.progress?.({ type: "exchanging" });
    try {
      const clientId = await client.exchangeAs(params);
      const pending = { ...this.#pending, state };
      const login = await exchangeCode(params, pending, clientId, endpoints, network, now);
      await client.admit(login);
      // Whoever gave up meanwhile was told that nobody is signed in, and nobody must be.
      signal.throwIfAborted();
      this.#race.resolve(await save(login));
    } catch (error) {
      this.#race.reject(error);
      throw error;
    }
  }
}

function addressesOf({ redirectUri, rules }: OAuthEndpoints): Parameters<typeof openLoopback>[0] {
  if (redirectUri === undefined) return registered(rules.redirect);
  const own = loopbackAddress(redirectUri);
  return own ? [own] : [];
}

async function opened(open: BrowserLogin["open"], url: string): Promise<boolean> {
  if (!open) return false;
  try {
    return (await open(url)) !== false;
  } catch {
    // The URL is shown in any case.
    return false;
  }
}

function nowhereToComeBack(ports: string): AuthRequiredError {
  return new AuthRequiredError(
    `The browser has nowhere to come back to. ${ports} Free the port, sign in with { method: "device" }, or give the login a ` +
      "ui whose prompt takes the pasted address.",
    { code: "login_impossible" },
  );
}
