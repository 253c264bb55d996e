/** The thread of one contestant: told how many times to run, it answers with the seconds that it took. */
import { parentPort, workerData } from "node:worker_threads";
import type { Contestants, Role } from "./contest.ts";

const { module, name, setting } = workerData as Role;
const { contestants } = (await import(module)) as { contestants: Contestants<unknown> };
const run = contestants[name]?.(setting);
if (!run) throw new Error(`${module} has no contestant "${name}"`);

parentPort?.on("message", async (times: number) => {
  const started = performance.now();
  await run(times);
  parentPort?.postMessage((performance.now() - started) / 1000);
});
