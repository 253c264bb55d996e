import type { Refusal } from "./refusal.ts";
import type { TokenFacts, TokenMint } from "./tokens.ts";

/** Who asks, or the 401 for nobody we know. */
export function authorise(
  tokens: TokenMint,
  headers: Readonly<Record<string, string>>,
): { bearer: TokenFacts; refusal?: undefined } | { bearer?: undefined; refusal: Refusal } {
  const check = tokens.check(headers["authorization"]);
  if (check.ok) return { bearer: check.facts };
  if (check.reason === "unknown") return { refusal: { status: 401, body: { detail: "Unauthorized" } } };
  return {
    refusal: {
      status: 401,
      body: {
        error: {
          message: "Provided authentication token is expired.",
          type: "invalid_request_error",
          param: null,
          code: "token_expired",
        },
        status: 401,
      },
    },
  };
}
