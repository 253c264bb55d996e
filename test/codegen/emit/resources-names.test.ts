import { existsSync, globSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { offerOf } from "./resources-names.ts";

const ROOT = join(import.meta.dirname, "../../..");
const THEIRS = join(ROOT, "node_modules/openai/src");
const OURS = join(ROOT, "src/generated");
/** Helpers for WebSockets, which later versions have among the resources, and their types are left out. */
const SOCKET_FILES = /\/(ws|ws-base|internal-base|websocket-binding)\.ts$/;
const SOCKET_NAMES = /WS(Client|Reconnect)?(Options|Parameters)$/;
const MODULES = [...globSync("resources/**/*.ts", { cwd: THEIRS }), "resources.ts"]
  .filter((module) => !SOCKET_FILES.test(module) || existsSync(join(OURS, module)))
  .sort();

/** What ours has besides, by module. The lists are all there is. */
const MORE_MEMBERS: Readonly<Record<string, readonly string[]>> = {
  "resources/beta/beta.ts": ["chat"],
  "resources/files.ts": ["retrieveContent/1"],
  "resources/models.ts": ["capabilities/1"],
  "resources/realtime/calls.ts": ["create/1"],
  "resources/responses/responses.ts": ["runTools/1"],
  "resources/uploads/uploads.ts": ["uploadFileChunked/1"],
  "resources/videos.ts": ["createAndPoll/1", "poll/1"],
};

const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  // A union that openai repeats wherever it is needed; the spec has to give it a name.
  "resources/beta/chatkit/threads.ts": ["ChatKitThreadItemListDataItem"],
  "resources/index.ts": ["ModelCapabilities"],
  "resources.ts": ["ModelCapabilities"],
  "resources/models.ts": ["ModelCapabilities"],
  "resources/realtime/calls.ts": ["CallCreateParams"],
  "resources/realtime/index.ts": ["CallCreateParams"],
  "resources/responses/responses.ts": ["ResponseInputItemParam", "ToolParam"],
  "resources/shared.ts": ["ComparisonFilterParam"],
};

/** Our folders also pass on all of the module that they are named after; openai's mostly pass on its class only. */
function namesakeOffer(module: string): ReadonlySet<string> {
  const folder = module.replace(/(\/index)?\.ts$/, "");
  const namesake = join(OURS, folder, `${basename(folder)}.ts`);
  return existsSync(namesake) ? offerOf(namesake).names : new Set();
}

function missing(theirs: ReadonlySet<string>, ours: ReadonlySet<string> | undefined): string[] {
  return [...theirs].filter((name) => !(ours ?? new Set()).has(name));
}

describe.each(MODULES)("%s", (module) => {
  const theirs = offerOf(join(THEIRS, module));

  it("offers every name of openai's, and no other but those listed", () => {
    const ours = offerOf(join(OURS, module)).names;
    expect(missing(theirs.names, ours).filter((name) => !SOCKET_NAMES.test(name))).toEqual([]);
    const more = missing(ours, theirs.names).filter((name) => !namesakeOffer(module).has(name));
    expect(more).toEqual((MORE_NAMES[module] ?? []).filter((name) => !theirs.names.has(name)));
  });

  it("has the same methods with as many overloads, accessors and nested names", () => {
    const ours = offerOf(join(OURS, module));
    for (const [name, members] of theirs.classes) {
      const own = ours.classes.get(name) ?? new Set();
      expect(missing(members, own)).toEqual([]);
      expect(missing(own, members)).toEqual(
        (MORE_MEMBERS[module] ?? []).filter((each) => !members.has(each)),
      );
    }
    for (const [name, members] of theirs.namespaces)
      expect(missing(members, ours.namespaces.get(name))).toEqual([]);
  });
});

it("the client's namespace offers what openai's offers", () => {
  const theirs = offerOf(join(THEIRS, "client.ts"));
  const ours = offerOf(join(OURS, "client.ts"));
  expect(
    missing(theirs.namespaces.get("OpenAI") ?? new Set(), ours.namespaces.get("OAuthCodexClient")),
  ).toEqual([]);
});
