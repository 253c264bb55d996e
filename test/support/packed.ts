import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { registryOf } from "./registry.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);

interface Installed {
  /** A folder outside of this project, with the package and what it needs, and nothing else. */
  readonly project: string;
  remove(): Promise<void>;
}

/** The package as `npm publish` would send it, installed in an empty folder, with other packages if they are given. */
export async function installPacked(...others: readonly string[]): Promise<Installed> {
  const project = await mkdtemp(join(tmpdir(), "oauth-codex-packed-"));
  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", project], { cwd: root });
  const [name = ""] = (await readdir(project)).filter((entry) => entry.endsWith(".tgz"));
  const registry = await registryOf(
    {
      manifest: JSON.parse(await readFile(join(root, "package.json"), "utf8")),
      tarball: await readFile(join(project, name)),
    },
    join(root, "node_modules"),
  );
  try {
    await writeFile(join(project, "package.json"), "{}");
    await run("npm", ["install", "oauth-codex-sdk", ...others], {
      cwd: project,
      env: {
        ...process.env,
        npm_config_registry: registry.url,
        npm_config_cache: join(project, ".npm"),
      },
    });
  } finally {
    await registry.close();
  }
  return { project, remove: () => rm(project, { recursive: true, force: true }) };
}
