/** Whether a backend's terms allow something, and the clause that says so or forbids it. */
export interface Term {
  /** `"with consent"`: where the app has asked the person for it. */
  readonly allowed: boolean | "with consent";
  readonly clause: string;
}

/** Uses that terms speak of; what is left out is not spoken of, and allowed. Asked instead of a backend's name. */
export interface Terms {
  /** Other programs reach the backend through a server on this machine. */
  readonly localServer?: Term;
  /** Logins are kept in a database, away from the person's own machine. */
  readonly remoteTokenStore?: Term;
  /** Work goes on while nobody waits for it (`background: true`, batches). Consent is the option `backgroundConsent`. */
  readonly background?: Term;
}
