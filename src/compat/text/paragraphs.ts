import type { Budget } from "./budget.ts";
import { walkXml } from "./markup.ts";

/** Text of `<t>` elements of a part of a Word or PowerPoint file, which differ in their prefix only: lines, cells apart by tabs. */
export function paragraphs(xml: string, budget: Budget): string {
  const lines = new Lines(budget);
  let inText = false;
  walkXml(xml, {
    open(name) {
      if (name === "t") inText = true;
      else if (name === "tab") lines.add("\t");
      else if (name === "br" || name === "cr") lines.end();
      else if (name === "tc") lines.beginCell();
    },
    text(content) {
      if (inText) lines.add(content);
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "tc") lines.endCell();
      else if (name === "tr") lines.endRow();
      else if (name === "p") lines.end();
    },
  });
  return lines.text();
}

/** What a cell of a table began with. */
interface Cell {
  readonly gap: string;
  readonly pieces: number;
}

/** Lines as they come, each looked at once: not all the text so far at every one of them. */
class Lines {
  readonly #budget: Budget;
  readonly #pieces: string[] = [];
  readonly #cells: Cell[] = [];
  #line = "";
  /** Goes in front of the next line that is not empty. */
  #gap = "";

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  add(text: string): void {
    this.#line += text;
  }

  end(): void {
    const line = withoutEnd(this.#line);
    this.#line = "";
    if (line === "") {
      // Empty lines between paragraphs are one.
      if (this.#gap === "\n") this.#gap = "\n\n";
      return;
    }
    this.#budget.characters(this.#gap.length + line.length);
    if (this.#pieces.length > 0) this.#pieces.push(this.#gap);
    this.#pieces.push(line);
    this.#gap = "\n";
  }

  beginCell(): void {
    this.#cells.push({ gap: this.#gap, pieces: this.#pieces.length });
  }

  /** The next cell stands in the same line; an empty one leaves things as they were. */
  endCell(): void {
    this.#endBegun();
    const cell = this.#cells.pop();
    this.#gap = cell?.pieces === this.#pieces.length ? cell.gap : "\t";
  }

  endRow(): void {
    this.#endBegun();
    if (this.#gap === "\t") this.#gap = "\n";
  }

  text(): string {
    this.#endBegun();
    return this.#pieces.join("").trim();
  }

  #endBegun(): void {
    if (this.#line !== "") this.end();
  }
}

/** A regular expression for "blanks at the end" looks at every blank for all that follow it. */
function withoutEnd(line: string): string {
  let end = line.length;
  while (end > 0 && (line.charCodeAt(end - 1) === 32 || line.charCodeAt(end - 1) === 9)) end--;
  return line.slice(0, end);
}
