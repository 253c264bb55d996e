import type { CallContext } from "../../runtime/call.ts";
import { ConfigurationError } from "../../runtime/errors/local.ts";

/** How long and how much is kept. */
export interface ContinuitySettings {
  /** Seconds without use after which a response and all that continue it are forgotten. */
  readonly lifetime: number;
  readonly maxBytes: number;
}

const DAYS = 30;
const MAX_BYTES = 512 * 1024 * 1024;

/**
 * What the client's `continuity` says; `undefined` for "off".
 * @throws {ConfigurationError}
 */
export function settingsOf(client: CallContext): ContinuitySettings | undefined {
  const { continuity = "on" } = client.options;
  if (continuity === "off") return undefined;
  if (continuity !== "on" && (typeof continuity !== "object" || continuity === null)) {
    throw new ConfigurationError(
      `continuity must be "on", "off" or { days, maxBytes }, not ${JSON.stringify(continuity)}`,
    );
  }
  const { days = DAYS, maxBytes = MAX_BYTES } = continuity === "on" ? {} : continuity;
  return {
    lifetime: positive("continuity.days", days) * 86_400,
    maxBytes: positive("continuity.maxBytes", maxBytes),
  };
}

function positive(name: string, value: unknown): number {
  if (typeof value === "number" && value > 0) return value;
  throw new ConfigurationError(`${name} must be a number above 0, not ${JSON.stringify(value)}`);
}
