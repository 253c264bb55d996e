import { UnreadableFileError } from "./errors.ts";
import { sheetText, workbookOf } from "./spreadsheet.ts";
import { walkXml } from "./xml.ts";
import { ZipReader } from "./zip.ts";

/** Paragraphs and table rows of a Word document, then its notes. Deleted text and field codes are other elements, and stay out. */
export async function docxText(bytes: Uint8Array, filename: string): Promise<string> {
  const zip = new ZipReader(bytes, filename);
  const body = zip.read("word/document.xml");
  if (body === undefined) throw notThat(filename, "a Word document");
  const notes = ["word/footnotes.xml", "word/endnotes.xml"].map((name) => zip.read(name) ?? "");
  return [body, ...notes].map(paragraphs).filter(Boolean).join("\n\n");
}

/** Slides in the order in which they are shown, each with its notes. */
export async function pptxText(bytes: Uint8Array, filename: string): Promise<string> {
  const zip = new ZipReader(bytes, filename);
  const presentation = zip.read("ppt/presentation.xml");
  if (presentation === undefined) throw notThat(filename, "a PowerPoint presentation");
  const targets = relations(zip, "ppt/presentation.xml");
  const slides: string[] = [];
  walkXml(presentation, {
    open(name, attributes) {
      if (name !== "sldId") return;
      const path = targets.get(attributes["r:id"] ?? "")?.path;
      if (path === undefined) return;
      const notes = [...relations(zip, path).values()].find(({ type }) => type.endsWith("/notesSlide"));
      const parts = [path, ...(notes ? [notes.path] : [])].map((part) => paragraphs(zip.read(part) ?? ""));
      slides.push(parts.filter(Boolean).join("\n"));
    },
  });
  return slides.filter(Boolean).join("\n\n");
}

/** Rows of each sheet as lines of cells apart by tabs, under the sheet's name. Results of formulas, not formulas. */
export async function xlsxText(bytes: Uint8Array, filename: string): Promise<string> {
  const zip = new ZipReader(bytes, filename);
  const xml = zip.read("xl/workbook.xml");
  if (xml === undefined) throw notThat(filename, "an Excel workbook");
  const targets = relations(zip, "xl/workbook.xml");
  const workbook = workbookOf({
    workbook: xml,
    sharedStrings: zip.read("xl/sharedStrings.xml") ?? "",
    styles: zip.read("xl/styles.xml") ?? "",
  });
  const sheets = workbook.sheets.map(({ name, relation }) => {
    const path = targets.get(relation)?.path;
    const rows = sheetText(path === undefined ? "" : (zip.read(path) ?? ""), workbook);
    return rows === "" ? "" : `${name}\n${rows}`;
  });
  return sheets.filter(Boolean).join("\n\n");
}

/** Text of `<t>` elements; Word and PowerPoint differ in their prefix only. */
function paragraphs(xml: string): string {
  let text = "";
  let inText = false;
  walkXml(xml, {
    open(name) {
      if (name === "t") inText = true;
      else if (name === "tab") text += "\t";
      else if (name === "br" || name === "cr") text += "\n";
    },
    text(content) {
      if (inText) text += content;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "tc") text = `${text.trimEnd()}\t`;
      else if (name === "p" || name === "tr") text = `${text.replace(/[ \t]+$/, "")}\n`;
    },
  });
  return text.replace(/\n{3,}/g, "\n\n").trim();
}

interface Relation {
  readonly type: string;
  /** From the root of the archive. */
  readonly path: string;
}

/** What a part of the archive refers to by id. Links out of it are left out. */
function relations(zip: ZipReader, part: string): Map<string, Relation> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const found = new Map<string, Relation>();
  walkXml(zip.read(`${folder}_rels/${part.slice(folder.length)}.rels`) ?? "", {
    open(name, attributes) {
      const { Id: id, Type: type, Target: target, TargetMode: mode } = attributes;
      if (name !== "Relationship" || id === undefined || target === undefined || mode === "External") return;
      // As a URL, only to resolve "../" and a leading slash; nothing is fetched.
      const path = decodeURI(new URL(target, `zip:///${folder}`).pathname.slice(1));
      found.set(id, { type: type ?? "", path });
    },
  });
  return found;
}

function notThat(filename: string, what: string): UnreadableFileError {
  return new UnreadableFileError(`${filename} is not ${what}, in spite of its name or type.`);
}
