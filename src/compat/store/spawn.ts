import type { Worker } from "node:worker_threads";
import { node } from "../../runtime/node.ts";
import type { WorkerOptions } from "./sqlite/messages.ts";

/**
 * Where the worker's program is: beside this file in the sources, an entry of its own in the build. Undefined where a bundler
 * took this file and left the worker behind, and where Node's permission model allows no threads.
 *
 * @param here Where this file is. A bundle in CommonJS does not know.
 */
export function workerFile(here: string | undefined = import.meta.url): URL | undefined {
  if (!here || process.permission?.has("worker") === false) return undefined;
  const url = here.endsWith(".ts")
    ? new URL("./sqlite/worker.ts", here)
    : new URL("../storage-worker.js", here);
  return url.protocol === "file:" && node.fs.existsSync(node.url.fileURLToPath(url)) ? url : undefined;
}

/**
 * What indexing leaves behind dies young. The default lets 48 MB of it pile up before the first look; a quarter of that
 * takes no more time, and the whole process a third less memory (`npm run bench -- search`).
 */
export const WORKER_LIMITS = { maxYoungGenerationSizeMb: 12 };

export function spawnWorker(file: URL): (options: WorkerOptions) => Worker {
  return (options) =>
    new node.workerThreads.Worker(file, {
      workerData: options,
      // The command line of the program (loaders, --inspect, --test) is none of the worker's business.
      execArgv: [],
      resourceLimits: WORKER_LIMITS,
      name: `oauth-codex-${options.role}`,
    });
}
