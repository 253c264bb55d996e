import { afterTurn, givenBack, MOST_GIVEN_BACK } from "../../overdue.ts";

/**
 * `AbortSignal.timeout` for requests whose answer must not be lost: a code and a refresh token are spent once the server has
 * taken them. An answer that came while the program was too busy to read it is read first.
 *
 * By a timer of its own, because in Deno the one of `AbortSignal.timeout` keeps a program running until it rings once somebody
 * listens, as `fetch` does, long after the answer.
 */
export function timeoutSignal(ms: number): AbortSignal {
  const controller = new AbortController();
  let due = performance.now() + ms;
  let left = MOST_GIVEN_BACK;
  const wait = (): boolean => {
    const now = performance.now();
    const more = givenBack(now - due, left);
    left -= more;
    due = now + more;
    if (more > 0) setTimeout(ring, more);
    return more > 0;
  };
  const ring = (): void => {
    if (wait()) return;
    afterTurn(() => {
      // The turn itself may have been a long one.
      if (!wait())
        controller.abort(new DOMException("The operation was aborted due to timeout", "TimeoutError"));
    });
  };
  const timer = setTimeout(ring, ms);
  if (typeof timer === "object") timer.unref?.();
  return controller.signal;
}
