/** As which client a login is made: one that everybody may use, or the one that the server issues to this person. */
import { OAuthCallbackParseError, TokenExchangeError } from "../../errors/auth.ts";
import { ConfigurationError } from "../../errors/local.ts";
import { clientIdOf, type OAuthEndpoints } from "../oauth/config.ts";
import { checkApp, placeOf } from "../ownership.ts";
import type { RegistrationRules } from "../rules.ts";
import type { Registration, RegistrationStore, TokenStore } from "../store.ts";
import type { Login } from "../tokens/login.ts";

/** What an authorize request says of who asks. */
export interface Asking {
  readonly clientId: string;
  /** Parameters besides those of every login. */
  readonly params: Readonly<Record<string, string>>;
}

export interface LoginClient {
  readonly asking: Asking;
  /**
   * The client that the code of this answer is exchanged by. One that was just issued is kept before it is given: whatever
   * happens next, it is never asked for again.
   *
   * @throws {OAuthCallbackParseError} where the answer names none, or another than the one that is held.
   */
  exchangeAs(answer: URLSearchParams): Promise<string>;
  /**
   * Lets the login of a verified person in.
   *
   * @throws {TokenExchangeError} for another person than the one that the client was issued to.
   */
  admit(login: Login): Promise<void>;
}

/** @param ask Whether consent is asked for although it was given, or withheld, before. */
export async function clientFor(
  endpoints: OAuthEndpoints,
  store: TokenStore,
  { consent = false }: { consent?: boolean | undefined } = {},
): Promise<LoginClient> {
  const { registration: rules, authorize } = endpoints.rules;
  const more = consent ? (authorize?.consent ?? {}) : {};
  if (!rules) {
    const clientId = clientIdOf(endpoints);
    return { asking: { clientId, params: more }, exchangeAs: async () => clientId, admit: async () => {} };
  }
  const kept = registrationIn(store);
  const held = await heldFor(endpoints, kept);
  checkApp(held, endpoints.appName, store);
  const idToken = held && (await store.load().catch(() => undefined))?.idToken;
  const asking = askingAs(rules, held, { hostId: await kept.hostId(), appName: endpoints.appName, idToken });
  return new IssuedClient(
    { ...asking, params: { ...asking.params, ...more } },
    { rules, kept, issuer: new URL(endpoints.issuer).origin, appName: endpoints.appName },
  );
}

/** @throws {ConfigurationError} for a store that has no place for a registration. */
export function registrationIn(store: TokenStore): RegistrationStore {
  if (store.registration) return store.registration;
  throw new ConfigurationError(
    `This login needs a client that the server issues to you, and ${placeOf(store)} has no place for it: ` +
      "give the store a `registration` (see RegistrationStore), or use a FileTokenStore.",
  );
}

/** A registration at another server is none at this one. */
async function heldFor(
  { issuer }: OAuthEndpoints,
  kept: RegistrationStore,
): Promise<Registration | undefined> {
  const held = await kept.load();
  return held?.issuer === new URL(issuer).origin ? held : undefined;
}

/** Pure: what the authorize request says the first time, and what it says of who comes back. */
function askingAs(
  rules: RegistrationRules,
  held: Registration | undefined,
  { hostId, appName, idToken }: { hostId: string; appName: string | undefined; idToken: string | undefined },
): Asking {
  const host = { [rules.host]: hostId };
  if (!held) {
    return { clientId: rules.clientId, params: { ...host, ...(appName ? { [rules.name]: appName } : {}) } };
  }
  const { idTokenHint, loginHint } = rules;
  return {
    clientId: held.clientId,
    params: {
      ...host,
      ...(idTokenHint && idToken ? { [idTokenHint]: idToken } : {}),
      ...(loginHint && idToken && held.email ? { [loginHint]: held.email } : {}),
    },
  };
}

class IssuedClient implements LoginClient {
  readonly asking: Asking;
  readonly #rules: RegistrationRules;
  readonly #kept: RegistrationStore;
  readonly #issuer: string;
  readonly #appName: string | undefined;

  constructor(
    asking: Asking,
    known: {
      readonly rules: RegistrationRules;
      readonly kept: RegistrationStore;
      readonly issuer: string;
      readonly appName: string | undefined;
    },
  ) {
    this.asking = asking;
    this.#rules = known.rules;
    this.#kept = known.kept;
    this.#issuer = known.issuer;
    this.#appName = known.appName;
  }

  async exchangeAs(answer: URLSearchParams): Promise<string> {
    // Looked at again: another program may have registered since the page was opened.
    const held = await this.#held();
    const clientId = issuedIn(answer, this.#rules, held?.clientId);
    if (!held) await this.#kept.save({ clientId, issuer: this.#issuer, appName: this.#appName });
    return clientId;
  }

  async admit({ tokens, subject, account }: Login): Promise<void> {
    const held = await this.#held();
    if (!held) return;
    if (held.subject !== undefined && held.subject !== subject) {
      throw new TokenExchangeError(
        "The sign-in could not be finished: another person signed in than the one that this login is of. Nothing was changed. " +
          "Give the other one a login of its own: the option `account` (of the command: --as NAME).",
        { code: "another_person", status: 200, retryable: false },
      );
    }
    if (tokens.clientId !== undefined) await this.#kept.save({ ...held, subject, email: account.email });
  }

  async #held(): Promise<Registration | undefined> {
    const held = await this.#kept.load();
    return held?.issuer === this.#issuer ? held : undefined;
  }
}

/**
 * The client that an answer names, pure. One that comes back may be left out of it.
 *
 * @throws {OAuthCallbackParseError} where none was issued, or another than the held one.
 */
function issuedIn(
  answer: URLSearchParams,
  { clientId: bootstrap, issued }: RegistrationRules,
  held: string | undefined,
): string {
  const [named, ...more] = answer.getAll("client_id");
  if (named === undefined && held !== undefined) return held;
  if (named === undefined || more.length > 0 || named === bootstrap || !issued.test(named)) {
    throw new OAuthCallbackParseError(
      "The sign-in page sent back no client of this app: the registration is not complete. Try to sign in again.",
    );
  }
  if (held !== undefined && named !== held) {
    throw new OAuthCallbackParseError(
      "The sign-in page answered for another registration of this app than the one that is kept here, which stays as it is. " +
        "For another ChatGPT account use a login of its own: the option `account` (of the command: --as NAME).",
    );
  }
  return named;
}
