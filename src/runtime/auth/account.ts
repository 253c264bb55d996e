/** Who is signed in, as the tokens say. No token is in here. */
export interface Account {
  /** Account (of ChatGPT: workspace) id. */
  readonly accountId: string | undefined;
  readonly email: string | undefined;
  /** Plan as the server names it, e.g. `plus`. New names may come at any time. */
  readonly plan: string | undefined;
  /** Whether the person lets the app use their plan, where that is asked (`siwc`); else `undefined`. */
  readonly planUse?: "granted" | "withheld" | undefined;
  /** When the access token ends. It is refreshed ahead of that. */
  readonly expiresAt: Date | undefined;
  /** Whether the login can be refreshed, i.e. outlives its access token. */
  readonly refreshable: boolean;
  /** What the access token grants, as it says itself (its `scp`); `undefined` when it does not say. */
  readonly scopes: readonly string[] | undefined;
  /** Those of the login, in the backend's order, where they are known: see {@link Workspace}. */
  readonly workspaces?: readonly Workspace[];
}

/** A workspace that a login has, as the backend says. */
export interface Workspace {
  /** Account id: what the option `accountId` takes. */
  readonly id: string;
  readonly name: string | undefined;
  /** Plan as the server names it. */
  readonly plan: string | undefined;
  /** Of the person in it, as the server names it, e.g. `account-owner`. */
  readonly role: string | undefined;
  /** As the server names it: `personal`, or `workspace` for a team's. */
  readonly structure: string | undefined;
  /** Whether this client's calls are made in it. */
  readonly active: boolean;
  /** Whether the login may work in it: it is not deactivated, and open to this session. */
  readonly usable: boolean;
  /** What its requests carry as `x-openai-account-routing-override`; `undefined` when they carry none. */
  readonly routing: string | undefined;
  /** Where its requests go, if that is another place than the base URL. */
  readonly origin: string | undefined;
}
