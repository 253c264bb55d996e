/** What `fetch` takes for a body. */
export type BodyInit = NonNullable<RequestInit["body"]>;

/** A request body, ready to be sent any number of times. */
export interface SerializedBody {
  readonly content: BodyInit | undefined;
  /** Media type, where `fetch` does not set it itself. */
  readonly type?: string;
  /** Stops a body that is still being read from its source. */
  readonly onAbort?: () => void;
}
