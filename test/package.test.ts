import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { build } from "esbuild";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const run = promisify(execFile);

/** What `npm publish` would send. */
let tarball: Buffer;
let files: string[];
let folder: string;
beforeAll(async () => {
  // Inside the project: the system's own temporary folder may be another file system with little room.
  folder = await mkdtemp(join(root, ".tmp-pack-"));
  const { stdout } = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
  });
  // npm 12 gives an object by package name where older ones give a list.
  const packed = Object.values(JSON.parse(stdout) as Record<string, { files: { path: string }[] }>)[0];
  files = (packed?.files ?? []).map(({ path }) => path);
  const [name] = (await readdir(folder)).filter((entry) => entry.endsWith(".tgz"));
  tarball = await readFile(join(folder, name ?? ""));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("the package", () => {
  it("holds the build, the licence, documents and examples, and nothing else", () => {
    expect(files).toEqual(
      expect.arrayContaining([
        "CHANGELOG.md",
        "LICENSE",
        "NOTICE",
        "README.ko.md",
        "README.md",
        "dist/index.js",
        "docs/en/index.md",
        "docs/ko/index.md",
        "package.json",
      ]),
    );
    const known =
      /^(?:dist\/|docs\/.+\.(?:md|svg)$|examples\/[\w-]+\.ts$|(?:spec\/README|contributing\/[\w-]+)\.md$|[A-Z]+(?:\.ko)?(?:\.md)?$|package\.json$)/;
    expect(files.filter((file) => !known.test(file))).toEqual([]);
  });

  it("has behind every link of its pages what the link names", async () => {
    const pages = files.filter((file) => file.endsWith(".md"));
    const lost: string[] = [];
    let seen = 0;
    for (const page of pages) {
      const text = (await readFile(join(root, page), "utf8")).replaceAll(/^```[\s\S]*?^```$/gm, "");
      const links = [...text.matchAll(/\]\(([^)\s]+)\)|\b(?:src|href)="([^"]+)"/g)];
      for (const [, inline, attribute] of links) {
        const link = inline ?? attribute ?? "";
        if (/^[a-z]+:/.test(link)) continue;
        seen++;
        const [path = "", anchor] = link.split("#");
        const target = path === "" ? page : posix.join(posix.dirname(page), path);
        const found = files.includes(target) || files.some((file) => file.startsWith(`${target}/`));
        if (!found || (anchor !== undefined && !(await anchorsOf(target)).has(anchor))) {
          lost.push(`${page}: ${link}`);
        }
      }
    }
    expect(lost).toEqual([]);
    expect(seen).toBeGreaterThan(100);
  });

  it("is built before it is packed, so that a fresh clone packs code", async () => {
    const clone = await mkdtemp(join(tmpdir(), "oauth-codex-clone-"));
    onTestFinished(() => rm(clone, { recursive: true, force: true }));
    const manifest = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    // The build itself has tests of its own; here it only has to be asked for.
    const built = "require('fs').mkdirSync('dist'); require('fs').writeFileSync('dist/index.js', '')";
    manifest.scripts.build = `node -e "${built}"`;
    manifest.scripts.typecheck = "node -e 0";
    await writeFile(join(clone, "package.json"), JSON.stringify(manifest));
    await run("npm", ["pack", "--pack-destination", clone], { cwd: clone });
    const [name = ""] = (await readdir(clone)).filter((entry) => entry.endsWith(".tgz"));
    const { stdout } = await run("tar", ["-tzf", join(clone, name)]);
    expect(stdout).toContain("package/dist/index.js");
  });

  it("names no path of the machine it was built on", async () => {
    for (const file of files.filter((name) => /\.(?:js|d\.ts|json)$/.test(name))) {
      const text = await readFile(join(root, file), "utf8");
      expect({ file, found: text.includes(root) }).toEqual({ file, found: false });
    }
  });

  it("resolves its types and modules for ESM and for CommonJS", async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball));
    // Old resolvers find types by `typesVersions`, which Node's of today never reads.
    const ignored = new Set<string>(["NoResolution:node10"]);
    const problems = (result.types ? result.problems : []).filter((problem) => {
      const kind = "resolutionKind" in problem ? problem.resolutionKind : "";
      // Vitest's own tests are modules, whatever the project around them is.
      if ("entrypoint" in problem && problem.entrypoint === "./testing/vitest") return false;
      return !ignored.has(`${problem.kind}:${kind}`);
    });
    expect(result.types).toBeTruthy();
    expect(problems).toEqual([]);
  });

  it("passes publint", async () => {
    const { messages } = await publint({ pkgDir: root, pack: false });
    expect(messages.filter(({ type }) => type !== "suggestion")).toEqual([]);
  });

  it("keeps tables that are loaded when they are needed out of what importing the client loads", async () => {
    const eager = await staticallyLoaded("dist/index.js");
    expect(eager.length).toBeGreaterThan(1);
    const { reasons } = parse(await readFile(join(root, "spec/codex.manifest.yaml"), "utf8"));
    // A reason of parameters alone: stubs that throw at once bring theirs along.
    const text: string = reasons.refused.en;
    const holders = eager.filter((file) => file.code.includes(JSON.stringify(text).slice(1, -1)));
    expect({ text, holders: holders.map(({ name }) => name) }).toEqual({ text, holders: [] });
    const tables = (await readdir(join(root, "dist/chunks"))).filter((name) =>
      /^(?:stubs|parameters)-/.test(name),
    );
    expect(tables.length).toBeGreaterThan(3);
    for (const table of tables) expect(eager.map(({ name }) => name)).not.toContain(`dist/chunks/${table}`);
  });

  it("builds for a page, with no module of Node's in it", async () => {
    const { metafile } = await build({
      stdin: {
        contents: 'export * from "./dist/index.js"; export * from "./dist/storage.js";',
        resolveDir: root,
      },
      bundle: true,
      platform: "browser",
      format: "esm",
      write: false,
      metafile: true,
      // Optional, and here by chance.
      external: ["unpdf", "gpt-tokenizer", "@modelcontextprotocol/client"],
    });
    const [bundle] = Object.values(metafile.outputs);
    const left = (bundle?.imports ?? []).map(({ path }) => path);
    expect(
      left.filter((path) => !/^(?:unpdf|gpt-tokenizer|@modelcontextprotocol\/client)\b/.test(path)),
    ).toEqual([]);
    // Readers of documents are behind a condition that every such build sets.
    const parts = Object.keys(bundle?.inputs ?? {});
    expect(parts.filter((path) => path.includes("htmlparser2"))).toEqual([]);
    expect(parts.filter((path) => path.includes("/zod/"))).not.toEqual([]);
  });

  it("has no part that imports the command, which would run it", async () => {
    const names = await readdir(join(root, "dist"), { recursive: true });
    const importing = [];
    for (const name of names.filter((path) => path.endsWith(".js"))) {
      if (/["'/]cli\.js["']/.test(await readFile(join(root, "dist", name), "utf8"))) importing.push(name);
    }
    expect(importing).toEqual([]);
  });

  it.each(["index", "support", "testing"])("loads by require(): %s", async (entry) => {
    const path = join(root, "dist", `${entry}.js`);
    const script = `const loaded = require(${JSON.stringify(path)}); process.stdout.write(String(Object.keys(loaded).length));`;
    const { stdout, stderr } = await run(process.execPath, ["-e", script]);
    expect(Number(stdout)).toBeGreaterThan(0);
    expect(stderr).not.toMatch(/Error/);
  });
});

/** The names of a page's headings in links, as the sites that show Markdown make them. */
async function anchorsOf(page: string): Promise<Set<string>> {
  const text = (await readFile(join(root, page), "utf8")).replaceAll(/^```[\s\S]*?^```$/gm, "");
  return new Set(
    [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = ""]) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
        .replaceAll(" ", "-"),
    ),
  );
}

/** A file of the build, and all that it imports by value before anything is called, without their comments. */
async function staticallyLoaded(entry: string): Promise<{ name: string; code: string }[]> {
  const found = new Map<string, string>();
  const open = [entry];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (found.has(name)) continue;
    const text = await readFile(join(root, name), "utf8");
    const code = text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
    found.set(name, code);
    for (const [, path = ""] of code.matchAll(/(?:^import|from) ?"(\.[^"]+)"/gm)) {
      open.push(join(dirname(name), path));
    }
  }
  return [...found].map(([name, code]) => ({ name, code }));
}
