/** `fetch` as this client calls it: always `(url, init)`, never a `Request`. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A `fetch` as the platform has it. */
export type WebFetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** What happens to a parameter that the backend would refuse. */
export type ValidationMode =
  /** Left out (or sent, for a value out of bounds) with one warning. */
  | "warn"
  /** `ParameterValidationError` before anything is sent. */
  | "error"
  /** As `warn`, without the warning. */
  | "ignore";

/** A secret, or a function that gives it. The function is asked before every attempt, retries included. */
export type Secret = string | (() => string | Promise<string>);

/** Endpoints and identity of the OAuth login. Every field has the public ChatGPT login as its default. */
export interface OAuthConfig {
  clientId?: string;
  scope?: string;
  audience?: string;
  redirectUri?: string;
  issuer?: string;
  discoveryUrl?: string;
  authorizationEndpoint?: string;
  tokenEndpoint?: string;
  revocationEndpoint?: string;
  /** Who calls, honestly. Default `oauth-codex`. */
  originator?: string;
}

/** What becomes of `store: true` on the Codex backend, which stores nothing. */
export type StoreBehavior =
  /** `store: false` is sent; `validationMode` says how you hear of it. */
  | "auto_disable"
  /** `ParameterValidationError` in every validation mode. */
  | "error"
  /** Sent as it is, also from `extraBody`: the backend answers 400. */
  | "passthrough";

/** Any function from texts to vectors, in the same order. */
export interface Embed {
  (texts: string[]): Promise<readonly (readonly number[])[]>;
  /** Name of the model behind it: what `embeddings.create` is asked for then, and says. */
  readonly model?: string;
}

/** `on`, `off`, or `on` with other limits. */
export type ContinuityOption =
  | "on"
  | "off"
  | {
      /** Days without use after which a response and those that continue it are forgotten. Default 30. */
      days?: number;
      /** Bytes of all that is kept; what was not used for longest goes first. Default 536870912. */
      maxBytes?: number;
    };
