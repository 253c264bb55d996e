/** Writes into the READMEs how many methods there are and how many work, by the built package. A bump of the spec runs it. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { supportMatrix } from "oauth-codex-sdk/support";
import { withCounts } from "./readme/counts.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const matrix = supportMatrix.filter(({ profile }) => profile === "codex");

for (const page of ["README.md", "README.ko.md"]) {
  const path = join(root, page);
  await writeFile(path, withCounts(await readFile(path, "utf8"), matrix));
}
