import type { Refusal } from "../../refusal.ts";
import { refusalOf } from "../refusals.ts";
import type { SiwcState } from "../state.ts";
import { type Bearer, includesPlan } from "../tokens.ts";

/** Headers of other ways in: the ChatGPT backend's, the platform's, and one of the preview. */
const FOREIGN =
  /^(?:chatgpt-account-id|originator|session[_-]id|x-codex-.*|openai-(?:organization|project|beta)|x-openai-chatpass-test)$/;

type Checked =
  | { readonly bearer: Bearer; readonly refusal?: undefined }
  | { readonly bearer?: undefined; readonly refusal: Refusal };

/** Who asks, or the 401 for nobody we know. */
export function authenticated(
  headers: Readonly<Record<string, string>>,
  { tokens, switches }: SiwcState,
): Checked {
  const check = tokens.check(headers["authorization"]);
  if (check.ok) return { bearer: check.facts };
  const code = check.reason === "revoked" ? switches.revokedToken : "invalid_token";
  return { refusal: refusalOf(code, switches) };
}

/** Who asks, when the plan may be used with that token and nothing but the token says so. */
export function planBearer(headers: Readonly<Record<string, string>>, state: SiwcState): Checked {
  const { switches } = state;
  const checked = authenticated(headers, state);
  if (checked.refusal) return checked;
  const foreign = switches.strictHeaders && Object.keys(headers).find((name) => FOREIGN.test(name));
  if (foreign) {
    return { refusal: refusalOf("bad-request", switches, { message: `Unsupported header: ${foreign}` }) };
  }
  return includesPlan(checked.bearer.scope)
    ? checked
    : { refusal: refusalOf("chatpass_v2_scope_not_authorized", switches) };
}
