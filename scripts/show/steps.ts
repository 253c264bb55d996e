/** Programs that have to run before there is something to show. What they print is for when they fail; else a sign of life will do. */
import { spawn } from "node:child_process";
import type { Io } from "../../src/cli/io.ts";
import { progressOn } from "../../src/cli/progress.ts";
import { type Page, pageOn } from "./page.ts";

/** What is done together, as a person would say it. */
export interface Step {
  readonly doing: string;
  readonly done: string;
  /** Programs for Node, side by side. */
  readonly programs: readonly (readonly string[])[];
}

interface Ended {
  readonly status: number;
  readonly output: string;
}

/**
 * Runs steps one after the other.
 *
 * @returns the exit code: 0, or that of the program that failed.
 */
export async function runSteps(
  steps: readonly Step[],
  { io, cwd, verbose = false }: { io: Io; cwd: string; verbose?: boolean },
): Promise<number> {
  const page = pageOn(io);
  for (const [index, { doing, done, programs }] of steps.entries()) {
    const stop = showSigns(io, page, { doing, before: index, of: steps.length });
    const ended = await Promise.all(programs.map((args) => run(args, cwd, verbose ? io : undefined)));
    stop();
    const failed = ended.find(({ status }) => status !== 0);
    if (failed) {
      io.stderr.write(failed.output);
      page.remark("red", "failed", `${doing}: the lines above say why.`);
      return failed.status;
    }
    page.remark("green", "ok", done);
  }
  return 0;
}

/** On a terminal a line that is drawn again and again, elsewhere a line now and then: nobody waits 3 s without one. */
function showSigns(
  io: Io,
  page: Page,
  { doing, before, of }: { doing: string; before: number; of: number },
): () => void {
  const redrawn = io.stderr.isTTY === true && io.env["TERM"] !== "dumb";
  const progress = progressOn(io.stderr, !redrawn);
  const since = performance.now();
  const sign = (): void => {
    const seconds = Math.round((performance.now() - since) / 1000);
    if (redrawn) progress.at(before, of, `${doing}, ${seconds} s`);
    else page.remark("dim", "..", `${doing}, ${seconds} s`);
  };
  if (redrawn) sign();
  const timer = setInterval(sign, redrawn ? 500 : 2000);
  return () => {
    clearInterval(timer);
    progress.end();
  };
}

/** @param shown Where its output goes at once, if anywhere. */
function run(args: readonly string[], cwd: string, shown: Io | undefined): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        if (shown) shown.stdout.write(text);
        else output += text;
      });
    }
    child.on("error", reject);
    child.on("close", (status) => resolve({ status: status ?? 1, output }));
  });
}
