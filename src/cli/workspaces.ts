import type { Workspace } from "../index.ts";
import { terminalLine } from "../runtime/terminal-text.ts";
import type { Context } from "./command.ts";

/** The workspaces of the login, asked for; `undefined` with a token of the caller's own. Throws as the client does. */
export async function workspacesOf(context: Context): Promise<readonly Workspace[] | undefined> {
  return (await (await context.client()).account({ workspaces: true }))?.workspaces;
}

/** A workspace in one line of words: its name, what it is, and how its requests are routed. */
export function described(workspace: Workspace): string {
  const { plan, usable, routing, origin } = workspace;
  return [
    shortName(workspace),
    ...(plan === undefined ? [] : [plan]),
    ...(usable ? [] : ["not open to this login"]),
    ...(routing === undefined ? [] : [`routed as ${routing}`]),
    ...(origin === undefined ? [] : [`its requests go to ${origin}`]),
  ].join(", ");
}

/** People choose the names, also ones that would break a line. */
export function shortName({ id, name }: Workspace): string {
  return terminalLine(name ?? id)
    .replace(/\s+/g, " ")
    .trim();
}
