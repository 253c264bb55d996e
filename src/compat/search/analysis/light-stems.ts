/**
 * Endings taken off words of languages whose grammar would otherwise keep a question from its answer. Light on purpose: a
 * stem only has to be the same on both sides, and taking too much makes different words equal.
 */

/** Particles and the commonest verb endings that Korean writes onto a word. Longest first. */
const KOREAN_ENDINGS = (
  "으로부터 에게서는 이라고는 에서부터 습니까 습니다 입니까 입니다 합니다 합니까 됩니다 됩니까 하려면 하면서 에서는 에서도 에게서 한테서 으로는 으로도 으로서 으로써 " +
  "이라고 이라는 까지는 부터는 하는데 하였다 했습니다 에서 에게 한테 께서 으로 부터 까지 처럼 보다 마다 조차 밖에 에는 에도 이나 이란 라고 라는 하는 하고 하기 하다 하면 " +
  "되는 된다 한다 했다 로는 로서 로써 인가 인지 들이 들은 들을 들의 은 는 이 가 을 를 의 에 로 와 과 도 만 나 란"
)
  .split(" ")
  .sort((a, b) => b.length - a.length);

/** Leaves at least two syllables. */
export function koreanStem(word: string): string {
  for (const ending of KOREAN_ENDINGS) {
    if (word.length >= ending.length + 2 && word.endsWith(ending)) return word.slice(0, -ending.length);
  }
  return word;
}

const ARABIC_PREFIXES = ["وال", "بال", "كال", "فال", "لل", "ال", "و"];
const ARABIC_SUFFIXES = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];

/** The article, "and", and endings of number and possession, after letters have been made uniform (`fold.ts`). */
export function arabicStem(word: string): string {
  const prefix = ARABIC_PREFIXES.find((candidate) => word.startsWith(candidate));
  if (prefix !== undefined && word.length >= prefix.length + 3) word = word.slice(prefix.length);
  const suffix = ARABIC_SUFFIXES.find((candidate) => word.endsWith(candidate));
  return suffix !== undefined && word.length >= suffix.length + 3 ? word.slice(0, -suffix.length) : word;
}
