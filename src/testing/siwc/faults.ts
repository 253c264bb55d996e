import { DOCUMENT, EVERYWHERE, type FaultQueue, faultQueue } from "../faults.ts";
import type { Refusal } from "../refusal.ts";
import type { StreamError } from "../rooms/responses/answers.ts";
import { siwcErrors } from "./errors.ts";
import { refusalOf, textOf } from "./refusals.ts";
import type { SiwcFault, SiwcFaultKind, SiwcFaultTarget, SiwcSwitches } from "./types.ts";

const KINDS: Readonly<Record<SiwcFaultTarget, readonly SiwcFaultKind[]>> = {
  responses: [...EVERYWHERE, "stall", "truncate", "refuse", "fail"],
  models: [...DOCUMENT, "refuse"],
  authorize: [...EVERYWHERE, "stall"],
  token: [...DOCUMENT, "refuse"],
  revoke: [...EVERYWHERE, "stall"],
  discovery: [...DOCUMENT, "wrong-issuer", "foreign-endpoints"],
  jwks: DOCUMENT,
  "id-token": [
    "wrong-signature",
    "wrong-key",
    "unknown-kid",
    "alg-none",
    "alg-hs256",
    "wrong-issuer",
    "wrong-audience",
    "foreign-audience",
    "wrong-azp",
    "wrong-nonce",
    "no-nonce",
    "wrong-subject",
    "no-subject",
    "expired",
    "missing",
  ],
};

/** Kinds that can come before the work and after it; all others come after it. */
const EITHER: readonly SiwcFaultKind[] = ["status", "html", "reset", "refuse", "stall"];

export function siwcFaultQueue(switches: SiwcSwitches): FaultQueue<SiwcFault> {
  const queue = faultQueue<SiwcFault>({
    kinds: KINDS,
    stageOf: ({ kind, after, spends }) =>
      kind === "slow-headers" ||
      (spends !== true && (kind === "status" || kind === "html" || (kind === "reset" && after === undefined)))
        ? "arrival"
        : "answer",
    check,
  });
  return {
    ...queue,
    add(fault) {
      queue.add(
        fault.kind === "status" ? { ...fault, body: fault.body ?? usualBody(fault, switches) } : fault,
      );
    },
  };
}

function check({ on, kind, code, param, spends }: SiwcFault): void {
  const coded = kind === "refuse" || kind === "fail";
  if (coded !== (code !== undefined)) {
    throw new TypeError(`fault: "code" goes with kinds "refuse" and "fail", not ${JSON.stringify(kind)}`);
  }
  if (code !== undefined) {
    const fits = siwcErrors.filter((error) =>
      kind === "fail" ? error.inStream : error.on === (on === "token" ? "token" : "api"),
    );
    if (!fits.some((error) => error.code === code)) {
      const known = fits.map((error) => error.code).join(", ");
      throw new TypeError(`fault: "code" on ${on} must be one of ${known}, not ${JSON.stringify(code)}`);
    }
  }
  if (param !== undefined && kind !== "refuse") {
    throw new TypeError('fault: "param" goes with kind "refuse"');
  }
  if (spends !== undefined && (on !== "token" || !EITHER.includes(kind))) {
    throw new TypeError(`fault: "spends" goes with on "token" and kinds ${EITHER.join(", ")}`);
  }
}

/** The service's own form of an error without a code. */
function usualBody({ on, status = 500 }: SiwcFault, { tokenErrors }: SiwcSwitches): unknown {
  if (on !== "responses" && on !== "models") {
    const code =
      status === 503 ? "temporarily_unavailable" : status >= 500 ? "server_error" : "invalid_request";
    return { error: tokenErrors === "object" ? { code } : code };
  }
  return { detail: status >= 500 ? "Internal Server Error" : "Bad Request" };
}

/** The answer of a fault that refuses; `undefined` for all others. */
export function faultRefusal(fault: SiwcFault | undefined, switches: SiwcSwitches): Refusal | undefined {
  if (fault?.kind !== "refuse" || fault.code === undefined) return undefined;
  const { param, headers } = fault;
  return refusalOf(fault.code, switches, {
    ...(param === undefined ? {} : { param }),
    ...(headers === undefined ? {} : { headers }),
  });
}

/** The error that a stream is to end with: it tells no more than code and message. `undefined` for all other faults. */
export function streamError({ kind, code }: SiwcFault): StreamError | undefined {
  return kind === "fail" && code !== undefined
    ? { type: "invalid_request_error", code, message: textOf(code), param: null }
    : undefined;
}
