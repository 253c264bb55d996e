import { ConfigurationError } from "../runtime/errors/local.ts";
import type { Fetch, WebFetch } from "../runtime/option-types.ts";
import type { ClientOptions } from "./client-options.ts";

/** The module-level client: the whole tree, and before its first use every client option as an assignable property. */
export type ModuleClient<Client> = Omit<Client, keyof ClientOptions> &
  Omit<ClientOptions, "fetch"> & {
    /** Answers OpenAI's routes, as the client's own. Assigned before the first use, it is what the client itself sends with. */
    get fetch(): WebFetch;
    set fetch(value: Fetch | undefined);
  };

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
  workspaceRouting: true,
  batchConcurrency: true,
  clientVersion: true,
  clock: true,
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
 *
 * Looking at it is no use: bundlers and test runners ask every export for `__esModule`, `default` or what it is.
 */
export function moduleClient<Client extends object>(
  Client: new (options: ClientOptions) => Client,
): ModuleClient<Client> {
  const options: Record<string, unknown> = {};
  let client: Client | undefined;
  const get = (): Client => {
    client ??= new Client(options as ClientOptions);
    return client;
  };
  const later: WebFetch = (...args) => Reflect.get<object, string>(get(), "fetch")(...args);
  /** Whether a client has such a member. Its resources stand at the class too, by the names of their classes. */
  const isMember = (name: PropertyKey): boolean =>
    typeof name === "string" &&
    !(name in Object.prototype) &&
    name !== "toJSON" &&
    (name in Client.prototype ||
      (/^[a-z]/.test(name) && name.replace(/^./, (first) => first.toUpperCase()) in Client));
  return new Proxy({} as ModuleClient<Client>, {
    get(target, name) {
      if (!client) {
        // The one option that is a method, too: handed on before the client is made, it must not be missing.
        if (name === "fetch") return options[name] ?? later;
        if (name in OPTION_NAMES) return options[String(name)];
        if (!isMember(name)) return Reflect.get(target, name);
      }
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
    has: (target, name) => name in OPTION_NAMES || isMember(name) || Reflect.has(client ?? target, name),
    ownKeys: () => (client ? Reflect.ownKeys(client) : []),
    getOwnPropertyDescriptor: (_, name) => {
      const descriptor = client ? Reflect.getOwnPropertyDescriptor(client, name) : undefined;
      // The proxy's own target has no such property, and only configurable ones may then be reported.
      return descriptor && { ...descriptor, configurable: true };
    },
  });
}
