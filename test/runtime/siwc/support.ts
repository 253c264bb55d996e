import { onTestFinished } from "vitest";
import {
  type Account,
  type ClientOptions,
  type LoginOptions,
  type LoginProgress,
  MemoryTokenStore,
  OAuthCodexClient,
  type TokenSet,
} from "../../../src/index.ts";
import { type Clock, machineClock } from "../../../src/runtime/clock.ts";
import { memoryStorage } from "../../../src/storage.ts";
import {
  createSiwcEmulator,
  type SiwcEmulator,
  type SiwcEmulatorOptions,
} from "../../../src/testing/index.ts";

export const MODEL = "gpt-5.5";
export const PLAN = "chatgpt.tokens.use.direct";

export async function emulate(options: SiwcEmulatorOptions = {}): Promise<SiwcEmulator> {
  const emulator = await createSiwcEmulator(options);
  onTestFinished(() => emulator.close());
  return emulator;
}

/** A client of an emulator, with a login of its own kept in memory. */
export function connect(emulator: SiwcEmulator, options: ClientOptions = {}): OAuthCodexClient {
  const client = new OAuthCodexClient({
    profile: "siwc",
    appName: "Test app",
    baseURL: emulator.baseURL,
    oauthConfig: emulator.oauthConfig,
    storage: memoryStorage(),
    logLevel: "off",
    ...(options.accessToken === undefined ? { tokenStore: new MemoryTokenStore() } : {}),
    ...options,
  });
  onTestFinished(() => client.close());
  return client;
}

/** Signs in as a browser would: it opens the page and follows where it is sent. */
export async function signIn(
  client: OAuthCodexClient,
  options: LoginOptions = {},
): Promise<{ account: Account; told: LoginProgress[]; urls: URL[] }> {
  const told: LoginProgress[] = [];
  const urls: URL[] = [];
  const account = await client.login({
    ui: { progress: (event) => void told.push(event) },
    openBrowser: async (url) => {
      urls.push(new URL(url));
      await (await fetch(url)).text();
    },
    ...options,
  });
  return { account, told, urls };
}

/** A store that says how it was used. */
export class WatchedStore extends MemoryTokenStore {
  readonly saved: TokenSet[] = [];

  override async save(tokens: TokenSet): Promise<void> {
    this.saved.push(tokens);
    await super.save(tokens);
  }
}

export const refusal = async (
  work: Promise<unknown>,
): Promise<Error & { code?: unknown; status?: unknown }> => {
  try {
    await work;
  } catch (error) {
    return error as Error;
  }
  throw new Error("it was not refused");
};

/** The machine's clock, whose wall time can be moved. */
export function clockAt(): Clock & { move(ms: number): void } {
  let offset = 0;
  return {
    ...machineClock,
    now: () => Date.now() + offset,
    move(ms) {
      offset += ms;
    },
  };
}
