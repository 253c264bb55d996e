/**
 * Page classes that src/runtime/pagination.ts has, and the kinds by which operations name them. For one that it does not have,
 * the rule that the spec gives is enough (`next` of x-sdk.pages): such a class is generated.
 */
export const PAGE_KINDS = {
  Page: "page",
  CursorPage: "cursor",
  ConversationCursorPage: "conversation",
} as const;

/** What comes behind a page: the field that names it, and the query parameter that takes that. */
export interface PageRule {
  readonly field: string;
  readonly param: string;
}

export function isPageClass(name: string): name is keyof typeof PAGE_KINDS {
  return Object.hasOwn(PAGE_KINDS, name);
}

/** File of the page classes that the spec explains and the runtime does not have. */
export const GENERATED_PAGES = "src/generated/pagination.ts";

/** Names of the types in {@link GENERATED_PAGES}: each class, its params, and the answer that it is made from. */
export function generatedPageTypes(pages: readonly { readonly class: string }[]): string[] {
  const classes = new Set(pages.map((page) => page.class).filter((name) => !isPageClass(name)));
  return [...classes].flatMap((name) => [name, `${name}Params`, `${name}Response`]);
}
