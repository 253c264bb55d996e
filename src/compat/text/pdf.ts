import { isError } from "../../runtime/kinds.ts";
import type { Budget } from "./budget.ts";
import { FileTextError, TextExtractionError, UnreadableFileError, UnsupportedFileError } from "./errors.ts";
import { weighedCopy } from "./pdf-streams.ts";
import type { Reading } from "./reading.ts";

/**
 * Text of a PDF, page by page, by `unpdf` (pdf.js without its viewer): an optional package, because it is larger than all of
 * this one. No script in the document is run, no font or other resource is fetched.
 */
export async function pdfText(bytes: Uint8Array, { filename, budget }: Reading): Promise<string> {
  const { getDocumentProxy } = await loadUnpdf(filename);
  // A copy also because pdf.js takes the memory of what it is given.
  const copy = weighedCopy(bytes, budget);
  try {
    const document = await getDocumentProxy(copy, {
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      verbosity: 0,
    });
    try {
      return await budget.inTime(bytes.length, textOfPages(document, { filename, budget }));
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    if (error instanceof FileTextError) throw error;
    if (isError(error) && error.name === "PasswordException") {
      throw new UnreadableFileError(`${filename} is protected by a password. Save it without one.`, {
        cause: error,
      });
    }
    throw new UnreadableFileError(`${filename} is not a readable PDF.`, { cause: error });
  }
}

type PdfDocument = Awaited<ReturnType<typeof import("unpdf")["getDocumentProxy"]>>;

async function textOfPages(
  document: PdfDocument,
  { filename, budget }: { readonly filename: string; readonly budget: Budget },
): Promise<string> {
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    budget.part();
    const page = await document.getPage(number);
    const text = await textOfPage(page, budget);
    page.cleanup();
    if (text !== "") pages.push(text);
  }
  if (pages.length === 0) {
    throw new UnreadableFileError(
      `${filename} has no text in it: its pages are pictures. Run it through text recognition (OCR) first.`,
    );
  }
  return pages.join("\n\n");
}

type PdfPage = Awaited<ReturnType<PdfDocument["getPage"]>>;

/** Characters that a piece of text counts for besides its own. It costs far more than to write them, and may be empty. */
const ITEM = 16;

/** As it comes: drawings that draw each other can make more of it than any memory holds. */
async function textOfPage(page: PdfPage, budget: Budget): Promise<string> {
  const reader = page.streamTextContent().getReader();
  let text = "";
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text.trim();
      for (const item of value.items) {
        if (!("str" in item)) continue;
        budget.characters(item.str.length + ITEM);
        text += item.str + (item.hasEOL ? "\n" : "");
      }
    }
  } finally {
    reader.releaseLock();
  }
}

async function loadUnpdf(filename: string): Promise<typeof import("unpdf")> {
  try {
    return await import("unpdf");
  } catch (error) {
    if (isError(error) && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") {
      throw new UnsupportedFileError(
        `${filename}: PDF files need the package unpdf. Install it beside oauth-codex-sdk: npm install unpdf`,
        { cause: error },
      );
    }
    throw new TextExtractionError("The package unpdf could not be loaded.", { cause: error });
  }
}
