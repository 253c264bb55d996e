import { readOwn, removeOwn, writeOwn } from "./own-files.ts";

/** Whose login the command uses: its own, or that of the Codex CLI. Programs say so themselves, by their `tokenStore`. */
export type Choice = "own" | "codex-cli";

const FILE = "command.json";

/** A file that is missing or broken means the command's own login: another program's is used only when asked for. */
export async function readChoice(): Promise<Choice> {
  try {
    const { login } = JSON.parse((await readOwn(FILE)) ?? "{}") as { login?: unknown };
    return login === "codex-cli" ? "codex-cli" : "own";
  } catch {
    return "own";
  }
}

export async function writeChoice(choice: Choice): Promise<void> {
  if (choice === "own") await removeOwn(FILE);
  else await writeOwn(FILE, { login: choice });
}
