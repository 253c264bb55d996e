import type { CredentialSources } from "./auth/credentials.ts";
import type { ClientOptions, Fetch, StoreBehavior, ValidationMode } from "./client-options.ts";
import { AuthRequiredError, ConfigurationError } from "./errors/local.ts";
import { type HeaderMap, mergeHeaders } from "./headers.ts";
import { type LeveledLogger, leveled } from "./log.ts";
import { isBrowser, readEnv, userAgent } from "./platform.ts";
import { CODEX_CLIENT_VERSION, DEFAULT_ORIGINATOR } from "./profiles/codex.ts";
import type { IdentityInput, Profile } from "./profiles/profile.ts";
import { selectProfile } from "./profiles/select.ts";
import type { RequestOptions } from "./request-options.ts";
import { checkStorageOption } from "./storage-option.ts";

/** The client's options with every default and environment variable in its place. */
export interface ResolvedOptions {
  /** As the caller wrote them, for `withOptions`. */
  readonly given: ClientOptions;
  readonly profile: Profile;
  readonly baseURL: string;
  readonly baseURLGiven: boolean;
  readonly credentials: CredentialSources;
  readonly identity: Omit<IdentityInput, "token" | "retry" | "timeout">;
  readonly timeout: number;
  readonly streamIdleTimeout: number;
  readonly totalTimeout: number | undefined;
  readonly maxRetries: number;
  readonly validationMode: ValidationMode;
  readonly storeBehavior: StoreBehavior;
  /** Whether somebody watches requests: only then is the watching loaded. */
  readonly watched: boolean;
  readonly defaultHeaders: HeaderMap;
  readonly defaultQuery: Record<string, string | undefined> | undefined;
  readonly fetch: Fetch;
  readonly fetchOptions: RequestInit | undefined;
  readonly logger: LeveledLogger;
  readonly now: () => number;
  readonly random: () => number;
}

const VALIDATION_MODES: readonly ValidationMode[] = ["warn", "error", "ignore"];
const STORE_BEHAVIORS: readonly StoreBehavior[] = ["auto_disable", "error", "passthrough"];
/** Hooks that are told of single requests. The others are looked up where they fire. */
const HOOKS = ["onRequestStart", "onRequestEnd", "onError"] as const;

export function resolveOptions(given: ClientOptions): ResolvedOptions {
  const { profile, baseURL, baseURLGiven } = selectProfile(given);
  if (isBrowser() && !given.dangerouslyAllowBrowser) {
    throw new ConfigurationError(
      "This looks like a web page, where every visitor can read the credential. Call from a server, or set dangerouslyAllowBrowser: true if you know who visits.",
    );
  }
  const { validationMode = "warn", storeBehavior = "auto_disable" } = given;
  checkChoices({ validationMode, storeBehavior });
  checkStorageOption(given.storage);
  const secret =
    profile.credential === "key"
      ? (given.apiKey ?? given.accessToken ?? readEnv("OPENAI_API_KEY"))
      : given.accessToken;
  if (profile.credential === "key" && secret === undefined && given.tokenStore === undefined) {
    throw new AuthRequiredError(
      `${baseURL} needs a key: pass apiKey (or accessToken), or set OPENAI_API_KEY. A stored ChatGPT login is only used with https://chatgpt.com.`,
    );
  }
  const fetch = fetchOf(given);
  const logger = leveled(given.logger ?? console, {
    logLevel: given.logLevel,
    OAUTH_CODEX_LOG: readEnv("OAUTH_CODEX_LOG"),
    OPENAI_LOG: readEnv("OPENAI_LOG"),
  });
  return {
    given,
    profile,
    baseURL,
    baseURLGiven,
    credentials: {
      given: secret,
      spaced: profile.credential === "key",
      tokenStore: given.tokenStore,
      explicitCodexProfile: given.profile === "codex",
      allowedOrigins: given.allowedOrigins ?? [],
      oauthConfig: given.oauthConfig ?? {},
      originator: DEFAULT_ORIGINATOR,
      userAgent: userAgent(),
      fetch,
      logger,
      now: Date.now,
      onAuthRefresh: given.onAuthRefresh,
    },
    identity: {
      accountId: given.accountId,
      originator: given.oauthConfig?.originator ?? readEnv("CODEX_OAUTH_ORIGINATOR") ?? DEFAULT_ORIGINATOR,
      clientVersion: given.clientVersion ?? CODEX_CLIENT_VERSION,
      organization:
        given.organization === undefined ? readEnv("OPENAI_ORG_ID") : (given.organization ?? undefined),
      project: given.project === undefined ? readEnv("OPENAI_PROJECT_ID") : (given.project ?? undefined),
      userAgent: userAgent(),
    },
    timeout: wholeNumber("timeout", given.timeout) ?? 600_000,
    streamIdleTimeout: wholeNumber("streamIdleTimeout", given.streamIdleTimeout) ?? 300_000,
    totalTimeout: wholeNumber("totalTimeout", given.totalTimeout),
    maxRetries: wholeNumber("maxRetries", given.maxRetries) ?? 2,
    validationMode,
    storeBehavior,
    watched: HOOKS.some((hook) => given[hook]),
    defaultHeaders: mergeHeaders(given.defaultHeaders),
    defaultQuery: given.defaultQuery,
    fetch,
    fetchOptions: given.fetchOptions,
    logger,
    now: Date.now,
    random: Math.random,
  };
}

function fetchOf({ fetch }: ClientOptions): Fetch {
  // Looked up at every request, so that one that is put there later is used too.
  if (fetch === undefined || fetch === null) return (url, init) => globalThis.fetch(url, init);
  if (typeof fetch !== "function")
    throw new ConfigurationError("fetch must be a function (url, init) => Promise<Response>");
  // A caller's own reads and changes `Headers`, as it does with OpenAI's client. The global one would only copy them.
  return (url, init) => fetch(url, { ...init, headers: new Headers(init.headers) });
}

/** What is wrong with a call's options is said before anything is sent. */
export function checkRequestOptions(options: RequestOptions): void {
  wholeNumber("timeout", options.timeout);
  wholeNumber("maxRetries", options.maxRetries);
  checkChoices(options);
}

function checkChoices(given: { validationMode?: ValidationMode; storeBehavior?: StoreBehavior }): void {
  oneOf("validationMode", given.validationMode, VALIDATION_MODES);
  oneOf("storeBehavior", given.storeBehavior, STORE_BEHAVIORS);
}

function oneOf(name: string, value: string | undefined, allowed: readonly string[]): void {
  if (value !== undefined && !allowed.includes(value)) {
    throw new ConfigurationError(
      `${name} must be one of ${allowed.join(", ")}, not ${JSON.stringify(value)}`,
    );
  }
}

function wholeNumber(name: string, value: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!Number.isInteger(value))
    throw new ConfigurationError(`${name} must be a whole number, not ${String(value)}`);
  if (value < 0) throw new ConfigurationError(`${name} must not be negative, not ${value}`);
  return value;
}
