import { node } from "../../runtime/node.ts";
import { Budget, type TextLimits } from "./budget.ts";
import { TextExtractionError, UnreadableFileError } from "./errors.ts";
import { formatOf } from "./formats.ts";
import { normalizeText } from "./normalize.ts";

interface ExtractOptions {
  readonly filename: string;
  /** Media type, when the caller knows it. The file name's ending goes before `application/octet-stream` and the like. */
  readonly mime?: string | undefined;
  /** In place of the usual ones. */
  readonly limits?: Partial<TextLimits>;
}

interface ExtractedText {
  readonly text: string;
  /** What the file was read as. */
  readonly mime: string;
}

/** Five million tokens, the API's limit for one file, are seldom more than this. */
export const MOST_BYTES = 64 * 1024 * 1024;

/**
 * Text of a file, from its bytes or its path. Nothing in a file is run and nothing is fetched. A file without any text is an
 * error, never an empty success.
 *
 * @throws {UnsupportedFileError} nothing reads this kind of file, or the optional package for it is not installed.
 * @throws {UnreadableFileError} the file is damaged, protected, empty, too large, or unpacks to more than `TEXT_LIMITS`.
 * @throws {TextExtractionError} it could not be read for a reason that is not its own.
 */
export async function extractText(
  source: Uint8Array | string,
  options: ExtractOptions,
): Promise<ExtractedText> {
  const bytes = typeof source === "string" ? await readFile(source, options.filename) : source;
  if (bytes.length > MOST_BYTES) throw tooLarge(options.filename, bytes.length);
  if (bytes.length === 0) throw new UnreadableFileError(`${options.filename} is empty.`);
  const format = formatOf(bytes, options);
  const budget = new Budget(options.filename, { ...format.limits, ...options.limits });
  const raw = await format.read(bytes, { ...options, budget });
  const text = normalizeText(raw);
  if (text.trim() === "") throw new UnreadableFileError(`${options.filename} has no text in it.`);
  return { text, mime: format.mime };
}

async function readFile(path: string, filename: string): Promise<Uint8Array> {
  let file: Awaited<ReturnType<typeof node.fs.promises.open>> | undefined;
  try {
    file = await node.fs.promises.open(path, "r");
    const { size } = await file.stat();
    // Before reading: a file of 512 MB is a valid upload and must not be held in memory.
    if (size > MOST_BYTES) throw tooLarge(filename, size);
    return await file.readFile();
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new TextExtractionError(`${filename} could not be read from the storage.`, { cause: error });
  } finally {
    await file?.close();
  }
}

function tooLarge(filename: string, size: number): UnreadableFileError {
  const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  return new UnreadableFileError(
    `${filename} has ${megabytes(size)}; files of more than ${megabytes(MOST_BYTES)} are stored but not indexed. Split it.`,
  );
}
