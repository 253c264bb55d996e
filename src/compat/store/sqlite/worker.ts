import { type MessagePort, parentPort, workerData } from "node:worker_threads";
import { toWire } from "../failures.ts";
import { openCore } from "./in-thread.ts";
import type { FromWorker, ToWorker, WorkerOptions } from "./messages.ts";

/** The thread of a database connection: answers calls one after the other. */
function serve(port: MessagePort, { folder }: WorkerOptions): void {
  const say = (message: FromWorker): void => port.postMessage(message);
  const opening = openCore(folder);
  opening.then(
    () => say({ kind: "ready" }),
    (error) => say({ kind: "broken", error: toWire(error) }),
  );

  port.on("message", async (message: ToWorker) => {
    if (message.kind === "close") {
      await opening.then((core) => core.close()).catch(() => {});
      port.close();
    } else if (message.kind === "call") {
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
}

if (parentPort) serve(parentPort, workerData as WorkerOptions);
