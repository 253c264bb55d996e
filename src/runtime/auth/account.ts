/** Who is signed in, as the tokens say. No token is in here. */
export interface Account {
  /** Account (of ChatGPT: workspace) id. */
  readonly accountId: string | undefined;
  readonly email: string | undefined;
  /** Plan as the server names it, e.g. `plus`. New names may come at any time. */
  readonly plan: string | undefined;
  /** When the access token ends. It is refreshed ahead of that. */
  readonly expiresAt: Date | undefined;
  /** Whether the login can be refreshed, i.e. outlives its access token. */
  readonly refreshable: boolean;
  /** What the access token grants, as it says itself (its `scp`); `undefined` when it does not say. */
  readonly scopes: readonly string[] | undefined;
}
