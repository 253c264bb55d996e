import { deliverJson } from "../../deliver.ts";
import { jsonWebKeySet } from "../../jwt.ts";
import type { Room } from "../../routing.ts";
import type { EmulatorState } from "../../state.ts";

/** Both discovery documents and the key set. */
export function discoveryRooms(state: EmulatorState): Room[] {
  return [
    document("/.well-known/openid-configuration", state, () => ({
      ...serverMetadata(state.issuer()),
      id_token_signing_alg_values_supported: ["RS256"],
      subject_types_supported: ["public"],
    })),
    document("/.well-known/oauth-authorization-server", state, () => serverMetadata(state.issuer())),
    {
      target: "jwks",
      method: "GET",
      path: "/.well-known/jwks.json",
      async answer(exchange) {
        const fault = state.faults.take("jwks", "answer");
        await deliverJson(exchange, await jsonWebKeySet(), fault);
      },
    },
  ];
}

function document(path: string, state: EmulatorState, make: () => object): Room {
  return {
    target: "discovery",
    method: "GET",
    path,
    answer: (exchange) => deliverJson(exchange, make(), state.faults.take("discovery", "answer")),
  };
}

/** The documents name the `/api/accounts` paths; the `/oauth` ones answer next to them. */
function serverMetadata(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/api/accounts/authorize`,
    token_endpoint: `${issuer}/api/accounts/oauth/token`,
    revocation_endpoint: `${issuer}/api/accounts/oauth/revoke`,
    jwks_uri: `${issuer}/.well-known/jwks.json`,
    response_types_supported: ["code"],
    grant_types_supported: ["authorization_code", "refresh_token"],
    code_challenge_methods_supported: ["S256"],
    scopes_supported: ["openid", "profile", "email", "offline_access"],
    token_endpoint_auth_methods_supported: ["none"],
    revocation_endpoint_auth_methods_supported: ["none"],
  };
}
