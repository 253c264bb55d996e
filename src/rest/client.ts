import { BaseClient } from "../client/client.ts";
import type { ClientOptions } from "../client/client-options.ts";
import { APIPromise } from "../runtime/api-promise.ts";
import { ConfigurationError } from "../runtime/errors/local.ts";
import { readEnv } from "../runtime/platform.ts";
import type { Profile } from "../runtime/profile.ts";
import type { HTTPMethod, RequestOptions } from "../runtime/request-options.ts";
import { arrange } from "./arrange.ts";
import { NO_KEY, placingKey, remembered } from "./key.ts";
import type { RestAPI, RestOperation } from "./operation.ts";

/** Options of a client that was generated for another API than OpenAI's. */
export interface RestClientOptions
  extends Pick<
    ClientOptions,
    | "timeout"
    | "maxRetries"
    | "defaultHeaders"
    | "defaultQuery"
    | "fetch"
    | "fetchOptions"
    | "logger"
    | "logLevel"
    | "clock"
    | "dangerouslyAllowBrowser"
    | "onRequestStart"
    | "onRequestEnd"
    | "onError"
  > {
  /** Default: the first server of the API's document. */
  baseURL?: string | undefined;
  /**
   * Key, token, or `user:password` where the API takes these. A function is asked for every request. Default: the environment
   * variable that the client was generated with.
   */
  apiKey?: ClientOptions["apiKey"];
}

/** Sent again by itself only if that changes nothing: whether a refused `POST` has done its work nobody can know. */
const REPEATABLE: ReadonlySet<string | undefined> = new Set(["get", "put", "delete"]);

/**
 * Base of clients that were generated for another API than OpenAI's (`npm run generate -- --spec`). Retries, timeouts, errors,
 * hooks and logs are those of {@link OAuthCodexClient}; logins and whatever belongs to ChatGPT are not there.
 */
export abstract class RestClient {
  readonly #options: RestClientOptions;
  readonly #client: BaseClient;

  /**
   * @throws {AuthRequiredError} without a key, where the API takes one.
   * @throws {ConfigurationError} without a base URL, where the API's document names no server.
   */
  constructor(options: RestClientOptions, api: RestAPI) {
    const { apiKey: given, baseURL = api.baseURL, fetch, ...others } = options;
    if (baseURL === undefined) {
      throw new ConfigurationError(`The document of ${api.name} names no server: pass baseURL.`);
    }
    const isFree = api.key === undefined || (api.keyOptional === true && keyOf(options, api) === undefined);
    const key = isFree ? remembered(NO_KEY) : given === undefined ? undefined : remembered(given);
    const send = fetch ?? ((url: string, init: RequestInit) => globalThis.fetch(url, init));
    this.#options = options;
    this.#client = new BaseClient({
      ...others,
      // The caller's own URL, told apart from the document's: operations with a server of their own go where the caller says.
      ...(options.baseURL === undefined ? {} : { baseURL: options.baseURL }),
      profile: profileOf(api, baseURL),
      apiKey: key?.secret,
      fetch:
        isBearer(api) && !isFree ? send : placingKey(api.key, () => key?.last() ?? keyOf(options, api), send),
    });
  }

  /** A client of the same class with some options changed. */
  withOptions(options: RestClientOptions): this {
    const Class = this.constructor as new (options: RestClientOptions) => this;
    return new Class({ ...this.#options, ...options });
  }

  /** Any request: `options.method` and `options.path` say which. */
  request<T>(options: RequestOptions & { method: HTTPMethod; path: string }): APIPromise<T> {
    return this.#client.request<T>(options);
  }

  /** Sends an operation; what the generated methods call. */
  call<R>(operation: RestOperation, args: readonly unknown[], options: RequestOptions = {}): R {
    let arranged: ReturnType<typeof arrange>;
    try {
      arranged = arrange(operation, args, options);
    } catch (error) {
      // What is wrong with the arguments rejects, like every other fault of the call.
      return new APIPromise(Promise.reject(error)) as R;
    }
    const isOnce = !REPEATABLE.has(operation.method) && this.#options.maxRetries === undefined;
    const retries = isOnce && options.maxRetries === undefined ? { maxRetries: 0 } : {};
    return this.#client.call<R>(arranged.operation, arranged.args, { ...arranged.options, ...retries });
  }
}

function keyOf({ apiKey }: RestClientOptions, { keyVariable }: RestAPI): string | undefined {
  if (apiKey !== undefined) return typeof apiKey === "string" ? apiKey : "";
  return keyVariable === undefined ? undefined : readEnv(keyVariable);
}

function isBearer({ key }: RestAPI): boolean {
  return key?.in === "header" && key.name.toLowerCase() === "authorization" && key.prefix === "Bearer ";
}

function profileOf({ name, keyVariable }: RestAPI, baseURL: string): Profile {
  return {
    name: `api:${name}`,
    baseURL,
    routes: {},
    otherwise: "http",
    stubs: async () => ({}),
    ...(keyVariable === undefined ? {} : { variables: { apiKey: keyVariable } }),
    identity: ({ userAgent }) => ({ "user-agent": userAgent }),
    // Errors are rare: loaded when the first one comes.
    toError: async (answer) => (await import("../runtime/openai/errors.ts")).openaiError(answer),
  };
}
