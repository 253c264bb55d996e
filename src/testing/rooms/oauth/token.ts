import { deliverJson } from "../../deliver.ts";
import type { Exchange } from "../../exchange.ts";
import { limitRefusal } from "../../faults.ts";
import type { Refusal } from "../../refusal.ts";
import type { Room } from "../../routing.ts";
import type { EmulatorState } from "../../state.ts";
import type { Grant } from "../../tokens.ts";
import type { Fault } from "../../types.ts";
import { formField } from "./fields.ts";
import type { RefreshTokenProblem } from "./grants.ts";
import { issueTokens } from "./issue.ts";
import { codeProblem, oauthProblem, type RefreshProblem, refreshProblem } from "./problems.ts";

/** How a good request is carried out, when no fault gets in its way. */
interface Admitted {
  readonly grant: Grant;
  /** What the tokens are made for: less than the grant, when a refresh asks for less. */
  readonly scope: string;
  /** Makes what was handed in worthless. Called right before tokens are made. */
  spend(): void;
}

/** `POST /oauth/token`: a code or a refresh token for tokens. */
export function tokenRooms(state: EmulatorState): Room[] {
  return ["/oauth/token", "/api/accounts/oauth/token"].map((path) => ({
    target: "token",
    method: "POST",
    path,
    answer: (exchange) => answer(exchange, state),
  }));
}

async function answer(exchange: Exchange, state: EmulatorState): Promise<void> {
  const admitted = admit(exchange, state);
  if ("refusal" in admitted) return exchange.refuse(admitted.refusal);
  const fault = state.faults.take("token", "answer");
  const refusal = faultyRefusal(fault) ?? limitRefusal(fault);
  if (refusal) return exchange.refuse(refusal);
  admitted.spend();
  const tokens = await issueTokens(state, admitted.grant, { scope: admitted.scope });
  await deliverJson(exchange, tokens, fault, { "cache-control": "no-store" });
}

function faultyRefusal(fault: Fault | undefined): Refusal | undefined {
  const kind = /^refresh-(reused|expired|invalidated)$/.exec(fault?.kind ?? "")?.[1];
  return kind === undefined ? undefined : refreshProblem(kind as RefreshProblem);
}

function admit(exchange: Exchange, state: EmulatorState): Admitted | { refusal: Refusal } {
  const field = (name: string) => formField(exchange.body, name);
  const clientId = field("client_id");
  const grantType = field("grant_type");
  if (grantType === undefined) return { refusal: missing("grant_type") };
  if (clientId === undefined) return { refusal: missing("client_id") };
  if (!state.clientIds.includes(clientId)) {
    return { refusal: oauthProblem("invalid_client", "The client is not known.", 401) };
  }
  switch (grantType) {
    case "authorization_code":
      return byCode(field, clientId, state);
    case "refresh_token":
      return byRefreshToken(field, clientId, state);
    default:
      return { refusal: oauthProblem("unsupported_grant_type", `grant_type ${grantType} is not supported.`) };
  }
}

function byCode(
  field: (name: string) => string | undefined,
  clientId: string,
  { grants }: EmulatorState,
): Admitted | { refusal: Refusal } {
  const code = field("code");
  const redirectUri = field("redirect_uri");
  const verifier = field("code_verifier");
  if (code === undefined) return { refusal: missing("code") };
  if (redirectUri === undefined) return { refusal: missing("redirect_uri") };
  if (verifier === undefined) return { refusal: missing("code_verifier") };
  if (!/^[\w.~-]{43,128}$/.test(verifier)) {
    return {
      refusal: oauthProblem("invalid_request", "code_verifier must be 43 to 128 unreserved characters."),
    };
  }
  const redeemed = grants.redeem(code, { clientId, redirectUri, verifier });
  // Redeeming has spent it: a code that was seen once is dangerous, whatever happened to the answer.
  return "problem" in redeemed
    ? { refusal: codeProblem(redeemed.problem) }
    : { ...redeemed, scope: redeemed.grant.scope, spend() {} };
}

function byRefreshToken(
  field: (name: string) => string | undefined,
  clientId: string,
  { grants }: EmulatorState,
): Admitted | { refusal: Refusal } {
  const token = field("refresh_token");
  if (token === undefined) return { refusal: missing("refresh_token") };
  const found = grants.inspect(token, clientId);
  if ("problem" in found) return { refusal: refreshTokenRefusal(found.problem) };
  const granted = found.grant.scope.split(" ");
  const scope = field("scope") ?? found.grant.scope;
  if (!scope.split(" ").every((name) => granted.includes(name))) {
    return { refusal: oauthProblem("invalid_scope", "scope asks for more than was granted.") };
  }
  return { ...found, scope, spend: () => grants.spend(token) };
}

function refreshTokenRefusal(problem: RefreshTokenProblem): Refusal {
  // No token of this issuer is handed out before its time.
  return problem === "unknown" || problem === "early"
    ? oauthProblem("invalid_grant", "The refresh token is not known.")
    : refreshProblem(problem);
}

function missing(name: string): Refusal {
  return oauthProblem("invalid_request", `${name} is missing.`);
}
