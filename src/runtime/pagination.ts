import { APIPromise, type WithRequestID } from "./api-promise.ts";
import { OAuthCodexError } from "./errors/base.ts";

/** What a page needs to get the next one: the same call with a few query parameters changed. */
export type FetchPage = (query: Record<string, unknown>) => PromiseLike<unknown>;

export interface CursorPageParams {
  /** Id of the last item of the page before. */
  after?: string;
  /** Number of items per page. */
  limit?: number;
}

export type ConversationCursorPageParams = CursorPageParams;

/** What a list comes as over the wire. */
export interface PageResponse<Item> {
  /** All items of the list. */
  data: Array<Item>;
  /** Always `list`, or what the method calls its list. */
  object: string;
}

export interface CursorPageResponse<Item> {
  /** Items of this page. */
  data: Array<Item>;
  /** Whether there are more items behind these. */
  has_more: boolean;
}

export interface ConversationCursorPageResponse<Item> {
  /** Items of this page. */
  data: Array<Item>;
  /** Whether there are more items behind these. */
  has_more: boolean;
  /** Names the last item of `data`, which the next page goes on after. */
  last_id: string;
}

/** One page of a list. Iterating it goes on through the following pages. */
export abstract class AbstractPage<Item> implements AsyncIterable<Item> {
  /** Private, so that printing or serializing a page shows its data and nothing else. */
  readonly #fetchPage: FetchPage;

  constructor(fetchPage: FetchPage) {
    this.#fetchPage = fetchPage;
  }

  /** Query parameters that lead to the next page, or `null` on the last one. */
  abstract nextPageQuery(): Record<string, unknown> | null;

  /** Items of this page alone. */
  abstract getPaginatedItems(): Item[];

  /** Whether `getNextPage()` would give one. Asks nobody: the answer said so. */
  hasNextPage(): boolean {
    return this.getPaginatedItems().length > 0 && this.nextPageQuery() !== null;
  }

  /** @throws {OAuthCodexError} on the last page (ask `hasNextPage()` first), or where nothing says what comes after it. */
  async getNextPage(): Promise<this> {
    const query = this.nextPageQuery();
    if (query === null) {
      throw new OAuthCodexError(
        this.hasNextPage()
          ? "The last item has no id to go on after."
          : "No next page: ask hasNextPage() first.",
        { code: "no_next_page" },
      );
    }
    return (await this.#fetchPage(query)) as this;
  }

  /** This page and, as you go on, those behind it: one request each. */
  async *iterPages(): AsyncGenerator<this> {
    for (let page: this = this; ; page = await page.getNextPage()) {
      yield page;
      if (!page.hasNextPage()) return;
    }
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    for await (const page of this.iterPages()) yield* page.getPaginatedItems();
  }
}

/** A list that comes whole. */
export class Page<Item> extends AbstractPage<Item> {
  /** All items of the list, in the order that the call gives them. */
  data: Item[];
  /** Always `list`, or what the method calls its list. */
  object: string;

  constructor(fetchPage: FetchPage, body: { data?: Item[]; object?: string }) {
    super(fetchPage);
    this.data = body.data ?? [];
    this.object = body.object as string;
  }

  getPaginatedItems(): Item[] {
    return this.data;
  }

  nextPageQuery(): null {
    return null;
  }
}

/** A list that goes on after the id of its last item. */
export class CursorPage<Item extends { id?: string | null | undefined }> extends AbstractPage<Item> {
  /** Items of this page, in the order that the call asked for. */
  data: Item[];
  /** Whether there are more items behind these; false where the server does not say. */
  has_more: boolean;

  constructor(fetchPage: FetchPage, body: { data?: Item[]; has_more?: boolean }) {
    super(fetchPage);
    this.data = body.data ?? [];
    this.has_more = body.has_more ?? false;
  }

  getPaginatedItems(): Item[] {
    return this.data;
  }

  /** A last item without an id is no end: asking for the next page fails then, instead of leaving out the rest. */
  override hasNextPage(): boolean {
    return this.has_more && this.data.length > 0;
  }

  nextPageQuery(): { after: string } | null {
    const id = this.data.at(-1)?.id;
    return id ? { after: id } : null;
  }
}

/** A list that names the id to go on after. */
export class ConversationCursorPage<Item> extends AbstractPage<Item> {
  /** Items of this page, in the order that the call asked for. */
  data: Item[];
  /** Whether there are more items behind these; false where the server does not say. */
  has_more: boolean;
  /** Names the last item of `data`, which the next page goes on after; empty without one. */
  last_id: string;

  constructor(fetchPage: FetchPage, body: { data?: Item[]; has_more?: boolean; last_id?: string }) {
    super(fetchPage);
    this.data = body.data ?? [];
    this.has_more = body.has_more ?? false;
    this.last_id = body.last_id ?? "";
  }

  getPaginatedItems(): Item[] {
    return this.data;
  }

  override hasNextPage(): boolean {
    return this.has_more && super.hasNextPage();
  }

  nextPageQuery(): { after: string } | null {
    return this.last_id ? { after: this.last_id } : null;
  }
}

/** What comes behind a page of a class that is not here: the field that names it, and the query parameter that takes that. */
export interface PageRule {
  readonly field: string;
  readonly param: string;
}

/** Names of the page classes, as operations carry them. */
export type PageKind = keyof typeof CLASSES;

const CLASSES = { page: Page, cursor: CursorPage, conversation: ConversationCursorPage };

/** Builds the page of an answer. The body is what the server sent; a list it lacks counts as empty. */
export async function makePage(
  kind: PageKind | PageRule,
  fetchPage: FetchPage,
  body: unknown,
): Promise<AbstractPage<unknown>> {
  if (typeof kind === "object") return (await import("./ruled.ts")).page(kind, fetchPage, body);
  const Class = CLASSES[kind] as new (fetchPage: FetchPage, body: object) => AbstractPage<unknown>;
  return new Class(fetchPage, (body ?? {}) as object);
}

/** Promise of the first page; `for await` on it, without awaiting, walks the items of all pages. */
export class PagePromise<
    PageClass extends AbstractPage<Item>,
    Item = ReturnType<PageClass["getPaginatedItems"]>[number],
  >
  extends APIPromise<PageClass>
  implements AsyncIterable<Item>
{
  async *[Symbol.asyncIterator](): AsyncGenerator<Item> {
    yield* (await this) as WithRequestID<PageClass> & AsyncIterable<Item>;
  }
}
