import { basename } from "node:path";
import type { McpServer } from "../../index.ts";
import { UsageError } from "../exit.ts";

/** Programs that run another one, which is what a server is known by. */
const RUNNERS: ReadonlySet<string> = new Set([
  ...["npx", "bunx", "uvx", "uv", "pipx", "run", "exec", "dlx", "pnpm", "yarn", "bun", "deno", "node"],
  ...["python", "python3", "docker"],
]);

/** Servers by their labels, from command lines and addresses. @throws {UsageError} for what is neither. */
export function toolServers(given: readonly string[]): Record<string, McpServer> {
  const servers: Record<string, McpServer> = {};
  for (const text of given) {
    const { name, server } = serverOf(text);
    const label =
      name
        .replace(/[^\w-]+/g, "_")
        .replace(/^_+|_+$/g, "")
        .slice(0, 32) || "server";
    let unused = label;
    for (let n = 2; Object.hasOwn(servers, unused); n++) unused = `${label}_${n}`;
    servers[unused] = server;
  }
  return servers;
}

function serverOf(text: string): { name: string; server: McpServer } {
  if (/^https?:\/\//i.test(text)) {
    const url = URL.parse(text);
    if (!url)
      throw new UsageError(
        "--tool-server must be a command, or an address that begins with https:// or http://.",
      );
    return { name: url.hostname, server: { url: text } };
  }
  const [command, ...args] = wordsOf(text);
  if (command === undefined) throw new UsageError("--tool-server is empty: give a command, or an address.");
  const names = [command, ...args.filter((word) => !word.startsWith("-"))].map((word) =>
    basename(word).replace(/(?:\.(?:exe|cmd|[cm]?js|ts|py)|@[\w.^~-]+)$/, ""),
  );
  // What it says is for whoever set it up, and would stand in the middle of an answer.
  return { name: names.find((name) => !RUNNERS.has(name)) ?? command, server: { command, args } };
}

/** The words of a command line, with quotes as in a shell. No shell sees them: nothing in them is expanded. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'])+/g)) {
    words.push(
      word.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, double?: string, single?: string) =>
        double === undefined ? (single ?? "") : double.replace(/\\(["\\])/g, "$1"),
      ),
    );
  }
  return words;
}
