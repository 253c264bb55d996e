import { problem, type Refusal } from "./refusal.ts";
import type { TokenFacts, TokenMint } from "./tokens.ts";

/** Who asks, or the 401 for nobody we know. */
export function authorize(
  tokens: TokenMint,
  headers: Readonly<Record<string, string>>,
): { bearer: TokenFacts; refusal?: undefined } | { bearer?: undefined; refusal: Refusal } {
  const check = tokens.check(headers["authorization"]);
  if (check.ok) return { bearer: check.facts };
  switch (check.reason) {
    case "unknown":
      return { refusal: { status: 401, body: { detail: "Unauthorized" } } };
    case "expired":
      return { refusal: worthless("Provided authentication token is expired.", "token_expired") };
    case "revoked":
      return {
        refusal: worthless(
          "Your authentication token has been invalidated. Please try signing in again.",
          "token_invalidated",
        ),
      };
  }
}

function worthless(message: string, code: string): Refusal {
  const { status, body } = problem(message, { code, status: 401 });
  return { status, body: { ...(body as object), status } };
}
