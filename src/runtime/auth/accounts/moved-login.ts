import type { OwnTokenStore, Registration, RegistrationStore, TokenSet } from "../store.ts";

/**
 * A profile's login in the place of its own that older versions did not know: they kept it where the logins of all profiles were.
 * One that they left there is used from there, and moves at its next change.
 */
export class MovedLogin implements OwnTokenStore {
  readonly location: string | undefined;
  readonly registration: RegistrationStore;
  readonly #own: OwnTokenStore;
  readonly #profile: string;
  readonly #older: readonly OwnTokenStore[];

  constructor(own: OwnTokenStore, profile: string, older: readonly OwnTokenStore[]) {
    this.location = own.location;
    this.registration = new MovedRegistration(
      own.registration,
      older.map(({ registration }) => registration),
    );
    this.#own = own;
    this.#profile = profile;
    this.#older = older;
  }

  async load(): Promise<TokenSet | undefined> {
    return (await this.#own.load()) ?? (await this.#left())?.tokens;
  }

  async save(tokens: TokenSet): Promise<void> {
    await this.#own.save(tokens);
    await this.#clear();
  }

  async delete(): Promise<void> {
    await this.#own.delete();
    await this.#clear();
  }

  async checkWritable(login?: Pick<TokenSet, "profile">): Promise<void> {
    await this.#own.checkWritable(login);
  }

  /** Also that of the older place, while the login is there: an older version may be running. */
  withLock<T>(work: () => Promise<T>): Promise<T> {
    return this.#own.withLock(async () => {
      const left = (await this.#own.load().catch(() => undefined)) ? undefined : await this.#left();
      return left ? await left.place.withLock(work) : await work();
    });
  }

  /** What an older version left. A place that cannot be read is another profile's to complain of. */
  async #left(): Promise<{ place: OwnTokenStore; tokens: TokenSet } | undefined> {
    for (const place of this.#older) {
      const tokens = await place.load().catch(() => undefined);
      if (tokens?.profile === this.#profile) return { place, tokens };
    }
    return undefined;
  }

  async #clear(): Promise<void> {
    const left = await this.#left();
    await left?.place.delete();
  }
}

/** With what older versions registered: a program is registered once for a person. */
class MovedRegistration implements RegistrationStore {
  readonly #own: RegistrationStore;
  readonly #older: readonly RegistrationStore[];

  constructor(own: RegistrationStore, older: readonly RegistrationStore[]) {
    this.#own = own;
    this.#older = older;
  }

  async load(): Promise<Registration | undefined> {
    return (await this.#own.load()) ?? (await (await this.#left())?.load());
  }

  save(registration: Registration): Promise<void> {
    return this.#own.save(registration);
  }

  /** A registration was made under the id of its place. */
  async hostId(): Promise<string> {
    return await ((await this.#left()) ?? this.#own).hostId();
  }

  exclusive<T>(work: () => Promise<T>): Promise<T> {
    return this.#own.exclusive(work);
  }

  async #left(): Promise<RegistrationStore | undefined> {
    for (const place of this.#older) {
      if (await place.load().catch(() => undefined)) return place;
    }
    return undefined;
  }
}
