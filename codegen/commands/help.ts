/** What one command does, as its help says it. */
interface CommandHelp {
  readonly usage: readonly string[];
  readonly does: string;
  readonly options: readonly (readonly [option: string, text: string])[];
  readonly exitCodes: readonly (readonly [code: number, text: string])[];
}

const ROOT = ["--root <folder>", "the project to work on; this one without it"] as const;
const HELP = ["--help", "this text"] as const;
const DONE = [0, "done, or nothing to do"] as const;
const USAGE = [2, "wrong usage"] as const;

/** By command, in the order in which they are worked through. */
export const COMMANDS: Readonly<Record<string, CommandHelp>> = {
  import: {
    usage: ["npm run spec:import", "npm run spec:import -- --from <version|folder> --out <file>"],
    does: "Writes spec/openapi.json from the sources of the installed `openai`.",
    options: [
      ["--from <version|folder>", "another version, installed or from the registry, or an unpacked package"],
      ["--out <file>", "where to write, instead of spec/openapi.json"],
      ["--check", "write nothing, and fail where the file is not what the import gives"],
    ],
    exitCodes: [
      DONE,
      [
        1,
        "not up to date, or something in the sources cannot be read: named with file and line, nothing is written",
      ],
      USAGE,
    ],
  },
  diff: {
    usage: ["npm run spec:diff", "npm run spec:diff -- <from> <to>"],
    does: "Says what a new spec means for this package. Without names: the present spec after the committed one.",
    options: [
      [
        "<from>, <to>",
        "a version of `openai`, a file, a folder with spec/openapi.json or an unpacked `openai`, a git ref",
      ],
      ["--markdown", "as Markdown, which it is without either"],
      ["--json", "as JSON: every change with its effect and what each profile makes of it"],
    ],
    exitCodes: [DONE, [1, "the specs differ and no change is found, or one of them cannot be read"], USAGE],
  },
  triage: {
    usage: ["npm run spec:triage", "npm run spec:triage -- --accept-proposals"],
    does: "Asks for every verdict that the manifests lack, one by one, with a proposal; writes each answer with its date and reason. Without a terminal it prints the lines.",
    options: [
      ["--accept-proposals", "take every proposal without asking"],
      ["--write", "the same, but `not yet` for everything: the verdict that cannot promise too much"],
    ],
    exitCodes: [DONE, [1, "an input cannot be read"], USAGE, [3, "verdicts are missing still"]],
  },
  fill: {
    usage: ["npm run spec:fill", "npm run spec:fill -- --form <file>", "npm run spec:fill -- --from <file>"],
    does: 'Asks for every English sentence that is still to be written ("…" in overlays and manifests), one by one.',
    options: [
      ["--korean", "ask for the Korean ones as well"],
      ["--form <file>", "write all of them to a YAML file instead, to be filled in there"],
      ["--from <file>", "take the sentences from such a file; what is empty there stays open"],
    ],
    exitCodes: [DONE, [1, "an input cannot be read"], USAGE, [3, "English sentences are missing still"]],
  },
  generate: {
    usage: [
      "npm run generate",
      "npm run generate -- --check",
      "npm run generate -- --profile <name>",
      "npm run generate -- --spec <file> --out <folder>",
    ],
    does: "Writes src/generated, the generated pages and the lock from spec, overlays and manifests: all of it, or nothing.",
    options: [
      ["--check", "write nothing, and fail where something is not up to date, with the cause"],
      [
        "--profile <name>",
        "that profile's tables and pages only, in half the time; a full run has to follow",
      ],
      ["--overwrite", "also where generated files were changed by hand: what was changed is lost"],
      ["--out <folder>", "write to another folder than the project's"],
      ["--manifest <file>", "with --out: a manifest besides those in spec/. May be given several times"],
      [
        "--spec <file>",
        "with --out: another API's OpenAPI document, a file or one of an installed package, to a client of its own",
      ],
      ["--config <file>", "with --spec: names and choices that its rules do not make"],
    ],
    exitCodes: [
      DONE,
      [
        1,
        "not up to date, a fault in an input, a generated file changed by hand, or English sentences missing (--check)",
      ],
      USAGE,
    ],
  },
  bump: {
    usage: [
      "npm run spec:bump -- <version|folder>",
      "npm run spec:bump -- <version> --accept-proposals --fill <file>",
    ],
    does: "A new version of `openai` from one command: read, compared, decided as far as a machine can, generated, installed, tested. Everything waits in .spec-bump until it is whole, so it can be stopped and run again.",
    options: [
      ["--accept-proposals", "take every proposed verdict without asking"],
      ["--fill <file>", "sentences for new methods, as `npm run spec:fill -- --form` writes the file"],
      [
        "--codex <version|latest>",
        "move CODEX_CLIENT_VERSION, to a version or to the newest Codex CLI on npm",
      ],
      ["--no-install", "leave package.json, package-lock.json and node_modules as they are"],
      ["--no-tests", "end before the comparison with what was there and before `npm test`"],
      ["--restart", "forget what waits in .spec-bump and begin again"],
    ],
    exitCodes: [
      DONE,
      [1, "something cannot be read (file and line), the installation or a test failed"],
      USAGE,
      [3, "somebody has to decide or to write something; run it again afterwards"],
    ],
  },
};

export function overview(): string {
  const names = Object.entries(COMMANDS).map(([name, { does }]) => `  ${name.padEnd(10)}${does}`);
  return [
    "Usage: node codegen/cli.ts <command> [options]",
    "",
    ...names,
    "",
    "Options of one command: node codegen/cli.ts <command> --help, or npm run spec:<command> -- --help",
    "Exit codes: 0 done, 1 something is wrong or not up to date, 2 wrong usage, 3 somebody has to decide something.",
  ].join("\n");
}

export function helpOf({ usage, does, options, exitCodes }: CommandHelp): string {
  const all = [...options, ROOT, HELP];
  const width = Math.max(...all.map(([option]) => option.length)) + 2;
  return [
    ...usage.map((line, at) => `${at === 0 ? "Usage: " : "       "}${line}`),
    "",
    does,
    "",
    ...all.map(([option, text]) => `  ${option.padEnd(width)}${text}`),
    "",
    "Exit codes",
    ...exitCodes.map(([code, text]) => `  ${code}  ${text}`),
  ].join("\n");
}
