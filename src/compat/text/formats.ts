import { TEXT_LIMITS, type TextLimits } from "./budget.ts";
import { decodeText } from "./charset.ts";
import { UnsupportedFileError } from "./errors.ts";
import type { Readers } from "./readers.ts";
import type { Reading } from "./reading.ts";

interface Format {
  readonly mime: string;
  /** Where they are not the usual ones. */
  readonly limits?: Partial<TextLimits>;
  /** Takes what it writes from the budget. */
  read(bytes: Uint8Array, reading: Reading): Promise<string>;
}

const OFFICE = "application/vnd.openxmlformats-officedocument";

function plain(mime: string): Format {
  return {
    mime,
    read: async (bytes, { filename, mime: given, budget }) => {
      const text = await decodeText(bytes, { filename, charset: charsetOf(given) });
      budget.characters(text.length);
      return text;
    },
  };
}

async function loadReaders(): Promise<Readers> {
  return (await import("./readers.ts")).readers;
}

/** Formats that are more than text. Each reader is loaded with the first file that needs it. */
const formats = {
  html: {
    mime: "text/html",
    read: async (bytes, reading) =>
      (await loadReaders()).html(bytes, { ...reading, charset: charsetOf(reading.mime) }),
  },
  pdf: {
    mime: "application/pdf",
    // Fonts and drawings are packed along with the text, and are more than it.
    limits: { bytes: 4 * TEXT_LIMITS.bytes },
    read: async (bytes, reading) => (await loadReaders()).pdf(bytes, reading),
  },
  docx: {
    mime: `${OFFICE}.wordprocessingml.document`,
    read: async (bytes, reading) => (await loadReaders()).docx(bytes, reading),
  },
  pptx: {
    mime: `${OFFICE}.presentationml.presentation`,
    read: async (bytes, reading) => (await loadReaders()).pptx(bytes, reading),
  },
  xlsx: {
    mime: `${OFFICE}.spreadsheetml.sheet`,
    read: async (bytes, reading) => (await loadReaders()).xlsx(bytes, reading),
  },
} as const satisfies Record<string, Format>;

const byEnding: ReadonlyMap<string, Format> = new Map<string, Format>([
  ["htm", formats.html],
  ["html", formats.html],
  ["xhtml", formats.html],
  ["pdf", formats.pdf],
  ["docx", formats.docx],
  ["docm", formats.docx],
  ["pptx", formats.pptx],
  ["pptm", formats.pptx],
  ["xlsx", formats.xlsx],
  ["xlsm", formats.xlsx],
  ["md", plain("text/markdown")],
  ["markdown", plain("text/markdown")],
  ["json", plain("application/json")],
  ["jsonl", plain("application/jsonl")],
  ["csv", plain("text/csv")],
  ["tsv", plain("text/tab-separated-values")],
  ["xml", plain("application/xml")],
]);
const byMime: ReadonlyMap<string, Format> = new Map(
  [...byEnding.values()].map((format) => [format.mime, format]),
);

/** Files that are not text and that nothing here reads: named, so that the message can say more than "binary". */
const UNREADABLE: ReadonlyMap<string, string> = new Map([
  ["doc", "Save it as .docx."],
  ["ppt", "Save it as .pptx."],
  ["xls", "Save it as .xlsx."],
  ["odt", "Save it as .docx or .pdf."],
  ["odp", "Save it as .pptx or .pdf."],
  ["ods", "Save it as .xlsx or .csv."],
  ["rtf", "Save it as .docx or .txt."],
  ["pages", "Export it as .docx or .pdf."],
  ["numbers", "Export it as .xlsx or .csv."],
  ["key", "Export it as .pptx or .pdf."],
  ["epub", "Convert it to .html or .txt."],
  ["zip", "Upload the files that are in it."],
  ["gz", "Upload the files that are in it."],
  ["tar", "Upload the files that are in it."],
  ["7z", "Upload the files that are in it."],
  ["rar", "Upload the files that are in it."],
]);
const MAGIC: readonly (readonly [string, string])[] = [
  ["\x89PNG", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["RIFF", "a RIFF container (WebP, WAV or AVI)"],
  ["OggS", "an Ogg container"],
  ["ID3", "an MP3 recording"],
  ["\x1f\x8b", "a gzip archive"],
  ["7z\xbc\xaf", "a 7z archive"],
  ["Rar!", "a RAR archive"],
  ["\x7fELF", "a program"],
  ["MZ", "a program"],
  ["\xd0\xcf\x11\xe0", "an Office file of before 2007"],
  ["SQLite format 3", "an SQLite database"],
];

/** What reads these bytes: what they begin with, then the file name's ending, then the media type; else they are text. */
export function formatOf(
  bytes: Uint8Array,
  { filename, mime }: { readonly filename: string; readonly mime?: string | undefined },
): Format {
  const ending = /\.([A-Za-z0-9]+)$/.exec(filename)?.[1]?.toLowerCase() ?? "";
  const type = mime?.split(";")[0]?.trim().toLowerCase() ?? "";
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  if (head.includes("%PDF-")) return formats.pdf;
  const named = byEnding.get(ending) ?? byMime.get(type);
  if (head.startsWith("PK\x03\x04")) {
    if (named === formats.docx || named === formats.pptx || named === formats.xlsx) return named;
    throw unsupported(filename, ending, "a ZIP archive");
  }
  const binary = MAGIC.find(([magic]) => head.startsWith(magic) && (magic.length > 2 || head.includes("\0")));
  if (binary !== undefined) throw unsupported(filename, ending, binary[1]);
  if (UNREADABLE.has(ending) && named === undefined) throw unsupported(filename, ending, `a .${ending} file`);
  if (named !== undefined) return named;
  return plain(type.startsWith("text/") ? type : "text/plain");
}

function unsupported(filename: string, ending: string, what: string): UnsupportedFileError {
  return new UnsupportedFileError(
    `${filename} is ${what}, which cannot be searched. ${UNREADABLE.get(ending) ?? "Convert it to text, PDF, DOCX, PPTX or XLSX."}`,
  );
}

function charsetOf(mime: string | undefined): string | undefined {
  return /charset\s*=\s*"?([^\s;"]+)/i.exec(mime ?? "")?.[1];
}
