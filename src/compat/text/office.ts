import { UnreadableFileError } from "./errors.ts";
import { walkXml } from "./markup.ts";
import { paragraphs } from "./paragraphs.ts";
import type { Reading } from "./reading.ts";
import { sheetText, workbookOf } from "./spreadsheet.ts";
import { ZipReader } from "./zip.ts";

/** Paragraphs and table rows of a Word document, then its notes. Deleted text and field codes are other elements, and stay out. */
export async function docxText(bytes: Uint8Array, reading: Reading): Promise<string> {
  const zip = new ZipReader(bytes, reading);
  const body = zip.read("word/document.xml");
  if (body === undefined) throw notThat(reading.filename, "a Word document");
  const notes = ["word/footnotes.xml", "word/endnotes.xml"].map((name) => zip.read(name) ?? "");
  return [body, ...notes]
    .map((part) => paragraphs(part, reading.budget))
    .filter(Boolean)
    .join("\n\n");
}

/** Slides in the order in which they are shown, each with its notes. */
export async function pptxText(bytes: Uint8Array, { filename, budget }: Reading): Promise<string> {
  const zip = new ZipReader(bytes, { filename, budget });
  const presentation = zip.read("ppt/presentation.xml");
  if (presentation === undefined) throw notThat(filename, "a PowerPoint presentation");
  const targets = relations(zip, "ppt/presentation.xml");
  const slides: string[] = [];
  walkXml(presentation, {
    open(name, attributes) {
      if (name !== "sldId") return;
      const path = targets.get(attributes.get("r:id") ?? "")?.path;
      if (path === undefined) return;
      budget.part();
      const notes = [...relations(zip, path).values()].find(({ type }) => type.endsWith("/notesSlide"));
      const parts = [path, ...(notes ? [notes.path] : [])].map((part) =>
        paragraphs(zip.read(part) ?? "", budget),
      );
      slides.push(parts.filter(Boolean).join("\n"));
    },
  });
  return slides.filter(Boolean).join("\n\n");
}

/** Rows of each sheet as lines of cells apart by tabs, under the sheet's name. Results of formulas, not formulas. */
export async function xlsxText(bytes: Uint8Array, { filename, budget }: Reading): Promise<string> {
  const zip = new ZipReader(bytes, { filename, budget });
  const xml = zip.read("xl/workbook.xml");
  if (xml === undefined) throw notThat(filename, "an Excel workbook");
  const targets = relations(zip, "xl/workbook.xml");
  const workbook = workbookOf({
    workbook: xml,
    sharedStrings: zip.read("xl/sharedStrings.xml") ?? "",
    styles: zip.read("xl/styles.xml") ?? "",
  });
  const sheets = workbook.sheets.map(({ name, relation }) => {
    budget.part();
    const path = targets.get(relation)?.path;
    const rows = sheetText(path === undefined ? "" : (zip.read(path) ?? ""), workbook, budget);
    if (rows === "") return "";
    budget.characters(name.length + 1);
    return `${name}\n${rows}`;
  });
  return sheets.filter(Boolean).join("\n\n");
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
      const [id, target] = [attributes.get("Id"), attributes.get("Target")];
      if (name !== "Relationship" || id === undefined || target === undefined) return;
      if (attributes.get("TargetMode") === "External") return;
      const path = pathOf(target, folder);
      if (path !== undefined) found.set(id, { type: attributes.get("Type") ?? "", path });
    },
  });
  return found;
}

/** As a URL, only to resolve "../" and a leading slash; nothing is fetched. `undefined` for what is none. */
function pathOf(target: string, folder: string): string | undefined {
  try {
    return decodeURI(new URL(target, `zip:///${folder}`).pathname.slice(1));
  } catch {
    return undefined;
  }
}

function notThat(filename: string, what: string): UnreadableFileError {
  return new UnreadableFileError(`${filename} is not ${what}, in spite of its name or type.`);
}
