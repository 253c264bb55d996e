/** The examples in the help and on the page of the command are command lines that it takes. */
import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { programOf } from "../../src/cli/program.ts";

/** Every command, with the words that name it. */
function commandsOf(
  command: Command,
  words: readonly string[] = [],
): { words: readonly string[]; command: Command }[] {
  const below = command.commands.flatMap((child) => commandsOf(child as Command, [...words, child.name()]));
  return [{ words, command }, ...below];
}

/** The program, with every command quiet and throwing; `started` is told of the one that a line runs. */
function quiet(started: (name: string) => void): Command {
  const program = programOf("0", async ({ name }) => started(name));
  for (const { command } of commandsOf(program)) {
    command.exitOverride().configureOutput({ writeOut: () => {}, writeErr: () => {} });
  }
  return program;
}

const helpOf = (command: Command): string => {
  let text = "";
  command.configureOutput({ writeOut: (more) => (text += more) }).outputHelp();
  return text;
};

/** Words as a shell splits them, behind the pipe. */
const split = (line: string): string[] =>
  [...(line.split(" | ").at(-1) ?? "").matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );

const all = commandsOf(quiet(() => {}));

describe.each(all.map(({ words, command }) => [words.join(" "), command] as const))(
  "--help of %j",
  (name, command) => {
    const examples = /\nExamples:\n((?: {2}.*\n?)+)/.exec(helpOf(command))?.[1]?.trimEnd().split("\n") ?? [];

    it("has examples, and they parse", async () => {
      expect(examples.length).toBeGreaterThan(0);
      for (const example of examples) {
        const [program, ...argv] = split(example.trim());
        expect(program).toBe("oauth-codex");
        if (argv[0] === "help") continue;
        let ran: string | undefined;
        await quiet((started) => (ran = started)).parseAsync(argv, { from: "user" });
        expect(ran, example).toBeDefined();
        if (!command.commands.length) expect(argv.join(" ")).toMatch(new RegExp(`^${name}\\b`));
      }
    });
  },
);

describe("the page of the command", () => {
  const page = async (language: string): Promise<string[]> =>
    [
      ...(await readFile(new URL(`../../docs/${language}/command.md`, import.meta.url), "utf8")).matchAll(
        /^ {4}\$ (.*oauth-codex .*)$/gm,
      ),
    ].map(([, line = ""]) => line);

  it.each(["en", "ko"])("shows command lines that parse: %s", async (language) => {
    const lines = await page(language);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) {
      let ran: string | undefined;
      const [, ...argv] = split(line);
      await quiet((started) => (ran = started)).parseAsync(argv, { from: "user" });
      expect(ran, line).toBeDefined();
    }
  });

  it("names every command and every option of ask", async () => {
    for (const language of ["en", "ko"]) {
      const text = await readFile(new URL(`../../docs/${language}/command.md`, import.meta.url), "utf8");
      for (const { words } of all.filter(({ words: { length } }) => length === 1)) {
        expect(text).toContain(`oauth-codex ${words[0]}`);
      }
      const ask = all.find(({ words }) => words.join() === "ask");
      const general = ["--profile", "--account", "--base-url", "--issuer", "--storage-dir", "--yes"];
      for (const { long = "" } of ask?.command.options ?? []) {
        if (!general.includes(long)) expect(text).toContain(`\`${long}`);
      }
    }
  });

  it("shows as many in Korean", async () => {
    expect((await page("ko")).length).toBe((await page("en")).length);
  });
});
