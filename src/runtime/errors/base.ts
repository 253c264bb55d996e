/**
 * Root of every error this package throws on purpose. Programming slips of JavaScript itself (`TypeError` and the like) are
 * not in the family.
 */
export class OAuthCodexError extends Error {
  /** Stable, machine-readable; never localized and never reused for another idea. */
  readonly code: string | null;

  constructor(message: string, options: { code?: string | null; cause?: unknown } = {}) {
    // An absent cause must stay absent: `cause: undefined` would show up in every printed error.
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code ?? null;
  }

  // A literal in every class, not `constructor.name`: that one changes when a bundler minifies. A getter on the prototype
  // keeps it out of `JSON.stringify` and of printed own properties.
  override get name(): string {
    return "OAuthCodexError";
  }
}
