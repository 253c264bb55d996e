/** Why there is no server. */
export class ServeError extends Error {
  readonly code: "port_taken" | "port_refused" | "secret_file";

  constructor(code: ServeError["code"], message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}
