import { afterTurn, givenBack } from "../../overdue.ts";

/**
 * `AbortSignal.timeout` for requests whose answer must not be lost: a code and a refresh token are spent once the server has
 * taken them. An answer that came while the program was too busy to read it is read first.
 */
export function timeoutSignal(ms: number): AbortSignal {
  const controller = new AbortController();
  const timeout = AbortSignal.timeout(ms);
  const started = performance.now();
  timeout.addEventListener("abort", () => {
    const end = (): void => afterTurn(() => controller.abort(timeout.reason));
    const more = givenBack(performance.now() - started - ms);
    if (more > 0) setTimeout(end, more);
    else end();
  });
  return controller.signal;
}
