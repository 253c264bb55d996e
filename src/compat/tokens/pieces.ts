import { classAt, SEPARATOR } from "../search/analysis/scripts.ts";
import { wholeCharacter } from "../text/tokens.ts";

/** No word of a language is longer; what is, as base64, has no words. */
const LONGEST_RUN = 256;

const BLANK = 0;
const MARK = 1;
const DIGIT = 2;
const LETTER = 3;

/**
 * A text in pieces that a tokenizer can be given. It takes a stretch of letters, of marks or of blanks as one word, and its time
 * grows with the square of a word's length: in the middle of longer ones there are cuts, each of which costs a token at most.
 */
export function eachPiece(text: string, visit: (piece: string) => void): void {
  let from = 0;
  let run = 0;
  let kind = -1;
  for (let at = 0; at < text.length; at++) {
    const next = kindAt(text, at);
    if (next !== kind) {
      kind = next;
      run = at;
    } else if (at - run >= LONGEST_RUN) {
      const cut = wholeCharacter(text, at);
      visit(text.slice(from, cut));
      from = run = cut;
    }
  }
  if (from < text.length) visit(text.slice(from));
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit <= 32) return BLANK;
  if (unit >= 48 && unit <= 57) return DIGIT;
  return classAt(text, at) === SEPARATOR ? MARK : LETTER;
}
