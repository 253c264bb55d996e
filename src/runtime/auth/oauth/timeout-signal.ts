import { afterTurn, givenBack, MOST_GIVEN_BACK } from "../../overdue.ts";

/**
 * `AbortSignal.timeout` for requests whose answer must not be lost: a code and a refresh token are spent once the server has
 * taken them. An answer that came while the program was too busy to read it is read first.
 */
export function timeoutSignal(ms: number): AbortSignal {
  const controller = new AbortController();
  const timeout = AbortSignal.timeout(ms);
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
      if (!wait()) controller.abort(timeout.reason);
    });
  };
  timeout.addEventListener("abort", ring);
  return controller.signal;
}
