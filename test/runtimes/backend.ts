/** The backend of the acceptance program: an emulator that answers by what it is asked. */
import { type CodexEmulator, createCodexEmulator } from "../../src/testing/index.ts";

export async function backend(): Promise<CodexEmulator> {
  return await createCodexEmulator({ redirectPorts: "any" });
}

/** More than a run of the program asks. */
const QUESTIONS = 50;

/** Forgets what was, and is ready for another run. */
export function ready(emulator: CodexEmulator): void {
  emulator.reset();
  emulator.script(
    ...Array.from({ length: QUESTIONS }, () => ({ userText, body }: { userText: string; body: object }) => {
      const all = JSON.stringify(body);
      if (userText.startsWith("add") && !all.includes("function_call_output")) {
        return { toolCalls: [{ name: "add", arguments: { a: 1, b: 2 } }] };
      }
      if (userText.startsWith("add")) return "echo: 3";
      if (userText === "as JSON") return { json: { city: "Oslo" } };
      if (userText === "remember") return all.includes("I am Ada.") ? "echo: I am Ada." : "nothing";
      return `echo: ${userText}`;
    }),
  );
}
