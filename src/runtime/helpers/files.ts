import type { FileObject } from "../../generated/resources/files.ts";
import type { Call } from "../call.ts";
import { APIConnectionTimeoutError } from "../errors/api.ts";
import { sleep } from "../sleep.ts";
import { treeOf } from "./tree.ts";

const FINAL = new Set(["processed", "error", "deleted"]);

/** Looks at a file until its processing has ended, well or badly. */
export async function waitForProcessing(call: Call): Promise<FileObject> {
  const [id, { pollInterval = 5_000, maxWait = 30 * 60_000 } = {}] = call.args as [
    string,
    { pollInterval?: number; maxWait?: number }?,
  ];
  const { clock } = call.client;
  const started = clock.elapsed();
  for (;;) {
    const file = await treeOf(call).files.retrieve(id, call.options);
    if (FINAL.has(file.status)) return file;
    if (clock.elapsed() - started > maxWait) {
      throw new APIConnectionTimeoutError({
        message: `The file ${id} was not processed within ${maxWait} ms.`,
      });
    }
    await sleep(pollInterval, call.options.signal ?? undefined, clock);
  }
}
