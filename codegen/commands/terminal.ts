import { createInterface } from "node:readline/promises";
import type { CommandIO } from "./io.ts";

/** Asks at a terminal. Whoever closes the input gives no answer, to this question and to all that follow. */
export function askAt(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): NonNullable<CommandIO["ask"]> {
  return async (question) => {
    const terminal = createInterface({ input, output });
    const closed = new Promise<undefined>((resolve) => terminal.once("close", () => resolve(undefined)));
    try {
      return await Promise.race([terminal.question(question), closed]);
    } finally {
      terminal.close();
    }
  };
}
