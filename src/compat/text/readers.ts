import type { Reading } from "./reading.ts";

/**
 * Readers of documents that are more than text in UTF-8 or UTF-16, each loaded with the first file that needs it.
 *
 * Builds for browsers and Workers leave this module and all below it out (`#readers` in `package.json`): they have no SQLite to
 * search documents with, and the parsers are a large part of a program in one file.
 */
export interface Readers {
  html(bytes: Uint8Array, reading: Reading & { readonly charset: string | undefined }): Promise<string>;
  pdf(bytes: Uint8Array, reading: Reading): Promise<string>;
  docx(bytes: Uint8Array, reading: Reading): Promise<string>;
  pptx(bytes: Uint8Array, reading: Reading): Promise<string>;
  xlsx(bytes: Uint8Array, reading: Reading): Promise<string>;
  /** What older encoding bytes may be in; `null` when nothing speaks for any. */
  charset(bytes: Uint8Array): Promise<string | null>;
}

export const readers: Readers = {
  html: async (bytes, reading) => (await import("./html.ts")).htmlText(bytes, reading),
  pdf: async (bytes, reading) => (await import("./pdf.ts")).pdfText(bytes, reading),
  docx: async (bytes, reading) => (await import("./office.ts")).docxText(bytes, reading),
  pptx: async (bytes, reading) => (await import("./office.ts")).pptxText(bytes, reading),
  xlsx: async (bytes, reading) => (await import("./office.ts")).xlsxText(bytes, reading),
  charset: async (bytes) => (await import("chardet")).detect(bytes),
};
