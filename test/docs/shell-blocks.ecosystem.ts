import { spawn, spawnSync } from "node:child_process";
import { describe, expect, it, vi } from "vitest";
import { copyProject } from "../support/codegen.ts";
import { type ShellLine, shellLines } from "../support/doc-blocks.ts";

// A page goes through the whole spec several times, one of them a bump.
vi.setConfig({ testTimeout: 900_000 });

const PAGES = ["regenerating", "reading-a-diff", "classifying"];

/** A copy of the project that git knows. */
function committedCopy(): string {
  const root = copyProject({ all: true });
  const git = (...args: string[]) =>
    spawnSync("git", ["-c", "user.name=a", "-c", "user.email=a@localhost", ...args], { cwd: root });
  git("init", "--quiet");
  git("add", "spec", "src", "docs");
  expect(git("commit", "--quiet", "--message", "as it is").status).toBe(0);
  return root;
}

async function type({ command }: ShellLine, root: string) {
  const child = spawn("sh", ["-c", command], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const status = await new Promise((resolve) => child.on("close", resolve));
  return { status, output };
}

describe.each(PAGES)("the commands of %s", (page) => {
  it("do what the page says, in its order", async () => {
    const lines = await shellLines(`docs/en/${page}.md`);
    expect(lines.length).toBeGreaterThan(1);
    const root = committedCopy();
    for (const line of lines) {
      const { status, output } = await type(line, root);
      expect(status, `${line.page}:${line.line}: ${line.command}\n${output.slice(-3000)}`).toBe(line.status);
    }
  });

  it("are the same in Korean", async () => {
    const typed = async (language: string) =>
      (await shellLines(`docs/${language}/${page}.md`)).map(({ command, status }) => [command, status]);
    expect(await typed("ko")).toEqual(await typed("en"));
  });
});
