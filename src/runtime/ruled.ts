import { AbstractPage, type FetchPage, type PageRule } from "./pagination.ts";

/** One page of a list of which nothing is known but where it names the next one. Its fields are those of the answer. */
class RuledPage extends AbstractPage<unknown> {
  readonly #rule: PageRule;
  readonly #body: Readonly<Record<string, unknown>>;

  constructor(rule: PageRule, fetchPage: FetchPage, body: Readonly<Record<string, unknown>>) {
    super(fetchPage);
    this.#rule = rule;
    this.#body = body;
    // Not with a plain assignment: a field of the answer may be called like a method, and must not take its place.
    for (const [name, value] of Object.entries(body)) {
      if (!(name in this))
        Object.defineProperty(this, name, { value, enumerable: true, writable: true, configurable: true });
    }
  }

  getPaginatedItems(): unknown[] {
    const { data } = this.#body;
    return Array.isArray(data) ? data : [];
  }

  override hasNextPage(): boolean {
    return this.#body["has_more"] !== false && this.nextPageQuery() !== null;
  }

  nextPageQuery(): Record<string, unknown> | null {
    const { field, param } = this.#rule;
    const next = this.#body[field];
    return typeof next === "string" && next !== "" ? { [param]: next } : null;
  }
}

export function page(rule: PageRule, fetchPage: FetchPage, body: unknown): AbstractPage<unknown> {
  const fields = typeof body === "object" && body !== null ? Object.fromEntries(Object.entries(body)) : {};
  return new RuledPage(rule, fetchPage, { data: [], ...fields });
}
