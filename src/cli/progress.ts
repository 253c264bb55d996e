import { terminalLine } from "../runtime/terminal-text.ts";
import type { Terminal } from "./io.ts";
import { bar } from "./text.ts";

/** How far something has come, on a terminal. Into a pipe, a file, or beside `--json`, nothing is written. */
export interface Progress {
  at(done: number, of: number, what: string): void;
  /** Clears the line. What is written to the terminal otherwise must come after this. */
  end(): void;
}

const CLEAR_LINE = "\r\u001b[K";

export function progressOn(stderr: Terminal, quiet: boolean): Progress {
  if (stderr.isTTY !== true || quiet) return { at() {}, end() {} };
  return {
    at(done, of, what) {
      const line = `${bar(of === 0 ? 1 : done / of)} ${terminalLine(what)}`;
      stderr.write(CLEAR_LINE + cut(line, (stderr.columns ?? 80) - 1));
    },
    end() {
      stderr.write(CLEAR_LINE);
    },
  };
}

/** A line that wraps cannot be cleared. Letters of East Asia take two columns; taking more of them for wide does no harm. */
function cut(line: string, columns: number): string {
  let used = 0;
  let shown = "";
  for (const character of line) {
    used += (character.codePointAt(0) ?? 0) >= 0x1100 ? 2 : 1;
    if (used > columns) break;
    shown += character;
  }
  return shown;
}
