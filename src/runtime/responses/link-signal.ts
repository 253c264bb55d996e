/** Lets a caller's signal abort `controller`. @returns takes the listener off again: a signal can outlive many requests. */
export function linkSignal(signal: AbortSignal | null | undefined, controller: AbortController): () => void {
  if (!signal) return () => {};
  const abort = (): void => controller.abort(signal.reason);
  if (signal.aborted) abort();
  else signal.addEventListener("abort", abort);
  return () => signal.removeEventListener("abort", abort);
}
