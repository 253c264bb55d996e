import type { MessagePort } from "node:worker_threads";
import { node } from "../../../runtime/node.ts";
import { indexWaiting } from "../../indexing/indexer.ts";
import { explain, toWire } from "../failures.ts";
import { Wakeable } from "../wakeable.ts";
import { BlobFolder } from "./blobs.ts";
import type { SqliteCore } from "./core.ts";
import { inThread, openCore } from "./in-thread.ts";
import type { FromWorker, ToWorker, WorkerOptions } from "./messages.ts";

/** The thread of a database connection: answers calls one after the other, or indexes what waits. */
function serve(port: MessagePort, { role, folder }: WorkerOptions): void {
  const say = (message: FromWorker): void => port.postMessage(message);
  const wakeable = new Wakeable();
  const opening = openCore(folder);
  let closing = false;
  opening.then(
    (core) => {
      say({ kind: "ready", unknownBlobs: core.unknownBlobs().length });
      if (role === "indexer") index(core);
    },
    (error) => say({ kind: "broken", error: toWire(error) }),
  );

  port.on("message", async (message: ToWorker) => {
    if (message.kind === "wake") wakeable.wake();
    else if (message.kind === "close") {
      closing = true;
      wakeable.wake();
      if (role === "indexer") return;
      await opening.then((core) => core.close()).catch(() => {});
      say({ kind: "closed" });
    } else {
      try {
        const core = await opening;
        // The names on the wire are those of the core's methods; the arguments were typed on the other side.
        const method = core[message.name] as (...args: readonly unknown[]) => unknown;
        say({ kind: "result", id: message.id, value: method.apply(core, [...message.args]) });
      } catch (error) {
        say({ kind: "error", id: message.id, error: toWire(error) });
      }
    }
  });

  async function index(core: SqliteCore): Promise<void> {
    const storage = inThread(core, new BlobFolder(folder));
    try {
      while (!closing) {
        await indexWaiting(storage, { stopped: () => closing });
        if (!closing) await wakeable.slept();
      }
    } catch (error) {
      say({ kind: "broken", error: toWire(explain(error, folder)) });
    } finally {
      core.close();
      say({ kind: "closed" });
    }
  }
}

if (node.workerThreads.parentPort)
  serve(node.workerThreads.parentPort, node.workerThreads.workerData as WorkerOptions);
