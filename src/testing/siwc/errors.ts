/** Which answers an error can be, and in what form. */
interface ErrorFacts {
  readonly on: "api" | "token";
  readonly status: number;
  /**
   * - `coded`: `{"error": {"message", "type", "param", "code"}}`
   * - `detail`: `{"detail": "text"}`, of the admission before the route
   * - `token`: `{"detail": {"error_code": "invalid_token"}}`
   * - `list`: `{"detail": [{"loc", "type", "msg"}]}`
   * - `html`: a page
   * - `oauth`: `{"error": "code"}`
   */
  readonly form: "coded" | "detail" | "token" | "list" | "html" | "oauth";
  /** Whether a stream that has begun can end with it. */
  readonly inStream?: boolean;
  /** On a refresh: the login is over. */
  readonly terminal?: boolean;
}

const coded = (status: number) => ({ on: "api", status, form: "coded", inStream: true }) as const;
const refresh = { on: "token", status: 400, form: "oauth", terminal: true } as const;

/**
 * Every error that is known, by its code: those with a code of their own as developers.openai.com/siwc lists them, the
 * `subscription_sharing_v2_…` ones as third parties still see them. Errors without a code have a name of ours, with a dash in it.
 */
const TABLE = {
  invalid_token: { on: "api", status: 401, form: "token" },
  "admission-unauthorized": { on: "api", status: 401, form: "detail" },
  "admission-forbidden": { on: "api", status: 403, form: "detail" },
  "admission-unavailable": { on: "api", status: 503, form: "detail" },
  "admission-unavailable-page": { on: "api", status: 503, form: "html" },
  "bad-request": { on: "api", status: 400, form: "detail" },
  "unprocessable-request": { on: "api", status: 422, form: "list" },
  subscription_sharing_user_not_eligible: coded(403),
  subscription_sharing_usage_limit_exceeded: coded(429),
  subscription_sharing_usage_unavailable: coded(503),
  subscription_sharing_user_unavailable: coded(503),
  subscription_sharing_unsupported_capability: coded(400),
  subscription_sharing_route_not_supported: coded(403),
  subscription_sharing_invalid_user: coded(401),
  chatpass_v2_scope_not_authorized: coded(403),
  chatpass_v2_invalid_authorization_context: coded(403),
  subscription_sharing_v2_user_not_eligible: coded(403),
  subscription_sharing_v2_route_not_supported: coded(403),
  subscription_sharing_v2_invalid_user: coded(401),
  subscription_sharing_v2_user_unavailable: coded(503),
  subscription_sharing_v2_client_not_enabled: coded(403),
  model_not_found: coded(404),
  invalid_grant: refresh,
  invalid_refresh_token: refresh,
  token_expired: refresh,
  refresh_token_expired: refresh,
  refresh_token_invalidated: refresh,
  refresh_token_reused: refresh,
  invalid_client: { on: "token", status: 401, form: "oauth" },
  temporarily_unavailable: { on: "token", status: 503, form: "oauth" },
} as const satisfies Record<string, ErrorFacts>;

/** Code of an error that the emulator can answer with, or our name for one that has no code. */
export type SiwcErrorCode = keyof typeof TABLE;

/** An error that {@link SiwcEmulator.fault} can bring about: `fault({ on, kind: "refuse", code })`. */
export interface SiwcError {
  readonly code: SiwcErrorCode;
  /** Which part can answer with it: the routes under `/v1` (`responses`, `models`), or the token endpoint. */
  readonly on: "api" | "token";
  /** HTTP status. Those of `model_not_found` and of the token endpoint are not documented. */
  readonly status: number;
  /** Whether a stream can end with it: `fault({ on: "responses", kind: "fail", code })`. */
  readonly inStream: boolean;
  /** Whether a refresh that gets it ends the login. */
  readonly terminal: boolean;
}

/** Every error that the emulator knows, for tests that go through all of them. */
export const siwcErrors: readonly SiwcError[] = (Object.keys(TABLE) as SiwcErrorCode[]).map((code) => {
  const { on, status, inStream = false, terminal = false }: ErrorFacts = TABLE[code];
  return { code, on, status, inStream, terminal };
});

export function errorFacts(code: SiwcErrorCode): ErrorFacts {
  return TABLE[code];
}
