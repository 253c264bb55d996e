/** The import cannot even start: says what is wrong with the input, and the way out. */
export class ImportError extends Error {
  override readonly name = "ImportError";
  /** What to do. */
  readonly fix: string;
  /** What is wrong. */
  readonly what: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(`${message}\n  ${fix}`, options);
    this.fix = fix;
    this.what = message;
  }
}
