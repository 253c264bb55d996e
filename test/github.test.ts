/** What the forge runs and shows: files that nothing else in this project reads. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = fileURLToPath(new URL("..", import.meta.url));
const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);
const workflows = filesOf(".github/workflows");

function filesOf(folder: string): [name: string, text: string][] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".yml"))
    .map((name) => [name, readFileSync(join(root, folder, name), "utf8")]);
}

/** The scripts of npm that a text names, without those that it runs only if there are any. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run (?!--if-present)([\w:]+)|(test|start)\b)/g)].map(
    ([, named, short]) => named ?? short ?? "",
  );

interface Workflow {
  readonly on: object;
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { uses?: string; run?: string }[] }>>;
}

it("there are workflows", () => {
  expect(workflows.map(([name]) => name)).toEqual(["ci.yml", "nightly.yml", "release.yml", "spec-bump.yml"]);
});

describe.each(workflows)("%s", (_, text) => {
  const { on, permissions, jobs }: Workflow = parse(text, { strict: true });
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  it("runs scripts that there are", () => {
    expect(scriptsIn(text).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it("has a beginning, steps, and reads at most where no job asks for more", () => {
    expect(Object.keys(on).length).toBeGreaterThan(0);
    expect(steps.length).toBeGreaterThan(0);
    expect(permissions).toEqual({ contents: "read" });
  });

  it("takes actions of GitHub alone, by their major version", () => {
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
  });

  it("puts nothing that others write into a script's text", () => {
    for (const { run = "" } of steps) expect(run).not.toMatch(/\$\{\{(?! matrix\.run \}\})/);
  });
});

it("finds the scripts in a text", () => {
  expect(
    scriptsIn("npm ci && npm run build\nnpm run test:x -- --a; npm test; npm run --if-present y"),
  ).toEqual(["build", "test:x", "test"]);
});

it.each(filesOf(".github/ISSUE_TEMPLATE"))("%s can be read, and asks for no secret", (name, text) => {
  const form: { body?: { type: string; id?: string }[] } = parse(text, { strict: true });
  if (name === "config.yml") return;
  expect(form.body?.map(({ id }) => id)).toContain("doctor");
  expect(text).toContain("Never paste tokens");
});
