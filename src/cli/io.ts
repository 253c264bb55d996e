import { randomUUID } from "node:crypto";
import type { Readable, Writable } from "node:stream";
import { styleText } from "node:util";
import { TerminalPieces, terminalJSON, terminalLine, terminalText } from "../runtime/terminal-text.ts";
import { MarkdownScreen } from "./markdown.ts";
import { type Progress, progressOn } from "./progress.ts";
import { askPerson, type Lines, linesOf } from "./questions.ts";
import { withoutTokens } from "./text.ts";

/** The world that the command sees. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { isTTY?: boolean; fd?: number };
  readonly stdout: Terminal;
  readonly stderr: Terminal;
}

/** A stream that a person may look at. Only what {@link outputOf} makes writes to one. */
export type Terminal = Writable & { isTTY?: boolean; columns?: number };

type Style = "bold" | "dim" | "green" | "yellow" | "red";

/** Where an answer goes, piece by piece. */
export interface AnswerScreen {
  piece(text: string): void;
  /** Ends the line that is open, and shows what was held back. */
  end(): void;
}

type Styling = (style: Style, text: string) => string;

/**
 * Where a command writes to, and the only way to a terminal. Answers go to standard output, everything about them to standard
 * error. Names, messages and answers come from others: whatever passes here can be read and does nothing else.
 */
export interface Output {
  readonly json: boolean;
  /** Whether a person looks at standard output. What nobody else may see goes nowhere else. */
  readonly isShown: boolean;
  /** Whether a person sees what is asked, and can answer. */
  readonly isWatched: boolean;
  /** One document with `--json`, else the lines that `render` makes of it. Each stays one line, whatever is in it. */
  result(document: object, render: (style: Styling) => readonly string[]): void;
  /** A value as JSON, with and without `--json`. */
  document(value: unknown): void;
  /** A value as JSON on one line: of many, as they come. */
  line(value: unknown): void;
  /** Text as it is. Into a pipe or a file it goes unchanged. */
  piece(text: string): void;
  /** An answer: its Markdown is styled where somebody sees it, unless it is wanted `raw`. */
  answer(options: { readonly raw: boolean }): AnswerScreen;
  /** A remark for the person at the terminal, on standard error. Its further lines are indented, so that they pass for no other. */
  note(text: string): void;
  /** What to do next, or how something goes: for a person alone. Nothing in scripts. */
  hint(text: string): void;
  /** A question to the person; `undefined` where there is none. */
  question(text: string, signal: AbortSignal): Promise<string | undefined>;
  /** The lines of standard input; a person gets `prompt` in front of each, and can edit it; Ctrl-C is a key there. */
  lines(prompt: string, onInterrupt: () => void): Lines;
  /** A line on standard error that shows how far something is. */
  progress(): Progress;
}

export function outputOf({ env, stdin, stdout, stderr }: Io, json: boolean): Output {
  const colours = stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
  const pieces = new TerminalPieces();
  const out: Output = {
    json,
    isShown: stdout.isTTY === true,
    isWatched: stdin.isTTY === true && stderr.isTTY === true,
    result(document, render) {
      if (json) return out.document(document);
      const styles = new Styles(colours);
      stdout.write(`${render(styles.mark).map(styles.show).join("\n")}\n`);
    },
    document(value) {
      stdout.write(`${terminalJSON(value)}\n`);
    },
    line(value) {
      stdout.write(`${terminalJSON(value, 0)}\n`);
    },
    piece(text) {
      stdout.write(stdout.isTTY ? pieces.next(text) : text);
    },
    answer({ raw }) {
      const styled = colours && !raw ? new MarkdownScreen() : undefined;
      let last = "";
      return {
        piece(text) {
          if (text === "") return;
          last = text;
          if (styled) stdout.write(styled.next(pieces.next(text)));
          else out.piece(text);
        },
        end() {
          if (!last.endsWith("\n")) this.piece("\n");
          if (styled) stdout.write(styled.end());
        },
      };
    },
    note(text) {
      stderr.write(`${withoutTokens(terminalText(text)).replaceAll("\n", "\n    ")}\n`);
    },
    hint(text) {
      // Who sends the answers elsewhere looks at no hints.
      if (stdout.isTTY && stderr.isTTY && !json) out.note(text);
    },
    question: (text, signal) => askPerson(stdin, stderr, text, signal),
    lines: (prompt, onInterrupt) => linesOf(stdin, stderr, { prompt, onInterrupt }),
    progress: () => progressOn(stderr, json || env["TERM"] === "dumb"),
  };
  return out;
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
