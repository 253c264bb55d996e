import { randomUUID } from "node:crypto";
import type { Readable, Writable } from "node:stream";
import { styleText } from "node:util";
import { TerminalPieces, terminalJSON, terminalLine, terminalText } from "../runtime/terminal-text.ts";
import { type Progress, progressOn } from "./progress.ts";
import { withoutTokens } from "./text.ts";

/** The world that the command sees. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { isTTY?: boolean };
  readonly stdout: Terminal;
  readonly stderr: Terminal;
}

/** A stream that a person may look at. Only what {@link outputOf} makes writes to one. */
export type Terminal = Writable & { isTTY?: boolean; columns?: number };

type Style = "bold" | "dim" | "green" | "yellow" | "red";
type Styling = (style: Style, text: string) => string;

/**
 * Where a command writes to, and the only way to a terminal. Answers go to standard output, everything about them to standard
 * error. Names, messages and answers come from others: whatever passes here can be read and does nothing else.
 */
export interface Output {
  readonly json: boolean;
  /** Whether a person looks at standard output. What nobody else may see goes nowhere else. */
  readonly watched: boolean;
  /** One document with `--json`, else the lines that `render` makes of it. Each stays one line, whatever is in it. */
  result(document: object, render: (style: Styling) => readonly string[]): void;
  /** A line of a log that goes on, as JSON (NDJSON), on standard output. */
  event(document: object): void;
  /** A piece of an answer, as it comes. Into a pipe or a file it goes unchanged. */
  piece(text: string): void;
  /** A remark for the person at the terminal, on standard error. Its further lines are indented, so that they pass for no other. */
  note(text: string): void;
  /** A line on standard error that shows how far something is. */
  progress(): Progress;
}

export function outputOf({ env, stdout, stderr }: Io, json: boolean): Output {
  const colours = stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  const pieces = new TerminalPieces();
  return {
    json,
    watched: stdout.isTTY === true,
    result(document, render) {
      if (json) {
        stdout.write(`${terminalJSON(document)}\n`);
        return;
      }
      const styles = new Styles(colours);
      stdout.write(`${render(styles.mark).map(styles.show).join("\n")}\n`);
    },
    event(document) {
      stdout.write(`${terminalJSON(document, 0)}\n`);
    },
    piece(text) {
      stdout.write(stdout.isTTY ? pieces.next(text) : text);
    },
    note(text) {
      stderr.write(`${withoutTokens(terminalText(text)).replaceAll("\n", "\n    ")}\n`);
    },
    progress: () => progressOn(stderr, json || env["TERM"] === "dumb"),
  };
}

const shown = (line: string): string => withoutTokens(terminalLine(line));

/** Our own colours. They pass the filter as words that nobody else can know, and become escapes behind it. */
class Styles {
  readonly #colours: boolean;
  readonly #word = randomUUID();
  readonly #marked: { readonly style: Style; readonly text: string }[] = [];

  constructor(colours: boolean) {
    this.#colours = colours;
  }

  readonly mark: Styling = (style, text) =>
    this.#colours ? `${this.#word}:${this.#marked.push({ style, text }) - 1};` : text;

  readonly show = (line: string): string =>
    shown(line).replace(new RegExp(`${this.#word}:(\\d+);`, "g"), (_, index: string) => {
      const marked = this.#marked[Number(index)];
      return marked ? styleText(marked.style, shown(marked.text), { validateStream: false }) : "";
    });
}

/** All of standard input, as text. */
export async function readAll(stdin: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
