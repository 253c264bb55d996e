import { linkSignal } from "./responses/link-signal.ts";

/** Fires with the first of them. `AbortSignal.any` takes none of another realm, such as those of a test runner. */
export function anySignal(first: AbortSignal | null | undefined, second: AbortSignal): AbortSignal {
  return first ? AbortSignal.any([ownSignal(first), second]) : second;
}

/** By a signal of another realm the one that follows it: a signal can outlive many requests, and gets one listener. */
const followers = new WeakMap<AbortSignal, AbortSignal>();

function ownSignal(signal: AbortSignal): AbortSignal {
  if (signal instanceof AbortSignal) return signal;
  const known = followers.get(signal);
  if (known) return known;
  const controller = new AbortController();
  linkSignal(signal, controller);
  followers.set(signal, controller.signal);
  return controller.signal;
}
