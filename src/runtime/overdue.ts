/** A clock that rings later than by so many milliseconds has a program that was busy. */
const LATE = 50;

/** The most that a clock gives back in all: a machine that slept has nothing to wait for, and no program may be busy for ever. */
export const MOST_GIVEN_BACK = 1_000;

/**
 * What a clock has to wait on when its time is over, in milliseconds: as long as the program was too busy for it to ring, since
 * all that time nobody could look at what the server sent either.
 *
 * @param left What it may still give back.
 */
export function givenBack(overdue: number, left: number): number {
  return overdue > LATE ? Math.min(overdue, left) : 0;
}

/** Calls back when sockets have been read: timers ring before what came meanwhile is looked at. */
export function afterTurn(callback: () => void): void {
  (globalThis.setImmediate ?? setTimeout)(callback);
}
