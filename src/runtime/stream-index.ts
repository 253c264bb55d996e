import { SDKRequestError } from "./errors/api.ts";

/** More choices, calls, items or parts than any answer has. */
const LIMIT = 10_000;

/**
 * A place in a list, as a stream names it. Lists are written at such places, so that anything else would write elsewhere:
 * `"__proto__"` on the prototype of every list of the process, a huge number into a list that takes seconds to walk.
 *
 * @throws {SDKRequestError} `invalid_stream_event` for anything but a small integer from 0 on.
 */
export function streamIndex(value: unknown, name: string): number {
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value < LIMIT) return value;
  const said = JSON.stringify(value)?.slice(0, 40);
  throw new SDKRequestError(
    undefined,
    undefined,
    `The stream sent an event whose ${name} is no place in a list: ${said}`,
    undefined,
    { code: "invalid_stream_event" },
  );
}
