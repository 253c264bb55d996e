/**
 * Types that the spec cannot describe, because they are not what goes over the wire: generics, and the objects that the
 * stream and tool helpers return. Written by hand under the names that `openai` gives them; resource modules pass them on.
 */
export type * from "./external/audio.ts";
export type * from "./external/chat.ts";
export type * from "./external/normalized.ts";
export type * from "./external/parsed.ts";
// Two helpers of `openai` have a type of this name each; one serves both here.
export type {
  ExtractParsedContentFromParams as ParserExtractParsedContentFromParams,
  ExtractParsedContentFromParams as ResponsesParserExtractParsedContentFromParams,
} from "./external/parsed.ts";
export type * from "./external/responses.ts";
export type * from "./external/streams.ts";
export type * from "./external/threads.ts";
export type * from "./external/tools.ts";
export type { ConversationCursorPageResponse, CursorPageResponse, PageResponse } from "./pagination.ts";
