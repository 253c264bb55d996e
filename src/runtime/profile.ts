import type { Stub } from "../generated/profiles/types.ts";
import type { Exchange } from "./api-promise.ts";
import type { AuthRules, LazyAuthRules } from "./auth/rules.ts";
import type { CallContext, HandlerOptions } from "./call.ts";
import type { SDKRequestError } from "./errors/api.ts";
import type { ParameterIssue } from "./errors/local.ts";
import type { Operation } from "./operation.ts";
import type { Usage, UsageOptions } from "./plan-usage.ts";
import type { StreamEvent } from "./responses/events.ts";
import type { Terms } from "./terms.ts";
import type { WireAnswer } from "./transport.ts";
import type { ParameterRules } from "./verdicts.ts";
import type { WorkspaceRules } from "./workspaces/rules.ts";

/** What the headers that say who calls are made of. The credential itself is not in here: `Authorization` carries it. */
export interface IdentityInput {
  /** The option `accountId`, else that of the login, else the default one of its workspaces. */
  readonly accountId: string | undefined;
  /** Whether the login's account is a FedRAMP workspace. */
  readonly fedramp: boolean;
  readonly originator: string;
  readonly clientVersion: string;
  readonly organization: string | undefined;
  readonly project: string | undefined;
  readonly userAgent: string;
  /** Retries done before this attempt. */
  readonly retry: number;
  /** Timeout of this call in milliseconds, when the call set one. */
  readonly timeout: number | undefined;
}

/** What `responses.create` must look like on the wire beyond what the call says. */
export interface ResponseRules {
  /** Fields that a request has unless the call says otherwise. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Always among `include`. */
  readonly include: readonly string[];
  /** Header in which the state of a turn comes, and goes back within that turn and never in the next one. */
  readonly turnState?: string;
  /** Headers that carry the key of a conversation, for a backend that routes by them. */
  readonly session?: readonly string[];
  /** The input as the backend takes it, and what of it cannot be sent. */
  input(given: unknown): { items: readonly object[]; issues: readonly ParameterIssue[] };
  /** The whole body in the backend's form, once its fields and items are there. Default: as it is. */
  outgoing?(
    body: Readonly<Record<string, unknown>>,
    options: Pick<HandlerOptions, "toolNamespace">,
  ): { body: Record<string, unknown>; issues: readonly ParameterIssue[] };
  /** What comes back in that form, in the caller's: an event of the stream, changed in place. Default: as it is. */
  incoming?(event: StreamEvent, options: Pick<HandlerOptions, "toolNamespace">): void;
}

/** Environment variables that stand in for options of a client which takes a key. */
export interface ProfileVariables {
  readonly apiKey?: string;
  readonly baseURL?: string;
}

/**
 * A backend: everything that differs between them, as data and pure functions. Given as the option `profile`, it is all that
 * this package needs to work with a backend of yours. The tables (`routes`, `stubs`, `parameters`) are what
 * `npm run generate -- --manifest <name>.manifest.yaml` makes of a manifest.
 *
 * @experimental Members may change between minor versions.
 */
export interface Profile {
  /** `client.profile`, and the mark that stored logins bear. Not one of this package's own, `codex`, `openai` or `siwc`. */
  readonly name: string;
  /** Where requests go without the option `baseURL`. */
  readonly baseURL: string;
  /** Method -> `http` or the id of the handler that answers it. */
  readonly routes: Readonly<Record<string, string>>;
  /** Verdict of the methods that `routes` does not name. */
  readonly otherwise: "http" | "unsupported";
  /** How people sign in, and where their logins may go. Without it requests carry a key: the option `apiKey`. */
  readonly auth?: AuthRules | LazyAuthRules;
  /** Variables for a profile that takes a key. Default: none is read. */
  readonly variables?: ProfileVariables;
  /**
   * Whether `x-should-retry: true` has a refusal sent again that would not be by itself. Without it the header only ever keeps
   * a request from being sent again.
   */
  readonly heedsShouldRetry?: boolean;
  /** Texts of the methods that are not supported. */
  readonly stubs: () => Promise<Readonly<Record<string, Stub>>>;
  /** Those of methods that throw at once, where they differ from the ones that every method brings. */
  readonly syncStubs?: Readonly<Record<string, Omit<Stub, "since">>>;
  /** Verdicts on parameters, by method. Without them every parameter is sent as it is given. */
  readonly parameters?: () => Promise<Readonly<Record<string, ParameterRules>>>;
  /** Loaded with the first `responses.create`. Without them it is sent as its verdicts leave it. */
  readonly responses?: () => Promise<ResponseRules>;
  /** Loaded where something is done that terms may speak of. */
  readonly terms?: () => Promise<Terms>;
  /** Loaded with the first request of a stored login. Without them nobody is asked for its workspaces. */
  readonly workspaces?: () => Promise<WorkspaceRules>;
  /**
   * Whether a 401 may be one of an access token that has ended, so that the login is refreshed, once, and the request sent again.
   * Default: any may.
   */
  readonly isEndedToken?: (answer: WireAnswer) => boolean | Promise<boolean>;
  /** Headers that say who calls, e.g. the one that carries the account. */
  identity(input: IdentityInput): Record<string, string>;
  /** Asks what is left of a plan; only where a backend has plans. */
  readonly usage?: (client: CallContext, options: UsageOptions) => Promise<Exchange<Usage>>;
  /** The error of a refused request of `operation`. */
  toError(
    answer: WireAnswer,
    client: CallContext,
    operation: Operation,
  ): SDKRequestError | Promise<SDKRequestError>;
}
