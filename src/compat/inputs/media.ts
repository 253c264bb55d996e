/** Kinds of files that the API reads as `input_file` although they are not text (its guide "File inputs"), by ending. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  pdf: "application/pdf",
  doc: "application/msword",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  ppt: "application/vnd.ms-powerpoint",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
  xls: "application/vnd.ms-excel",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

const TEXTS: Readonly<Record<string, string>> = {
  csv: "text/csv",
  html: "text/html",
  json: "application/json",
  md: "text/markdown",
  tsv: "text/tab-separated-values",
  xml: "text/xml",
};

/** Images that the API looks at, by how their bytes begin. A name or a media type may be wrong; these are not. */
export function imageType(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 12));
  if (head.startsWith("\x89PNG\r\n\x1a\n")) return "image/png";
  if (head.startsWith("\xff\xd8\xff")) return "image/jpeg";
  if (/^GIF8[79]a/.test(head)) return "image/gif";
  return /^RIFF[\s\S]{4}WEBP$/.test(head) ? "image/webp" : undefined;
}

/** The media type of a document or a text, or `undefined` for what the API cannot read as `input_file`. */
export function documentType(bytes: Uint8Array, filename: string, given: string | null): string | undefined {
  if (imageType(bytes)) return undefined;
  if (String.fromCharCode(...bytes.subarray(0, 5)) === "%PDF-") return DOCUMENTS["pdf"];
  const ending = /\.([^.]+)$/.exec(filename)?.[1]?.toLowerCase() ?? "";
  const stated = given?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const document = DOCUMENTS[ending] ?? Object.values(DOCUMENTS).find((type) => type === stated);
  // What is called a PDF has to begin like one.
  if (document && document !== DOCUMENTS["pdf"]) return document;
  if (!isText(bytes)) return undefined;
  if (TEXTS[ending]) return TEXTS[ending];
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

/** Divisible by three, so that the pieces put together are the whole. */
const PIECE = 0x6000;

export function dataUrl(type: string, bytes: Uint8Array): string {
  let base64 = "";
  for (let start = 0; start < bytes.length; start += PIECE) {
    base64 += btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE)));
  }
  return `data:${type};base64,${base64}`;
}
