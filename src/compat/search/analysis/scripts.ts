/** What a character is to the word splitter. */
export const SEPARATOR = 1;
/** A letter or digit of a script that puts something between its words. */
export const LETTER = 2;
export const HANGUL = 3;
/** Han and kana: no spaces, words of one to a few characters. */
export const HAN = 4;
export const KANA = 5;
/** Thai, Lao, Khmer, Burmese: no spaces between words, long words. */
const UNSPACED = 6;
/** Belongs to the character before it. */
export const MARK = 7;

const word = /[\p{L}\p{N}]/u;
/** With the joiners of Indic and Persian words, and the long-vowel sign of kana. */
const mark = /\p{M}|\u200c|\u200d|\u30fc|\uff70/u;
const hangul = /\p{Script=Hangul}/u;
const han = /\p{Script=Han}/u;
const kana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

function classify(character: string): number {
  if (mark.test(character)) return MARK;
  if (!word.test(character)) return SEPARATOR;
  if (hangul.test(character)) return HANGUL;
  if (han.test(character)) return HAN;
  if (kana.test(character)) return KANA;
  return unspaced.test(character) ? UNSPACED : LETTER;
}

/** By UTF-16 unit, filled as texts bring them: six expressions for each of 65,536 units would be felt at the first search. */
const units = new Uint8Array(0x1_0000);

/** Class of the code unit at `index`. Both halves of a surrogate pair have the class of the whole. */
export function classAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  const known = units[unit] as number;
  if (known !== 0) return known;
  if (unit >= 0xd800 && unit <= 0xdfff) {
    const code = unit >= 0xdc00 && index > 0 ? text.codePointAt(index - 1) : text.codePointAt(index);
    return code !== undefined && code > 0xffff ? classify(String.fromCodePoint(code)) : SEPARATOR;
  }
  const found = classify(String.fromCharCode(unit));
  units[unit] = found;
  return found;
}
