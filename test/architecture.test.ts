import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { circles, type Import, importsOf, type Kind, sources } from "./support/imports.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = sources(root, "src");
const imports = importsOf(files);

/** Rooms of the house; a file is in the first whose beginning fits. */
const ROOMS = {
  // What programs import by name.
  entry: /^src\/(?:[\w-]+\.ts|helpers\/|sub-paths\/)/,
  // OpenAI's routes, answered by a client.
  fetch: /^src\/fetch\//,
  // What clients of other APIs stand on.
  rest: /^src\/rest\//,
  generated: /^src\/generated\//,
  client: /^src\/client\//,
  runtime: /^src\/runtime\//,
  compat: /^src\/compat\//,
  cli: /^src\/cli\//,
  testing: /^src\/testing\//,
} as const;
type Room = keyof typeof ROOMS;

const ANY: readonly Kind[] = ["value", "lazy", "type"];
const TYPE: readonly Kind[] = ["type"];
const LATER: readonly Kind[] = ["lazy", "type"];

/** Which room may name which, and how. What is not here must not be: contributing/architecture.md says why. */
const ARROWS: Readonly<Record<Room, Partial<Record<Room, readonly Kind[]>>>> = {
  entry: { entry: ANY, client: ANY, fetch: LATER, rest: ANY, generated: ANY, runtime: ANY, compat: ANY },
  // A resource never looks at a profile: it hands its call to the client.
  generated: { generated: ANY, client: ["value"], runtime: ["value", "type"] },
  fetch: { fetch: ANY, runtime: ["value", "type"], generated: ["value"] },
  rest: { rest: ANY, client: ["value", "type"], runtime: ANY },
  client: { client: ANY, runtime: ANY, compat: LATER, generated: ANY, fetch: ["lazy"] },
  runtime: { runtime: ANY, compat: LATER, generated: ["value", "type"] },
  compat: { compat: ANY, runtime: ANY, generated: TYPE },
  cli: {
    cli: ANY,
    entry: ANY,
    generated: TYPE,
    client: ["lazy"],
    fetch: ["value"],
    runtime: ["value", "lazy"],
    compat: ["lazy"],
    testing: LATER,
  },
  // The emulator shares no code with what it judges.
  testing: { testing: ANY },
};

/** Arrows between two rooms that only some files may use. */
const ONLY: readonly { from: Room; to: Room; kind: Kind; files: RegExp }[] = [
  { from: "generated", to: "client", kind: "value", files: /^src\/client\/client\.ts$/ },
  // Plain data and the validators: never a class of the tree.
  {
    from: "runtime",
    to: "generated",
    kind: "value",
    files: /^src\/generated\/(?:operations\.ts|validators\/)/,
  },
  { from: "fetch", to: "generated", kind: "value", files: /^src\/generated\/operation-list\.ts$/ },
  { from: "client", to: "generated", kind: "value", files: /^src\/generated\/profiles\// },
  // What a backend's terms allow is asked before a client of it is made.
  { from: "cli", to: "client", kind: "lazy", files: /^src\/client\/profiles\/[\w-]+-terms\.ts$/ },
  // For its log: which route a request is for, without the ids in its path.
  { from: "cli", to: "fetch", kind: "value", files: /^src\/fetch\/routes\.ts$/ },
  // Its secret is written as logins are, and who has no home hears it in the same words.
  {
    from: "cli",
    to: "runtime",
    kind: "value",
    files: /^src\/runtime\/(?:version|terminal-text|home-folder|auth\/stores\/file-system)\.ts$/,
  },
  // What a file is, by its bytes: the same word as where the client puts files into requests.
  { from: "cli", to: "runtime", kind: "lazy", files: /^src\/runtime\/codex\/data-url\.ts$/ },
  { from: "cli", to: "compat", kind: "lazy", files: /^src\/compat\/inputs\/media\.ts$/ },
];

function roomOf(path: string): Room | undefined {
  return (Object.keys(ROOMS) as Room[]).find((room) => ROOMS[room].test(path));
}

function forbidden({ from, to, kind }: Import): boolean {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (!here || !there || !ARROWS[here][there]?.includes(kind)) return true;
  return ONLY.some(
    (rule) => rule.from === here && rule.to === there && rule.kind === kind && !rule.files.test(to),
  );
}

/** Who may name a stream that people look at: what a command prints goes through `Output`, and a login has its own way to a person. */
const WRITERS = /^src\/(?:cli\/(?:io|progress|main)|runtime\/auth\/login\/ui)\.ts$/;

const isHandWritten = (path: string): boolean => !path.startsWith("src/generated/");
const atRunTime = ({ kind }: Import): boolean => kind === "value";

describe("the house", () => {
  it("every file is in a room", () => {
    expect([...files.keys()].filter((path) => roomOf(path) === undefined)).toEqual([]);
  });

  it("no arrow but those of the table", () => {
    expect(imports.filter(forbidden)).toEqual([]);
  });

  it("every arrow of the table is used", () => {
    const used = new Set(imports.map(({ from, to, kind }) => `${roomOf(from)} ${roomOf(to)} ${kind}`));
    const unused = (Object.keys(ARROWS) as Room[]).flatMap((from) =>
      (Object.keys(ARROWS[from]) as Room[])
        .filter((to) => to !== from)
        .flatMap((to) => (ARROWS[from][to] ?? []).map((kind) => `${from} ${to} ${kind}`))
        .filter((arrow) => !used.has(arrow)),
    );
    // An entry may name anything below it, in any way.
    expect(unused.filter((arrow) => !arrow.startsWith("entry ") && !arrow.startsWith("cli entry"))).toEqual(
      [],
    );
  });

  it("no circle at run time", () => {
    expect(circles(imports.filter(atRunTime)).filter((circle) => circle.some(isHandWritten))).toEqual([]);
  });

  it("no circle of more than 6 hand-written files, types and import() counted", () => {
    const large = circles(imports)
      .map((circle) => circle.filter(isHandWritten))
      .filter((circle) => circle.length > 6);
    expect(large).toEqual([]);
  });

  it("no module outside the profiles asks for a profile's name", () => {
    const asking = [...files]
      .filter(([path]) => isHandWritten(path) && !/^src\/(?:client\/profiles|testing)\//.test(path))
      .flatMap(([path, text]) => comparisons(text, /^(?:codex|openai)$/).map((line) => `${path}: ${line}`));
    expect(asking).toEqual([]);
  });

  it("values that callers may have from another realm are not told apart by their class", () => {
    const judging = [...files].flatMap(([path, text]) =>
      /^src\/(?:client|fetch|runtime|compat)\//.test(path)
        ? classesAsked(text)
            .filter((name) => PLATFORM.has(name))
            .map((name) => `${path}: ${name}`)
        : [],
    );
    expect(judging.filter((found) => !OWN_VALUES.includes(found))).toEqual([]);
    expect(OWN_VALUES.filter((listed) => !judging.includes(listed))).toEqual([]);
  });

  it("nobody writes to a terminal past the one filter for what comes from others", () => {
    const writing = [...files]
      .filter(([path]) => /^src\/(?:cli|runtime|compat|client)\//.test(path) && !WRITERS.test(path))
      .flatMap(([path, text]) => writes(text, path.startsWith("src/cli/")).map((what) => `${path}: ${what}`));
    expect(writing).toEqual([]);
  });

  it("contributing/architecture.md names every folder of the sources", () => {
    const contributing = readFileSync(join(root, "contributing/architecture.md"), "utf8");
    const folders = new Set(
      [...files.keys()].filter(isHandWritten).map((path) => path.replace(/\/[^/]+$/, "")),
    );
    const named = (folder: string): boolean =>
      contributing.includes(`\`${folder}\``) ||
      (folder.includes("/") && named(folder.replace(/\/[^/]+$/, "")));
    expect([...folders].filter((folder) => folder !== "src" && !named(folder))).toEqual([]);
  });
});

/** Classes that every realm has its own of. */
const PLATFORM: ReadonlySet<string> = new Set([
  ...[
    "Error",
    "TypeError",
    "RangeError",
    "SyntaxError",
    "DOMException",
    "Date",
    "RegExp",
    "Promise",
    "Map",
    "Set",
  ],
  ...["ArrayBuffer", "SharedArrayBuffer", "DataView", "Uint8Array", "Float32Array", "Buffer"],
  ...[
    "URL",
    "URLSearchParams",
    "Headers",
    "Request",
    "Response",
    "FormData",
    "Blob",
    "File",
    "ReadableStream",
  ],
  ...["AbortSignal", "AbortController", "EventTarget"],
]);

/** Where a value is one that was made here, or one of another realm is seen to right after. */
const OWN_VALUES = [
  "src/compat/answer.ts: Response",
  "src/compat/store/conformance/bytes.ts: RangeError",
  "src/fetch/answer.ts: Response",
  "src/runtime/any-signal.ts: AbortSignal",
  "src/runtime/kinds.ts: Error",
  "src/runtime/make-file.ts: Blob",
  "src/runtime/make-file.ts: File",
  "src/runtime/multipart-stream.ts: File",
  "src/runtime/multipart.ts: File",
  "src/runtime/redirect.ts: ReadableStream",
  "src/runtime/request.ts: Promise",
  "src/runtime/request.ts: ReadableStream",
  ...["ArrayBuffer", "Blob", "FormData", "ReadableStream", "URLSearchParams"].map(
    (name) => `src/runtime/serialize.ts: ${name}`,
  ),
  "src/runtime/transport.ts: ReadableStream",
];

/** Names behind `instanceof`. */
function classesAsked(text: string): string[] {
  return [...new Set([...text.matchAll(/ instanceof (\w+)/g)].map(([, name = ""]) => name))];
}

/** Lines that compare something with one of these texts. */
function comparisons(text: string, names: RegExp): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest);
  const visit = (node: ts.Node): void => {
    const compared = ts.isBinaryExpression(node)
      ? [node.left, node.right]
      : ts.isCaseClause(node)
        ? [node.expression]
        : [];
    const isComparison = !ts.isBinaryExpression(node) || /^[!=]==?$/.test(node.operatorToken.getText(file));
    if (isComparison && compared.some((side) => ts.isStringLiteral(side) && names.test(side.text))) {
      found.push(node.getText(file).slice(0, 100));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Where a text names standard output or error, or the console; with `all` also under another name than the process's own. */
function writes(text: string, all: boolean): string[] {
  const found: string[] = [];
  const file = ts.createSourceFile("file.ts", text, ts.ScriptTarget.Latest);
  const isStream = (name: ts.Node): boolean => /^["']?std(?:out|err)["']?$/.test(name.getText(file));
  const visit = (node: ts.Node): void => {
    const of = ts.isPropertyAccessExpression(node) ? node.expression.getText(file) : undefined;
    if (
      (ts.isPropertyAccessExpression(node) && isStream(node.name) && (all || of === "process")) ||
      (ts.isElementAccessExpression(node) && isStream(node.argumentExpression)) ||
      (all && ts.isBindingElement(node) && isStream(node.propertyName ?? node.name)) ||
      (all && ts.isIdentifier(node) && node.text === "console")
    ) {
      found.push(node.getText(file).slice(0, 100));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

describe("what holds the house finds", () => {
  it.each([
    ["runtime names the client", "src/runtime/a.ts", 'import type { X } from "../client/client.ts";'],
    [
      "runtime names a class of the tree",
      "src/runtime/a.ts",
      'import { Files } from "../generated/resources/files.ts";',
    ],
    ["runtime names compat at once", "src/runtime/a.ts", 'import { x } from "../compat/ids.ts";'],
    ["compat names the command", "src/compat/a.ts", 'const x = await import("../cli/main.ts");'],
    ["the emulator names the runtime", "src/testing/a.ts", 'type X = import("../runtime/call.ts").Call;'],
    [
      "a resource names a profile",
      "src/generated/a.ts",
      'export { codex } from "../client/profiles/codex.ts";',
    ],
    ["the command reaches below the surface", "src/cli/a.ts", 'import { x } from "../runtime/log.ts";'],
  ])("%s", (_, path, text) => {
    expect(importsOf(new Map([[path, text]])).filter(forbidden)).toHaveLength(1);
  });

  it("a circle, and how far it goes", () => {
    const made = importsOf(
      new Map([
        ["src/runtime/a.ts", 'import type { B } from "./b.ts";'],
        ["src/runtime/b.ts", 'import { c } from "./c.ts";'],
        ["src/runtime/c.ts", 'const a = () => import("./a.ts"); import "./d.ts";'],
        ["src/runtime/d.ts", ""],
      ]),
    );
    expect(circles(made)).toEqual([["src/runtime/a.ts", "src/runtime/b.ts", "src/runtime/c.ts"]]);
    expect(circles(made.filter(atRunTime))).toEqual([]);
  });

  it.each([
    ["io.stdout.write(name)", true],
    ["const { stderr } = io;", true],
    ["const { stdout: out } = process;", true],
    ['io["stdout"].write(name)', true],
    ["console.log(name)", true],
    ["globalThis.console.log(name)", true],
    ["process.stderr.write(name)", false],
  ])("what writes to a terminal: %s", (text, all) => {
    expect(writes(text, all)).toHaveLength(1);
  });

  it("a question for a profile's name", () => {
    const names = /^(?:codex|openai)$/;
    expect(comparisons('if (client.profile.name !== "codex") {}', names)).toHaveLength(1);
    expect(comparisons('switch (name) { case "openai": }', names)).toHaveLength(1);
    expect(comparisons('const name = "codex"; x === "codexes";', names)).toEqual([]);
  });
});
