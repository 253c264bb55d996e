import type { Budget } from "./budget.ts";
import { walkXml } from "./markup.ts";

interface Workbook {
  readonly sheets: readonly { readonly name: string; readonly relation: string }[];
  /** As they are shown in one line. */
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
        sheets.push({ name: attributes.get("name") ?? "", relation: attributes.get("r:id") ?? "" });
      else if (name === "workbookPr") from1904 = /^(?:1|true)$/.test(attributes.get("date1904") ?? "");
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
      // Here, and not where it is shown: any number of cells may show it.
      else if (name === "si") {
        strings.push(oneLine(text));
        text = "";
      }
    },
  });
  return strings;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ");

/** ECMA-376 part 1, 18.8.30: these numbers are dates and times in every language. */
const isBuiltInDate = (format: number): boolean =>
  (format >= 14 && format <= 22) || (format >= 27 && format <= 36) || (format >= 45 && format <= 58);

function dateStyles(xml: string): boolean[] {
  const own = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCells = false;
  walkXml(xml, {
    open(name, attributes) {
      const format = Number(attributes.get("numFmtId"));
      if (name === "numFmt") own.set(format, isDateCode(attributes.get("formatCode") ?? ""));
      else if (name === "cellXfs") inCells = true;
      else if (name === "xf" && inCells) styles.push(own.get(format) ?? isBuiltInDate(format));
    },
    close(name) {
      if (name === "cellXfs") inCells = false;
    },
  });
  return styles;
}

/** What ends a stretch of a format code that is shown as it stands, by what begins it: quoted text, and [colours]. */
const STRETCHES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["[", "]"],
]);

/** Whether there are letters of a date outside quoted text, escapes and [colours]. */
function isDateCode(code: string): boolean {
  let bare = "";
  // Without an end, a beginning is a sign like others; and there is none behind it either.
  const endless = new Set<string>();
  for (let at = 0; at < code.length; at++) {
    const sign = code.charAt(at);
    const end = STRETCHES.get(sign);
    if (sign === "\\") at++;
    else if (end === undefined || endless.has(end)) bare += sign;
    else {
      const found = code.indexOf(end, at + 1);
      if (found >= 0) at = found;
      else endless.add(end);
    }
  }
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}

export function sheetText(xml: string, workbook: Workbook, budget: Budget): string {
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
        type = attributes.get("t") ?? "n";
        style = Number(attributes.get("s") ?? 0);
        value = "";
      } else if (name === "v" || name === "t") inValue = true;
    },
    text(content) {
      if (inValue) value += content;
    },
    close(name) {
      if (name === "v" || name === "t") inValue = false;
      else if (name === "c" && value !== "") {
        const cell = shown(value, type, style, workbook);
        // A cell of a few bytes may show a long string.
        budget.characters(cell.length + 1);
        cells.push(cell);
        value = "";
      } else if (name === "row" && cells.length > 0) {
        rows.push(cells.join("\t"));
        cells = [];
      }
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
      return sharedStrings[Number(value)] ?? "";
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    case "n":
      return dates[style] ? dateOf(Number(value), from1904) : value;
    default:
      return oneLine(value);
  }
}

const DAY_MS = 86_400_000;
/** Where Excel's calendar ends. */
const YEAR_10000 = Date.UTC(10_000, 0, 1);

/** Days since the end of 1899 (or of 1903) as a date, a time, or both. */
function dateOf(days: number, from1904: boolean): string {
  // The calendar of Excel has a 29 February 1900; before it, its days are off by one.
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const time = epoch + Math.round((days * DAY_MS) / 1000) * 1000;
  if (!(days >= 0 && time < YEAR_10000)) return String(days);
  const iso = new Date(time).toISOString();
  if (days < 1) return iso.slice(11, 19);
  return Number.isInteger(days) ? iso.slice(0, 10) : iso.slice(0, 19).replace("T", " ");
}
