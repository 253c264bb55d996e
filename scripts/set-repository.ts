/**
 * `node scripts/set-repository.ts <url> [folder]`: says where this project is published, in one go and as often as wanted.
 * It writes `repository`, `homepage` and `bugs` of `package.json`, by which the registry's page resolves the links of the README
 * and provenance is checked, and the badges of the READMEs. Nothing else in the project knows an address of its own.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const [given, folder = fileURLToPath(new URL("..", import.meta.url))] = process.argv.slice(2);
if (given === undefined) fail("Usage: node scripts/set-repository.ts <url> [folder]");
const address = addressOf(given);

const PAGES = ["README.md", "README.ko.md"];
const MARKED = /(<!-- badges -->\n)[\s\S]*?(<!-- \/badges -->)/;

const file = join(folder, "package.json");
const manifest: { name: string; [field: string]: unknown } = JSON.parse(await readFile(file, "utf8"));
const fields = {
  repository: { type: "git", url: `git+${address}.git` },
  homepage: `${address}#readme`,
  bugs: { url: issuesOf(address) },
};
const written: Record<string, unknown> = {};
for (const [name, value] of Object.entries(manifest)) {
  if (!(name in fields)) written[name] = value;
  // Beside who wrote it, wherever they stood.
  if (name === "author") Object.assign(written, fields);
}
const texts = new Map([[file, `${JSON.stringify({ ...written, ...fields }, null, 2)}\n`]]);

const badges = badgesOf(address, manifest.name);
for (const page of PAGES) {
  const text = await readFile(join(folder, page), "utf8");
  if (!MARKED.test(text)) fail(`${page} has no "<!-- badges -->" and "<!-- /badges -->" to write between.`);
  texts.set(
    join(folder, page),
    text.replace(MARKED, (_, start: string, end: string) => `${start}${badges}\n${end}`),
  );
}
// Only when all of them are known: a run that fails changes nothing.
for (const [path, text] of texts) await writeFile(path, text);
console.log(`${address}: package.json, README.md and README.ko.md say so.`);

/** The page of the project, without what people paste along. */
function addressOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const path = url?.pathname.replace(/\/+$/, "").replace(/\.git$/, "");
  if (url?.protocol !== "https:" || url.username !== "" || !path || path.split("/").length < 3) {
    // Not quoted: it may hold a password.
    return fail("This is no page of a repository: give https://HOST/OWNER/NAME");
  }
  return url.origin + path;
}

function issuesOf(page: string): string {
  return new URL(page).hostname === "gitlab.com" ? `${page}/-/issues` : `${page}/issues`;
}

function badgesOf(page: string, name: string): string {
  const { hostname, pathname } = new URL(page);
  const badge = (label: string, path: string, target: string): string =>
    `[![${label}](https://img.shields.io/${path})](${target})`;
  const list = [badge("npm", `npm/v/${name}`, `https://www.npmjs.com/package/${name}`)];
  if (hostname === "github.com") list.push(badge("issues", `github/issues${pathname}`, issuesOf(page)));
  return list.join("\n");
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
