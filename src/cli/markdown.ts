import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

const style = (format: Format, text: string): string => styleText(format, text, { validateStream: false });

/**
 * The Markdown of an answer for a terminal, as it comes: headings, emphasis, lists, quotes, code and links. What it is given must
 * be free of escapes; those that come out are its own. Words are shown as soon as nothing that follows on their line can change
 * how they look; what is no Markdown stays as it is.
 */
export class MarkdownScreen {
  /** What of the current line is not shown yet. */
  #open = "";
  /** How the rest of the current line looks; `undefined` while its beginning has not told. */
  #line: Line | undefined;
  /** Whether the rest of the current line is shown as it is. */
  #isPlain = false;
  /** The fence that ends the block of code. */
  #fence: string | undefined;

  next(text: string): string {
    let shown = "";
    const [first = "", ...more] = text.split("\n");
    shown += this.#add(first);
    for (const each of more) shown += `${this.#endLine()}\n${this.#add(each)}`;
    return shown;
  }

  /** What was held back. */
  end(): string {
    return this.#open === "" && !this.#line ? "" : this.#endLine();
  }

  #add(text: string): string {
    this.#open += text;
    if (this.#fence !== undefined) return "";
    if (this.#open.length > LONGEST || this.#isPlain) {
      const begun = this.#begun();
      this.#isPlain = true;
      return begun + this.#flush();
    }
    let shown = "";
    if (!this.#line) {
      // A mark at the beginning of a line is whole once something else follows.
      if (!/^\s{0,12}(?:[^\s#>*+\-\d`~|_=]|\d+[^\d.)]|(?:#{1,6}|[*+-]|\d+[.)]|>) +\S)/.test(this.#open))
        return "";
      shown += this.#begin();
    }
    // A heading is short, and looks the same all along.
    if (this.#line?.format) return shown;
    const end = closedEnd(this.#open);
    shown += this.#show(this.#open.slice(0, end));
    this.#open = this.#open.slice(end);
    return shown;
  }

  #begun(): string {
    return this.#line ? "" : this.#begin();
  }

  #flush(): string {
    const shown = this.#show(this.#open);
    this.#open = "";
    return shown;
  }

  #begin(): string {
    const line = lineOf(this.#open);
    this.#line = line;
    this.#open = this.#open.slice(line.mark.length);
    return line.shown;
  }

  #show(text: string): string {
    if (text === "") return "";
    const shown = this.#isPlain || text.length > LONGEST ? text : inline(text);
    return this.#line?.format ? style(this.#line.format, shown) : shown;
  }

  #endLine(): string {
    const whole = this.#open;
    if (this.#fence !== undefined) {
      this.#open = "";
      if (!isFence(whole, this.#fence)) return style("cyan", whole);
      this.#fence = undefined;
      return style("dim", whole);
    }
    const fence = this.#line ? undefined : /^\s*(`{3,}(?=[^`]*$)|~{3,})/.exec(whole)?.[1];
    if (fence !== undefined) {
      this.#open = "";
      this.#fence = fence;
      return style("dim", whole);
    }
    if (!this.#line && /^\s{0,3}(?:([-*_])\s*)(?:\1\s*){2,}$/.test(whole)) {
      this.#open = "";
      return style("dim", "─".repeat(20));
    }
    const shown = this.#begun() + this.#flush();
    this.#line = undefined;
    this.#isPlain = false;
    return shown;
  }
}

interface Line {
  /** The mark as it is written, which is not shown. */
  readonly mark: string;
  /** What stands in its place. */
  readonly shown: string;
  readonly format?: Format;
}

function lineOf(text: string): Line {
  const heading = /^ {0,3}(#{1,6}) +/.exec(text);
  if (heading) {
    return { mark: heading[0], shown: "", format: heading[1] === "#" ? ["bold", "underline"] : ["bold"] };
  }
  const quote = /^ {0,3}> ?/.exec(text);
  if (quote) return { mark: quote[0], shown: style("dim", "│ "), format: ["dim"] };
  const item = /^(\s*)(?:([*+-])|(\d+[.)])) +/.exec(text);
  if (item) return { mark: item[0], shown: `${item[1]}${item[2] ? "•" : item[3]} ` };
  return { mark: "", shown: "" };
}

function isFence(line: string, fence: string): boolean {
  const text = line.trim();
  return text.length >= fence.length && text === (fence[0] ?? "").repeat(text.length);
}

/** Longer parts without an end are no Markdown, and would take long to look through again and again. */
const LONGEST = 400;

/** A code span, bold, italic, or a link, from where it begins. */
const SPAN =
  /(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)|\*\*(?=\S)(.+?)(?<=\S)\*\*|(?<![\w*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![\w*])|(?<!\w)__(?=\S)(.+?)(?<=\S)__(?!\w)|(?<!\w)_(?=[^\s_])([^_]+?)(?<=[^\s_])_(?!\w)|(?<!!)\[([^[\]]+)\]\((https?:\/\/[^\s()]+(?:\([^\s()]*\)[^\s()]*)*)\)/;

function inline(text: string): string {
  const span = SPAN.exec(text);
  if (!span) return text;
  const [all, , code, strong, em, strong2, em2, label, address] = span;
  const shown =
    code !== undefined
      ? style("cyan", code)
      : label !== undefined && address !== undefined
        ? `${style("underline", inline(label))}${label === address ? "" : ` (${address})`}`
        : style(
            (strong ?? strong2) === undefined ? "italic" : "bold",
            inline(strong ?? strong2 ?? em ?? em2 ?? ""),
          );
  return text.slice(0, span.index) + shown + inline(text.slice(span.index + all.length));
}

/** Where the last word ends that no mark is open in front of. */
function closedEnd(text: string): number {
  const masked = text.replace(new RegExp(SPAN, "g"), (span) => "x".repeat(span.length));
  const open = masked.search(/[*_`[]/);
  return masked.lastIndexOf(" ", open === -1 ? masked.length : open) + 1;
}
