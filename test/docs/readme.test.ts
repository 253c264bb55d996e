/** What the READMEs count and measure is what is so. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { supportMatrix } from "oauth-codex-sdk/support";
import { describe, expect, it } from "vitest";
import { benchBundle } from "../../bench/bundle.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rows = supportMatrix.filter(({ profile }) => profile === "codex");

/** The resource of the table that a method belongs to: `beta` is a folder. */
function resourceOf(method: string): string {
  return /^(?:beta\.)?\w+/.exec(method)?.[0] ?? "";
}

describe.each(["README.md", "README.ko.md"])("%s", async (page) => {
  const text = await readFile(join(root, page), "utf8");

  it("counts every method once, and those that work as they are", () => {
    const table = [...text.matchAll(/^\| (`[^|]+`) \| (\d+) (?:of|\/) (\d+) \|/gm)];
    const counted: string[] = [];
    for (const [, names = "", works, all] of table) {
      const resources = [...names.matchAll(/`([\w.]+)`/g)].map(([, name = ""]) => name);
      const methods = rows.filter(({ method }) => resources.includes(resourceOf(method)));
      const working = methods.filter(({ route }) => route !== "unsupported");
      expect({ names, works, all }).toEqual({ names, works: `${working.length}`, all: `${methods.length}` });
      counted.push(...resources);
    }
    expect(counted.sort()).toEqual([...new Set(rows.map(({ method }) => resourceOf(method)))].sort());
  });
});

it("with Sign in with ChatGPT works what works on the Codex backend, but for what the READMEs name", () => {
  const works = (name: string) =>
    supportMatrix.flatMap(({ method, profile, route }) =>
      profile === name && route !== "unsupported" ? [method] : [],
    );
  const lost = works("codex").filter((method) => !works("siwc").includes(method));
  expect(lost).toEqual(["images.edit", "images.generate", "responses.compact"]);
  expect(works("siwc").filter((method) => !works("codex").includes(method))).toEqual([]);
});

it("the READMEs have the same figures and the same programs", async () => {
  const facts = async (page: string): Promise<object> => {
    const text = await readFile(join(root, page), "utf8");
    return {
      figures: [...text.matchAll(/\| [\d.,]+(?: \w+)?(?= \|)/g)].map(([cell]) => cell),
      programs: [...text.matchAll(/^```(?:ts|sh)\n([\s\S]*?)^```$/gm)].map(([, code = ""]) =>
        code
          .replaceAll(/"[^"\n]*[가-힣][^"\n]*"|"(?:Say hello\.|Hello from the emulator\.)"/g, '""')
          .replaceAll(/ +#.*/g, ""),
      ),
    };
  };
  expect(await facts("README.ko.md")).toEqual(await facts("README.md"));
});

it("the README has the sizes that are measured", async () => {
  const text = await readFile(join(root, "README.md"), "utf8");
  const line = text.split("\n").find((candidate) => candidate.includes(" KB | "));
  const said = [...(line ?? "").matchAll(/([\d.]+) KB/g)].map(([, size]) => Number(size));
  const { rows: sizes } = await benchBundle(root);
  const measured = sizes.filter(({ what }) => what.includes("whole tree")).map(({ value }) => value);
  expect(measured).toHaveLength(3);
  // A tenth of a kilobyte more or less comes with every change.
  expect(said).toEqual(measured.map((size) => expect.closeTo(size, 0)));
});
