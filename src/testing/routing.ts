import type { Exchange } from "./exchange.ts";
import { detail } from "./refusal.ts";
import type { FaultTarget } from "./types.ts";

/** A part of the backend: the paths it answers and what it does there. */
export interface Room<Target extends FaultTarget = FaultTarget> {
  /** Name under which faults can hit it. */
  readonly target: Target;
  readonly method: "GET" | "POST";
  readonly path: string;
  answer(exchange: Exchange): Promise<void> | void;
}

/** The room for a request, or the answer to one for which there is none. */
export function findRoom<Target extends FaultTarget>(
  rooms: readonly Room<Target>[],
  method: string,
  path: string,
) {
  const here = rooms.filter((room) => room.path === path);
  const room = here.find((candidate) => candidate.method === method);
  if (room) return { room };
  if (here.length === 0) return { refusal: detail("Not Found", 404) };
  const allow = here.map((candidate) => candidate.method).join(", ");
  return { refusal: { ...detail("Method Not Allowed", 405), headers: { allow } } };
}
