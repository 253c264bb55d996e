import type { CommandSpec } from "../command.ts";
import {
  CONFIG_KEYS,
  type Config,
  configKey,
  configOf,
  configPath,
  environmentConfig,
  readConfig,
  setConfig,
  unsetConfig,
} from "../config.ts";
import { EXIT } from "../exit.ts";
import { columns } from "../text.ts";

const list: CommandSpec = {
  name: "list",
  summary: "Show what is set, where, and what can be.",
  examples: ["config list"],
  async run({ io, out }) {
    const [file, environment] = [await readConfig(), environmentConfig(io.env)];
    const values = { ...file, ...environment };
    out.result({ file: configPath(), values }, () => [
      ...columns([
        ["NAME", "VALUE", "FROM", "WHAT IT IS"],
        ...Object.entries(CONFIG_KEYS).map(([name, { variable, about }]) => {
          const key = configKey(name);
          const from = environment[key] !== undefined ? variable : file[key] !== undefined ? "file" : "";
          return [name, shown(values, name), from, about];
        }),
      ]),
      `File: ${configPath()}`,
    ]);
    return undefined;
  },
};

const get: CommandSpec = {
  name: "get",
  summary: "Show one value. Ends with 1 where it is not set.",
  arguments: [{ name: "<name>", description: `one of ${Object.keys(CONFIG_KEYS).join(", ")}` }],
  examples: ["config get model"],
  async run({ io, out }, { args: [name = ""] }) {
    const key = configKey(name);
    const config = await configOf(io.env);
    if (config[key] === undefined) {
      out.hint(`${key} is not set. To set it: oauth-codex config set ${key} VALUE`);
      if (out.json) out.document({ [key]: null });
      return EXIT.failure;
    }
    out.result({ [key]: config[key] }, () => [shown(config, key)]);
    return undefined;
  },
};

const set: CommandSpec = {
  name: "set",
  summary: "Set a value for ask and chat. An option and a variable go before it.",
  arguments: [
    { name: "<name>", description: `one of ${Object.keys(CONFIG_KEYS).join(", ")}` },
    { name: "<value>", description: "a text, or true or false" },
  ],
  examples: ["config set model gpt-5.5", "config set search true"],
  async run({ io, out }, { args: [name = "", value = ""] }) {
    const key = configKey(name);
    const config = await setConfig(key, value);
    out.result({ [key]: config[key] }, () => [`${key} is ${shown(config, key)} from now on.`]);
    const { variable } = CONFIG_KEYS[key];
    if (io.env[variable]?.trim()) out.note(`${variable} is set, and goes before it as long as it is.`);
    return undefined;
  },
};

const unset: CommandSpec = {
  name: "unset",
  summary: "Take a value back.",
  arguments: [{ name: "<name>", description: `one of ${Object.keys(CONFIG_KEYS).join(", ")}` }],
  examples: ["config unset model"],
  async run({ out }, { args: [name = ""] }) {
    const key = configKey(name);
    await unsetConfig(key);
    out.result({ [key]: null }, () => [`${key} is not set any more.`]);
    return undefined;
  },
};

export const config: CommandSpec = {
  name: "config",
  summary: "What ask and chat do unless told otherwise: get, set, unset, list.",
  commands: [get, set, unset, list],
};

const shown = (config: Config, name: string): string => String(config[configKey(name)] ?? "");
