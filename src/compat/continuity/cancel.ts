import type { SortedCall } from "../../runtime/call.ts";
import type { ResponseObject } from "../../runtime/responses/accumulator.ts";
import { apiError, badRequest } from "../errors.ts";
import { currentRow, isRunning, stopRun } from "./background/alive.ts";
import { readResponse } from "./body.ts";
import { existingResponse, logFor } from "./responses.ts";

/** `responses.cancel`: ends a background response, in whichever process it runs. One that has ended stays as it is. */
export async function cancelResponse(call: SortedCall, id: string): Promise<ResponseObject> {
  const log = await logFor(call);
  const row = await currentRow(log, await existingResponse(log, id));
  if (isRunning(row)) {
    await stopRun(log, row);
    return await readResponse(log, await existingResponse(log, id));
  }
  const response = await readResponse(log, row);
  if (response["background"] === true) return response;
  throw apiError(badRequest("response_id", "Cannot cancel a synchronous response.", "invalid_request"));
}
