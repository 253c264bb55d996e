import { walkXml } from "./xml.ts";

export interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[];
  readonly sharedStrings: readonly string[];
  /** By number of a cell's style: whether its number is a date or a time. */
  readonly dates: readonly boolean[];
  /** Old workbooks from the Macintosh count days from 1904. */
  readonly from1904: boolean;
}

/** Reads what all sheets share. */
export function workbookOf(parts: { workbook: string; sharedStrings: string; styles: string }): Workbook {
  const sheets: { name: string; relation: string }[] = [];
  let from1904 = false;
  walkXml(parts.workbook, {
    open(name, attributes) {
      if (name === "sheet")
        sheets.push({ name: attributes["name"] ?? "", relation: attributes["r:id"] ?? "" });
      else if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes["date1904"] ?? "");
    },
  });
  return { sheets, sharedStrings: stringsOf(parts.sharedStrings), dates: dateStyles(parts.styles), from1904 };
}

function stringsOf(xml: string): string[] {
  const strings: string[] = [];
  let text = "";
  let inText = false;
  // Furigana (`rPh`) repeats what the string says.
  let phonetic = false;
  walkXml(xml, {
    open(name) {
      if (name === "si") text = "";
      else if (name === "rPh") phonetic = true;
      else if (name === "t") inText = !phonetic;
    },
    text(content) {
      if (inText) text += content;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic = false;
      else if (name === "si") strings.push(text);
    },
  });
  return strings;
}

/** ECMA-376 part 1, 18.8.30: these numbers are dates and times in every language. */
const isBuiltInDate = (format: number): boolean =>
  (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 58);

function dateStyles(xml: string): boolean[] {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  walkXml(xml, {
    open(name, attributes) {
      const format = Number(attributes["numFmtId"]);
      if (name === "numFmt") {
        // Letters of a date outside quoted text, escapes and [colours].
        const code = (attributes["formatCode"] ?? "").replace(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
        own.set(format, /[ymdhs]/i.test(code) && !/general/i.test(code));
      } else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) styles.push(own.get(format) ?? isBuiltInDate(format));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}

export function sheetText(xml: string, workbook: Workbook): string {
  const rows: string[] = [];
  let cells: string[] = [];
  let type = "";
  let style = 0;
  let value = "";
  let inValue = false;
  walkXml(xml, {
    open(name, attributes) {
      if (name === "row") cells = [];
      else if (name === "c") {
        type = attributes["t"] ?? "n";
        style = Number(attributes["s"] ?? 0);
        value = "";
      } else if (name === "v" || name === "t") inValue = true;
    },
    text(content) {
      if (inValue) value += content;
    },
    close(name) {
      if (name === "v" || name === "t") inValue = false;
      else if (name === "c" && value !== "") cells.push(shown(value, type, style, workbook));
      else if (name === "row" && cells.length > 0) rows.push(cells.join("\t"));
    },
  });
  return rows.join("\n");
}

function shown(
  value: string,
  type: string,
  style: number,
  { sharedStrings, dates, from1904 }: Workbook,
): string {
  switch (type) {
    case "s":
      return (sharedStrings[Number(value)] ?? "").replace(/\s+/g, " ");
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    case "n":
      return dates[style] ? dateOf(Number(value), from1904) : value;
    default:
      return value.replace(/\s+/g, " ");
  }
}

const DAY_MS = 86_400_000;

/** Days since the end of 1899 (or of 1903) as a date, a time, or both. */
function dateOf(days: number, from1904: boolean): string {
  // The calendar of Excel has a 29 February 1900; before it, its days are off by one.
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(epoch + Math.round((days * DAY_MS) / 1000) * 1000);
  if (Number.isNaN(date.getTime())) return String(days);
  const iso = date.toISOString();
  if (days >= 0 && days < 1) return iso.slice(11, 19);
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.slice(0, 19).replace("T", " ");
}
