/** What `npm start` shows: lines that fit 80 columns, on the command's own screen, which decides on colours. */
import { type Io, outputOf } from "../../src/cli/io.ts";

type Style = Parameters<Parameters<ReturnType<typeof outputOf>["result"]>[1]>[0];

/** With room for a scroll bar. */
const WIDTH = 78;
const INDENT = "  ";

export interface Page {
  /** Begins a part. */
  title(text: string): void;
  /** The call that the part is about. */
  code(text: string): void;
  /** A paragraph, broken into lines. */
  say(text: string): void;
  /** A piece of an answer as it comes; {@link endPieces} ends its line. */
  piece(text: string): void;
  endPieces(): void;
  /** A paragraph behind a word that says what it is. */
  remark(color: Parameters<Style>[0], word: string, text: string): void;
  /** Lines as they are, in colours where there are any. */
  draw(render: (style: Style) => readonly string[]): void;
}

export function pageOn(io: Io): Page {
  const out = outputOf(io, false);
  const draw: Page["draw"] = (render) => out.result({}, render);
  let begun = false;
  return {
    title: (text) => draw((style) => ["", style("bold", text)]),
    code: (text) => draw((style) => [INDENT + style("dim", text)]),
    say: (text) => draw(() => wrapped(text)),
    piece(text) {
      out.piece(begun ? text : INDENT + text);
      begun = true;
    },
    endPieces() {
      out.piece("\n");
      begun = false;
    },
    remark(color, word, text) {
      const [first = "", ...more] = wrapped(text, " ".repeat(INDENT.length + word.length + 2));
      draw((style) => [`${INDENT}${style(color, word)}  ${first.trimStart()}`, ...more]);
    },
    draw,
  };
}

/** Lines of words, with an indent. A word that is longer than a line stays whole. */
export function wrapped(text: string, indent = INDENT): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (line !== "" && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(indent + line);
      line = "";
    }
    line += line === "" ? word : ` ${word}`;
  }
  return [...lines, indent + line];
}
