import { TextExtractionError, UnreadableFileError, UnsupportedFileError } from "./errors.ts";

/**
 * Text of a PDF, page by page, by `unpdf` (pdf.js without its viewer): an optional package, because it is larger than all of
 * this one. No script in the document is run, no font or other resource is fetched.
 */
export async function pdfText(bytes: Uint8Array, filename: string): Promise<string> {
  const { getDocumentProxy } = await loadUnpdf(filename);
  try {
    // A copy: pdf.js takes the memory of what it is given.
    const document = await getDocumentProxy(bytes.slice(), {
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      verbosity: 0,
    });
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      let text = "";
      for (const item of items) {
        if ("str" in item) text += item.str + (item.hasEOL ? "\n" : "");
      }
      page.cleanup();
      if (text.trim() !== "") pages.push(text.trim());
    }
    await document.loadingTask.destroy();
    if (pages.length === 0) {
      throw new UnreadableFileError(
        `${filename} has no text in it: its pages are pictures. Run it through text recognition (OCR) first.`,
      );
    }
    return pages.join("\n\n");
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    if (error instanceof Error && error.name === "PasswordException") {
      throw new UnreadableFileError(`${filename} is protected by a password. Save it without one.`, {
        cause: error,
      });
    }
    throw new UnreadableFileError(`${filename} is not a readable PDF.`, { cause: error });
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
