import { readFileSync } from "node:fs";
import OpenAI from "openai";
import { APIResource as TheirResource } from "openai/core/resource";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { OAuthCodexClient } from "../../src/index.ts";
import { APIResource } from "../../src/runtime/resource.ts";
import { methodsOf, resourcesOf } from "../support/tree.ts";

const ours = new OAuthCodexClient();
const theirs = new OpenAI({ apiKey: "k" });
const isOurs = (value: object): boolean => value instanceof APIResource;
const isTheirs = (value: object): boolean => value instanceof TheirResource;

/** What the overlay says that we have and `openai` has not: the only difference this test allows for. */
interface Extensions {
  methods: string[];
  resources: string[];
}
function extensions(): Extensions {
  const overlay = parse(readFileSync(new URL("../../spec/overlay.yaml", import.meta.url), "utf8")) as {
    actions: { target: string; update?: Record<string, unknown> }[];
  };
  const sdk = overlay.actions
    .filter(({ target }) => target === "$['x-sdk']")
    .map(({ update }) => update ?? {})
    .reduce((all, one) => Object.assign(all, one), {}) as {
    extensions?: { accessor: string; method?: string; reason: string }[];
  };
  const list = sdk.extensions ?? [];
  for (const { accessor, reason } of list)
    if (!reason) throw new Error(`extension ${accessor} has no reason`);
  return {
    methods: list.filter(({ method }) => method).map(({ accessor, method }) => `${accessor}.${method}`),
    resources: list.filter(({ method }) => !method).map(({ accessor }) => accessor),
  };
}

describe("the accessor tree", () => {
  const { methods, resources } = extensions();
  // An alias accessor repeats what is reachable elsewhere; its contents are not extensions of their own.
  const aliased = (path: string): boolean =>
    resources.some((resource) => path === resource || path.startsWith(`${resource}.`));

  it("has every resource of openai and no other but the listed extensions", () => {
    const mine = [...resourcesOf(ours, isOurs)].filter((path) => !aliased(path));
    expect(mine.sort()).toEqual([...resourcesOf(theirs, isTheirs)].sort());
    expect(mine.length).toBeGreaterThanOrEqual(57);
  });

  it("has every method of openai and no other but the listed extensions", () => {
    const mine = [...methodsOf(ours, isOurs)].filter((path) => !aliased(path));
    const expected = [...methodsOf(theirs, isTheirs)];
    expect(expected.length).toBeGreaterThanOrEqual(161);
    expect(mine.filter((path) => !expected.includes(path)).sort()).toEqual([...methods].sort());
    expect(expected.filter((path) => !mine.includes(path))).toEqual([]);
  });

  it("lists what only openai-python 2.17.0 has, what the Python original has, and our own", () => {
    // Of these, the ones that openai has got since are no extensions any more.
    const known = [...methodsOf(theirs, isTheirs)];
    expect([...methods].sort()).toEqual(
      [
        "files.retrieveContent",
        "models.capabilities",
        "realtime.calls.create",
        "responses.runTools",
        "uploads.uploadFileChunked",
        "videos.createAndPoll",
        "videos.poll",
      ]
        .filter((path) => !known.includes(path))
        .sort(),
    );
    expect(resources).toEqual(["beta.chat"]);
    expect(ours.beta.chat.completions.create).toBeTypeOf("function");
  });
});
