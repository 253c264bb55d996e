import type { IncomingMessage } from "node:http";
import { type Refusal, refusal } from "./refusal.ts";

/** Everything but a form is held in memory as a whole. */
const MOST_IN_MEMORY = 64_000_000;

/** How much of a body is taken: forms are laid aside on disk as they come, and may be larger. */
function mostOf({ headers }: IncomingMessage, maxBody: number): number {
  const isForm = /^multipart\/form-data\b/i.test(headers["content-type"] ?? "");
  return isForm ? maxBody : Math.min(maxBody, MOST_IN_MEMORY);
}

export function tooLarge(request: IncomingMessage, maxBody: number): Refusal {
  const most = mostOf(request, maxBody);
  const way =
    most < maxBody
      ? "Upload it as a file (a form) and refer to that."
      : "The limit is --max-body of oauth-codex serve.";
  return refusal(413, "request_too_large", `The body is larger than ${most} bytes. ${way}`);
}

/** Whether a body says itself that it is too large. */
export function saysTooLarge(request: IncomingMessage, maxBody: number): boolean {
  return Number(request.headers["content-length"] ?? 0) > mostOf(request, maxBody);
}

export const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

/**
 * A body, as it is asked for. Who stops reading leaves the connection as it is: the answer has yet to be sent on it.
 *
 * @param onTooLarge Called when more comes than is taken; the body fails then.
 */
export async function* bodyOf(
  request: IncomingMessage,
  maxBody: number,
  onTooLarge: () => void,
): AsyncGenerator<Uint8Array> {
  const most = mostOf(request, maxBody);
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length;
    if (bytes > most) {
      onTooLarge();
      throw new Error("The body is too large.");
    }
    yield chunk;
  }
}
