/** Frames of a stack: those of a caller stand below all that a call goes through in here. */
const FRAMES = 50;
/** What engines show if nobody says otherwise; somebody who wants fewer than these gets fewer. */
const USUAL = 10;

/** Lets the next error show more frames. @returns what ends it. */
function lookDeeper(): () => void {
  const { stackTraceLimit: before } = Error;
  if (!(before >= USUAL && before < FRAMES)) return () => {};
  try {
    Error.stackTraceLimit = FRAMES;
  } catch {
    // Frozen: the stack is as long as it is.
    return () => {};
  }
  return () => {
    Error.stackTraceLimit = before;
  };
}

/** Where something was called that goes on by itself, for the errors that it may come to. */
export class CallSite {
  readonly #error: Error;

  constructor() {
    const restore = lookDeeper();
    this.#error = new Error("called from here");
    restore();
  }

  /** Adds the frames of the call to those of an error, whose own end inside of what went on by itself. */
  addTo(error: Error): void {
    const [, ...frames] = (this.#error.stack ?? "").split(/\n(?=\s+at )/);
    if (frames.length > 0 && error.stack) error.stack += `\n${frames.join("\n")}`;
  }
}

/**
 * Root of every error this package throws on purpose. Programming slips of JavaScript itself (`TypeError` and the like) are
 * not in the family.
 */
export class OAuthCodexError extends Error {
  /** Stable, machine-readable; never localized and never reused for another idea. */
  readonly code: string | null;

  constructor(message: string, options: { code?: string | null; cause?: unknown } = {}) {
    const restore = lookDeeper();
    // An absent cause must stay absent: `cause: undefined` would show up in every printed error.
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    restore();
    this.code = options.code ?? null;
  }

  // A literal in every class, not `constructor.name`: that one changes when a bundler minifies. A getter on the prototype
  // keeps it out of `JSON.stringify` and of printed own properties.
  override get name(): string {
    return "OAuthCodexError";
  }
}
