/** Text of files, and its chunks. */
export {
  type ChunkingStrategy,
  ChunkingStrategyError,
  chunkSizes,
  chunkText,
  DEFAULT_CHUNKING,
  type TextChunk,
} from "./chunks.ts";
export {
  type FileErrorCode,
  FileTextError,
  TextExtractionError,
  UnreadableFileError,
  UnsupportedFileError,
} from "./errors.ts";
export { type ExtractedText, type ExtractOptions, extractText } from "./extract.ts";
export { estimateTokens } from "./tokens.ts";
