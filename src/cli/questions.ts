import { createInterface } from "node:readline/promises";
import { terminalText } from "../runtime/terminal-text.ts";
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
      lines.question(`${terminalText(text)} `, { signal }),
      new Promise<string>((resolve) => lines.once("close", () => resolve(""))),
    ]);
  } finally {
    lines.close();
  }
}
