import { Worker } from "node:worker_threads";

/**
 * Gives a bench the origin of a server that runs on a thread of its own.
 *
 * @param awake Keeps the server from falling asleep between two requests. Waking it can cost a third of a small request, and
 *   whether it has to be woken hangs on a few microseconds of the client's: two clients would be told apart by the scheduler.
 */
export async function served<T>(
  bench: (origin: string) => Promise<T>,
  { awake = false }: { awake?: boolean } = {},
): Promise<T> {
  const worker = new Worker(new URL("./server.ts", import.meta.url), { workerData: { awake } });
  try {
    const port = await new Promise<number>((resolve, reject) => {
      worker.once("message", resolve);
      worker.once("error", reject);
    });
    return await bench(`http://127.0.0.1:${port}`);
  } finally {
    await worker.terminate();
  }
}
