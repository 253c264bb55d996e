/** What the READMEs count and measure is what is so. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { supportMatrix } from "oauth-codex-sdk/support";
import { describe, expect, it } from "vitest";
import { benchBundle } from "../../bench/bundle.ts";
import { namesIn, resourceOf, withCounts } from "../../scripts/readme/counts.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const rows = supportMatrix.filter(({ profile }) => profile === "codex");

describe.each(["README.md", "README.ko.md"])("%s", async (page) => {
  const text = await readFile(join(root, page), "utf8");

  it("counts every method once, and those that work as they are", () => {
    const table = [...text.matchAll(/^\| (`[^|]+`) \| (\d+) (?:of|\/) (\d+) \|/gm)];
    const counted: string[] = [];
    for (const [, names = "", works, all] of table) {
      const resources = namesIn(names);
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
  expect(lost).toEqual([
    "images.edit",
    "images.generate",
    "audio.transcriptions.create",
    "responses.compact",
  ]);
  expect(works("siwc").filter((method) => !works("codex").includes(method))).toEqual([]);
});

it("new methods and resources are counted in the rows that there are", () => {
  const table = ["| `a` | 1 of 1 | works |", "| `b`, `gone` | 0 of 1 | stubs |", "| `c` | 0 / 1 | others |"];
  const matrix = [
    { method: "a.create", route: "http" },
    { method: "a.list", route: "unsupported" },
    { method: "b.create", route: "unsupported" },
    { method: "c.create", route: "unsupported" },
    { method: "beta.d.create", route: "unsupported" },
    { method: "beta.d.e.list", route: "unsupported" },
    { method: "e.create", route: "http" },
  ];
  const counted = [
    "| `a` | 1 of 2 | works |",
    "| `b`, `beta.d` | 0 of 3 | stubs |",
    "| `c` | 0 / 1 | others |",
  ];
  expect(withCounts(table.join("\n"), matrix).split("\n")).toEqual(counted);
  // What works is to be told in words of somebody.
  expect(withCounts(counted.join("\n"), matrix).split("\n")).toEqual(counted);
});

it("the READMEs have the same figures and the same programs", async () => {
  const facts = async (page: string): Promise<object> => {
    const text = await readFile(join(root, page), "utf8");
    return {
      figures: [...text.matchAll(/\| [\d.,]+(?: \w+)?(?= \|)/g)].map(([cell]) => cell),
      programs: [...text.matchAll(/^```(?:ts|sh)\n([\s\S]*?)^```$/gm)].map(([, code = ""]) =>
        code
          .replaceAll(
            /"[^"\n]*[가-힣][^"\n]*"|"(?:Say hello\.|Hello from the emulator\.|The spare key is under the blue pot\.|Where is the key\?)"/g,
            '""',
          )
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
