import { imageType } from "../../runtime/codex/data-url.ts";

/** The API's limit for all files and images of a request together (its guides "File inputs" and "Images and vision"). */
export const MOST_BYTES = 50 * 1024 * 1024;

/** Kinds of files that the API reads as `input_file` although they are not text (its guide "File inputs"), by ending. */
const PDF = "application/pdf";
const DOCUMENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pdf: PDF,
    doc: "application/msword",
    docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    odt: "application/vnd.oasis.opendocument.text",
    ppt: "application/vnd.ms-powerpoint",
    pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    xls: "application/vnd.ms-excel",
    xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  }),
);

const TEXTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    csv: "text/csv",
    html: "text/html",
    json: "application/json",
    md: "text/markdown",
    tsv: "text/tab-separated-values",
    xml: "text/xml",
  }),
);

/** The media type of a document or a text, or `undefined` for what the API cannot read as `input_file`. */
export function documentType(bytes: Uint8Array, filename: string, given: string | null): string | undefined {
  if (imageType(bytes)) return undefined;
  if (String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-") return PDF;
  const ending = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? "";
  const stated = given?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const document = DOCUMENTS.get(ending) ?? [...DOCUMENTS.values()].find((type) => type === stated);
  // What is called a PDF has to begin like one.
  if (document && document !== PDF) return document;
  if (!isText(bytes)) return undefined;
  const text = TEXTS.get(ending);
  if (text) return text;
  return /^(?:text\/[\w.+-]+|application\/(?:json|xml|x-yaml|javascript))$/.test(stated)
    ? stated
    : "text/plain";
}

/** Enough to tell text from anything else. */
const SAMPLE = 64 * 1024;

/** Text in UTF-16 has zero bytes too, and begins with its mark. */
function isText(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  const isWide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  return isWide || !bytes.subarray(0, SAMPLE).includes(0);
}
