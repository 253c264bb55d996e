/**
 * `npm run site`: the documentation as a site, in `site/.vitepress/dist`. `-- dev` shows it while pages change, `npm run test:site`
 * builds it and tries it in a browser (all else goes to Vitest). `--built` takes the package's `dist` as it is.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { install, run } from "./side-project.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const site = join(root, "site");
const bin = (name: string): string => join(site, "node_modules", name);
const vitepress = [bin("vitepress/bin/vitepress.js")];

const [wanted = "build", ...rest] = process.argv.slice(2).filter((word) => word !== "--built");
install(site);
if (wanted === "dev") run(process.execPath, [...vitepress, "dev", ".", ...rest], site);
else {
  if (!process.argv.includes("--built")) run("npm", ["run", "build"], root);
  await build();
}
if (wanted === "test") {
  const browser = chromium();
  run(process.execPath, [bin("vue-tsc/bin/vue-tsc.js"), "-p", "."], site);
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  run(process.execPath, [vitest, "run", "--config", "vitest.site.config.ts", ...rest], root, {
    CHROMIUM_PATH: browser,
  });
}

/** Pages and reference side by side, then the links of both. */
async function build(): Promise<void> {
  const reference = join(site, ".vitepress/reference");
  rmSync(reference, { recursive: true, force: true });
  await Promise.all([
    start([bin("typedoc/bin/typedoc"), "--out", reference]),
    start([...vitepress, "build", "."]),
  ]);
  run(process.execPath, [join(site, "source/finish.ts"), reference], site);
}

async function start(args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, { cwd: site, stdio: "inherit" });
  const [status] = await once(child, "exit");
  if (status !== 0) process.exit(status ?? 1);
}

/** A Chromium: the one that is there, or Debian's, where it can be installed. */
function chromium(): string {
  const debian = "/usr/bin/chromium";
  const given = process.env["CHROMIUM_PATH"];
  if (given !== undefined) return given;
  if (!existsSync(debian) && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
      spawnSync("apt-get", ["-qq", "-o", "Acquire::Retries=3", ...args], {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    }
  }
  if (existsSync(debian)) return debian;
  console.error(
    `npm run test:site needs Chromium, and there is none at ${debian}. Install Debian's package \`chromium\`, or say by ` +
      "CHROMIUM_PATH where a Chromium or Chrome is.",
  );
  process.exit(1);
}
