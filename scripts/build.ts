/**
 * Builds `dist/`: one JavaScript bundle per public entry with shared chunks, declarations by tsc, and the resource sub-paths. The
 * same again in `dist/cjs`, for those who can load nothing but CommonJS.
 */
import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type ChunkingContext, type Plugin, rolldown } from "rolldown";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const resources = join(root, "src/generated/resources");

const started = performance.now();
await rm(dist, { recursive: true, force: true });
const modules = (await readdir(resources, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => relative(resources, join(entry.parentPath, entry.name)).slice(0, -3))
  .sort();

/** Value exports of each module, with those that it passes on from others. */
const classes = new Map<string, string[]>();
for (const module of modules) classes.set(module, await classNames(module));

/**
 * Values that a resource module of `openai` has besides its classes, and the entry that has them. The sources have their types only:
 * as values they would be loaded with every client.
 */
const PASSED_ON = {
  module: "chat/completions/completions",
  entry: "helpers/chat",
  names: [
    "ChatCompletionRunner",
    "ChatCompletionStream",
    "ChatCompletionStreamingRunner",
    "ParsingToolFunction",
  ],
};
const passing = new Set<string>();
for (const module of modules) if (await passesOn(module)) passing.add(module);

/** All resource classes behind one entry, for the sub-paths to take theirs from: each by a name of its own, none as a namespace. */
const ALL = "\0resources-all";
const allResources: Plugin = {
  name: "resources-all",
  resolveId: (id) => (id === ALL ? id : undefined),
  load: (id) => (id === ALL ? modules.map((name) => exportsOf(name, "as")).join("\n") : undefined),
};

/** The classes of a module under names that no other module's have: `Speech as m3_Speech`. */
function exportsOf(module: string, how: "as" | "from"): string {
  const index = modules.indexOf(module);
  const list = (classes.get(module) ?? []).map((name) =>
    how === "as" ? `${name} as m${index}_${name}` : `m${index}_${name} as ${name}`,
  );
  if (list.length === 0) return "export {};";
  const up = "../".repeat(module.split("/").length - 1) || "./";
  const source = how === "as" ? join(resources, `${module}.ts`) : `${up}all.js`;
  return `export { ${list.join(", ")} } from ${JSON.stringify(source)};`;
}

/** The same as a file that is required. */
function requiredOf(module: string): string {
  const index = modules.indexOf(module);
  const up = "../".repeat(module.split("/").length - 1) || "./";
  const names = classes.get(module) ?? [];
  return [
    '"use strict";',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    ...(names.length > 0 ? [`const all = require("${up}all.js");`] : []),
    ...names.map((name) => `exports.${name} = all.m${index}_${name};`),
    ...(passing.has(module)
      ? [
          `const passed = require(${JSON.stringify(entryFrom(module))});`,
          ...PASSED_ON.names.map((name) => `exports.${name} = passed.${name};`),
        ]
      : []),
    "",
  ].join("\n");
}

/** The entry that values are passed on from, as the sub-path of a module names it. */
function entryFrom(module: string): string {
  return `${"../".repeat(module.split("/").length)}${PASSED_ON.entry}.js`;
}

/** Whether a module has these values: its own, or all of what one has that it passes on. */
async function passesOn(module: string): Promise<boolean> {
  if (module === PASSED_ON.module) return true;
  return (await Promise.all((await starredBy(module)).map(passesOn))).includes(true);
}

/** What only a disk can serve is imported by a name of `package.json`, so that builds for browsers and Workers leave it out. */
const DISK_ONLY: ReadonlyMap<string, string> = new Map([
  ["./sqlite/open.ts", "#sqlite"],
  ["./readers.ts", "#readers"],
  ["./form.ts", "#form"],
]);
const diskOnly: Plugin = {
  name: "disk-only",
  resolveId(source, _, { kind }) {
    const name = kind === "dynamic-import" ? DISK_ONLY.get(source) : undefined;
    return name === undefined ? undefined : { id: name, external: true };
  },
};

async function subPaths(): Promise<Record<string, string>> {
  const folder = join(root, "src/sub-paths");
  const files = await readdir(folder, { recursive: true });
  return Object.fromEntries(
    files.filter((file) => file.endsWith(".ts")).map((file) => [file.slice(0, -3), join(folder, file)]),
  );
}

/** Packages that may be missing: looked for when they are needed. */
const OPTIONAL = /^(?:@modelcontextprotocol\/client|@napi-rs\/keyring|gpt-tokenizer|unpdf)(?:\/|$)/;

/** What programs import, by the name of its file. */
const ENTRIES = {
  index: "src/index.ts",
  support: "src/support.ts",
  testing: "src/testing/index.ts",
  "testing/jest": "src/testing/runners/jest.ts",
  "testing/node": "src/testing/runners/node.ts",
  "helpers/audio": "src/helpers/audio.ts",
  "helpers/chat": "src/helpers/chat.ts",
  "helpers/zod": "src/helpers/zod.ts",
  storage: "src/storage.ts",
  fetch: "src/fetch.ts",
  paths: "src/paths.ts",
  rest: "src/rest.ts",
  "storage-worker": "src/compat/store/sqlite/worker.ts",
  "resources/all": ALL,
  // Sub-paths of `openai`, as editors write them.
  ...(await subPaths()),
};

await Promise.all([bundle(), bundleCommonJs(), declare()]);
await Promise.all([writeSubPaths(), declareCommonJs()]);
console.log(`built dist/ in ${Math.round(performance.now() - started)} ms`);

async function bundle(): Promise<void> {
  let loaded: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const bundle = await rolldown({
    cwd: root,
    input: {
      ...ENTRIES,
      cli: "src/cli/main.ts",
      "testing/vitest": "src/testing/runners/vitest.ts",
      // Beside the other chunks, because it looks for the worker's file from there.
      "chunks/sqlite": "src/compat/store/sqlite/open.ts",
      "chunks/no-sqlite": "src/compat/store/sqlite/none.ts",
      "chunks/form": "src/fetch/form.ts",
      "chunks/form-in-memory": "src/fetch/form-in-memory.ts",
      "chunks/readers": "src/compat/text/readers.ts",
      "chunks/no-readers": "src/compat/text/no-readers.ts",
    },
    platform: "neutral",
    // Dependencies stay imports, so that programs share one copy of them.
    external: /^(?:node:|[^./\0])/,
    plugins: [allResources, diskOnly],
    // An entry exports what it exports. Otherwise a module that it shares may come to lie in it, and whoever imports that module
    // would run the command.
    preserveEntrySignatures: "strict",
  });
  await bundle.write({
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name]-[hash].js",
    minifyInternalExports: false,
    codeSplitting: {
      groups: [
        // What importing the client loads is two files: the client, and what else the entry exports. Split by who else uses it,
        // it would be a dozen; and a bundler keeps of a file all that any other file asks of it, so that a program that only
        // makes a client would carry the other exports at its start.
        {
          debugName: "client",
          name: (id, context) => {
            loaded ??= new Map([
              ["client", loadedWith(join(root, "src/client/client.ts"), context)],
              ["tree", loadedWith(join(root, "src/generated/client.ts"), context)],
              ["exports", loadedWith(join(root, "src/index.ts"), context)],
            ]);
            for (const [name, ids] of loaded) if (ids.has(id)) return name;
            return null;
          },
          entriesAware: false,
        },
      ],
    },
  });
  await bundle.close();
}

/**
 * The same code for Jest and others that know CommonJS alone. Node itself takes the modules wherever it can, by the condition
 * `module-sync`, and bundlers by `module`: a program never has two copies of a class. It holds its dependencies, most of which
 * are modules.
 */
async function bundleCommonJs(): Promise<void> {
  const bundle = await rolldown({
    cwd: root,
    input: ENTRIES,
    platform: "node",
    external: (id) => OPTIONAL.test(id),
    plugins: [allResources],
    preserveEntrySignatures: "strict",
  });
  await bundle.write({
    dir: "dist/cjs",
    format: "cjs",
    exports: "named",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name]-[hash].js",
    // Whoever cannot load a module cannot import one either.
    dynamicImportInCjs: false,
  });
  await bundle.close();
  await write(join(dist, "cjs/package.json"), '{ "type": "commonjs" }\n');
}

/** Declarations beside the CommonJS files: TypeScript tells by the folder what a file is. */
async function declareCommonJs(): Promise<void> {
  await cp(join(dist, "types"), join(dist, "cjs/types"), { recursive: true });
}

/** A module and all that it loads at once. */
function loadedWith(entry: string, context: ChunkingContext): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [entry];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(context.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

async function declare(): Promise<void> {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  // In a process of its own and awaited, so that the bundles are made meanwhile. Whether the types are right, `npm run typecheck`
  // says; to write them down without asking takes less than half of the time.
  await new Promise<void>((resolve, reject) => {
    execFile(
      process.execPath,
      [tsc, "-p", "tsconfig.build.json", "--noCheck"],
      { cwd: root },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`tsc failed:\n${stdout}${stderr}`));
        else resolve();
      },
    );
  });
  const types = join(dist, "types");
  for (const entry of await readdir(types, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const text = await readFile(file, "utf8");
    // tsc leaves the source's `.ts` specifiers in declarations; what stands beside them is named `.js`.
    await writeFile(file, text.replace(/((?:from|import\()\s*"\.[^"]*)\.ts"/g, '$1.js"'));
  }
  await declareValues(join(types, "generated/resources", `${PASSED_ON.module}.d.ts`));
}

/** What is passed on as a value is no mere type in the declarations either. */
async function declareValues(file: string): Promise<void> {
  const text = await readFile(file, "utf8");
  const list = /^export type \{([^}]*)\};$/m.exec(text);
  const listed = (list?.[1] ?? "").split(",").map((name) => name.trim());
  const lost = PASSED_ON.names.filter((name) => !listed.includes(name));
  if (list === null || lost.length > 0) throw new Error(`${file} does not export ${lost.join(", ")}`);
  const types = listed.filter((name) => name !== "" && !PASSED_ON.names.includes(name));
  const from = `../${entryFrom(PASSED_ON.module)}`;
  await writeFile(
    file,
    text.replace(
      list[0],
      `export type { ${types.join(", ")} };\nexport { ${PASSED_ON.names.join(", ")} } from "${from}";`,
    ),
  );
}

/** `oauth-codex-sdk/resources/<path>`: the sub-paths of `openai`, as a few bytes each over the shared chunk. */
async function writeSubPaths(): Promise<void> {
  for (const module of modules) {
    const passed = passing.has(module)
      ? `export { ${PASSED_ON.names.join(", ")} } from ${JSON.stringify(entryFrom(module))};\n`
      : "";
    await write(join(dist, "resources", `${module}.js`), `${exportsOf(module, "from")}\n${passed}`);
    await write(join(dist, "cjs/resources", `${module}.js`), requiredOf(module));
  }
}

/** Value exports of a resource module, with those that it passes on from others. */
async function classNames(module: string): Promise<string[]> {
  const text = await readFile(join(resources, `${module}.ts`), "utf8");
  const own = [...text.matchAll(/^export class (\w+)/gm)].map((match) => match[1] as string);
  const named = [...text.matchAll(/^export \{([^}]*)\} from/gm)].flatMap((match) =>
    (match[1] as string)
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type "))
      .map((name) => name.split(" as ").at(-1) as string),
  );
  const starred = await Promise.all((await starredBy(module)).map(classNames));
  return [...new Set([...own, ...named, ...starred.flat()])].sort();
}

/** Modules of which a resource module passes on everything. */
async function starredBy(module: string): Promise<string[]> {
  const text = await readFile(join(resources, `${module}.ts`), "utf8");
  return [...text.matchAll(/^export \* from "([^"]+)\.ts"/gm)].map((match) =>
    join(dirname(module), match[1] as string),
  );
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
