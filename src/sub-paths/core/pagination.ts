/** Pages, under the sub-path that they have in `openai`. */
export {
  AbstractPage,
  ConversationCursorPage,
  type ConversationCursorPageParams,
  CursorPage,
  type CursorPageParams,
  Page,
  PagePromise,
} from "../../runtime/pagination.ts";
