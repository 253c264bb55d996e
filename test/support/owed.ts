import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeEach } from "vitest";
import { COMPARISONS } from "../../codegen/bump/comparisons.ts";

/**
 * Comparisons with `openai` that do not hold since a bump, and that nobody has looked at, are left out and shown as such. Only a
 * comparison can be owed. With `OWED=ask` they run all the same: the bump asks which of them do not hold.
 */
const { tests }: { readonly tests: readonly string[] } = JSON.parse(
  readFileSync(new URL("../owed.json", import.meta.url), "utf8"),
);
const owed = new Set(process.env["OWED"] === "ask" ? [] : tests);

if (owed.size > 0) {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  beforeEach(({ task, skip }) => {
    const file = relative(root, task.file.filepath).replaceAll("\\", "/");
    const names = [task.name];
    for (let { suite } = task; suite !== undefined; suite = suite.suite) names.unshift(suite.name);
    if (COMPARISONS.includes(file) && owed.has([file, ...names].join(" > "))) skip("owed: test/owed.json");
  });
}
