import { stemmer } from "stemmer";
import { fold } from "./fold.ts";
import { arabicStem, koreanStem } from "./light-stems.ts";
import { classAt, HAN, HANGUL, KANA, LETTER, MARK, SEPARATOR } from "./scripts.ts";

/**
 * Stretches of text that are analysed as one: words where the script separates words, else everything up to the next change
 * of script. `kind` is one of the classes of `scripts.ts`; a stretch with kana in it is `KANA`.
 *
 * `Intl.Segmenter` finds the words inside unspaced stretches only: the others are split by a scan, which needs no dictionary.
 */
export function eachStretch(text: string, visit: (start: number, end: number, kind: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    let kind = classAt(text, at);
    if (kind === SEPARATOR || kind === MARK) {
      at++;
      continue;
    }
    const start = at++;
    for (; at < length; at++) {
      const next = classAt(text, at);
      if (next === kind || next === MARK) continue;
      // Japanese words mix Han and kana: the segmenter must see them together.
      if ((next === KANA && kind === HAN) || (next === HAN && kind === KANA)) kind = KANA;
      else break;
    }
    visit(start, at, kind);
  }
}

/** Longer ones are data, not words (base64, hashes); their beginning is enough to find them by. */
const LONGEST_WORD = 64;
/** English words do not get longer, and other "words" have no endings to take off. */
const LONGEST_STEMMED = 32;
/** Characters of a stretch handed to the segmenter at once: its time per character grows with the length. */
const LONGEST_SEGMENTED = 256;

const LATIN = /^[a-z]+$/;
const ARABIC = /^\p{Script=Arabic}/u;
/** A word that begins with one of the seven letters that are written onto others. */
const HEBREW = /^[והבלכמש]\p{Script=Hebrew}/u;
const INFLECTED =
  /^[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}]/u;
const HUMP = /[a-z0-9][A-Z]/;
const HUMPS = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+/g;

let segmenter: Intl.Segmenter | undefined;

/** The index terms of one stretch, with its place for each of them left to the caller. */
export function termsOf(stretch: string, kind: number): string[] {
  if (kind === LETTER) return letterTerms(stretch);
  if (kind === HANGUL) return hangulTerms(fold(stretch));
  const terms: string[] = [];
  for (let from = 0; from < stretch.length; from += LONGEST_SEGMENTED) {
    segmentTerms(fold(stretch.slice(from, from + LONGEST_SEGMENTED)), kind, terms);
  }
  return terms;
}

function letterTerms(word: string): string[] {
  if (word.length > LONGEST_WORD) word = word.slice(0, LONGEST_WORD);
  const folded = fold(word);
  if (LATIN.test(folded)) {
    const stem = folded.length > LONGEST_STEMMED ? folded : stemmer(folded);
    // `getUserName` is found by itself and by its parts.
    if (!HUMP.test(word)) return [stem];
    const parts = word.match(HUMPS) ?? [];
    return parts.length < 2 ? [stem] : [stem, ...parts.map((part) => stemmer(part.toLowerCase()))];
  }
  if (ARABIC.test(folded)) return [arabicStem(folded)];
  // "and", "the", "in" and their like are letters written onto the word: without the first one it is a second term.
  if (HEBREW.test(folded)) return folded.length > 3 ? [folded, folded.slice(1)] : [folded];
  // No stemmer for these, but most of their grammar is in the ending: the beginning of a word is a second term.
  if (folded.length > 4 && INFLECTED.test(folded)) {
    return [folded, folded.slice(0, Math.min(5, folded.length - 1))];
  }
  return [folded];
}

/** Pairs of syllables: they find a word inside a compound, and across particles that the stemmer does not know. */
function hangulTerms(word: string): string[] {
  if (word.length > LONGEST_WORD) word = word.slice(0, LONGEST_WORD);
  const stem = koreanStem(word);
  if (stem.length < 3) return [stem];
  return [stem, ...pairs(stem)];
}

/** Words as the dictionary of ICU sees them; in Han text also each pair, since a dictionary splits by context. */
function segmentTerms(stretch: string, kind: number, into: string[]): void {
  segmenter ??= new Intl.Segmenter("und", { granularity: "word" });
  for (const { segment } of segmenter.segment(stretch)) {
    into.push(segment);
  }
  if (kind === HAN || kind === KANA) {
    let before = "";
    for (const character of stretch) {
      if (classAt(character, 0) !== HAN) before = "";
      else {
        if (before !== "") into.push(before + character);
        before = character;
      }
    }
  }
}

function pairs(word: string): string[] {
  const found: string[] = [];
  for (let index = 1; index < word.length; index++) found.push(word.slice(index - 1, index + 1));
  return found;
}
