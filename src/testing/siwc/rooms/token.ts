import { deliverJson } from "../../deliver.ts";
import type { Exchange } from "../../exchange.ts";
import { strikeOnArrival } from "../../faults.ts";
import type { Refusal } from "../../refusal.ts";
import { formField } from "../../rooms/oauth/fields.ts";
import { codeProblem, oauthProblem } from "../../rooms/oauth/problems.ts";
import type { Room } from "../../routing.ts";
import type { SiwcErrorCode } from "../errors.ts";
import { faultRefusal } from "../faults.ts";
import { issueTokens, tokenAnswer } from "../issue.ts";
import { refusalOf } from "../refusals.ts";
import { BOOTSTRAP_CLIENT } from "../rules/authorize.ts";
import { clientRefusal, fieldsRefusal } from "../rules/form.ts";
import type { SiwcRoomTarget, SiwcState } from "../state.ts";
import type { SiwcGrant } from "../tokens.ts";
import type { SiwcFault } from "../types.ts";
import { PATHS } from "./discovery.ts";

/** How a good request is carried out, when no fault gets in its way. */
interface Admitted {
  readonly grant: SiwcGrant;
  readonly renewed: boolean;
  /** Makes what was handed in worthless. Called right before tokens are made. */
  spend(): void;
}

type Field = (name: string) => string | undefined;
type Admission = Admitted | { readonly refusal: Refusal };

const FIELDS = ["grant_type", "client_id", "resource"];
const CODE_FIELDS = [...FIELDS, "code", "code_verifier", "redirect_uri"];
const REFRESH_FIELDS = [...FIELDS, "refresh_token"];

/** `POST` of a code or a refresh token, as a form, for tokens. */
export function tokenRoom(state: SiwcState): Room<SiwcRoomTarget> {
  return {
    target: "token",
    method: "POST",
    path: PATHS.token,
    answer: (exchange) => answer(exchange, state),
  };
}

async function answer(exchange: Exchange, state: SiwcState): Promise<void> {
  const admitted = admit(exchange, state);
  if ("refusal" in admitted) return exchange.refuse(admitted.refusal);
  const fault = state.faults.take("token", "answer");
  const spends = fault?.spends ?? fault?.kind !== "refuse";
  if (spends) admitted.spend();
  const refusal = faultRefusal(fault, state.switches);
  if (refusal) return exchange.refuse(refusal);
  if (fault && (await breaks(exchange, fault, spends))) return;
  const { grant, renewed } = admitted;
  const answered = tokenAnswer(await issueTokens(state, grant, { renewed }), grant.scope, state.switches);
  await deliverJson(exchange, renewed ? repeated(answered, state) : answered, fault, {
    "cache-control": "no-store",
  });
}

/** Faults after the work, or in its place, of which the client sees no token. @returns whether it was one. */
async function breaks(exchange: Exchange, fault: SiwcFault, spends: boolean): Promise<boolean> {
  if (fault.kind === "stall" && !spends) {
    await exchange.closed();
    return true;
  }
  const instead = fault.kind === "status" || fault.kind === "html";
  return instead || (fault.kind === "reset" && fault.after === undefined)
    ? await strikeOnArrival(exchange, fault)
    : false;
}

/** A refresh need not repeat what the client has. */
function repeated(answer: Readonly<Record<string, unknown>>, { switches }: SiwcState): object {
  const { refreshRepeats } = switches;
  return Object.fromEntries(
    Object.entries(answer).filter(
      ([name]) => (name !== "id_token" && name !== "scope") || refreshRepeats.includes(name),
    ),
  );
}

function admit(exchange: Exchange, state: SiwcState): Admission {
  const unformed = clientRefusal(exchange);
  if (unformed) return { refusal: unformed };
  const field: Field = (name) => formField(exchange.body, name);
  const grantType = field("grant_type");
  if (grantType === undefined) return { refusal: oauthProblem("invalid_request", "grant_type is missing.") };
  if (grantType !== "authorization_code" && grantType !== "refresh_token") {
    return { refusal: oauthProblem("unsupported_grant_type", `grant_type ${grantType} is not supported.`) };
  }
  const misfit = fieldsRefusal(exchange, grantType === "refresh_token" ? REFRESH_FIELDS : CODE_FIELDS);
  if (misfit) return { refusal: misfit };
  const [clientId = "", resource] = [field("client_id"), field("resource")];
  if (clientId === BOOTSTRAP_CLIENT) {
    return {
      refusal: oauthProblem(
        "invalid_client",
        `${BOOTSTRAP_CLIENT} gets no tokens: use the client_id issued.`,
        401,
      ),
    };
  }
  if (!state.clients.find(clientId)) {
    return { refusal: oauthProblem("invalid_client", "The client is not known.", 401) };
  }
  if (resource !== state.resource) {
    return { refusal: oauthProblem("invalid_target", `resource must be ${state.resource}.`) };
  }
  return grantType === "refresh_token"
    ? byRefreshToken(field("refresh_token") ?? "", clientId, state)
    : byCode(field, clientId, state);
}

function byCode(field: Field, clientId: string, { grants, stats }: SiwcState): Admission {
  const [code = "", redirectUri = "", verifier = ""] = ["code", "redirect_uri", "code_verifier"].map(field);
  if (!/^[\w.~-]{43,128}$/.test(verifier)) {
    return {
      refusal: oauthProblem("invalid_request", "code_verifier must be 43 to 128 unreserved characters."),
    };
  }
  const redeemed = grants.redeem(code, { clientId, redirectUri, verifier });
  // Redeeming has spent it: a code that was seen once is dangerous, whatever happened to the answer.
  if ("problem" in redeemed) return { refusal: codeProblem(redeemed.problem) };
  return {
    ...redeemed,
    renewed: false,
    spend() {
      stats.exchanges += 1;
    },
  };
}

function byRefreshToken(token: string, clientId: string, state: SiwcState): Admission {
  const { grants, stats, switches } = state;
  const refused = (code: SiwcErrorCode) => ({ refusal: refusalOf(code, switches) });
  const found = grants.inspect(token, clientId);
  if (!("problem" in found)) return { ...found, renewed: true, spend };
  switch (found.problem) {
    case "unknown":
      return refused("invalid_grant");
    case "invalidated":
      return refused("refresh_token_invalidated");
    case "expired":
      return refused("refresh_token_expired");
    case "reused":
      stats.doubleSpends += 1;
      return refused(switches.reusedRefresh);
    case "early": {
      stats.earlyRefreshes += 1;
      const grant = grants.grantOf(token);
      if (switches.earlyRefresh === "allow" && grant) return { grant, renewed: true, spend };
      if (switches.earlyRefresh === "spend") grants.spend(token);
      return refused("invalid_grant");
    }
  }

  function spend(): void {
    grants.spend(token);
    stats.refreshes += 1;
  }
}
