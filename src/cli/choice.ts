import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { homeFolder } from "../runtime/home-folder.ts";

/** Whose login the command uses: its own, or that of the Codex CLI. Programs say so themselves, by their `tokenStore`. */
export type Choice = "own" | "codex-cli";

function place(): { folder: string; file: string } {
  const folder = join(homeFolder(), ".oauth_codex");
  return { folder, file: join(folder, "command.json") };
}

/** A file that is missing or broken means the command's own login: another program's is used only when asked for. */
export async function readChoice(): Promise<Choice> {
  try {
    const { login } = JSON.parse(await readFile(place().file, "utf8")) as { login?: unknown };
    return login === "codex-cli" ? "codex-cli" : "own";
  } catch {
    return "own";
  }
}

export async function writeChoice(choice: Choice): Promise<void> {
  const { folder, file } = place();
  if (choice === "own") return await rm(file, { force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(file, `${JSON.stringify({ login: choice })}\n`, { mode: 0o600 });
}
