import { fstatSync } from "node:fs";
import { addAbortSignal, type Readable } from "node:stream";
import type { Io } from "./io.ts";

type Stdin = Io["stdin"];

/** How long a program that started this one has to begin writing, before it is taken not to want to. */
const MOMENT_MS = 500;

/** All of standard input, as text. Ends with the signal. */
export async function readAll(stdin: Readable, signal: AbortSignal): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of addAbortSignal(signal, stdin)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/** What comes by a pipe or from a file; `undefined` at a terminal, and where nobody writes anything. */
export async function pipedIn(stdin: Stdin, signal: AbortSignal): Promise<string | undefined> {
  const source = sourceOf(stdin);
  if (source === "none") return undefined;
  if (source === "program" && !(await begins(stdin, signal))) {
    // It is open still, and would keep this process from ending.
    stdin.destroy();
    return undefined;
  }
  return (await readAll(stdin, signal)) || undefined;
}

/**
 * A pipe of a shell and a file end by themselves. A program may leave open what it never writes to: Node's `exec` does, by a
 * socket.
 */
function sourceOf({ isTTY, fd }: Stdin): "none" | "shell" | "program" {
  if (isTTY) return "none";
  if (fd === undefined) return "program";
  try {
    const stat = fstatSync(fd);
    if (stat.isFIFO() || stat.isFile()) return "shell";
    return stat.isSocket() ? "program" : "none";
  } catch {
    // Closed, as with `<&-`.
    return "none";
  }
}

/** Whether something comes, the end included, within a moment. */
async function begins(stdin: Stdin, signal: AbortSignal): Promise<boolean> {
  signal.throwIfAborted();
  return await new Promise((resolve) => {
    const settle = (came: boolean): void => {
      clearTimeout(timer);
      stdin.off("readable", onSign).off("end", onSign).off("error", onSign);
      signal.removeEventListener("abort", onSign);
      resolve(came);
    };
    const onSign = (): void => settle(true);
    const timer = setTimeout(() => settle(false), MOMENT_MS);
    stdin.on("readable", onSign).on("end", onSign).on("error", onSign);
    signal.addEventListener("abort", onSign);
  });
}
