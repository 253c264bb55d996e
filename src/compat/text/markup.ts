import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";

/** Attributes of an element, by their names as they are written (in HTML: in small letters). */
export type Attributes = ReadonlyMap<string, string>;

export interface MarkupVisitor {
  /** Names of XML come without their namespace prefix, those of HTML in small letters. */
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  /** What is open inside of an element is closed before it. `stray`, in HTML only: nothing of that name was open. */
  close?(name: string, stray: boolean): void;
}

/** Knows no entities but the five of XML and character numbers: none can grow. */
export function walkXml(xml: string, visitor: MarkupVisitor): void {
  walk(xml, visitor, false);
}

/** Elements that HTML lets go without an end tag stay open until one around them ends. */
export function walkHtml(html: string, visitor: MarkupVisitor): void {
  walk(html, visitor, true);
}

function walk(markup: string, visitor: MarkupVisitor, isHtml: boolean): void {
  const tokenizer = new Tokenizer(
    { xmlMode: !isHtml, decodeEntities: true },
    new Walk(markup, visitor, isHtml),
  );
  tokenizer.write(markup);
  tokenizer.end();
}

const NO_ATTRIBUTES: Attributes = new Map();
/** Have no end tag and nothing in them. */
const VOID = new Set(
  "area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr".split(
    " ",
  ),
);
/** Where other rules hold than those of HTML, and what brings HTML back in them. */
const FOREIGN = new Set(["svg", "math"]);
const INTEGRATION = new Set("mi mo mn ms mtext annotation-xml foreignobject desc title".split(" "));

/**
 * Markup without a tree. The tokens are htmlparser2's. Its parser is not used: at every tag it moves and searches a list of all
 * elements that are open, which makes nested markup quadratic. Here a tag costs the same at any depth.
 */
class Walk implements TokenizerCallbacks {
  readonly #markup: string;
  readonly #visitor: MarkupVisitor;
  readonly #isHtml: boolean;
  /** The innermost is the last. */
  readonly #open: string[] = [];
  /** How many of each name are open. */
  readonly #count = new Map<string, number>();
  /** For each element that changes whose rules hold, innermost last: whether they are not those of HTML. */
  readonly #foreign: boolean[] = [];
  #name = "";
  #attributes: Map<string, string> | undefined;
  #attribute = "";
  #value = "";

  constructor(markup: string, visitor: MarkupVisitor, isHtml: boolean) {
    this.#markup = markup;
    this.#visitor = visitor;
    this.#isHtml = isHtml;
  }

  isInForeignContext(): boolean {
    return this.#foreign.at(-1) ?? false;
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#elementName(start, end);
    this.#attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    const name = this.#markup.slice(start, end);
    this.#attribute = this.#isHtml ? name.toLowerCase() : name;
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#markup.slice(start, end);
  }

  onattribentity(code: number): void {
    this.#value += String.fromCodePoint(code);
  }

  onattribend(): void {
    this.#attributes ??= new Map();
    // The first of that name counts.
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value);
    this.#value = "";
  }

  onopentagend(): void {
    const name = this.#name;
    this.#visitor.open?.(name, this.#attributes ?? NO_ATTRIBUTES);
    if (this.#isHtml && VOID.has(name)) return;
    this.#open.push(name);
    this.#count.set(name, (this.#count.get(name) ?? 0) + 1);
    if (this.#changesRules(name)) this.#foreign.push(FOREIGN.has(name));
  }

  onselfclosingtag(): void {
    // In HTML the slash means nothing.
    const isWhole = !this.#isHtml || this.isInForeignContext() || FOREIGN.has(this.#name);
    const depth = this.#open.length;
    this.onopentagend();
    if (isWhole && this.#open.length > depth) this.#closeInnermost();
  }

  onclosetag(start: number, end: number): void {
    const name = this.#elementName(start, end);
    if (this.#count.get(name)) while (this.#closeInnermost() !== name);
    else if (this.#isHtml) this.#visitor.close?.(name, true);
  }

  ontext(start: number, end: number): void {
    this.#visitor.text?.(this.#markup.slice(start, end));
  }

  ontextentity(code: number): void {
    this.#visitor.text?.(String.fromCodePoint(code));
  }

  oncdata(start: number, end: number, offset: number): void {
    // In HTML it is a comment.
    if (!this.#isHtml || this.isInForeignContext()) this.ontext(start, end - offset);
  }

  onend(): void {
    while (this.#open.length > 0) this.#closeInnermost();
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #elementName(start: number, end: number): string {
    const name = this.#markup.slice(start, end);
    return this.#isHtml ? name.toLowerCase() : name.slice(name.indexOf(":") + 1);
  }

  #changesRules(name: string): boolean {
    return this.#isHtml && (FOREIGN.has(name) || INTEGRATION.has(name));
  }

  #closeInnermost(): string | undefined {
    const name = this.#open.pop();
    if (name === undefined) return undefined;
    this.#count.set(name, (this.#count.get(name) ?? 1) - 1);
    if (this.#changesRules(name)) this.#foreign.pop();
    this.#visitor.close?.(name, false);
    return name;
  }
}
