import type { Whois } from "../runtime/auth/whois.ts";
import type { CallContext, HandlerOptions, SendOverrides } from "../runtime/call.ts";
import type { Clock } from "../runtime/clock.ts";
import type { SDKRequestError } from "../runtime/errors/api.ts";
import { Facts } from "../runtime/facts.ts";
import type { LeveledLogger } from "../runtime/log.ts";
import type { Operation } from "../runtime/operation.ts";
import type { StoreBehavior, ValidationMode } from "../runtime/option-types.ts";
import type { LiveResponse } from "../runtime/pipeline.ts";
import type { Profile } from "../runtime/profile.ts";
import type { Sender } from "../runtime/request.ts";
import type { RequestOptions } from "../runtime/request-options.ts";
import type { Sendable } from "../runtime/sendable.ts";
import type { WireAnswer } from "../runtime/transport.ts";
import { OPTION_NAMES } from "./option-names.ts";
import type { ResolvedOptions } from "./options.ts";

/** What may change while a client lives, and what its tree is called by. */
interface Owner {
  readonly baseURL: string;
  readonly timeout: number;
  readonly maxRetries: number;
  call<R>(operation: Operation, args: readonly unknown[], options?: RequestOptions): R;
}

/** Kept after the first request: asking for it again by `import()` costs more than building the request. */
let requests: typeof import("../runtime/request.ts") | undefined;

/** The client as handlers see it. Whatever leads to a credential is private to it. */
export class ClientContext implements CallContext {
  readonly profile: Profile;
  readonly streamIdleTimeout: number;
  readonly totalTimeout: number | undefined;
  readonly validationMode: ValidationMode;
  readonly storeBehavior: StoreBehavior;
  readonly clientVersion: string;
  readonly options: HandlerOptions;
  readonly logger: LeveledLogger;
  readonly clock: Clock;
  readonly random: () => number;
  readonly own = new Facts();
  readonly #owner: Owner;
  readonly #settings: ResolvedOptions;
  readonly #sender: Sender;
  #shared = new Facts();
  /** The base URL that the shared facts are of. */
  #sharedAt: string;

  constructor(owner: Owner, settings: ResolvedOptions) {
    this.profile = settings.profile;
    this.streamIdleTimeout = settings.streamIdleTimeout;
    this.totalTimeout = settings.totalTimeout;
    this.validationMode = settings.validationMode;
    this.storeBehavior = settings.storeBehavior;
    this.clientVersion = settings.identity.clientVersion;
    this.options = handlerOptions(settings);
    this.logger = settings.logger;
    this.clock = settings.clock;
    this.random = settings.random;
    this.#owner = owner;
    this.#settings = settings;
    this.#sender = senderOf(owner, settings, this);
    this.#sharedAt = settings.baseURL;
  }

  get baseURL(): string {
    return this.#owner.baseURL;
  }

  get timeout(): number {
    return this.#owner.timeout;
  }

  get maxRetries(): number {
    return this.#owner.maxRetries;
  }

  get tree(): object {
    return this.#owner;
  }

  get shared(): Facts {
    // What one backend said is not known of another.
    if (this.#sharedAt !== this.baseURL) {
      this.#shared = new Facts();
      this.#sharedAt = this.baseURL;
    }
    return this.#shared;
  }

  /** Where requests are sent from. */
  static senderOf(context: ClientContext): Sender {
    return context.#sender;
  }

  /** Lets a copy know what is known already, if it is of the same login at the same place. */
  shareWith(copy: ClientContext): void {
    if (copy.baseURL !== this.baseURL || !isSameLogin(this.#settings, copy.#settings)) return;
    copy.#shared = this.shared;
    copy.#sharedAt = this.baseURL;
  }

  async whois(response?: Response): Promise<Whois> {
    const { credentials, identity } = this.#settings;
    const found = await (await import("../runtime/auth/whois.ts")).whois(credentials, response);
    return { ...found, accountId: identity.accountId ?? found.accountId };
  }

  send(
    operation: Operation,
    request: Sendable,
    options: RequestOptions,
    overrides: SendOverrides = {},
  ): Promise<LiveResponse> {
    if (requests) return requests.sendRequest(this.#sender, operation, request, options, overrides);
    // A program that imports the client may never send anything.
    return import("../runtime/request.ts").then((loaded) => {
      requests = loaded;
      return loaded.sendRequest(this.#sender, operation, request, options, overrides);
    });
  }

  call<R>(operation: Operation, args: readonly unknown[], options?: RequestOptions): R {
    return this.#owner.call<R>(operation, args, options);
  }
}

function senderOf(owner: Owner, settings: ResolvedOptions, context: CallContext): Sender {
  return {
    settings,
    defaultQuery: settings.defaultQuery,
    get baseURL() {
      return owner.baseURL;
    },
    get baseURLGiven() {
      // A property that was changed counts as given.
      return settings.baseURLGiven || owner.baseURL !== settings.baseURL;
    },
    get timeout() {
      return owner.timeout;
    },
    get maxRetries() {
      return owner.maxRetries;
    },
    toError(answer: WireAnswer, operation: Operation): SDKRequestError | Promise<SDKRequestError> {
      return settings.profile.toError(answer, context, operation);
    },
  };
}

const handlerOptions = ({ given }: ResolvedOptions): HandlerOptions =>
  Object.fromEntries(
    Object.entries(OPTION_NAMES).flatMap(([name, isForHandlers]) =>
      isForHandlers ? [[name, given[name as keyof HandlerOptions]]] : [],
    ),
  );

/** Options that say who asks. The values are those that the caller gave, so that the same one is the same object. */
const WHO = [
  "profile",
  "accessToken",
  "apiKey",
  "accountId",
  "organization",
  "project",
  "oauthConfig",
  "appName",
  "tokenStore",
  "account",
  "clientVersion",
] as const;

function isSameLogin(
  { given: a, profile }: ResolvedOptions,
  { given: b, profile: other }: ResolvedOptions,
): boolean {
  return profile === other && WHO.every((name) => a[name] === b[name]);
}
