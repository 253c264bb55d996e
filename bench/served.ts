import { Worker } from "node:worker_threads";

/** Gives a bench the origin of a server that runs on a thread of its own. */
export async function served<T>(bench: (origin: string) => Promise<T>): Promise<T> {
  const worker = new Worker(new URL("./server.ts", import.meta.url));
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
