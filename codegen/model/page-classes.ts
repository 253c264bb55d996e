/** Page classes that src/runtime/pagination.ts has, and the kinds by which operations name them. */
export const PAGE_KINDS = {
  Page: "page",
  CursorPage: "cursor",
  ConversationCursorPage: "conversation",
} as const;

export type PageClass = keyof typeof PAGE_KINDS;

export function isPageClass(name: string): name is PageClass {
  return Object.hasOwn(PAGE_KINDS, name);
}
