import { configured } from "../runtime/auth/oauth/variables.ts";
import { checkChoices, wholeNumber } from "../runtime/check-options.ts";
import { machineClock } from "../runtime/clock.ts";
import { AuthRequiredError, ConfigurationError } from "../runtime/errors/local.ts";
import { mergeHeaders } from "../runtime/headers.ts";
import { leveled } from "../runtime/log.ts";
import type { Fetch, Secret, StoreBehavior, ValidationMode } from "../runtime/option-types.ts";
import { isBrowser, readEnv, userAgent } from "../runtime/platform.ts";
import type { Profile } from "../runtime/profile.ts";
import type { SendSettings } from "../runtime/request.ts";
import { checkStorageOption } from "../runtime/storage-option.ts";
import type { ClientOptions } from "./client-options.ts";
import { CODEX_CLIENT_VERSION, DEFAULT_ORIGINATOR } from "./profiles/codex.ts";
import { selectProfile, UNMARKED_PROFILE } from "./profiles/select.ts";

/** The client's options with every default and environment variable in its place. */
export interface ResolvedOptions extends SendSettings {
  /** As the caller wrote them, for `withOptions`. */
  readonly given: ClientOptions;
  readonly baseURL: string;
  readonly baseURLGiven: boolean;
  readonly defaultQuery: Record<string, string | undefined> | undefined;
  readonly timeout: number;
  readonly streamIdleTimeout: number;
  readonly totalTimeout: number | undefined;
  readonly maxRetries: number;
  readonly validationMode: ValidationMode;
  readonly storeBehavior: StoreBehavior;
}

/** Hooks that are told of single requests. The others are looked up where they fire. */
const HOOKS = ["onRequestStart", "onRequestEnd", "onError"] as const;

export function resolveOptions(given: ClientOptions): ResolvedOptions {
  const { clock = machineClock } = given;
  const { profile, baseURL, baseURLGiven } = selectProfile(given);
  if (isBrowser() && !given.dangerouslyAllowBrowser) {
    throw new ConfigurationError(
      "In a web page everyone can read the credential: call from a server, or set dangerouslyAllowBrowser.",
    );
  }
  const { validationMode = "warn", storeBehavior = "auto_disable" } = given;
  checkChoices({ validationMode, storeBehavior });
  checkStorageOption(given.storage);
  const { auth } = profile;
  if (auth?.appNameBecause && !given.appName?.trim()) {
    throw new ConfigurationError(
      `The profile "${profile.name}" needs the option appName. ${auth.appNameBecause}`,
    );
  }
  const secret = auth ? given.accessToken : keyOf(given, profile);
  if (!auth && secret === undefined && given.tokenStore === undefined) {
    const variable = profile.variables?.apiKey;
    throw new AuthRequiredError(
      `${baseURL} needs a key: pass apiKey (or accessToken)${variable ? `, or set ${variable}` : ""}. A stored login is not sent there.`,
    );
  }
  if (given.account && (given.tokenStore ?? secret)) {
    throw new ConfigurationError("account goes with no tokenStore, accessToken or apiKey.");
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
      spaced: !auth,
      tokenStore: given.tokenStore,
      account: given.account,
      profile: profile.name,
      unmarkedProfile: UNMARKED_PROFILE,
      auth,
      terms: profile.terms,
      profileNamed: given.profile !== undefined && given.profile !== null,
      allowedOrigins: given.allowedOrigins ?? [],
      oauthConfig: given.oauthConfig ?? {},
      originator: DEFAULT_ORIGINATOR,
      appName: given.appName,
      userAgent: userAgent(),
      // Whoever needs a proxy (undici's `dispatcher`, say) needs it for the login as well.
      fetch: (url, init) => fetch(url, { ...given.fetchOptions, ...init }),
      logger,
      clock,
      onAuthRefresh: given.onAuthRefresh,
    },
    identity: {
      accountId: given.accountId,
      originator: configured("originator", given.oauthConfig, auth) ?? DEFAULT_ORIGINATOR,
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
    hooks: HOOKS.some((hook) => given[hook]) ? given : undefined,
    defaultHeaders: mergeHeaders(given.defaultHeaders),
    defaultQuery: given.defaultQuery,
    fetch,
    workspaces: secret === undefined && given.workspaceRouting !== false ? profile.workspaces : undefined,
    fetchOptions: given.fetchOptions,
    logger,
    clock,
    random: Math.random,
  };
}

function keyOf({ apiKey, accessToken }: ClientOptions, { variables }: Profile): Secret | undefined {
  return apiKey ?? accessToken ?? (variables?.apiKey && readEnv(variables.apiKey)) ?? undefined;
}

function fetchOf({ fetch }: ClientOptions): Fetch {
  // Looked up at every request, so that one that is put there later is used too.
  if (fetch === undefined || fetch === null) return (url, init) => globalThis.fetch(url, init);
  if (typeof fetch !== "function")
    throw new ConfigurationError("fetch must be a function (url, init) => Promise<Response>");
  // A caller's own reads and changes `Headers`, as it does with OpenAI's client. The global one would only copy them.
  return (url, init) => fetch(url, { ...init, headers: new Headers(init.headers) });
}
