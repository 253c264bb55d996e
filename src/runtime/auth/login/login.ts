import { type Clock, LONGEST_TIMER } from "../../clock.ts";
import { APIUserAbortError } from "../../errors/api.ts";
import { AuthRequiredError, ConfigurationError } from "../../errors/local.ts";
import { afterTurn } from "../../overdue.ts";
import type { Account } from "../account.ts";
import type { CredentialSources } from "../credentials.ts";
import { locked } from "../exclusive.ts";
import { checkHeld, type Held, heldIn } from "../held.ts";
import { forgetSession } from "../known-of-store.ts";
import type { OAuthEndpoints } from "../oauth/config.ts";
import { checkOwner, loginIn, markOf } from "../ownership.ts";
import { currentLogin } from "../session.ts";
import type { TokenStore } from "../store.ts";
import { endpointsOf, rulesOf, sessionOf, signInOf, storeOf } from "../stored.ts";
import type { Login } from "../tokens/login.ts";
import { hereAndNow, noBrowserBecause, openBrowser } from "./browser.ts";
import { browserLogin } from "./browser-login.ts";
import { clientFor, registrationIn } from "./client.ts";
import { beginDeviceLogin, DEVICE_UNAVAILABLE, finishDeviceLogin } from "./device.ts";
import { type LoginUI, terminalUI } from "./ui.ts";

export interface LoginOptions {
  /**
   * `browser`: the sign-in page in a browser; its answer comes back to a server on this machine, or is pasted. `device`: a
   * code that is typed on any device, where a backend has such codes. Default: `browser`, but `device` where there is one and no
   * browser can open (SSH, container, no display).
   */
  method?: "browser" | "device" | undefined;
  /** How to talk to the person. Default: the terminal. */
  ui?: LoginUI | undefined;
  /**
   * Opens a URL. Giving (or resolving to) `false`, or failing, means that it was not opened: the URL is shown in any case.
   * Default: the system's browser. `false` to only show it.
   */
  openBrowser?: ((url: string) => unknown) | false | undefined;
  /** Milliseconds for the whole login. Default 300000; 900000 by device. */
  timeout?: number | undefined;
  /**
   * Ask for consent again, also for what was withheld before: after `PlanUseNotGrantedError`, when the person wants it. Default
   * false.
   */
  consent?: boolean | undefined;
  /** Ends the login from outside: it rejects with `APIUserAbortError`. */
  signal?: AbortSignal | undefined;
}

const PASTE = "use a browser anywhere and paste the address";
/** A turn that is there at once is not worth a word. */
const TOLD_AFTER_MS = 500;
const BROWSER_TIMEOUT_MS = 5 * 60_000;
const DEVICE_TIMEOUT_MS = 15 * 60_000;

/** Signs in and keeps the login. See `OAuthCodexClient.login` for what it promises. */
export async function login(sources: CredentialSources, options: LoginOptions = {}): Promise<Account> {
  const store = await writableStore(sources);
  const held = await heldIn(store, await rulesOf(sources));
  const endpoints = await endpointsOf(sources);
  const ui = options.ui ?? terminalUI();
  const save = (made: Login): Promise<Account> => keepLogin(sources, store, made, held);
  const reason = options.openBrowser ? undefined : noBrowserBecause(hereAndNow());
  const elsewhere = options.method === undefined && options.openBrowser !== false ? reason : undefined;
  const method = options.method ?? (elsewhere && endpoints.device ? "device" : "browser");
  const first = endpoints.rules.registration && { first: !(await registrationIn(store).load())?.subject };
  const run = { sources, endpoints, ui, options, store, held, save };
  let account: Account;
  if (method === "device") {
    if (elsewhere) ui.progress?.({ type: "method", method, reason: elsewhere });
    account = await deviceOrPaste(run);
  } else {
    if (elsewhere) ui.progress?.({ type: "method", method, reason: `${elsewhere}; ${PASTE}` });
    account = await viaBrowser(run, options.openBrowser ?? (reason ? false : openBrowser));
  }
  ui.progress?.({
    type: "signed-in",
    accountId: account.accountId,
    ...(account.planUse === undefined ? {} : { planUse: account.planUse }),
    ...first,
  });
  return account;
}

interface Run {
  readonly sources: CredentialSources;
  readonly endpoints: OAuthEndpoints;
  readonly ui: LoginUI;
  readonly options: LoginOptions;
  readonly store: TokenStore;
  /** What the store held when it was begun. */
  readonly held: Held | undefined;
  readonly save: (login: Login) => Promise<Account>;
}

async function deviceOrPaste(run: Run): Promise<Account> {
  try {
    return await viaDevice(run);
  } catch (error) {
    const unavailable = error instanceof AuthRequiredError && error.code === DEVICE_UNAVAILABLE;
    if (run.options.method !== undefined || !unavailable) throw error;
    const reason = `device login is not available for this account; ${PASTE}`;
    run.ui.progress?.({ type: "method", method: "browser", reason });
    return await viaBrowser(run, false);
  }
}

function viaDevice({ sources, endpoints, ui, options, save }: Run): Promise<Account> {
  const { clock } = sources;
  const context = {
    endpoints,
    network: sources,
    now: () => clock.now(),
    sleep: (ms: number, signal: AbortSignal) => sleep(ms, signal, clock),
  };
  return within(clock, options, DEVICE_TIMEOUT_MS, async (signal) => {
    const device = await beginDeviceLogin(context);
    const { url, userCode, expiresAt } = device;
    await ui.show?.({ method: "device", url, userCode, expiresAt });
    const made = await finishDeviceLogin(device, context, signal);
    signal.throwIfAborted();
    return await save(made);
  });
}

function viaBrowser(run: Run, open: LoginOptions["openBrowser"]): Promise<Account> {
  const { sources, endpoints, ui, options, store, save } = run;
  const { clock } = sources;
  return within(clock, options, BROWSER_TIMEOUT_MS, async (signal) => {
    const { consent } = options;
    const signIn = async (): Promise<Account> =>
      await browserLogin({
        endpoints,
        client: await clientFor(endpoints, store, { consent }),
        network: sources,
        now: () => clock.now(),
        ui,
        open: open || undefined,
        signal,
        save,
      });
    return endpoints.rules.registration ? await inTurn(run, signIn, signal) : await signIn();
  });
}

/**
 * A program is registered once, and one person signs in for all processes of this machine: where there is no login yet, who begins
 * while another process is at it waits until that is done, and takes the login that comes of it.
 */
async function inTurn(
  { sources, store, held, ui }: Run,
  signIn: () => Promise<Account>,
  signal: AbortSignal,
): Promise<Account> {
  const kept = registrationIn(store);
  if (held) return await signIn();
  let isMine = false;
  const told = sources.clock.setTimeout(() => {
    if (!isMine) ui.progress?.({ type: "waiting", reason: "another program on this machine is signing in" });
  }, TOLD_AFTER_MS);
  const turn = kept.exclusive(async () => {
    isMine = true;
    signal.throwIfAborted();
    const made = await currentLogin(await sessionOf(sources)).catch(() => undefined);
    return made ? made.account : await signIn();
  });
  try {
    return await Promise.race([turn, aborted(signal)]);
  } finally {
    sources.clock.clearTimeout(told);
  }
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

/** Runs a login under its clock and the caller's signal. Whatever ends first ends all of it. */
async function within<T>(
  clock: Clock,
  { timeout, signal }: LoginOptions,
  defaultTimeout: number,
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw new APIUserAbortError();
  const ms = timeout ?? defaultTimeout;
  const controller = new AbortController();
  const end = (error: Error): void => controller.abort(error);
  const onAbort = (): void => end(new APIUserAbortError());
  signal?.addEventListener("abort", onAbort, { once: true });
  const timer = clock.setTimeout(
    () =>
      afterTurn(() =>
        end(
          new AuthRequiredError(`Nobody signed in within ${Math.round(ms / 1000)} s. Sign in again.`, {
            code: "login_timeout",
          }),
        ),
      ),
    Math.min(ms, LONGEST_TIMER),
  );
  try {
    return await run(controller.signal);
  } finally {
    clock.clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
    // Lets go of whatever still waits, such as a prompt.
    controller.abort();
  }
}

/**
 * The store, proven to take a login of this profile: nobody should sign in first and learn then that it cannot be kept.
 *
 * @throws {AuthRequiredError} when it holds a login of another profile, which would be lost.
 */
export async function writableStore(sources: CredentialSources): Promise<TokenStore> {
  signInOf(sources);
  if (sources.given !== undefined) {
    throw new ConfigurationError(
      "This client was made with a token of your own (accessToken or apiKey), which a login would not change. Leave it out to sign in.",
    );
  }
  const store = await storeOf(sources);
  await checkOwnerOfHeld(sources, store);
  await store.checkWritable?.({ profile: markOf(sources) });
  return store;
}

/** What cannot be read is no login of anybody, and is what a new login is for; the store says whether it can be replaced. */
async function checkOwnerOfHeld(sources: CredentialSources, store: TokenStore): Promise<void> {
  const held = await store.load().catch(() => undefined);
  if (held) checkOwner(held, sources, loginIn(store));
}

/** @param before What the store held when the login was begun; `undefined` when that is not known. */
export async function keepLogin(
  sources: CredentialSources,
  store: TokenStore,
  { tokens, account }: Login,
  before: Held | undefined,
): Promise<Account> {
  await locked(store, async () => {
    // Looked at again: a login takes minutes, and somebody else may have signed in meanwhile.
    await checkOwnerOfHeld(sources, store);
    checkHeld(store, before, await heldIn(store, await rulesOf(sources)));
    await store.save({ ...tokens, profile: markOf(sources) });
  });
  forgetSession(store);
  return account;
}

function sleep(ms: number, signal: AbortSignal, clock: Clock): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clock.clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = clock.setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, ms);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
