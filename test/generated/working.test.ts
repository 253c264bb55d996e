import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { supportMatrix } from "../../src/support.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const working = supportMatrix.filter(({ profile, route }) => profile === "codex" && route !== "unsupported");

const sources = ["test/compat", "test/runtime"]
  .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));

describe("methods that do real work on the Codex profile", () => {
  it("are at least 70", () => {
    expect(working.length).toBeGreaterThanOrEqual(70);
  });

  it.each(working)("$method is called by name in a test", ({ method }) => {
    const call = new RegExp(`\\.\\s*${method.replaceAll(".", "\\s*\\.\\s*")}\\s*(?:<[^(]*>)?\\(`);
    expect(sources.some((source) => call.test(source))).toBe(true);
  });

  it.each(["en", "ko"])("have their difference from the real service told (%s)", (language) => {
    const page = readFileSync(join(root, `docs/${language}/differences.md`), "utf8");
    for (const { method } of working) {
      const [resource = "", ...rest] = method.split(".");
      const names = [
        resource,
        method,
        ...rest.map((_, count) => [resource, ...rest.slice(0, count + 1)].join(".")),
      ];
      expect(
        names.some((name) => page.includes(`\`${name}\``)),
        method,
      ).toBe(true);
    }
  });
});
