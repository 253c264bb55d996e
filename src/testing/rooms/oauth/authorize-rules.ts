import { DEFAULT_SCOPE } from "../../tokens.ts";

/** Where the public login may send its users back to: this machine, on these ports. */
const REDIRECT_PORTS: readonly number[] = [1455, 1457];
const REDIRECT_PATH = "/auth/callback";

/** Scopes that the client id may ask for. */
const KNOWN_SCOPES: ReadonlySet<string> = new Set([
  ...DEFAULT_SCOPE.split(" "),
  "api.connectors.read",
  "api.connectors.invoke",
]);

interface AuthorizeRules {
  readonly clientIds: readonly string[];
  readonly redirectPorts: readonly number[] | "any" | undefined;
}

export interface AuthorizeRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly scope: string;
  readonly state: string;
  readonly challenge: string;
  readonly organizations: boolean;
  readonly nonce: string | undefined;
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

/** Holds an authorize URL against the rules, in the order in which they matter. */
export function judgeAuthorize(query: URLSearchParams, rules: AuthorizeRules): AuthorizeVerdict {
  const repeated = [...query.keys()].find((name) => query.getAll(name).length > 1);
  if (repeated !== undefined) return { ok: false, page: `${repeated} is there more than once` };
  const get = (name: string) => query.get(name) || undefined;
  const clientId = get("client_id");
  if (clientId === undefined || !rules.clientIds.includes(clientId)) {
    return { ok: false, page: clientId === undefined ? "client_id is missing" : "client_id is not known" };
  }
  const redirectUri = get("redirect_uri");
  if (redirectUri === undefined || !isRegistered(redirectUri, rules.redirectPorts ?? REDIRECT_PORTS)) {
    return { ok: false, page: "redirect_uri is not registered for this client" };
  }
  const state = get("state");
  const refuse = (error: string, description: string): AuthorizeVerdict => ({
    ok: false,
    redirectUri,
    state,
    error,
    description,
  });
  if (state === undefined) return refuse("invalid_request", "state is missing");
  const responseType = get("response_type");
  if (responseType !== "code") {
    return responseType === undefined
      ? refuse("invalid_request", "response_type is missing")
      : refuse("unsupported_response_type", "response_type must be code");
  }
  const scope = get("scope") ?? "";
  const unknown = scope.split(" ").find((name) => !KNOWN_SCOPES.has(name));
  if (unknown !== undefined) {
    return refuse("invalid_scope", scope === "" ? "scope is missing" : `scope ${unknown} is not known`);
  }
  if (get("code_challenge_method") !== "S256") {
    return refuse("invalid_request", "code_challenge_method must be S256");
  }
  const challenge = get("code_challenge");
  if (challenge === undefined || !/^[\w-]{43}$/.test(challenge)) {
    return refuse("invalid_request", "code_challenge must be 43 characters of base64url");
  }
  for (const flag of ["id_token_add_organizations", "codex_cli_simplified_flow"]) {
    if (!/^(?:true|false)?$/.test(query.get(flag) ?? "")) {
      return refuse("invalid_request", `${flag} must be true or false`);
    }
  }
  return {
    ok: true,
    request: {
      clientId,
      redirectUri,
      scope,
      state,
      challenge,
      organizations: get("id_token_add_organizations") === "true",
      nonce: get("nonce"),
    },
  };
}

function isRegistered(uri: string, ports: readonly number[] | "any"): boolean {
  // Compared as text, like the real service does: what a URL parser would forgive is not registered.
  const port = new RegExp(`^http://(?:localhost|127\\.0\\.0\\.1):(\\d{1,5})${REDIRECT_PATH}$`).exec(uri)?.[1];
  return port !== undefined && (ports === "any" || ports.includes(Number(port)));
}
