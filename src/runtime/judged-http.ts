import type { Call } from "./call.ts";
import { judge } from "./judge.ts";
import type { LiveResponse } from "./pipeline.ts";
import { sortCall } from "./sort-call.ts";

/** Sends an operation as the spec describes it, on a profile that has verdicts on parameters. */
export async function judgedAndSent(call: Call): Promise<LiveResponse> {
  const sorted = sortCall(call);
  const judged = await judge(sorted);
  return await call.client.send(call.operation, judged.request(), sorted.options);
}
