import { ConfigurationError } from "../runtime/errors/local.ts";
import type { ClientOptions } from "./client-options.ts";

/** The module-level client: the whole tree, and before its first use every client option as an assignable property. */
export type ModuleClient<Client> = Omit<Client, keyof ClientOptions> & ClientOptions;

// One `satisfies`-checked list, because types leave nothing behind that could be asked at run time.
const OPTION_NAMES = {
  baseURL: true,
  profile: true,
  allowedOrigins: true,
  accessToken: true,
  apiKey: true,
  accountId: true,
  organization: true,
  project: true,
  webhookSecret: true,
  oauthConfig: true,
  tokenStore: true,
  compatStorageDir: true,
  continuity: true,
  storage: true,
  timeout: true,
  streamIdleTimeout: true,
  totalTimeout: true,
  maxRetries: true,
  validationMode: true,
  storeBehavior: true,
  validateModel: true,
  batchConcurrency: true,
  clientVersion: true,
  defaultHeaders: true,
  defaultQuery: true,
  fetch: true,
  fetchOptions: true,
  logger: true,
  logLevel: true,
  onRequestStart: true,
  onRequestEnd: true,
  onAuthRefresh: true,
  onError: true,
  onLimitsChange: true,
  embed: true,
  dangerouslyAllowBrowser: true,
} satisfies Record<keyof ClientOptions, true>;

/**
 * A client that is made when it is first used, from the options assigned to it before. An assignment after that throws,
 * because it could no longer have an effect.
 */
export function moduleClient<Client extends object>(
  create: (options: ClientOptions) => Client,
): ModuleClient<Client> {
  const options: Record<string, unknown> = {};
  let client: Client | undefined;
  const get = (): Client => {
    client ??= create(options as ClientOptions);
    return client;
  };
  return new Proxy({} as ModuleClient<Client>, {
    get(_, name) {
      // What `await`, printing and serializing ask of any object must not make a client.
      if (typeof name === "symbol") return client ? Reflect.get(client, name, client) : undefined;
      if (!client && (name === "then" || name === "toJSON")) return undefined;
      if (!client && name in OPTION_NAMES) return options[name];
      const value = Reflect.get(get(), name, client);
      return typeof value === "function" ? value.bind(client) : value;
    },
    set(_, name, value) {
      if (typeof name === "symbol" || !(name in OPTION_NAMES)) {
        throw new ConfigurationError(
          `${String(name)} is not a client option. Options: ${Object.keys(OPTION_NAMES).join(", ")}.`,
        );
      }
      if (client) {
        throw new ConfigurationError(
          `${name} was assigned after the module-level client's first use, too late to have an effect. ` +
            `Assign it before the first call, or use client.withOptions({ ${name}: … }).`,
        );
      }
      options[name] = value;
      return true;
    },
    has: (_, name) => name in OPTION_NAMES || Reflect.has(get(), name),
    ownKeys: () => (client ? Reflect.ownKeys(client) : []),
    getOwnPropertyDescriptor: (_, name) => {
      const descriptor = client ? Reflect.getOwnPropertyDescriptor(client, name) : undefined;
      // The proxy's own target has no such property, and only configurable ones may then be reported.
      return descriptor && { ...descriptor, configurable: true };
    },
  });
}
