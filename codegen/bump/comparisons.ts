import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { CodegenError } from "../model/errors.ts";

/**
 * Tests that hold this side against what `openai` has and does, and not against what we promise: of another version they may not
 * hold, and then somebody has to say which side is right. No other test can be owed.
 */
export const COMPARISONS: readonly string[] = [
  "test/client/openai-members.test.ts",
  "test/codegen/emit/resources-names.test.ts",
  "test/compat/answers.test.ts",
  "test/compat/documented-values.test.ts",
  "test/compat/input-items.test.ts",
  "test/compat/same-as-openai.test.ts",
  "test/docs/readme.test.ts",
  "test/generated/parity.test.ts",
  "test/runtime/chat/same-as-openai.test.ts",
  "test/runtime/openai-behaviour/bodies.test.ts",
  "test/runtime/openai-behaviour/client.test.ts",
  "test/runtime/openai-behaviour/helpers.test.ts",
  "test/runtime/openai-behaviour/logging.test.ts",
  "test/runtime/openai-behaviour/requests.test.ts",
  "test/runtime/openai-behaviour/streams.test.ts",
  "test/sub-paths.test.ts",
];

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

/**
 * Comparisons that do not hold in a project. What is owed already is asked again: `OWED` is what the tests' set-up goes by.
 *
 * @throws {CodegenError} where they cannot be run.
 */
export function failingComparisons(root: string): string[] {
  const files = COMPARISONS.filter((file) => existsSync(join(root, file)));
  if (files.length === 0) return [];
  const folder = mkdtempSync(join(tmpdir(), "comparisons-"));
  const path = join(folder, "report.json");
  try {
    const program = join(root, "node_modules/vitest/vitest.mjs");
    const args = [program, "run", "--reporter=json", `--outputFile=${path}`, ...files];
    const { stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, OWED: "ask" },
    });
    if (!existsSync(path)) throw cannotRun(stderr);
    const { testResults }: Report = JSON.parse(readFileSync(path, "utf8"));
    const broken = testResults.find(({ assertionResults }) => assertionResults.length === 0);
    if (broken !== undefined) throw cannotRun(`${relative(root, broken.name)}: ${broken.message}`);
    return testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === "failed")
        .map(({ ancestorTitles, title }) =>
          [relative(root, name).replaceAll("\\", "/"), ...ancestorTitles, title].join(" > "),
        ),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cannotRun(why: string): CodegenError {
  return new CodegenError({
    file: "test",
    message: `the comparisons with openai cannot be run: ${why.trim().slice(0, 2_000)}`,
    fix: "mend that, and type the same command again",
  });
}
