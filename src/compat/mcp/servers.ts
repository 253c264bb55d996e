import { ConfigurationError } from "../../runtime/errors/local.ts";
import type { McpServer } from "../../runtime/option-types.ts";

/** A server of the client option `mcpServers`, checked, with its defaults. */
export interface Server {
  readonly label: string;
  readonly given: McpServer;
  /** Of a server that is reached by HTTP. */
  readonly url: URL | undefined;
  readonly startTimeout: number;
  readonly timeout: number;
  readonly maxOutputLength: number;
}

const LIMITS = { startTimeout: 30_000, timeout: 60_000, maxOutputLength: 100_000 } as const;

/**
 * The server of a label, of those that the program's author wrote down; `undefined` where there is none.
 *
 * @throws {ConfigurationError} for one that cannot be one. Its values are not quoted: they may hold secrets.
 */
export function serverOf(
  servers: Readonly<Record<string, McpServer>> | undefined,
  label: string,
): Server | undefined {
  // A label is a stranger's word: `constructor` is none of the servers.
  if (!servers || !Object.hasOwn(servers, label)) return undefined;
  const given = servers[label] as McpServer;
  const at = `mcpServers[${JSON.stringify(label)}]`;
  if (typeof given !== "object" || given === null) throw new ConfigurationError(`${at} must be an object.`);
  const { url, command } = given;
  if ((url === undefined) === (command === undefined)) {
    throw new ConfigurationError(`${at} needs either a url or a command.`);
  }
  if (command !== undefined && (typeof command !== "string" || command === "")) {
    throw new ConfigurationError(`${at}.command must name a program.`);
  }
  return {
    label,
    given,
    url: url === undefined ? undefined : addressOf(url, at),
    startTimeout: positive(given, "startTimeout", at),
    timeout: positive(given, "timeout", at),
    maxOutputLength: positive(given, "maxOutputLength", at),
  };
}

function addressOf(given: unknown, at: string): URL {
  const url = URL.parse(String(given));
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new ConfigurationError(`${at}.url must be an address that begins with https:// or http://.`);
  }
  if (url.username || url.password) {
    throw new ConfigurationError(`${at}.url must not hold a password: use \`authorization\` or \`headers\`.`);
  }
  return url;
}

function positive(given: McpServer, name: keyof typeof LIMITS, at: string): number {
  const value = given[name] ?? LIMITS[name];
  if (Number.isInteger(value) && value > 0) return value;
  throw new ConfigurationError(`${at}.${name} must be a whole number above 0.`);
}
