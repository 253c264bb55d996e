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

interface McpServerLimits {
  /** Tools that may be used, whatever a request says. Default: all that the server has. */
  allowedTools?: readonly string[];
  /** The connector of OpenAI's that this server stands for: requests may name it by its `connector_id`. */
  connectorId?: string;
  /** Milliseconds until the server is there and has said what it offers. Default 30000. */
  startTimeout?: number;
  /** Milliseconds for one call of a tool. Default 60000. */
  timeout?: number;
  /** Characters of a tool's answer that the model gets; the rest is cut off, and the model is told. Default 100000. */
  maxOutputLength?: number;
}

/** An MCP server that is reached by HTTP. */
export interface McpServerByURL extends McpServerLimits {
  url: string;
  /** OAuth access token for it, or a function that gives one. A tool's own `authorization` comes before it. */
  authorization?: Secret;
  headers?: Readonly<Record<string, string>>;
  /** Default: the global `fetch`. The client's own is for its backend alone. */
  fetch?: WebFetch;
  command?: undefined;
}

/** An MCP server that is a program on this machine, spoken to over its standard streams. */
export interface McpServerByCommand extends McpServerLimits {
  command: string;
  args?: readonly string[];
  /** Variables that it gets besides `PATH`, `HOME` and the like: no other of this process's own is passed on. */
  env?: Readonly<Record<string, string>>;
  /** Folder that it runs in. Default: that of this process. */
  cwd?: string;
  /** What becomes of what it writes to its standard error. Default `ignore`. */
  stderr?: "ignore" | "inherit";
  url?: undefined;
}

export type McpServer = McpServerByURL | McpServerByCommand;
