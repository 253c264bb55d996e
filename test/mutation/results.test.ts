import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { FOUND_SINCE } from "./found-since.ts";

const folder = new URL("results/", import.meta.url);

/** Of a result file, what was said of each planted fault. */
interface Results {
  readonly files: Readonly<Record<string, { readonly mutants: readonly object[] }>>;
}

describe("the result files of planted faults", () => {
  it.each(readdirSync(folder))("%s: hold nothing of the machine that made them", (name) => {
    const { files }: Results = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    const said = JSON.stringify(Object.values(files).map(({ mutants }) => mutants));
    expect(said).not.toMatch(/"statusReason"|node_modules|\.tmp-stryker|auth\.json/);
    for (const path of Object.keys(files)) expect(path).toMatch(/^src\//);
  });
});

it.each(Object.entries(FOUND_SINCE))(
  "what is found since in %s is there, and so are the tests",
  (file, faults) => {
    const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
    for (const [line, test, part, now = [file, line]] of faults) {
      expect(read(now[0])).toContain(now[1]);
      expect(read(test)).toContain(part);
    }
  },
);
