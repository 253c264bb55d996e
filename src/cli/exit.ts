/** What the command tells the shell. Documented in the guide: scripts rely on it. */
export const EXIT = {
  ok: 0,
  failure: 1,
  /** The command line, an option or an environment variable makes no sense. Nothing was sent. */
  usage: 2,
  notSignedIn: 3,
  /** The plan's allowance is spent, or the plan does not include this. */
  limit: 4,
  /** The backend, or the issuer, was not reached. */
  network: 5,
  interrupted: 130,
  brokenPipe: 141,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A mistake on the command line, or something that is not to be done here. */
export class UsageError extends Error {
  readonly code: string;

  constructor(message: string, code = "usage") {
    super(message);
    this.code = code;
  }
}

/** For whatever reads what somebody named: says which one it was, and why. */
export function unreadable(path: string): (error: NodeJS.ErrnoException) => never {
  return (error) => {
    throw new UsageError(`${path} cannot be read: ${error.code ?? error.message}.`);
  };
}

/** What is said about a failure. */
interface Failure {
  readonly exit: ExitCode;
  readonly code: string;
  readonly message: string;
  /** The stack, for a fault of our own: an error that is nobody's expectation. */
  readonly unexpected: boolean;
}

const BY_NAME: Readonly<Record<string, ExitCode>> = {
  AuthRequiredError: EXIT.notSignedIn,
  PlanUseNotGrantedError: EXIT.notSignedIn,
  UsageLimitError: EXIT.limit,
  SubscriptionLimitError: EXIT.limit,
  RateLimitError: EXIT.limit,
  APIConnectionError: EXIT.network,
  APIConnectionTimeoutError: EXIT.network,
  CloudflareBlockedError: EXIT.network,
  ConfigurationError: EXIT.usage,
  ParameterValidationError: EXIT.usage,
  UsageError: EXIT.usage,
};

/**
 * Sorts an error by its name and status rather than its class, so that nothing of the SDK is loaded to report a mistake on
 * the command line.
 */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return unexpected(String(error));
  const { status, code } = error as { status?: unknown; code?: unknown };
  const known = error instanceof UsageError || "code" in error;
  if (!known) return unexpected(error.message);
  const name = error instanceof UsageError ? "UsageError" : error.name;
  const exit =
    BY_NAME[name] ??
    ((error as { retryable?: unknown }).retryable === true && /^Token(?:Exchange|Refresh)Error$/.test(name)
      ? EXIT.network
      : undefined) ??
    (status === 401 ? EXIT.notSignedIn : code === "usage_not_included" ? EXIT.limit : EXIT.failure);
  return {
    exit,
    code: typeof code === "string" ? code : "error",
    message: error.message,
    unexpected: false,
  };
}

function unexpected(message: string): Failure {
  return { exit: EXIT.failure, code: "unexpected", message, unexpected: true };
}
