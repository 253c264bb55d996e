import type { Refusal } from "../../refusal.ts";
import type { CodeProblem } from "./grants.ts";

/** `{"error", "error_description"}`: the standard shape, in which this issuer refuses what is not a refresh. */
export function oauthProblem(error: string, description: string, status = 400): Refusal {
  return { status, body: { error, error_description: description } };
}

const CODE_TEXTS: Readonly<Record<CodeProblem, string>> = {
  unknown: "The authorization code is not known.",
  used: "The authorization code was used already.",
  expired: "The authorization code has expired.",
  redirect: "redirect_uri is not the one that the code was made for.",
  verifier: "code_verifier does not match code_challenge.",
};

export function codeProblem(problem: CodeProblem): Refusal {
  return oauthProblem("invalid_grant", CODE_TEXTS[problem]);
}

/** The three ways in which a refresh token is worth nothing any more. */
export type RefreshProblem = "reused" | "expired" | "invalidated";

const TEXTS: Readonly<Record<RefreshProblem, string>> = {
  reused:
    "Your refresh token has already been used to generate a new access token. Please try signing in again.",
  expired: "Your refresh token has expired. Please try signing in again.",
  invalidated: "Your refresh token has been invalidated. Please try signing in again.",
};

/** `{"error": {...}}` with 401: the shape in which refreshes are refused. */
export function refreshProblem(kind: RefreshProblem): Refusal {
  return {
    status: 401,
    body: {
      error: {
        message: TEXTS[kind],
        type: "invalid_request_error",
        param: null,
        code: `refresh_token_${kind}`,
      },
    },
  };
}
