import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { codegen, copyProject, PROJECT } from "../../support/codegen.ts";
import { type ProgramResult, runProgram } from "../../support/programs.ts";

/** Lines of the input to change in answer to a run's complaints: what a person would do, with the lines that were printed. */
function decide(root: string, { stderr }: ProgramResult): number {
  const overlay = join(root, "spec/overlay.yaml");
  let made = 0;
  const dead = [...stderr.matchAll(/overlay\.yaml:(\d+): .* (?:matches nothing|is there already)$/gm)].map(
    ([, line]) => Number(line),
  );
  if (dead.length > 0) {
    writeFileSync(overlay, withoutActions(readFileSync(overlay, "utf8"), dead));
    made += dead.length;
  }
  const stale = new Map<string, number[]>();
  for (const [, file = "", line] of stderr.matchAll(
    /([\w-]+\.manifest\.yaml):(\d+): .*\n {2}delete the line/g,
  )) {
    stale.set(file, [...(stale.get(file) ?? []), Number(line)]);
  }
  for (const [file, gone] of stale) {
    const manifest = join(root, "spec", file);
    const lines = readFileSync(manifest, "utf8").split("\n");
    writeFileSync(manifest, lines.filter((_, index) => !gone.includes(index + 1)).join("\n"));
    made += gone.length;
  }
  const pasted: string[] = [];
  for (const [, block = ""] of stderr.matchAll(/^ {2}paste into .*under `actions`:\n((?: {4}.*\n?)+)/gm)) {
    pasted.push(block.trimEnd().replace(/^ {2}/gm, "").replaceAll("…", "To be written."));
  }
  if (pasted.length > 0) appendFileSync(overlay, `\n${pasted.join("\n")}\n`);
  if (/page class that the runtime does not have/.test(stderr)) {
    writePageClasses(root);
    made += 1;
  }
  const types = [...stderr.matchAll(/^ {2}(export type .* = unknown;)$/gm)].map(([, line = ""]) => line);
  if (types.length > 0)
    appendFileSync(join(root, "src/runtime/external/unwritten.ts"), `${types.join("\n")}\n`);
  return made + pasted.length + types.length;
}

/** Stand-ins for the two page classes that 7.57.0 has besides, written where the message says. */
function writePageClasses(root: string): void {
  const edit = (file: string, old: string, young: string): void => {
    const text = readFileSync(join(root, file), "utf8");
    expect(text).toContain(old);
    writeFileSync(join(root, file), text.replace(old, young));
  };
  edit(
    "src/runtime/pagination.ts",
    "const CLASSES = { ",
    `export type NextCursorPageParams = CursorPageParams;
export interface TokenPageParams {
  limit?: number;
  page?: string;
}
export class NextCursorPage<Item> extends ConversationCursorPage<Item> {}
export class TokenPage<Item> extends ConversationCursorPage<Item> {}
const CLASSES = { next: NextCursorPage, token: TokenPage, `,
  );
  edit("codegen/model/page-classes.ts", "Page: ", 'NextCursorPage: "next", TokenPage: "token", Page: ');
}

/** An action is its list item: from its line to before the next one, or a comment. */
function withoutActions(text: string, starts: readonly number[]): string {
  const lines = text.split("\n");
  const gone = new Set<number>();
  for (const start of starts) {
    gone.add(start);
    for (let line = start + 1; /^ {4}/.test(lines[line - 1] ?? ""); line += 1) gone.add(line);
  }
  return lines.filter((_, index) => !gone.has(index + 1)).join("\n");
}

describe("a bump of the spec", () => {
  it("goes from the pinned version to 7.57.0 by pasting what it prints, and what comes out compiles", async () => {
    const root = copyProject({ all: true });
    const first = await codegen(root, "bump", "--from", "7.57.0");
    expect(first.status, first.stdout + first.stderr).toBe(3);
    expect(first.stdout).toContain("# openai 6.18.0 to openai 7.57.0");
    let last = first;
    for (let round = 0; round < 12 && last.status !== 0 && decide(root, last) > 0; round += 1) {
      const { status } = await codegen(root, "triage", "--write");
      last = status === 0 ? await codegen(root, "generate") : await codegen(root, "triage");
    }
    expect(last.status, last.stderr.slice(0, 4000)).toBe(0);
    expect(readFileSync(join(root, "src/generated/client.ts"), "utf8")).toContain("Admin");
    // The parity types compare with the installed version, which is the old one.
    const settings = { extends: join(PROJECT, "tsconfig.json"), include: [join(root, "src")] };
    writeFileSync(join(root, "tsconfig.json"), JSON.stringify(settings));
    const tsc = await runProgram(join(PROJECT, "node_modules/typescript/bin/tsc"), {
      cwd: root,
      args: ["-p", "."],
    });
    expect(tsc.stdout).toBe("");
    expect(tsc.status).toBe(0);
  }, 900_000);
});
