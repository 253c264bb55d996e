import { Worker } from "node:worker_threads";
import { interleave } from "./measure.ts";

/** What a module of contestants exports: by its name, what makes one, once. What it makes is run for its time. */
export type Contestants<Setting> = Record<string, (setting: Setting) => (times: number) => Promise<void>>;

/** Which of them a thread is to be. */
export interface Role {
  readonly module: string;
  readonly name: string;
  readonly setting: unknown;
}

interface Contest<S extends string> {
  readonly module: URL;
  readonly names: readonly S[];
  readonly setting: unknown;
  /** How many times in a turn, and in the turns before the first that counts. */
  readonly times: number;
  readonly warmUp: number;
  readonly rounds: number;
}

/**
 * Runs contestants by turns, and gives the seconds that each took in every round. Each has a thread of its own: in one
 * thread, the first pay for the garbage of the last, and all for code that the engine made to fit the calls of all.
 */
export async function contest<S extends string>(contest: Contest<S>): Promise<Record<S, number[]>> {
  const { module, names, setting, times, warmUp, rounds } = contest;
  const threads = new Map<S, Worker>();
  try {
    for (const name of names) {
      const workerData: Role = { module: module.href, name, setting };
      const thread = new Worker(new URL("./contestant.ts", import.meta.url), { workerData });
      threads.set(name, thread);
      await turn(thread, warmUp);
    }
    return await interleave(names, rounds, (name) => turn(threads.get(name) as Worker, times));
  } finally {
    for (const thread of threads.values()) await thread.terminate();
  }
}

function turn(thread: Worker, times: number): Promise<number> {
  return new Promise((resolve, reject) => {
    thread.once("message", (seconds: number) => {
      thread.off("error", reject);
      resolve(seconds);
    });
    thread.once("error", reject);
    thread.postMessage(times);
  });
}
