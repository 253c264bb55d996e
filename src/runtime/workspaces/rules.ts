/** A workspace, as the backend says. */
export interface WorkspaceEntry {
  readonly id: string;
  readonly name: string | undefined;
  readonly plan: string | undefined;
  readonly role: string | undefined;
  readonly structure: string | undefined;
  /** Whether the login may work in it. */
  readonly usable: boolean;
  /** What its requests carry to be routed; safe as a header's value. */
  readonly routing: string | undefined;
  /** Where it wants its requests sent. As it was said: whether they may go there is not looked at yet. */
  readonly origin: string | undefined;
}

/** The workspaces of a login. */
export interface WorkspaceList {
  /** The one to work in where a login names none. */
  readonly defaultId: string | undefined;
  readonly entries: readonly WorkspaceEntry[];
}

/** How a backend is asked for the workspaces of a login, and what its answer may change of requests. */
export interface WorkspaceRules {
  /** Where the question goes, for a client's base URL. */
  url(baseURL: string): string;
  /** What the answer says; `undefined` when it is something else. */
  read(document: unknown): WorkspaceList | undefined;
  /** Header that carries an entry's `routing`. */
  readonly routingHeader: string;
  /** Requests of a login, and the login with them, may be moved to the `https` hosts of this domain. */
  readonly domain: string;
}
