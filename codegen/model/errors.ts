/** One thing wrong with an input: the place, and the way out. */
export interface Problem {
  readonly file: string;
  readonly line?: number | undefined;
  readonly message: string;
  /** What to do, often the very lines to paste. */
  readonly fix?: string | undefined;
}

/**
 * Every input error of the generator. Carries all problems that were found, because mending them one run at a time would
 * take an afternoon after a bump of the spec; `file`, `line` and `fix` are those of the first.
 */
export class CodegenError extends Error {
  override readonly name = "CodegenError";
  readonly problems: readonly Problem[];
  readonly file: string;
  readonly line: number | undefined;
  readonly fix: string | undefined;

  constructor(given: Problem | readonly Problem[]) {
    const problems = isList(given) ? given : [given];
    const texts = problems.map(problemText);
    super(texts.length === 1 ? texts[0] : [`${texts.length} problems`, ...texts].join("\n"));
    this.problems = problems;
    this.file = problems[0]?.file ?? "";
    this.line = problems[0]?.line;
    this.fix = problems[0]?.fix;
  }
}

/** Throws all problems together, if there are any. */
export function throwProblems(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new CodegenError(problems);
}

function problemText({ file, line, message, fix }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const way = fix === undefined ? "" : `\n${fix.replace(/^/gm, "  ")}`;
  return `${place}: ${message}${way}`;
}

function isList(given: Problem | readonly Problem[]): given is readonly Problem[] {
  return Array.isArray(given);
}
