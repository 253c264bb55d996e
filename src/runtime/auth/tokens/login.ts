import type { Account } from "../account.ts";
import { claimAt, isText, readPayload } from "../claims.ts";
import { originOf } from "../destination.ts";
import type { AuthRules } from "../rules.ts";
import type { TokenSet } from "../store.ts";
import { endOf, isDue } from "./expiry.ts";

/** What the tokens say, read once. */
interface Known {
  readonly accountId: string | undefined;
  readonly claimedAccountId: string | undefined;
  readonly subject: string | undefined;
  readonly email: string | undefined;
  readonly plan: string | undefined;
  readonly fedramp: boolean;
  readonly scopes: readonly string[] | undefined;
  readonly issuer: string | undefined;
  readonly clientId: string | undefined;
  readonly expiresAt: number | undefined;
}

/**
 * A login with what is known of it: made where its tokens come from, and handed on as it is. Its tokens are read at the first
 * question, and once.
 */
export class Login {
  readonly #tokens: TokenSet;
  readonly #rules: AuthRules | undefined;
  #known: Known | undefined;

  /** @param rules Those of the profile in force; `undefined` for a key, which says nothing. */
  constructor(tokens: TokenSet, rules: AuthRules | undefined) {
    this.#tokens = tokens;
    this.#rules = rules;
  }

  /** As a store keeps it. */
  get tokens(): TokenSet {
    return this.#tokens;
  }

  get accessToken(): string {
    return this.#tokens.accessToken;
  }

  get refreshToken(): string | undefined {
    return this.#tokens.refreshToken;
  }

  /** As the store has it (a person may have chosen one of several), else as the tokens say. */
  get accountId(): string | undefined {
    return this.#facts.accountId;
  }

  /** As the tokens say, whatever the store has. */
  get claimedAccountId(): string | undefined {
    return this.#facts.claimedAccountId;
  }

  /** The person in the account. */
  get subject(): string | undefined {
    return this.#facts.subject;
  }

  get fedramp(): boolean {
    return this.#facts.fedramp;
  }

  /** Origin that made it, and the only one that its refresh token goes to. */
  get issuer(): string | undefined {
    return this.#facts.issuer;
  }

  /** The client that it was made for, as the server or its access token says: a refresh token works for no other. */
  get clientId(): string | undefined {
    return this.#tokens.clientId ?? this.#facts.clientId;
  }

  /** Whether the server would not take a refresh yet. */
  isTooEarly(now: number): boolean {
    const { refreshableFrom } = this.#tokens;
    return refreshableFrom !== undefined && now < refreshableFrom;
  }

  /** Whether it is of use for requests: a person may have granted less than was asked for. */
  get hasPlan(): boolean {
    const { scopes } = this.#tokens;
    const needed = this.#rules?.planScope;
    return needed === undefined || scopes === undefined || scopes.includes(needed);
  }

  /** When the access token ends, in Unix milliseconds by our clock. `undefined` when nothing says so. */
  get expiresAt(): number | undefined {
    return this.#facts.expiresAt;
  }

  /** Whether the access token ends within `leewayMs`. One whose end is unknown counts as good: the server will tell. */
  isExpired(now: number, leewayMs = 0): boolean {
    const { expiresAt } = this.#facts;
    return expiresAt !== undefined && expiresAt - leewayMs <= now;
  }

  /** Whether it is time to refresh, before anything is sent. */
  isDue(now: number): boolean {
    const rules = this.#rules?.refresh;
    if (rules === undefined || this.isTooEarly(now)) return false;
    return isDue(this.#facts.expiresAt, this.#tokens.lastRefresh, rules, now);
  }

  get #planUse(): Account["planUse"] {
    if (this.#rules?.planScope === undefined) return undefined;
    return this.hasPlan ? "granted" : "withheld";
  }

  /** What a program may be told of it. */
  get account(): Account {
    const { accountId, email, plan, expiresAt, scopes } = this.#facts;
    return {
      accountId,
      email,
      plan,
      planUse: this.#planUse,
      expiresAt: expiresAt === undefined ? undefined : new Date(expiresAt),
      refreshable: this.refreshToken !== undefined,
      scopes,
    };
  }

  get #facts(): Known {
    this.#known ??= read(this.#tokens, this.#rules);
    return this.#known;
  }
}

/** A login that was just made, with what programs look for beside its tokens. */
export function newLogin(given: TokenSet, rules: AuthRules): Login {
  const tokens = isMixed(given, rules) ? { ...given, idToken: undefined } : given;
  const { accountId, expiresAt } = new Login(tokens, rules);
  return new Login({ ...tokens, accountId, expiresAt: tokens.expiresAt ?? expiresAt }, rules);
}

/** Whether the id token is of another account than the access token: beside it, it would tell of a stranger. */
function isMixed({ accessToken, idToken = "" }: TokenSet, rules: AuthRules): boolean {
  const [access, id] = [accessToken, idToken].map((token) =>
    claimAt(readPayload(token), rules.account.id, isText),
  );
  return access !== undefined && id !== undefined && access !== id;
}

function read(tokens: TokenSet, rules: AuthRules | undefined): Known {
  const access = readPayload(tokens.accessToken);
  const id = readPayload(tokens.idToken ?? "");
  const { notId, ...claims } = rules?.account ?? { id: [] };
  const isAccount = (value: unknown): value is string => isText(value) && !notId?.test(value);
  const claimedAccountId = claimAt(access, claims.id, isAccount) ?? claimAt(id, claims.id, isAccount);
  return {
    accountId: isAccount(tokens.accountId) ? tokens.accountId : claimedAccountId,
    claimedAccountId,
    // One that is signed and checked says it best.
    subject: [rules?.idToken?.signed ? id["sub"] : undefined, access["sub"]].find(isText),
    email: claimAt(id, claims.email, isText) ?? claimAt(access, claims.email, isText),
    plan: claimAt(access, claims.plan, isText) ?? claimAt(id, claims.plan, isText),
    fedramp: [access, id].some((token) => claimAt(token, claims.fedramp, isTrue)),
    scopes: claimAt(access, claims.scopes, Array.isArray)?.filter(isText) ?? tokens.scopes,
    issuer: originOf(tokens.issuer) ?? originOf(access["iss"]) ?? originOf(rules?.issuer),
    clientId: isText(access["client_id"]) ? access["client_id"] : undefined,
    expiresAt: endOf(
      {
        expiresAt: tokens.expiresAt,
        lastRefresh: tokens.lastRefresh,
        exp: access["exp"],
        iat: access["iat"],
      },
      rules?.refresh.aheadMs ?? 0,
    ),
  };
}

const isTrue = (value: unknown): value is true => value === true;
