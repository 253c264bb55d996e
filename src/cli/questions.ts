import { createInterface as createLines } from "node:readline";
import { createInterface } from "node:readline/promises";
import { terminalLine } from "../runtime/terminal-text.ts";
import type { Io, Terminal } from "./io.ts";

/**
 * Asks the person at the terminal.
 * @returns the line they type; `undefined` where nobody sees the question or could answer it.
 */
export async function askPerson(
  stdin: Io["stdin"],
  screen: Terminal,
  text: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (stdin.isTTY !== true || screen.isTTY !== true) return undefined;
  // Not `terminal`: the line is edited by the terminal itself, and Ctrl-C stays a signal.
  const lines = createInterface({ input: stdin, output: screen, terminal: false });
  try {
    return await Promise.race([
      lines.question(`${terminalLine(text)} `, { signal }),
      new Promise<string>((resolve) => lines.once("close", () => resolve(""))),
    ]);
  } finally {
    lines.close();
  }
}

/** Lines as they come, also while nobody asks for one. */
export interface Lines {
  /** The next line; `undefined` at the end. Ends with the signal. */
  next(signal: AbortSignal): Promise<string | undefined>;
  /** A question to the person; `undefined` where there is none. What was typed before it is no answer to it. */
  readonly answer: (question: string, signal: AbortSignal) => Promise<string | undefined>;
  /** Whether a person types them. */
  readonly byPerson: boolean;
  close(): void;
}

export function linesOf(
  stdin: Io["stdin"],
  screen: Terminal,
  { prompt, onInterrupt }: { readonly prompt: string; readonly onInterrupt: () => void },
): Lines {
  const byPerson = stdin.isTTY === true && screen.isTTY === true;
  const reader = createLines({
    input: stdin,
    ...(byPerson ? { output: screen, terminal: true, historySize: 1000 } : { terminal: false }),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const waiting: string[] = [];
  let isOver = false;
  let wake = (): void => {};
  reader.on("line", (line) => {
    waiting.push(line);
    wake();
  });
  reader.on("close", () => {
    isOver = true;
    wake();
  });
  // The terminal is raw while lines are read: Ctrl-C comes as a key, and is no signal.
  if (byPerson) reader.on("SIGINT", onInterrupt);
  const next = async (shown: string, signal: AbortSignal): Promise<string | undefined> => {
    if (byPerson && waiting.length === 0 && !isOver) {
      reader.setPrompt(shown);
      reader.prompt();
    }
    while (waiting.length === 0 && !isOver) {
      signal.throwIfAborted();
      await new Promise<void>((resolve) => {
        wake = () => {
          signal.removeEventListener("abort", wake);
          resolve();
        };
        signal.addEventListener("abort", wake, { once: true });
      });
    }
    signal.throwIfAborted();
    return waiting.shift();
  };
  return {
    byPerson,
    next: (signal) => next(prompt, signal),
    async answer(question, signal) {
      if (!byPerson) return undefined;
      waiting.length = 0;
      return await next(`${terminalLine(question)} `, signal);
    },
    close() {
      reader.close();
      // An input that is open still would keep the process from ending.
      stdin.destroy();
    },
  };
}
