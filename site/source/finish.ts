/** Puts the reference beside the pages, and fails when a link of either leads nowhere. */
import { renameSync } from "node:fs";
import { join } from "node:path";
import { deadLinks } from "./dead-links.ts";
import { built } from "./folders.ts";

const [reference] = process.argv.slice(2);
if (reference !== undefined) renameSync(reference, join(built, "reference"));
const dead = deadLinks(built, process.env["SITE_BASE"] ?? "/");
if (dead.length > 0) {
  console.error(["These links of the site lead nowhere:", ...dead].join("\n  "));
  process.exitCode = 1;
}
