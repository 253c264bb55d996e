/**
 * `npm run picture`: draws the pictures of the READMEs from what the built command prints and the package says of itself.
 * `-- --check` draws nothing, and fails when they are not what stands in `docs/`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { supportMatrix } from "oauth-codex-sdk/support";
import { play, type Scene } from "./picture/command.ts";
import { linesOf } from "./picture/screen.ts";
import { labels, terminal } from "./picture/svg.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

const SCENES: readonly Scene[] = [
  { args: ["login", "--device"] },
  {
    args: ["ask", "Why do harbours have two lights?"],
    answer: "Red to port, green to starboard: between them is the way in.",
  },
  { args: ["usage"] },
];

async function facts(): Promise<[string, string][]> {
  const { name, license, engines } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  const rows = supportMatrix.filter(({ profile }) => profile === "codex");
  const works = rows.filter(({ route }) => route !== "unsupported").length;
  return [
    ["npm", name],
    ["Node", engines.node],
    ["types", "included"],
    ["works on Codex", `${works} of ${rows.length}`],
    ["licence", license],
  ];
}

const pictures = {
  "docs/terminal.svg": terminal("A terminal: sign in, ask, see what is left", linesOf(await play(SCENES))),
  "docs/facts.svg": labels("The package in five facts", await facts()),
};

const stale: string[] = [];
for (const [file, drawn] of Object.entries(pictures)) {
  const path = join(root, file);
  if ((await readFile(path, "utf8").catch(() => "")) === drawn) continue;
  stale.push(file);
  if (!process.argv.includes("--check")) await writeFile(path, drawn);
}
if (stale.length > 0 && process.argv.includes("--check")) {
  console.error(`No longer what the command prints: ${stale.join(", ")}. Draw anew: npm run picture`);
  process.exitCode = 1;
}
