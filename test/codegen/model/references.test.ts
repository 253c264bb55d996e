import { describe, expect, it } from "vitest";
import { failure, inputs, lineOf, NO_LINES, spec } from "./inputs.ts";

// biome-ignore lint/suspicious/noExplicitAny: a document is spoiled on purpose
type Loose = any;

describe("what a document names and does not have", () => {
  it.each<[what: string, edit: (sdk: Loose) => void, message: RegExp, line: RegExp]>([
    [
      "a name of an index",
      (sdk) => sdk.indexExports["chat/index"].push({ name: "Nothing", from: "chat/chat" }),
      /x-sdk > indexExports > chat\/index > \d+ > name: the module chat\/chat has no Nothing/,
      /"Nothing"/,
    ],
    [
      "a name that an index takes from elsewhere",
      (sdk) => Object.assign(sdk.indexExports["chat/index"][0], { from: "shared", declared: "Elsewhere" }),
      /the module shared has no Elsewhere/,
      /"name"/,
    ],
    [
      "a component of the root",
      (sdk) => sdk.rootTypes.push({ name: "Nothing", component: "shared.Nothing", module: "shared" }),
      /x-sdk > rootTypes > \d+ > component: there is no component shared\.Nothing/,
      /"shared\.Nothing"/,
    ],
    [
      "a component of a class",
      (sdk) => sdk.classTypes.files.push({ name: "Nothing", component: "files.Nothing", module: "files" }),
      /x-sdk > classTypes > files > \d+ > component: there is no component files\.Nothing/,
      /"files\.Nothing"/,
    ],
    [
      "an argument behind one that may be left out",
      (sdk) => {
        const helper = sdk.helpers.find((each: Loose) => each.method === "uploadAndPoll");
        delete helper.overloads;
        helper.args = [
          { name: "first", type: "string", optional: true },
          { name: "second", type: "string" },
        ];
      },
      /second has to be given, and stands behind first, which may be left out/,
      /"second"/,
    ],
  ])("%s is refused with its line", (_what, edit, message, line) => {
    const paths = inputs({ spec: spec((document) => edit(document["x-sdk"])), lines: NO_LINES });
    const error = failure(paths);
    const problem = error.problems.find((each) => message.test(each.message));
    expect(problem, error.message).toBeDefined();
    expect(lineOf(paths.specPath, problem?.line)).toMatch(line);
  });
});
