const ASCII = /^\p{ASCII}*$/u;
/** Accents, Hebrew points, Arabic vowel signs and the stretching sign. Vowel signs of Indic and Thai words are letters, and stay. */
const DROPPED =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200c\u200d]/g;
const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ł: "l",
  ı: "i",
  ς: "σ",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ة: "ه",
  ى: "ي",
  ی: "ي",
  ک: "ك",
};
const REPLACED = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "g");

/** One spelling for what readers take to be one word: case, width, ligatures, accents. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize("NFKD")
    .replace(DROPPED, "")
    .normalize("NFC")
    .replace(REPLACED, (letter) => LETTERS[letter] as string);
}
