/** What programs import from `openai` as a value, by any of its sub-paths, is a value here too. */
import { globSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

const theirs = fileURLToPath(new URL("../node_modules/openai", import.meta.url));

/** Sub-paths whose values are not here, and why: all of one (`*`), or those that are named. */
const NOT_HERE: Readonly<Record<string, readonly string[]>> = {
  // Other services and protocols: Azure, WebSockets, the Assistants API that is gone.
  azure: ["*"],
  index: ["AzureOpenAI"],
  "realtime/index": ["*"],
  "realtime/websocket": ["*"],
  "lib/AssistantStream": ["AssistantStream"],
  // Marked as deprecated or internal there: paths of older versions, and functions that its own classes share.
  "api-promise": ["*"],
  client: ["*"],
  resource: ["*"],
  version: ["*"],
  streaming: ["_iterSSEMessages"],
  "core/streaming": ["_iterSSEMessages"],
  "lib/AbstractChatCompletionRunner": ["*"],
  "lib/EventEmitter": ["*"],
  "lib/ResponsesParser": ["*"],
  "lib/RunnableFunction": ["isRunnableFunctionWithParse"],
  "lib/Util": ["*"],
  "lib/chatCompletionUtils": ["*"],
  "lib/parser": ["*"],
};

const subPaths = globSync("**/*.mjs", { cwd: theirs })
  .map((file) => file.slice(0, -".mjs".length))
  // None of the public paths, and what belongs to WebSockets.
  .filter(
    (path) =>
      !/^(?:internal|_vendor|bin|beta\/realtime)\/|\/(?:ws|ws-base|internal-base|websocket-binding)$/.test(
        path,
      ),
  )
  .sort();

/** Names of an import's values; none of what is not there, or wants a package that is not. */
async function valuesOf(specifier: string): Promise<string[]> {
  const module: object = await import(specifier).catch(() => ({}));
  return Object.keys(module).filter((name) => name !== "default");
}

const own = (path: string): string => (path === "index" ? "oauth-codex-sdk" : `oauth-codex-sdk/${path}`);
const values = await Promise.all(
  subPaths.map(async (path) => [path, await valuesOf(join(theirs, `${path}.mjs`))] as const),
);

it.each(values.filter(([, names]) => names.length > 0))("%s", async (path, names) => {
  const here = await valuesOf(own(path));
  const missing = names.filter((name) => !here.includes(name));
  const left = NOT_HERE[path] ?? [];
  // Not one name too few, and no reason that is idle.
  if (left.includes("*")) expect(missing).not.toEqual([]);
  else expect(missing).toEqual(left);
});

it("those that are left out are openai's", () => {
  expect(Object.keys(NOT_HERE).filter((path) => !subPaths.includes(path))).toEqual([]);
});
