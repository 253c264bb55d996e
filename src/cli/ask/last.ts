import type { Context } from "../command.ts";
import { readOwn, writeOwn } from "../own-files.ts";
import { accountName, choiceOf } from "../session.ts";

/** Which response each login had last: `--continue` goes on from it. The responses themselves are in the storage. */
const FILE = "last-responses.json";

/** @returns the id of the last response that was kept here for this login. */
export async function lastResponse(context: Context): Promise<string | undefined> {
  return (await read()).get(await loginKey(context));
}

export async function rememberResponse(context: Context, id: string): Promise<void> {
  const known = await read();
  const key = await loginKey(context);
  known.delete(key);
  known.set(key, id);
  await writeOwn(FILE, Object.fromEntries(known));
}

/** A file that is broken is as good as none: what it says can be said again. */
async function read(): Promise<Map<string, string>> {
  try {
    const found: unknown = JSON.parse((await readOwn(FILE)) ?? "{}");
    const entries = Object.entries(Object(found)).filter(([, id]) => typeof id === "string");
    return new Map(entries as [string, string][]);
  } catch {
    return new Map();
  }
}

async function loginKey({ io, settings }: Context): Promise<string> {
  const login =
    settings.accessToken !== undefined
      ? "token"
      : (await choiceOf(settings)) === "codex-cli"
        ? "codex-cli"
        : await accountName(settings);
  const folder = settings.storageDir ?? io.env["CODEX_COMPAT_STORAGE_DIR"] ?? "";
  return [settings.profile.name, login, folder].join(" ").trim();
}
