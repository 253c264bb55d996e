import { ConfigurationError } from "../runtime/errors/local.ts";
import type { Fetch, WebFetch } from "../runtime/option-types.ts";
import type { ClientOptions } from "./client-options.ts";
import { OPTION_NAMES } from "./option-names.ts";

/**
 * The module-level client: the whole tree, and before its first use every client option as an assignable property. It is the class
 * as well, since `import OpenAI from "openai"` gives a class.
 */
export type ModuleClient<Client, Class = unknown> = Omit<Client, keyof ClientOptions> &
  Class &
  Omit<ClientOptions, "fetch" | "account"> & {
    /** Answers OpenAI's routes, as the client's own. Assigned before the first use, it is what the client itself sends with. */
    get fetch(): WebFetch;
    set fetch(value: Fetch | undefined);
    /** Tells who is signed in, as the client's own. Assigned before the first use, it is the name of the account. */
    get account(): Client extends { account: infer Method } ? Method : undefined;
    set account(value: string | undefined);
  };

/**
 * A client that is made when it is first used, from the options assigned to it before. An assignment after that throws,
 * because it could no longer have an effect.
 *
 * Looking at it is no use: bundlers and test runners ask every export for `__esModule`, `default` or what it is.
 */
export function moduleClient<Client extends object, Class extends new (options?: ClientOptions) => Client>(
  Client: Class,
): ModuleClient<Client, Class> {
  const options: Record<string, unknown> = {};
  let client: Client | undefined;
  const get = (): Client => {
    client ??= new Client(options as ClientOptions);
    return client;
  };
  const later =
    (name: string) =>
    (...args: unknown[]) =>
      Reflect.get<object, string>(get(), name).apply(get(), args);
  /** Whether a client has such a member. Its resources stand at the class too, by the names of their classes. */
  const isMember = (name: PropertyKey): boolean =>
    typeof name === "string" &&
    !(name in Object.prototype) &&
    name !== "toJSON" &&
    (name in Client.prototype ||
      (/^[a-z]/.test(name) && name.replace(/^./, (first) => first.toUpperCase()) in Client));
  // Something that `new` takes, without a `prototype` of its own: a proxy must not say other than its target.
  const constructible = Client.bind(undefined) as unknown as ModuleClient<Client, Class>;
  return new Proxy(constructible, {
    construct: (_, args) => Reflect.construct(Client, args),
    get(target, name) {
      if (!client) {
        // Two options are methods, too: handed on before the client is made, they must not be missing.
        if (name === "fetch") return options[name] ?? later(name);
        if (name === "account") return later(name);
        if (name in OPTION_NAMES) return options[String(name)];
        if (!isMember(name)) return Reflect.get(name in Client ? Client : target, name);
      }
      const made = get();
      if (!(name in made) && name in Client) return Reflect.get(Client, name);
      const value = Reflect.get(made, name, made);
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
    has: (_, name) =>
      name in OPTION_NAMES || isMember(name) || name in Client || (client !== undefined && name in client),
    ownKeys: () => (client ? Reflect.ownKeys(client) : []),
    getOwnPropertyDescriptor: (_, name) => {
      const descriptor = client ? Reflect.getOwnPropertyDescriptor(client, name) : undefined;
      // The proxy's own target has no such property, and only configurable ones may then be reported.
      return descriptor && { ...descriptor, configurable: true };
    },
  });
}
