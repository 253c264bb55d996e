import { UsageError } from "./exit.ts";
import { parseJSON } from "./json.ts";
import { ownFile, readOwn, writeOwn } from "./own-files.ts";

const FILE = "config.json";

/** What can be set once instead of typed every time. An option goes before its variable, and that before the file. */
export const CONFIG_KEYS = {
  model: { variable: "OAUTH_CODEX_MODEL", is: "text", about: "the model" },
  instructions: { variable: "OAUTH_CODEX_INSTRUCTIONS", is: "text", about: "how to answer" },
  effort: { variable: "OAUTH_CODEX_EFFORT", is: "text", about: "how long to think" },
  search: { variable: "OAUTH_CODEX_SEARCH", is: "choice", about: "whether the model may search the web" },
  raw: { variable: "OAUTH_CODEX_RAW", is: "choice", about: "whether Markdown stays as it is" },
  keep: { variable: "OAUTH_CODEX_KEEP", is: "choice", about: "whether answers are kept here" },
} as const satisfies Record<string, { variable: string; is: "text" | "choice"; about: string }>;

export type ConfigKey = keyof typeof CONFIG_KEYS;
type Value<Key extends ConfigKey> = (typeof CONFIG_KEYS)[Key]["is"] extends "text" ? string : boolean;
/** What is set, of all that can be. */
export type Config = { readonly [Key in ConfigKey]?: Value<Key> };
type Environment = Readonly<Record<string, string | undefined>>;

export const configPath = (): string => ownFile(FILE);

/** @throws {UsageError} for a name that is none, with those that there are. */
export function configKey(name: string): ConfigKey {
  if (isKey(name)) return name;
  throw new UsageError(
    `${JSON.stringify(name)} cannot be set. These can: ${Object.keys(CONFIG_KEYS).join(", ")}.`,
  );
}

const isKey = (name: string): name is ConfigKey => Object.hasOwn(CONFIG_KEYS, name);

/** What the file says. @throws {UsageError} with the line that is wrong. */
export async function readConfig(): Promise<Config> {
  const text = await readOwn(FILE);
  if (text === undefined || text.trim() === "") return {};
  const found = parseJSON(text, configPath());
  if (typeof found !== "object" || found === null || Array.isArray(found)) {
    throw new UsageError(`${configPath()}, line 1 must hold an object, e.g. {"model": "gpt-5.5"}.`);
  }
  const config: Record<string, string | boolean> = {};
  for (const [name, value] of Object.entries(found)) {
    const at = `${configPath()}, line ${lineOf(name, text)}`;
    if (!isKey(name)) {
      throw new UsageError(
        `${at}: ${JSON.stringify(name)} is none of ${Object.keys(CONFIG_KEYS).join(", ")}.`,
      );
    }
    const wanted = CONFIG_KEYS[name].is === "text" ? "string" : "boolean";
    if (typeof value !== wanted) {
      throw new UsageError(`${at}: ${name} must be ${wanted === "string" ? "a text" : "true or false"}.`);
    }
    config[name] = value;
  }
  return config;
}

/** What the environment and the file say together. @throws {UsageError} */
export async function configOf(env: Environment): Promise<Config> {
  return { ...(await readConfig()), ...environmentConfig(env) };
}

/** What the environment alone says. @throws {UsageError} */
export function environmentConfig(env: Environment): Config {
  const config: Record<string, string | boolean> = {};
  for (const [name, { variable, is }] of Object.entries(CONFIG_KEYS)) {
    const text = env[variable]?.trim();
    if (text) config[name] = is === "text" ? text : choice(variable, text);
  }
  return config;
}

/** @throws {UsageError} */
export async function setConfig(key: ConfigKey, text: string): Promise<Config> {
  const config: Config = {
    ...(await readConfig()),
    [key]: CONFIG_KEYS[key].is === "text" ? text : choice(key, text),
  };
  await writeOwn(FILE, config);
  return config;
}

export async function unsetConfig(key: ConfigKey): Promise<Config> {
  const { [key]: _, ...config } = await readConfig();
  await writeOwn(FILE, config);
  return config;
}

function choice(name: string, text: string): boolean {
  if (/^(?:1|true|yes|on)$/i.test(text)) return true;
  if (/^(?:0|false|no|off)$/i.test(text)) return false;
  throw new UsageError(`${name} must be true or false.`);
}

/** The line on which a name stands first; an object of one level has no other. */
function lineOf(name: string, text: string): number {
  const index = text.indexOf(JSON.stringify(name));
  return text.slice(0, Math.max(0, index)).split("\n").length;
}
