/**
 * Builds `dist/`: one JavaScript bundle per public entry with shared chunks, declarations by tsc, and the resource sub-paths.
 */
import { spawnSync } from "node:child_process";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");
const resources = join(root, "src/generated/resources");

const started = performance.now();
await rm(dist, { recursive: true, force: true });
const modules = (await readdir(resources, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => relative(resources, join(entry.parentPath, entry.name)).slice(0, -3))
  .sort();

await Promise.all([bundle(), declare()]);
await writeSubPaths();
console.log(`built dist/ in ${Math.round(performance.now() - started)} ms`);

async function bundle(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: {
      index: "src/index.ts",
      support: "src/support.ts",
      testing: "src/testing/index.ts",
      "resources/all": "resources-all",
    },
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    packages: "external",
    external: ["node:*"],
    target: "es2023",
    chunkNames: "chunks/[name]-[hash]",
    legalComments: "none",
    logLevel: "warning",
    plugins: [
      {
        // All resource classes behind one entry. As entries of their own, esbuild would split them into a chunk each, and
        // importing the client would load sixty files.
        name: "resources-all",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^resources-all$/ }, ({ path }) => ({ path, namespace: "virtual" }));
          onLoad({ filter: /.*/, namespace: "virtual" }, () => ({
            contents: modules.map((name, index) => `export * as m${index} from "./${name}.ts";`).join("\n"),
            resolveDir: resources,
            loader: "ts",
          }));
        },
      },
    ],
  });
}

async function declare(): Promise<void> {
  const tsc = spawnSync(
    process.execPath,
    [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  if (tsc.status !== 0) throw new Error(`tsc failed:\n${tsc.stdout}${tsc.stderr}`);
  const types = join(dist, "types");
  for (const entry of await readdir(types, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const text = await readFile(file, "utf8");
    // tsc leaves the source's `.ts` specifiers in declarations; what stands beside them is named `.js`.
    await writeFile(file, text.replace(/((?:from|import\()\s*"\.[^"]*)\.ts"/g, '$1.js"'));
  }
}

/** `oauth-codex-sdk/resources/<path>`: the sub-paths of `openai`, as a few bytes each over the shared chunk. */
async function writeSubPaths(): Promise<void> {
  const names = new Map<string, string[]>();
  for (const module of modules) names.set(module, await classNames(module));
  for (const [index, module] of modules.entries()) {
    const classes = names.get(module) ?? [];
    const up = "../".repeat(module.split("/").length - 1) || "./";
    const code =
      classes.length === 0
        ? "export {};\n"
        : `import { m${index} } from "${up}all.js";\nexport const { ${classes.join(", ")} } = m${index};\n`;
    await write(join(dist, "resources", `${module}.js`), code);
    const types = join(dist, "types/generated/resources", `${module}.d.ts`);
    if (module.endsWith("/index")) {
      const folder = module.slice(0, -"/index".length);
      // A folder's index answers under the folder's name as well, unless a module has that name itself.
      if (modules.includes(folder)) continue;
      await write(join(dist, "resources", `${folder}.js`), code.replace(up, up.replace("../", "") || "./"));
      const base = folder.split("/").at(-1);
      await write(join(dirname(dirname(types)), `${base}.d.ts`), `export * from "./${base}/index.js";\n`);
    }
  }
}

/** Value exports of a resource module; an index passes on those of others. */
async function classNames(module: string): Promise<string[]> {
  const text = await readFile(join(resources, `${module}.ts`), "utf8");
  const own = [...text.matchAll(/^export class (\w+)/gm)].map((match) => match[1] as string);
  const passed = [...text.matchAll(/^export \{([^}]*)\} from/gm)].flatMap((match) =>
    (match[1] as string)
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !name.startsWith("type "))
      .map((name) => name.split(" as ").at(-1) as string),
  );
  return [...own, ...passed].sort();
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
