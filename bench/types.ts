import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Bench, interleave, median } from "./measure.ts";

const CODE = {
  empty: "export {};",
  "oauth-codex-sdk": `import { OAuthCodexClient } from "oauth-codex-sdk";\nexport const answer = new OAuthCodexClient().responses.create({ model: "gpt-5.5", input: "hi" });`,
  "openai@6.18.0": `import OpenAI from "openai";\nexport const answer = new OpenAI().responses.create({ model: "gpt-5.5", input: "hi" });`,
  "openai@7.57.0": `import OpenAI from "openai-latest";\nexport const answer = new OpenAI().responses.create({ model: "gpt-5.5", input: "hi" });`,
};
type Subject = keyof typeof CODE;
const SUBJECTS = Object.keys(CODE) as Subject[];

const FIGURES = {
  Files: "files",
  Lines: "lines of declarations",
  "Memory used": "MB",
  "Total time": "ms",
} as const;
type Figure = keyof typeof FIGURES;

/** What one import costs a strict TypeScript program, over a program without it. */
export async function benchTypes(root: string, rounds: number): Promise<Bench> {
  const folder = mkdtempSync(join(tmpdir(), "oauth-codex-types-"));
  try {
    const modules = join(folder, "node_modules");
    mkdirSync(modules);
    symlinkSync(root, join(modules, "oauth-codex-sdk"));
    for (const name of ["openai", "openai-latest"])
      symlinkSync(join(root, "node_modules", name), join(modules, name));
    for (const subject of SUBJECTS) {
      writeFileSync(join(folder, `${fileName(subject)}.ts`), CODE[subject]);
      writeFileSync(
        join(folder, `${fileName(subject)}.json`),
        JSON.stringify({
          compilerOptions: {
            strict: true,
            noEmit: true,
            skipLibCheck: true,
            module: "NodeNext",
            target: "ES2023",
            lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
            types: [],
          },
          files: [`${fileName(subject)}.ts`],
        }),
      );
    }
    const results = await interleave(SUBJECTS, rounds, (subject) => compile(root, folder, subject));
    const cost = (subject: Subject, figure: Figure): number =>
      median(results[subject].map((result) => result[figure])) -
      median(results.empty.map((result) => result[figure]));
    const figures = Object.keys(FIGURES) as Figure[];
    return {
      rows: figures.flatMap((figure) =>
        SUBJECTS.filter((subject) => subject !== "empty").map((subject) => ({
          what: `types of one import: ${figure.toLowerCase()}`,
          subject,
          value: cost(subject, figure),
          unit: FIGURES[figure],
        })),
      ),
      gates: figures
        .filter((figure) => figure !== "Lines")
        .map((figure) => ({
          what: `types of one import: ${figure.toLowerCase()}, ratio to openai@6.18.0`,
          value: cost("oauth-codex-sdk", figure) / cost("openai@6.18.0", figure),
          limit: 0.95,
        })),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function compile(root: string, folder: string, subject: Subject): Record<Figure, number> {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const project = join(folder, `${fileName(subject)}.json`);
  const child = spawnSync(process.execPath, [tsc, "-p", project, "--extendedDiagnostics"], {
    encoding: "utf8",
  });
  if (child.status !== 0) throw new Error(`tsc on ${subject} failed:\n${child.stdout}`);
  const read = (label: string): number => {
    const match = new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(child.stdout);
    if (!match) throw new Error(`tsc printed no "${label}"`);
    return Number(match[1]);
  };
  return {
    Files: read("Files"),
    Lines: read("Lines of Definitions") + read("Lines of TypeScript"),
    "Memory used": read("Memory used") / 1000,
    "Total time": read("Total time") * 1000,
  };
}

function fileName(subject: Subject): string {
  return subject.replace(/\W+/g, "-");
}
