import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Somebody's project: in here the package finds itself by its own name. */
let project = "";
beforeAll(async () => {
  project = await mkdtemp(join(root, ".tmp-requirements-"));
  await writeFile(
    join(project, "hello.ts"),
    'import codex, { OAuthCodexClient } from "oauth-codex-sdk";\n' +
      'import type { Response } from "oauth-codex-sdk/resources/responses";\n' +
      'import { createCodexEmulator } from "oauth-codex-sdk/testing";\n' +
      'const answer: Promise<Response> = codex.responses.create({ model: "gpt-5.5", input: "Hello" });\n' +
      "export { answer, createCodexEmulator, OAuthCodexClient };\n",
  );
});
afterAll(() => rm(project, { recursive: true, force: true }));

/** What the compiler says of that project, the package's declarations included. */
function problems(options: Readonly<Record<string, unknown>>): string[] {
  const parsed = ts.convertCompilerOptionsFromJson({ skipLibCheck: false, ...options }, project);
  const settings = { ...parsed.options, typeRoots: [join(root, "node_modules/@types")] };
  const program = ts.createProgram([join(project, "hello.ts")], settings);
  return [...parsed.errors, ...ts.getPreEmitDiagnostics(program)].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, "\n"),
  );
}

const [english, korean] = await Promise.all(
  ["en", "ko"].map((language) => readFile(join(root, `docs/${language}/requirements.md`), "utf8")),
);

/** The first block of a kind. */
const block = (page = "", kind: string): string =>
  new RegExp(`^\`\`\`${kind}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(page)?.[1] ?? "";

describe("what the page says that the package needs", () => {
  it("is the Node of `engines`", async () => {
    const { engines } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    for (const page of [english, korean]) {
      expect(`>=${/^\| Node \| ([\d.]+)/m.exec(page ?? "")?.[1]}`).toBe(engines.node);
    }
  });

  it("is shown in both languages by the same blocks", () => {
    for (const kind of ["js", "json"]) expect(block(korean, kind)).toBe(block(english, kind));
  });

  it("compiles with the options that it shows", () => {
    expect(problems(JSON.parse(block(english, "json")).compilerOptions)).toEqual([]);
  });

  it("is loaded by `require()` as the page does it", async () => {
    const file = join(project, "hello.cjs");
    await writeFile(
      file,
      `${block(english, "js")}console.log(typeof OAuthCodexClient, typeof codex.responses.create);\n`,
    );
    expect(execFileSync(process.execPath, [file], { encoding: "utf8" })).toBe("function function\n");
  });
});
