/**
 * A short text that matches a regular expression, or `undefined` when none was found.
 *
 * Understood are literals, classes, groups, alternatives and quantifiers. What has no simple sample (look-around,
 * back-references) is skipped and the result is checked against the expression, so an answer is never wrong.
 */
export function patternInstance(
  pattern: string,
  minLength = 0,
  maxLength = Number.POSITIVE_INFINITY,
): string | undefined {
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, "u");
  } catch {
    return undefined;
  }
  for (let repeats = 0; repeats <= Math.max(1, minLength); repeats++) {
    const text = new Sampler(pattern, repeats).sample();
    const length = [...text].length;
    if (length >= minLength && length <= maxLength && expression.test(text)) return text;
  }
  return undefined;
}

const CLASS_SAMPLES: Readonly<Record<string, string>> = { d: "0", w: "a", s: " ", D: "a", W: "-", S: "a" };
const CONTROL: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v", "0": "\0" };
const CANDIDATES = [..."a0A-_ .~!@#%&,;:/z9Zé한"];

/** Walks the expression once and writes down the least that it accepts; `repeats` asks its quantifiers for more. */
class Sampler {
  readonly #source: string;
  readonly #repeats: number;
  #at = 0;

  constructor(source: string, repeats: number) {
    this.#source = source;
    this.#repeats = repeats;
  }

  sample(): string {
    return this.#alternatives();
  }

  #peek(): string | undefined {
    return this.#source[this.#at];
  }

  #take(): string {
    const point = this.#source.codePointAt(this.#at);
    const char = point === undefined ? "" : String.fromCodePoint(point);
    this.#at += char.length;
    return char;
  }

  #match(expression: RegExp): RegExpExecArray | null {
    const sticky = new RegExp(expression.source, "uy");
    sticky.lastIndex = this.#at;
    const match = sticky.exec(this.#source);
    if (match) this.#at += match[0].length;
    return match;
  }

  #alternatives(): string {
    const first = this.#sequence();
    while (this.#peek() === "|") {
      this.#at += 1;
      this.#sequence();
    }
    return first;
  }

  #sequence(): string {
    let text = "";
    for (let next = this.#peek(); next !== undefined && next !== "|" && next !== ")"; next = this.#peek()) {
      const atom = this.#atom();
      text += atom.repeat(this.#count());
    }
    return text;
  }

  #count(): number {
    const quantifier = this.#match(/(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/);
    if (!quantifier) return 1;
    const [, sign, low, comma, high] = quantifier;
    const least = sign === undefined ? Number(low) : sign === "+" ? 1 : 0;
    const most =
      sign === "?" ? 1 : sign === undefined ? (comma ? Number(high || Infinity) : least) : Infinity;
    return Math.max(least, Math.min(most, this.#repeats));
  }

  #atom(): string {
    const char = this.#take();
    switch (char) {
      case "^":
      case "$":
        return "";
      case ".":
        return "a";
      case "(":
        return this.#group();
      case "[":
        return this.#class();
      case "\\":
        return this.#escape();
      default:
        return char;
    }
  }

  #group(): string {
    const around = this.#match(/\?(?:<?[=!])/);
    if (!around) this.#match(/\?(?::|<[^>]*>)/);
    const text = this.#alternatives();
    this.#at += 1;
    return around ? "" : text;
  }

  #escape(): string {
    const coded = this.#match(/u\{([0-9a-fA-F]+)\}|u([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})/);
    if (coded) return String.fromCodePoint(Number.parseInt(coded[1] ?? coded[2] ?? coded[3] ?? "0", 16));
    const property = this.#match(/[pP]\{[^}]*\}/);
    if (property) return CANDIDATES.find((char) => new RegExp(`\\${property[0]}`, "u").test(char)) ?? "";
    const char = this.#take();
    if (char === "b" || char === "B") return "";
    return CLASS_SAMPLES[char] ?? CONTROL[char] ?? char;
  }

  #class(): string {
    const start = this.#at - 1;
    const negated = this.#peek() === "^";
    if (negated) this.#at += 1;
    while (this.#peek() !== "]" && this.#peek() !== undefined) {
      if (this.#take() === "\\") this.#take();
    }
    this.#at += 1;
    const source = this.#source.slice(start, this.#at);
    const oneOf = new RegExp(`^${source}$`, "u");
    const listed = negated ? [] : [...source.slice(1, -1)];
    return [...listed, ...CANDIDATES].find((char) => oneOf.test(char)) ?? "";
  }
}
