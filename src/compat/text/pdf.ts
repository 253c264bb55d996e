import type { Budget } from "./budget.ts";
import { FileTextError, TextExtractionError, UnreadableFileError, UnsupportedFileError } from "./errors.ts";
import type { Reading } from "./formats.ts";

/**
 * Text of a PDF, page by page, by `unpdf` (pdf.js without its viewer): an optional package, because it is larger than all of
 * this one. No script in the document is run, no font or other resource is fetched.
 */
export async function pdfText(bytes: Uint8Array, { filename, budget }: Reading): Promise<string> {
  const { getDocumentProxy } = await loadUnpdf(filename);
  try {
    // A copy: pdf.js takes the memory of what it is given. And a plain one: it refuses Node's buffers.
    const document = await getDocumentProxy(new Uint8Array(bytes), {
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      verbosity: 0,
    });
    try {
      return await textOfPages(document, { filename, budget });
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    if (error instanceof FileTextError) throw error;
    if (error instanceof Error && error.name === "PasswordException") {
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
  /** By the object that the page is: a few bytes may name the same one as often as they like. */
  const read = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number++) {
    budget.part();
    const page = await document.getPage(number);
    const name = page.ref && `${page.ref.num} ${page.ref.gen}`;
    const known = name === null ? undefined : read.get(name);
    const text = known ?? (await textOfPage(page, budget));
    if (known !== undefined) budget.characters(known.length);
    else if (name !== null) read.set(name, text);
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
        // One for the place of each: there may be many without text.
        budget.characters(item.str.length + 1);
        text += item.str + (item.hasEOL ? "\n" : "");
      }
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

async function loadUnpdf(filename: string): Promise<typeof import("unpdf")> {
  try {
    return await import("unpdf");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ERR_MODULE_NOT_FOUND") {
      throw new UnsupportedFileError(
        `${filename}: PDF files need the package unpdf. Install it beside oauth-codex-sdk: npm install unpdf`,
        { cause: error },
      );
    }
    throw new TextExtractionError("The package unpdf could not be loaded.", { cause: error });
  }
}
