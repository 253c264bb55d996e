import { OAuthCodexError } from "../../runtime/errors/base.ts";

/** Codes of `last_error` of a vector store's file, as the OpenAI API has them. */
type FileErrorCode = "unsupported_file" | "invalid_file" | "server_error";

/** A file that gives no text. `code` is what a vector store reports as `last_error.code`. */
export class FileTextError extends OAuthCodexError {
  override get name(): string {
    return "FileTextError";
  }
  declare readonly code: FileErrorCode;
}

/** Nothing here reads this kind of file, or the package that does is not installed. */
export class UnsupportedFileError extends FileTextError {
  override get name(): string {
    return "UnsupportedFileError";
  }

  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, { code: "unsupported_file", cause: options.cause });
  }
}

/** The file is damaged, protected, empty, too large, or not what its name says. */
export class UnreadableFileError extends FileTextError {
  override get name(): string {
    return "UnreadableFileError";
  }

  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, { code: "invalid_file", cause: options.cause });
  }
}

/** Reading failed for a reason that is not the file's. */
export class TextExtractionError extends FileTextError {
  override get name(): string {
    return "TextExtractionError";
  }

  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, { code: "server_error", cause: options.cause });
  }
}
