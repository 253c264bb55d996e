import { FULL_SCOPE } from "../tokens.ts";
import type { SiwcClient } from "../types.ts";
import { hostIdProblem } from "./host-id.ts";

/** The client that there is before the first sign-in. It never gets a token. */
export const BOOTSTRAP_CLIENT = "dynamic_agent_client";

const OF_ANOTHER_LOGIN = [
  "id_token_add_organizations",
  "codex_cli_simplified_flow",
  "originator",
  "audience",
];

export interface AuthorizeRequest {
  /** The client of a further sign-in; `undefined` on the first, which makes one. */
  readonly client: SiwcClient | undefined;
  readonly agentName: string;
  readonly hostId: string;
  /** Whether an `id_token_hint` says who it is: nobody is asked then. */
  readonly hinted: boolean;
  readonly redirectUri: string;
  readonly scope: string;
  readonly state: string;
  readonly nonce: string;
  readonly challenge: string;
}

type AuthorizeVerdict =
  | { readonly ok: true; readonly request: AuthorizeRequest }
  /** Nobody is sent back to an address that is not the client's: the user sees a page. */
  | { readonly ok: false; readonly page: string }
  | {
      readonly ok: false;
      readonly page?: undefined;
      readonly redirectUri: string;
      readonly state: string | undefined;
      readonly error: string;
      readonly description: string;
    };

/** What the rules need to know of the emulator. */
interface AuthorizeContext {
  readonly resource: string;
  find(clientId: string): SiwcClient | undefined;
  /** The claims of an id token that this issuer has signed. */
  verified(token: string): Readonly<Record<string, unknown>> | undefined;
}

type Query = (name: string) => string | undefined;
type Problem = { readonly error: string; readonly description: string };

/** Holds an authorize URL against the rules (developers.openai.com/siwc), in the order in which they matter. */
export function judgeAuthorize(query: URLSearchParams, context: AuthorizeContext): AuthorizeVerdict {
  const repeated = [...query.keys()].find((name) => query.getAll(name).length > 1);
  if (repeated !== undefined) return { ok: false, page: `${repeated} is there more than once` };
  const get: Query = (name) => query.get(name) || undefined;
  const clientId = get("client_id");
  const client = clientId === undefined ? undefined : context.find(clientId);
  if (clientId === undefined || (client === undefined && clientId !== BOOTSTRAP_CLIENT)) {
    return { ok: false, page: clientId === undefined ? "client_id is missing" : "client_id is not known" };
  }
  const redirectUri = get("redirect_uri");
  // Compared as text: what a URL parser would forgive is not registered.
  const port = /^http:\/\/127\.0\.0\.1:(\d{1,5})\/auth\/callback$/.exec(redirectUri ?? "")?.[1];
  if (redirectUri === undefined || port === undefined || Number(port) < 1 || Number(port) > 65_535) {
    return { ok: false, page: "redirect_uri must be http://127.0.0.1:PORT/auth/callback" };
  }
  const problem =
    protocolProblem(get, context.resource) ??
    (client ? returningProblem(get, client, context) : firstProblem(get));
  if (problem) return { ok: false, redirectUri, state: get("state"), ...problem };
  const [scope = "", state = "", nonce = "", hostId = "", challenge = ""] = [
    "scope",
    "state",
    "nonce",
    "ext_agent_host_id",
    "code_challenge",
  ].map(get);
  return {
    ok: true,
    request: {
      client,
      agentName: client?.agentName ?? get("agent_name_hint") ?? "",
      hostId,
      hinted: get("id_token_hint") !== undefined,
      redirectUri,
      scope,
      state,
      nonce,
      challenge,
    },
  };
}

/** What holds for every sign-in. */
function protocolProblem(get: Query, resource: string): Problem | undefined {
  for (const name of ["state", "nonce"]) if (get(name) === undefined) return invalid(`${name} is missing`);
  const responseType = get("response_type");
  if (responseType !== "code") {
    return responseType === undefined
      ? invalid("response_type is missing")
      : { error: "unsupported_response_type", description: "response_type must be code" };
  }
  const scopes = scopeProblem(get("scope"));
  if (scopes !== undefined) return { error: "invalid_scope", description: scopes };
  if (get("resource") !== resource)
    return { error: "invalid_target", description: `resource must be ${resource}` };
  if (get("code_challenge_method") !== "S256") return invalid("code_challenge_method must be S256");
  if (!/^[\w-]{43}$/.test(get("code_challenge") ?? "")) {
    return invalid("code_challenge must be 43 characters of base64url");
  }
  const hostId = get("ext_agent_host_id");
  if (hostId === undefined) return invalid("ext_agent_host_id is missing");
  const wrong = hostIdProblem(hostId);
  if (wrong !== undefined) return invalid(`ext_agent_host_id: ${wrong}`);
  const strange = OF_ANOTHER_LOGIN.find((name) => get(name) !== undefined);
  return strange === undefined ? undefined : invalid(`${strange} belongs to another way of signing in`);
}

/** The full set is asked for every time, whatever was granted before. */
function scopeProblem(scope: string | undefined): string | undefined {
  if (scope === undefined) return "scope is missing";
  const asked = scope.split(" ");
  const known = FULL_SCOPE.split(" ");
  const unknown = asked.find((name) => !known.includes(name));
  if (unknown !== undefined) return `scope ${unknown} is not known`;
  const left = known.find((name) => !asked.includes(name));
  if (left !== undefined) return `scope lacks ${left}`;
  return new Set(asked).size === asked.length ? undefined : "scope says something twice";
}

/** What holds for the sign-in that makes a client. */
function firstProblem(get: Query): Problem | undefined {
  const name = get("agent_name_hint")?.trim();
  if (!name) return invalid("agent_name_hint is missing: the name of the program, as people know it");
  const early = ["id_token_hint", "login_hint", "prompt", "force_reconsent"].find(
    (parameter) => get(parameter) !== undefined,
  );
  return early === undefined ? undefined : invalid(`${early} is for clients that were registered before`);
}

/** What holds for a client that comes back. */
function returningProblem(
  get: Query,
  client: SiwcClient,
  { verified }: AuthorizeContext,
): Problem | undefined {
  if (get("agent_name_hint") !== undefined) return invalid("agent_name_hint is for the first registration");
  const hint = get("id_token_hint");
  if (hint !== undefined) {
    const claims = verified(hint);
    if (!claims) return invalid("id_token_hint is no id token of this issuer");
    if (![claims["aud"]].flat().includes(client.clientId) || claims["sub"] !== client.account.sub) {
      return invalid("id_token_hint is for another client");
    }
  }
  const login = get("login_hint");
  if (hint !== undefined && login !== undefined && login !== client.account.email) {
    return invalid("login_hint and id_token_hint are for different accounts");
  }
  const prompt = get("prompt");
  if (prompt !== undefined && prompt !== "consent") return invalid("prompt must be consent");
  const force = get("force_reconsent");
  return force === undefined || force === "true" ? undefined : invalid("force_reconsent must be true");
}

function invalid(description: string): Problem {
  return { error: "invalid_request", description };
}
