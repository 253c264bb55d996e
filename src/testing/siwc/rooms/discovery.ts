import { deliverJson } from "../../deliver.ts";
import type { Room } from "../../routing.ts";
import type { SiwcRoomTarget, SiwcState } from "../state.ts";
import { FULL_SCOPE } from "../tokens.ts";

/** Where the issuer has its endpoints (developers.openai.com/siwc). */
export const PATHS = {
  authorize: "/api/accounts/authorize",
  token: "/api/accounts/oauth/token",
  revoke: "/api/accounts/oauth/revoke",
  jwks: "/.well-known/jwks.json",
  discovery: "/.well-known/openid-configuration",
} as const;

/** The discovery document and the key set. */
export function discoveryRooms(state: SiwcState): Room<SiwcRoomTarget>[] {
  return [
    {
      target: "discovery",
      method: "GET",
      path: PATHS.discovery,
      async answer(exchange) {
        const fault = state.faults.take("discovery", "answer");
        const issuer = state.issuer();
        const elsewhere = "https://issuer.example.com";
        await deliverJson(
          exchange,
          metadata(
            fault?.kind === "wrong-issuer" ? elsewhere : issuer,
            fault?.kind === "foreign-endpoints" ? elsewhere : issuer,
          ),
          fault,
        );
      },
    },
    {
      target: "jwks",
      method: "GET",
      path: PATHS.jwks,
      async answer(exchange) {
        const fault = state.faults.take("jwks", "answer");
        await deliverJson(exchange, state.keys.document(), fault);
      },
    },
  ];
}

function metadata(issuer: string, origin: string): object {
  return {
    issuer,
    authorization_endpoint: origin + PATHS.authorize,
    token_endpoint: origin + PATHS.token,
    revocation_endpoint: origin + PATHS.revoke,
    jwks_uri: origin + PATHS.jwks,
    response_types_supported: ["code"],
    grant_types_supported: ["authorization_code", "refresh_token"],
    code_challenge_methods_supported: ["S256"],
    scopes_supported: FULL_SCOPE.split(" "),
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    token_endpoint_auth_methods_supported: ["none"],
    revocation_endpoint_auth_methods_supported: ["none"],
  };
}
